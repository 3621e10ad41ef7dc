"""Ties export and import to the window: their pages and commands, and what is dropped onto it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later
from studio.project import workspace
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.interchange import export_control, import_control
    from studio.ui.interchange.export_control import ExportControl
    from studio.ui.interchange.import_control import ImportControl
    from studio.ui.window import Window
else:
    export_control = later("studio.ui.interchange.export_control")
    import_control = later("studio.ui.interchange.import_control")

EXPORT, IMPORT = "export", "import"


class Interchange:
    """Makes the controls when they are asked for: much is loaded for them, and never at the start."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._exporting: ExportControl | None = None
        self._importing: ImportControl | None = None

    @property
    def exporting(self) -> ExportControl:
        """The control of exports, made now if nobody has asked for it yet."""
        if self._exporting is None:
            self._exporting = export_control.ExportControl(self._window)
        return self._exporting

    @property
    def importing(self) -> ImportControl:
        """The control of imports, made now if nobody has asked for it yet."""
        if self._importing is None:
            self._importing = import_control.ImportControl(self._window)
        return self._importing

    def shown(self, key: str) -> None:
        """A page came to the front."""
        if key == EXPORT:
            self.exporting.show()

    def dropped(self, path: Path) -> None:
        """Open what the studio opens; what may be of another tool is looked at first."""
        if _opens_at_once(path):
            self._window.files.opener(path)
        else:
            self.importing.drop(path)

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        for control in (self._exporting, self._importing):
            if control is not None:
                control.abandon()


def opens_in_place(folder: Path) -> bool:
    """Whether a folder is an action, a lesson, a project or one of the deploy tool; no file is read for that.

    Code lies beside the files of Terraform as it does in a project, but what it is called stands in those.
    """
    own = (folder / workspace.LESSON, folder / workspace.SETTINGS, folder / "code.js")
    if any(each.is_file() for each in own):
        return True
    return bool(workspace.actions(folder)) and next(folder.glob("*.tf"), None) is None


def _opens_at_once(path: Path) -> bool:
    """Whether a path is something of the studio, or a single action, by its name alone."""
    if path.is_dir():
        return opens_in_place(path)
    return path.suffix in (".js", ".cjs") or path.name == workspace.LESSON or not path.exists()


def connect_interchange(window: Window) -> None:
    """Offer the pages."""
    interchange = window.interchange
    window.covers.offer(EXPORT, tr("Export"), lambda: interchange.exporting.page)
    window.covers.offer(IMPORT, tr("Import"), lambda: interchange.importing.page)
    window.covers.shown.connect(interchange.shown)


def interchange_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the commands for export and import do."""
    return {
        "file.export": lambda: window.covers.open_cover(EXPORT),
        "file.import": lambda: window.covers.open_cover(IMPORT),
    }
