"""The packages of the open action: what the panel asks of npm, done beside the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.late_tab import LateTab
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio import npm
    from studio.ui.panels.packages_panel import PackagesPanel
else:
    npm = later("studio.npm")


class PackageControl(QObject):
    """Looks up newest versions for the panel and keeps what was edited. `told` says something in a few words."""

    told = Signal(str)

    def __init__(self, session: Session, late: LateTab[PackagesPanel], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._late = session, late
        self._wanted = ""
        self.thread_of_npm = RunThread(self)
        self.thread_of_npm.succeeded.connect(self._found)
        self.thread_of_npm.failed.connect(self._failed)
        late.tell("control", self._take)
        session.packages_changed.connect(self.show)
        self.show()

    def _take(self, panel: PackagesPanel) -> None:
        panel.changed.connect(self._session.keep_dependencies)
        panel.newest_wanted.connect(self.take_newest)
        panel.stop_wanted.connect(self.thread_of_npm.stop)

    def show(self) -> None:
        """Show the packages of the action that is open."""
        self._late.tell("values", self._fill)

    def _fill(self, panel: PackagesPanel) -> None:
        if dict(panel.model.values()) != self._session.dependencies:
            panel.show_values(self._session.dependencies)

    def show_progress(self, progress: npm.Progress) -> None:
        """Say in the panel what npm is doing."""
        self._late.tell("npm", lambda panel: panel.show_progress(progress))

    def show_done(self, said: str = "") -> None:
        """npm has ended; `said` is what went wrong, empty when all is well."""
        self._late.tell("npm", lambda panel: panel.show_done(said))

    def take_newest(self, name: str) -> None:
        """Find the newest version of a package, and put it into the list."""
        if self.thread_of_npm.running:
            return
        self._wanted = name
        self.show_progress(npm.Progress("resolving", name))
        self.thread_of_npm.start(lambda stop: npm.latest_version(name, stop))

    def _found(self, version: str) -> None:
        self.show_done()
        changed = {**self._session.dependencies, self._wanted: version}
        self._session.keep_dependencies(changed)
        self.show()
        self.told.emit(tr("{0} {1} is declared; the next run installs it.").format(self._wanted, version))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, npm.NpmFailure):
            raise error
        self.show_done("" if error.kind == "stopped" else in_language(str(error)))

    def abandon(self) -> None:
        """End what npm is doing, because the window closes."""
        self.thread_of_npm.abandon()
