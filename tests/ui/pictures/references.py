"""Small pictures of the window, kept to be compared with: `python -m tests.ui.pictures.references` makes them anew.

Each is an eighth of its window in size, so that one dot stands for eight by eight of them: letters melt into grey, and
what is compared is where things are and what colour they have. They are made with one font at fixed sizes, for another
one would move everything; without that font nothing can be compared, and nothing is.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
from studio.ui.picture import options_for, prepared
from studio.ui.waiting import pause
from studio.ui.window import Window

FOLDER = Path(__file__).parent / "references"
FONT, CODE_FONT = "DejaVu Sans", "DejaVu Sans Mono"
THEMES = ("light", "dark")
STATES = ("not-run", "continue", "denied", "error", "redirect", "stale")
SIZES = ((1366, 768, 100), (1920, 1080, 100), (1366, 768, 175))
SCALE = 8
FAR, MANY = 14, 0.035


@dataclass(frozen=True)
class Look:
    """How the window is looked at: a state in a theme at a size and zoom."""

    state: str
    theme: str
    size: tuple[int, int, int]

    @property
    def place(self) -> Path:
        """Where its picture is kept."""
        width, height, zoom = self.size
        return FOLDER / f"{self.state}-{self.theme}-{width}x{height}-{zoom}.png"


def can_compare() -> bool:
    """Whether this machine has the font that the pictures are made with."""
    return {FONT, CODE_FONT} <= set(QFontDatabase.families())


def taken(window: Window, state: str) -> Iterator[tuple[Look, QImage]]:
    """The window in a state, in both themes and all sizes, each as a small picture."""
    window.theme.set_fonts(FONT, CODE_FONT, 0)
    prepared(window, options_for(f"--state={state}"))
    for size in SIZES:
        width, height, zoom = size
        window.theme.set_zoom(zoom)
        for theme in THEMES:
            window.theme.use(theme)
            window.resize(width, height)
            window.zones.reset()
            pause(150)
            yield Look(state, theme, size), small(window.grab().toImage())


def small(image: QImage) -> QImage:
    """The picture at an eighth of its size."""
    size = QSize(image.width() // SCALE, image.height() // SCALE)
    scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return scaled.convertToFormat(QImage.Format.Format_RGB32)


def apart(one: QImage, other: QImage) -> float:
    """The share of dots in which two pictures differ so much that it would be seen; 1 for pictures of two sizes."""
    if one.size() != other.size():
        return 1.0
    far = 0
    for y in range(one.height()):
        for x in range(one.width()):
            here, there = one.pixelColor(x, y), other.pixelColor(x, y)
            steps = (here.red() - there.red(), here.green() - there.green(), here.blue() - there.blue())
            far += max(map(abs, steps)) > FAR
    return far / (one.width() * one.height())


def main() -> int:
    """Make all of them anew."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
        os.environ["ACTION_STUDIO_HOME"] = home
        app = QApplication.instance() or start()
        if not can_compare():
            sys.stderr.write(f"The pictures are made with {FONT}, which is not installed here.\n")
            return 1
        FOLDER.mkdir(exist_ok=True)
        for state in STATES:
            window = build_window(secrets=InMemorySecrets())
            for look, image in taken(window, state):
                image.save(str(look.place))
            window.close()
            window.deleteLater()
            app.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main())
