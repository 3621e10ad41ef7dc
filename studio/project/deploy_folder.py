"""What a folder of auth0-deploy-cli says about its actions, so that the studio can work in such a folder.

Either a file such as `tenant.yaml` lists them (`actions`, `actionModules`, `triggers`), or each has a file
`actions/NAME.json`. Nothing here is ever written. https://github.com/auth0/auth0-deploy-cli
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from studio.project.paths import FieldPath
from studio.project.reading import Document, ReadError, decode, parse_document, read_bytes, read_document

# The tool replaces these before it reads the file, so that they may stand where YAML takes them for something else.
_BARE = re.compile(r"(?m)(?<=[:-] )(@@[A-Za-z_]\w*@@|##[A-Za-z_]\w*##[^\n\\\"'#]*?)(?=[ \t]*\r?$)")
_LISTS = re.compile(r"(?m)(?:^|[{,])\s*[\"']?(?:actions|actionModules)[\"']?[ \t]*:")
# What people write without quotes, although the tool wants a text.
_TEXTS = ("name", "value", "version", "runtime", "module_name", "display_name")


@dataclass(frozen=True, slots=True)
class Entry:
    """One action or module in the files of the deploy tool: `value` at `path` of `document`, in the folder `root`."""

    root: Path
    document: Document
    path: FieldPath
    value: Mapping[str, Any]

    def text(self, key: str) -> str | None:
        """A text, or None for anything else."""
        found = self.value.get(key)
        return found if isinstance(found, str) else None

    @property
    def name(self) -> str | None:
        """The name of the action."""
        return self.text("name")

    @property
    def trigger(self) -> str | None:
        """The id of its trigger."""
        return self._of_trigger("id")

    @property
    def trigger_version(self) -> str | None:
        """The version of its trigger."""
        return self._of_trigger("version")

    def _of_trigger(self, key: str) -> str | None:
        first = next(iter(self.items("supported_triggers")), {})
        found = first.get(key)
        return found if isinstance(found, str) else None

    def items(self, key: str) -> list[Mapping[str, Any]]:
        """The mappings in the list under a key; none for anything else, such as a placeholder for the whole list."""
        found = self.value.get(key)
        return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []

    def names(self, key: str, name: str) -> tuple[str, ...]:
        """The names in the list under a key, each once."""
        found = (item.get(name) for item in self.items(key))
        return tuple(dict.fromkeys(each for each in found if isinstance(each, str)))

    @property
    def dependencies(self) -> dict[str, str]:
        """The packages with their versions."""
        found = ((item.get("name"), item.get("version")) for item in self.items("dependencies"))
        return {name: version for name, version in found if isinstance(name, str) and isinstance(version, str)}


def action_entry(code: Path) -> Entry | None:
    """What the folder around an `actions/X/code.js` says about it, or None. Raises ReadError for a broken file."""
    return _entry(code, "actions", "actions")


def module_entry(code: Path) -> Entry | None:
    """What the folder around an `action-modules/X/code.js` says about it, or None. Raises ReadError."""
    return _entry(code, "action-modules", "actionModules")


def position(entry: Entry) -> int | None:
    """The place of an action among those that are bound to its trigger, from 0, or None."""
    found = _binding(entry)
    return found[0] if found else None


def display_name(entry: Entry) -> str | None:
    """The name by which an action is bound to its trigger, or None."""
    found = _binding(entry)
    shown = found[1].get("display_name") if found else None
    return shown if isinstance(shown, str) else None


def is_unbound(entry: Entry) -> bool:
    """Whether the bindings of its trigger are listed, and the action is not among them."""
    return any(True for _ in _bound(entry)) and _binding(entry) is None


def _binding(entry: Entry) -> tuple[int, Mapping[str, Any]] | None:
    for bound in _bound(entry):
        for index, item in enumerate(bound):
            if isinstance(item, Mapping) and item.get("action_name") == entry.name:
                return index, item
    return None


def _bound(entry: Entry) -> Iterator[list[Any]]:
    """What each file that names the trigger of an action lists as bound to it."""
    for bindings in (*map(_bindings, tenant_files(entry.root)), *_bindings_apart(entry.root)):
        bound = bindings.get(entry.trigger) if isinstance(bindings, Mapping) else None
        if isinstance(bound, list):
            yield bound


def _bindings(path: Path) -> Any:
    return read_tenant(path).value.get("triggers")


def _bindings_apart(root: Path) -> Iterator[Any]:
    """The tool reads the first file only."""
    for path in _files_in(root / "triggers", ".json")[:1]:
        yield _document(path, _stamp(path)).value


def _entry(code: Path, folder: str, key: str) -> Entry | None:
    code = code.resolve()
    if code.name != "code.js" or code.parent.parent.name != folder:
        return None
    root = code.parent.parent.parent
    for path in _apart(root / folder, code.parent.name):
        document = _document(path, _stamp(path))
        if isinstance(document.value, Mapping) and _place(root, document.value) == str(code):
            return Entry(root, document, (), document.value)
    indexes = (_index(root, path, _stamp(path), key) for path in tenant_files(root))
    return next((found for index in indexes if (found := index.get(str(code)))), None)


def _apart(folder: Path, name: str) -> Iterator[Path]:
    """The files that each tell of one action; first the one that by its name should be the right one."""
    usual = folder / f"{name}.json"
    if usual.is_file():
        yield usual
    yield from (path for path in _files_in(folder, ".json") if path != usual and path.is_file())


def _files_in(folder: Path, *endings: str) -> list[Path]:
    """What lies in a folder and ends like this, by its ending and its name. Asked for every action of a project."""
    try:
        names = sorted(path.name for path in folder.iterdir())
    except OSError:
        return []
    return [folder / name for ending in endings for name in names if os.path.normcase(name).endswith(ending)]


def _place(root: Path, value: Mapping[str, Any]) -> str | None:
    """Where the code of an entry lies, or None for an entry that names no file."""
    given = value.get("code")
    if not isinstance(given, str) or not given.endswith("code.js") or "\0" in given:
        return None
    return os.path.normpath(root / given.replace("\\", "/"))


@lru_cache(maxsize=64)
def _index(root: Path, path: Path, stamp: tuple[int, int], key: str) -> Mapping[str, Entry]:
    """The entries under a key of a file, by where their code lies."""
    document = _tenant(path, stamp)
    listed = document.value.get(key)
    found: dict[str, Entry] = {}
    for at, item in enumerate(listed if isinstance(listed, list) else ()):
        place = _place(root, item) if isinstance(item, Mapping) else None
        if place:
            found.setdefault(place, Entry(root, document, (key, at), item))
    return found


def files(root: Path) -> list[Path]:
    """The files of the deploy tool in a folder that say something about its actions."""
    apart = (path for name in ("actions", "triggers") for path in _files_in(root / name, ".json"))
    return [*tenant_files(root), *apart]


def tenant_files(root: Path) -> list[Path]:
    """The files in a folder that list actions or modules as the deploy tool reads them, whatever their names."""
    found = _files_in(root, ".yaml", ".yml")
    return [path for path in found if path.is_file() and _lists_actions(path, _stamp(path))]


def read_tenant(path: Path) -> Document:
    """A file that lists actions, with the placeholders in it as texts. Raises ReadError."""
    return _tenant(path, _stamp(path))


def _stamp(path: Path) -> tuple[int, int]:
    """What changes when a file does: its time in ns and its size."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=64)
def _lists_actions(path: Path, _stamp: tuple[int, int]) -> bool:
    """Whether a file looks like one that lists actions: only then is it read in full."""
    if path.name == "studio.yaml":
        return False
    try:
        text = read_bytes(path).decode("utf-8", "replace")
    except ReadError:
        return False
    if not _LISTS.search(text):
        return False
    value = read_tenant(path).value
    lists = [value.get(key) for key in ("actions", "actionModules")] if isinstance(value, Mapping) else []
    items = [item for each in lists if isinstance(each, list) for item in each]
    return any(isinstance(item, Mapping) and "code" in item for item in items)


@lru_cache(maxsize=64)
def _tenant(path: Path, _stamp: tuple[int, int]) -> Document:
    text = decode(read_bytes(path), path)
    return parse_document(_BARE.sub(_quoted, text), path, texts=_TEXTS)


def _quoted(found: re.Match[str]) -> str:
    return f'"{found[1].rstrip()}"'


@lru_cache(maxsize=512)
def _document(path: Path, _stamp: tuple[int, int]) -> Document:
    return read_document(path)
