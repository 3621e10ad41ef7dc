"""The packages in the file that describes an action: read, and changed in place with everything else kept."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later
from studio.project.action import description_of
from studio.project.dependencies import read_dependencies
from studio.project.reading import ReadError, read_document, read_text
from studio.project.saving import save_text

if TYPE_CHECKING:
    import yaml

    from studio.project import deploy_folder
else:
    yaml = later("yaml")
    deploy_folder = later("studio.project.deploy_folder")

_KEY = "dependencies"


def dependencies_beside(action: Path) -> dict[str, str]:
    """The packages that the file beside an action declares, else those that a deploy tool's files give it.

    Raises ReadError.
    """
    place = description_of(action)
    document = read_document(place) if place.exists() else None
    if document and isinstance(document.value, Mapping) and _KEY in document.value:
        return read_dependencies(document)
    entry = deploy_folder.action_entry(action)
    return entry.dependencies if entry else {}


def keep_dependencies(action: Path, dependencies: Mapping[str, str]) -> None:
    """Write the packages of an action into the file beside it, which is made if need be.

    Comments and other keys stay as they are. Raises ReadError for a file that is no mapping, and SaveError.
    """
    place = description_of(action)
    if not place.exists():
        if dependencies or dependencies_beside(action):
            save_text(place, _block(dependencies))
        return
    file = read_text(place)
    changed = with_dependencies(file.text, dependencies, place)
    if changed != file.text:
        save_text(place, changed, newline=file.newline, bom=file.bom, known=file.digest)


def with_dependencies(text: str, dependencies: Mapping[str, str], place: Path) -> str:
    """The YAML text with these packages instead of those it declares. Raises ReadError."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ReadError(place, mark.line + 1 if mark else None, "this is no YAML") from error
    block = _block(dependencies)
    if root is None:
        return f"{text.rstrip()}\n{block}".lstrip("\n")
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise ReadError(place, 1, "expected a mapping with a line for each key")
    for key, value in root.value:
        if key.value == _KEY:
            start = key.start_mark.index
            end = start + len(_own_lines(text[start : value.end_mark.index]))
            rest = text[end:]
            return text[:start] + block.rstrip("\n") + (rest if rest.startswith("\n") or not rest else f"\n{rest}")
    return f"{text.rstrip()}\n{block}"


def _own_lines(block: str) -> str:
    """A block without the empty lines and comments at its end, which belong to what follows."""
    lines = block.split("\n")
    while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return "\n".join(lines).rstrip()


def _block(dependencies: Mapping[str, str]) -> str:
    if not dependencies:
        return f"{_KEY}: {{}}\n"
    dumped: str = yaml.safe_dump({_KEY: dict(dependencies)}, sort_keys=False, allow_unicode=True)
    return dumped
