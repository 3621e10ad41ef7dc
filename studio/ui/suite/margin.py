"""Which lines the margin of the editor tells about: those of the last run, or of all tests together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.session import Session
from studio.ui.suite.control import SuiteControl

if TYPE_CHECKING:
    from studio.scenarios.coverage import FileCoverage


class SuiteMargin(QObject):
    """Shows the coverage of the suite over that of the last run while it is `on`. It fades when the text changes."""

    on_changed = Signal(bool)

    def __init__(
        self, session: Session, editor: CodeEditor, suite: SuiteControl, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._editor, self._suite = session, editor, suite
        self.on = False
        self._shown: FileCoverage | None = None
        suite.covered.connect(self.follow)

    def toggle(self) -> None:
        """Show the other one of both."""
        self.on = not self.on
        self.on_changed.emit(self.on)

    def show(self) -> None:
        """Put the lines of the suite into the margin, where they are wanted: after the marks of the run."""
        self._shown = None
        if not self.on:
            return
        self._shown = self._found()
        lines = self._shown.lines if self._shown else None
        executed, missed = (lines.executed, lines.missed) if lines else ((), ())
        self._editor.set_coverage(executed, missed, not self._fits())

    def follow(self) -> None:
        """The suite or the text is another one: newer lines are shown, those of an older text fade."""
        if not self.on:
            return
        if self._fits() or self._found() is not self._shown:
            self.show()
        else:
            self._editor.fade_coverage(True)

    def _found(self) -> FileCoverage | None:
        path = self._session.action.path
        return self._suite.known.coverage.of(path) if path else None

    def _fits(self) -> bool:
        path = self._session.action.path
        return path is not None and self._suite.known.covers(path.resolve(), self._session.code)
