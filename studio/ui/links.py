"""Pages outside of the studio, opened in the person's own browser when they ask for one."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_link(address: str) -> bool:
    """Open an https address in the browser; nothing else is ever opened. False where that was not possible."""
    url = QUrl(address)
    return url.isValid() and url.scheme() == "https" and QDesktopServices.openUrl(url)
