"""What a person prefers: a readable YAML file, which the window writes, the command line reads and anybody may edit."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.catalogue.compiled import compiled
from studio.later import later
from studio.project import folders
from studio.project.reading import ReadError, nearest, read_document
from studio.project.saving import write_atomic

if TYPE_CHECKING:
    import yaml
else:
    yaml = later("yaml")

RECENT = 12
THEMES = ("system", "light", "dark", "contrast_light", "contrast_dark")
MOTION = ("system", "reduced")
LANGUAGES = ("system", "en", "de")
_LONGEST_TEXT = 4096


class Span(NamedTuple):
    """The least and the greatest value of a number; a number beyond is brought back to the nearer of both."""

    low: float
    high: float


ZOOM = Span(100, 250)
TIME_LIMIT = Span(0.1, 3600)
HEAP = Span(16, 4096)
MEMORY = Span(64, 16384)
CODE_SIZE = Span(0, 72)
HISTORY = Span(0, 1000)


class Preferences(NamedTuple):
    """`theme` is one of THEMES, `motion` of MOTION, `language` of LANGUAGES; `zoom` per cent, 100 to 250.

    `time_limit` in seconds, `heap_mib` and `memory_mib` in MiB: what one run may use. `node` is the path of a
    Node.js to run actions with, empty for the one that came along. `ui_font` and `code_font` are families, empty for
    those of the system; `code_size` in points, 0 for the size of everything else. `plain_editor` edits code in a plain
    text widget, which screen readers can read. `presenter_zoom` is the zoom of presenter mode, where `predict_first`
    asks for a prediction before an outcome is shown. `history` is how many runs are kept. `keys` gives commands, by
    their ids, other keys than they have.
    """

    language: str = "system"
    theme: str = "system"
    motion: str = "system"
    zoom: int = 100
    ui_font: str = ""
    code_font: str = ""
    code_size: float = 0.0
    wide_layout: bool = False
    welcome: bool = True
    plain_editor: bool = False
    format_on_save: bool = False
    presenter_zoom: int = 150
    predict_first: bool = False
    node: str = ""
    time_limit: float = 20.0
    heap_mib: int = 128
    memory_mib: int = 512
    history: int = 50
    last_trigger: str = "post-login"
    recent: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = MappingProxyType({})

    def opened(self, path: str) -> Preferences:
        """The same with a file at the head of the recent ones."""
        others = tuple(each for each in self.recent if each != path)
        return self._replace(recent=(path, *others)[:RECENT])


class Loaded(NamedTuple):
    """Preferences as found, and what has to be said about that, once."""

    preferences: Preferences
    notice: str | None = None


def place(folder: Path | None = None) -> Path:
    """The file of the preferences."""
    return (folder or folders.config()) / "preferences.yaml"


def preferred_language(folder: Path | None = None) -> str:
    """The language alone; a file that cannot be read is left for `load_preferences` to tell."""
    path = place(folder)
    try:
        return _found(path).language
    except (ReadError, OSError):
        return LANGUAGES[0]
    except (ValueError, TypeError):
        value = read_document(path).value
    found = value.get("language") if isinstance(value, Mapping) else None
    return found if found in LANGUAGES else LANGUAGES[0]


def load_preferences(folder: Path | None = None) -> Loaded:
    """The preferences; a broken file is put aside as `.bad` and the defaults are taken."""
    path = place(folder)
    if not path.exists():
        return Loaded(Preferences())
    try:
        return Loaded(_found(path))
    except (ReadError, ValueError, TypeError) as error:
        why = str(error).removeprefix(f"{path}: ").removesuffix(".")
        aside = path.with_suffix(".bad")
        try:
            path.replace(aside)
        except OSError:
            return Loaded(Preferences(), f"The preferences cannot be read and defaults are used: {why}.")
        return Loaded(Preferences(), f"The preferences were not readable and were put aside as {aside}: {why}.")


def _found(path: Path) -> Preferences:
    """The preferences in a file, out of the cache where that was made of the same. Raises what is wrong with it."""
    return compiled("preferences", [path], (Preferences,), lambda: _checked(read_document(path).value))


def _checked(value: Any) -> Preferences:
    """Preferences from a mapping; what a newer version wrote and this one does not know is ignored."""
    if value is None:
        return Preferences()
    if not isinstance(value, Mapping):
        raise ValueError("expected a mapping")
    given = {name: _READERS[name](name, item) for name, item in value.items() if name in _READERS}
    return Preferences(**given)


def _choice(*among: str) -> Callable[[str, Any], str]:
    def read(name: str, value: Any) -> str:
        if not isinstance(value, str) or value not in among:
            hint = nearest(value, among) if isinstance(value, str) else ""
            raise ValueError(f"{name} is {value!r}; expected one of {', '.join(among)}{hint}")
        return value

    return read


def _number(span: Span, kind: type[int] | type[float]) -> Callable[[str, Any], float]:
    def read(name: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, kind)):
            raise ValueError(f"{name} is {value!r}; expected a {'whole ' if kind is int else ''}number")
        return kind(max(span.low, min(span.high, value)))

    return read


def _switch(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{name} is {value!r}; expected true or false")
    return value


def _text(name: str, value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT or "\0" in value:
        raise ValueError(f"{name} is no text")
    return value


def _texts(name: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise ValueError(f"{name} is {value!r}; expected a list of texts")
    return tuple(str(item) for item in value)[:RECENT]


def _keys(name: str, value: Any) -> Mapping[str, tuple[str, ...]]:
    """A list of keys for each command, empty for one without; a single key may stand alone."""
    if not isinstance(value, Mapping):
        raise ValueError(f"{name} is {value!r}; expected keys for ids of commands")
    lists = {str(id): [keys] if isinstance(keys, str) else keys for id, keys in value.items()}
    for id, keys in lists.items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise ValueError(f"{name}: {id} is {keys!r}; expected a list such as [Ctrl+R]")
    return MappingProxyType({id: tuple(keys) for id, keys in lists.items()})


_READERS: Mapping[str, Callable[[str, Any], Any]] = {
    "language": _choice(*LANGUAGES),
    "theme": _choice(*THEMES),
    "motion": _choice(*MOTION),
    "zoom": _number(ZOOM, int),
    "presenter_zoom": _number(ZOOM, int),
    "predict_first": _switch,
    "ui_font": _text,
    "code_font": _text,
    "code_size": _number(CODE_SIZE, float),
    "wide_layout": _switch,
    "welcome": _switch,
    "plain_editor": _switch,
    "format_on_save": _switch,
    "node": _text,
    "time_limit": _number(TIME_LIMIT, float),
    "heap_mib": _number(HEAP, int),
    "memory_mib": _number(MEMORY, int),
    "history": _number(HISTORY, int),
    "last_trigger": _text,
    "recent": _texts,
    "keys": _keys,
}


def save_preferences(preferences: Preferences, folder: Path | None = None) -> None:
    """Write the preferences; what a newer version wrote beside them stays. Raises SaveError or OSError."""
    path = place(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    shown = preferences._asdict()
    shown["recent"] = list(preferences.recent)
    shown["keys"] = {id: list(keys) for id, keys in preferences.keys.items()}
    text = yaml.safe_dump(_foreign(path) | shown, sort_keys=False, allow_unicode=True)
    write_atomic(path, text.encode("utf-8"))


def _foreign(path: Path) -> dict[str, Any]:
    """What stands in the file and is unknown to this version."""
    with contextlib.suppress(ReadError, OSError):
        found = read_document(path).value
        if isinstance(found, Mapping):
            return {str(name): item for name, item in found.items() if name not in _READERS}
    return {}
