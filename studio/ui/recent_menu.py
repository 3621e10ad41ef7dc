"""The menu of the files that were opened last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.hostile_text import row_text
from studio.ui.speech import tr


class RecentMenu(QMenu):
    """Asks `paths` each time it is shown, and calls `open_file` with the one that is chosen."""

    def __init__(
        self, paths: Callable[[], Iterable[str]], open_file: Callable[[Path], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Open &recent"), parent)
        self._paths, self._open_file = paths, open_file
        self.aboutToShow.connect(self.refresh)

    def refresh(self) -> None:
        """List what was opened last now."""
        self.clear()
        for path in self._paths():
            entry = self.addAction(row_text(path.replace("&", "&&"), 100))
            entry.triggered.connect(partial(self._open, path))
        if self.isEmpty():
            self.addAction(tr("No recent files")).setEnabled(False)

    def _open(self, path: str, _checked: bool = False) -> None:
        self._open_file(Path(path))
