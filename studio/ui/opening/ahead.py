"""What is read of a file or a project before it is opened, in a thread beside the window. No Qt."""

from __future__ import annotations

from pathlib import Path

from studio.project import workspace
from studio.project.reading import Asked, ReadError, read_text
from studio.ui.event import choices
from studio.ui.legacy import native
from studio.ui.session.open_project import Ahead, read_ahead

# So many actions are read within the time for which nobody notices that the window waits.
_FEW = 12


def takes_long(path: Path) -> bool:
    """Whether a path is a project of many actions, or a long file of code."""
    root = root_of(path)
    if root is not None:
        return len(workspace.actions(root)) > _FEW
    return path.suffix in (".js", ".cjs") and choices.is_long(path)


def root_of(path: Path) -> Path | None:
    """The folder of the project that opening a path opens, None for something else."""
    try:
        found = workspace.identify(path)
    except (ReadError, OSError):
        return None
    if found.kind == "project":
        return found.path
    return workspace.project_of(found.path) if found.kind == "action" else None


def read(path: Path, asked: Asked) -> Ahead | None:
    """Read what opening a path needs. What is not a project is only looked at: what was found out is remembered.

    Raises ReadError, and what `asked` raises, which is called again and again.
    """
    root = root_of(path)
    if root is None:
        native.found(read_text(path).text)
        return None
    ahead = read_ahead(root, asked)
    choices.look_ahead(root, asked)
    return ahead
