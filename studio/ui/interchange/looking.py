"""What lies behind a path that somebody drops or chooses: something to open, or something to import. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from studio.exchange.bundle import Action, Module
from studio.exchange.formats import Format, by_id, read
from studio.exchange.imported import Notes
from studio.exchange.names import file_name
from studio.exchange.placing import Part
from studio.exchange.project_files import project_parts
from studio.project import workspace
from studio.project.deploy_folder import tenant_files
from studio.project.reading import ReadError
from studio.project.scenario_files import SCENARIO_SUFFIXES
from studio.ui.interchange.connect import opens_in_place
from studio.ui.speech import in_language, tr

_UNKNOWN = tr("no actions were recognised here; choose the format if you know it")


@dataclass(frozen=True)
class Found:
    """What a source is: the format, the files that a project would have, the actions and modules, and the notes.

    With a `problem` there is nothing to import. `opens` is what can be opened as it is, without an import.
    """

    source: Path
    format: Format | None = None
    parts: tuple[Part, ...] = ()
    actions: tuple[Action, ...] = ()
    modules: tuple[Module, ...] = ()
    bound: tuple[str, ...] = ()
    notes: Notes = field(default_factory=Notes)
    problem: str = ""
    opens: Path | None = None


def look(path: Path, format: Format | None = None) -> Found:
    """Recognise a source by its content, or read it as what somebody says it is."""
    opens = _opens(path)
    try:
        imported = read(path, format)
        parts = project_parts(imported, path)
    except ReadError as error:
        return Found(path, format, problem=_plain(error), opens=opens or _scenario(path))
    except OSError as error:
        return Found(
            path, format, problem=tr("{0} cannot be read: {1}").format(path, error.strerror or error), opens=opens
        )
    bundle = imported.bundle
    bound = tuple(f"{id}: {', '.join(each.action for each in bindings)}" for id, bindings in bundle.bindings.items())
    return Found(
        path, by_id()[imported.format], parts, bundle.actions, bundle.modules, bound, imported.notes, opens=opens
    )


def _opens(path: Path) -> Path | None:
    """What can be opened as it is, also for a file that lists the actions of the folder around it."""
    if path.is_file() and path.suffix in (".yaml", ".yml"):
        return path.parent if path in tenant_files(path.parent) and workspace.actions(path.parent) else None
    if path.is_dir():
        return path if opens_in_place(path) else None
    return path if path.suffix in (".js", ".cjs") else None


def _scenario(path: Path) -> Path | None:
    """A file that is nothing to import and may be an event."""
    return path if path.is_file() and path.suffix in SCENARIO_SUFFIXES else None


def _plain(error: ReadError) -> str:
    """The sentence of an error, without the words of the command line."""
    told = str(error)
    unknown = "--format" in told
    return told.partition("no actions were recognised here")[0] + _UNKNOWN if unknown else in_language(told)


def proposed(source: Path) -> Path:
    """Where a project may be made of a source: beside it, by a name that is free."""
    stem = file_name(source.stem if source.is_file() else source.name)
    home = source.absolute().parent
    return next(path for path in _names(home, stem) if not path.exists())


def _names(home: Path, stem: str) -> Iterator[Path]:
    yield home / f"{stem}-project"
    number = 2
    while True:
        yield home / f"{stem}-project-{number}"
        number += 1
