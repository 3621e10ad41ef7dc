"""What the studio is made of: every installed part it needs, with version and licence, from the parts themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from functools import cache
from importlib.metadata import Distribution, PackageNotFoundError, PathDistribution, distribution
from pathlib import Path
from typing import cast

from studio.catalogue import places
from studio.sandbox.node import NodeMissing, node_path

OWN = "action-studio"
_LICENCE_FILE = re.compile(r"\.dist-info/(.*/)?(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"^\s*([A-Za-z0-9._-]+)")
_LONGEST = 400_000


@dataclass(frozen=True, slots=True)
class Component:
    """A part: its name, version, the licence in a word or two, where it comes from, and the licence in full."""

    name: str
    version: str
    licence: str
    home: str
    text: str


@cache
def components() -> tuple[Component, ...]:
    """The studio first, then everything it needs, by name."""
    found = [_component(each) for each in _needed()]
    npm = _npm()
    others = sorted([*found[1:], *((npm,) if npm else ())], key=lambda each: each.name.casefold())
    return (*found[:1], *others)


def _needed() -> Iterator[Distribution]:
    """The studio's own package and all that it asks for, and what those ask for."""
    waiting, seen = [OWN], set()
    while waiting:
        name = waiting.pop(0)
        if _plain(name) in seen:
            continue
        seen.add(_plain(name))
        try:
            part = distribution(name)
        except PackageNotFoundError:
            continue  # asked for on other systems only
        yield part
        wanted = [each for each in part.requires or () if "extra ==" not in each]
        waiting += [match[1] for each in wanted if (match := _NAME.match(each))]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _component(part: Distribution) -> Component:
    told = cast(Message, part.metadata)
    said = told.get("License") or ""
    licence = told.get("License-Expression") or _short(said) or _classified(part)
    links = dict(each.split(", ", 1) for each in part.metadata.get_all("Project-URL") or () if ", " in each)
    home = told.get("Home-page") or next(iter(links.values()), "")
    return Component(
        part.name, part.version, licence or "see the text", home, _texts(part) or _standard(licence) or said
    )


def _short(licence: str) -> str:
    return licence if len(licence) < 80 and "\n" not in licence else ""


def _classified(part: Distribution) -> str:
    names = [each for each in part.metadata.get_all("Classifier") or () if each.startswith("License ::")]
    return ", ".join(each.rpartition(" :: ")[2] for each in names)


def _texts(part: Distribution) -> str:
    """The licence files of a part, one after the other."""
    paths = [Path(str(part.locate_file(each))) for each in part.files or () if _LICENCE_FILE.search(str(each))]
    if not paths and isinstance(part, PathDistribution):
        paths = [path for path in _beside(part) if _LICENCE_FILE.search(path.as_posix())]
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths if path.is_file()]
    return "\n\n".join(dict.fromkeys(texts))[:_LONGEST]


def _standard(licence: str) -> str:
    """The text of licences that parts name without bringing it along, such as those of Qt."""
    shipped = sorted((places.resources() / "licences").glob("*.txt"))
    return "\n\n".join(path.read_text(encoding="utf-8") for path in shipped if path.stem in licence)


def _beside(part: PathDistribution) -> list[Path]:
    """The files of a part's metadata folder, for where nobody has listed them."""
    folder = Path(str(part.locate_file(f"{part.name.replace('-', '_')}-{part.version}.dist-info")))
    return sorted(folder.rglob("*")) if folder.is_dir() else []


def _npm() -> Component | None:
    """The npm that comes with Node.js, which has a licence of its own."""
    try:
        home = node_path().parent.parent / "lib" / "node_modules" / "npm"
        text = (home / "LICENSE").read_text(encoding="utf-8", errors="replace")
        manifest = (home / "package.json").read_text(encoding="utf-8")
    except (OSError, NodeMissing):
        return None
    version = re.search(r'"version":\s*"([^"]+)"', manifest)
    return Component("npm", version[1] if version else "", "Artistic-2.0", "https://www.npmjs.com", text)
