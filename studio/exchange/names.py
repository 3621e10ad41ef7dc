"""Names of actions as names of files, labels and identifiers, and which of them would become the same one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

_LONGEST_NAME = 512
_LONGEST_FILE = 180
_ILLEGAL = re.compile(r'[/?<>\\:*|"\x00-\x1f\x7f-\x9f]')
_DOTS = re.compile(r"\.+")
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
# A placeholder in a path would be replaced, and the path then leads nowhere.
_MARKERS = re.compile(r"#{2,}|@{2,}")
# Characters that turn the direction of the text around them, and so make one name look like another.
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def name_problem(name: object) -> str | None:
    """What is wrong with the name of an action, as half a sentence, or None."""
    if not isinstance(name, str) or not name.strip():
        return f"the name of an action is {name!r}; expected a text that is not empty"
    if has_controls(name):
        return f"the name {name[:80]!a} holds control characters; expected a name that can be printed"
    if len(name) > _LONGEST_NAME:
        return f"the name {name[:40]!r}… has {len(name)} characters; expected at most {_LONGEST_NAME}"
    return None


def has_controls(text: str) -> bool:
    """Whether a text holds what is no letter, sign or space: control characters, half pairs, turns of direction."""
    return any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") or each in _TURNING for each in text)


def file_name(name: str) -> str:
    """The name as one file or folder on every system, much as auth0-deploy-cli makes it: spaces and letters stay.

    No name leads out of a folder, and none holds what the deploy tool would replace in a path.
    """
    made = _MARKERS.sub("-", _ILLEGAL.sub("-", name))
    if made.startswith("."):  # hidden, or no name at all
        made = f"-{made[1:].replace('.', '-') if _DOTS.fullmatch(made) else made[1:]}"
    if _DEVICES.fullmatch(made):
        made = f"{made}-"
    made = re.sub(r"[. ]+\Z", "-", _cut(made))
    return made if made.strip() else "-"


def _cut(text: str) -> str:
    """The text within the number of bytes that file systems allow, no character cut in two."""
    return text.encode()[:_LONGEST_FILE].decode(errors="ignore")


def kebab(name: str) -> str:
    """The name in small ASCII letters, digits and dashes."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", plain)
    return re.sub(r"[^a-z0-9]+", "-", spaced.lower()).strip("-")[:80].strip("-") or "action"


def label(name: str) -> str:
    """The name as an identifier of letters, digits and underscores, which begins with a letter or underscore."""
    made = kebab(name).replace("-", "_")
    return f"action_{made}" if made[0].isdigit() else made


def same(made: str) -> str:
    """What two names have in common that are one file on some system: case and composition do not count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", made).casefold())


def collisions(names: Iterable[str], make: Callable[[str], str]) -> list[tuple[str, str, str]]:
    """Each two names that become the same, with what they become; a name that stands twice collides with itself."""
    seen: dict[str, str] = {}
    found = []
    for name in names:
        made = make(name)
        if same(made) in seen:
            found.append((seen[same(made)], name, made))
        seen.setdefault(same(made), name)
    return found


def distinct(names: Iterable[str], make: Callable[[str], str]) -> dict[str, str]:
    """Each name with what it becomes, a number behind what was there before."""
    taken: set[str] = set()
    made_of: dict[str, str] = {}
    for name in names:
        if name in made_of:
            continue
        plain = made = make(name)
        number = 1
        while same(made) in taken:
            number += 1
            made = f"{plain}-{number}"
        taken.add(same(made))
        made_of[name] = made
    return made_of
