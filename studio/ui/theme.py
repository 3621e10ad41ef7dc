"""Colours by meaning, fonts and the one zoom: the only place that knows what anything looks like.

Widgets ask for a meaning (`theme.color("danger")`) and listen to `changed`; theme files in
`resources/themes` say which colour that is. Sizes come from font metrics through `theme.px`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from studio.catalogue import places
from studio.catalogue.compiled import compiled
from studio.later import later

if TYPE_CHECKING:
    import yaml
else:
    yaml = later("yaml")

ZOOM_STEPS = (100, 110, 125, 150, 175, 200, 225, 250)


@cache
def _read(name: str) -> dict[str, Any]:
    file = places.resources() / "themes" / f"{name}.yaml"
    return compiled(f"theme-{name}", [file], (), lambda: _loaded(file))


def _loaded(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return loaded


@cache
def _icon(name: str) -> str:
    return (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


class Theme(QObject):
    """The colours and sizes in force. `changed` tells that everything painted must be painted anew.

    `still` is True where a person wants less motion than the system asks for.
    """

    changed = Signal()

    def __init__(self, name: str = "light", zoom: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._zoom = zoom
        self.still = False
        self._applied = False
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._point_size = general.pointSizeF() if general.pointSizeF() > 0 else 9.0
        self._system_family = general.family()
        self._palettes: dict[str, QPalette] = {}
        self._ui_family, self._code_size = "", 0.0
        self._code_family = _fixed_family()

    @property
    def name(self) -> str:
        """`light`, `dark`, `contrast_light` or `contrast_dark`: the name of the theme file."""
        return self._name

    @property
    def dark(self) -> bool:
        """Whether the theme has light text on a dark ground."""
        return bool(_read(self._name)["dark"])

    @property
    def high_contrast(self) -> bool:
        """Whether all grounds are one colour, so that only edges tell things apart."""
        return self.color("window") == self.color("surface2")

    @property
    def zoom(self) -> int:
        """The zoom of the whole window in per cent, 100 to 250."""
        return self._zoom

    def use(self, name: str) -> None:
        """Switch to the theme file `name` and repaint everything, unless it is in force already."""
        if self._applied and name == self._name:
            return
        self._name = name
        self._pixmaps.clear()
        self.apply()

    def set_zoom(self, percent: int) -> None:
        """Zoom everything to `percent`, kept between 100 and 250."""
        wanted = max(ZOOM_STEPS[0], min(ZOOM_STEPS[-1], percent))
        if self._applied and wanted == self._zoom:
            return
        self._zoom = wanted
        self._pixmaps.clear()
        self.apply()

    def set_fonts(self, ui: str, code: str, code_size: float) -> None:
        """Write in these families; empty ones are those of the system, a size of 0 is that of everything else."""
        wanted = (ui, code or _fixed_family(), code_size)
        if wanted != (self._ui_family, self._code_family, self._code_size):
            self._ui_family, self._code_family, self._code_size = wanted
            self.apply()

    def color(self, meaning: str) -> QColor:
        """The colour for a meaning such as `danger`; an unknown meaning is a KeyError."""
        return QColor(_read(self._name)["colors"][meaning])

    def css(self, meaning: str) -> str:
        """The same colour as text for a style sheet."""
        return self.color(meaning).name()

    def ui_font(self, scale: float = 1.0, bold: bool = False) -> QFont:
        """The system's interface font at the current zoom, times `scale`."""
        font = QFont(QApplication.font())
        font.setFamily(self._ui_family or self._system_family)
        font.setPointSizeF(self._point_size * self._zoom / 100 * scale)
        font.setBold(bold)
        return font

    def code_font(self) -> QFont:
        """The fixed-width font for code and tokens at the current zoom."""
        font = QFont(self._code_family)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setPointSizeF((self._code_size or self._point_size) * self._zoom / 100)
        return font

    def px(self, units: float) -> int:
        """A length on the 4-8-12-16-24 scale, in device-independent pixels, scaled with the zoom."""
        return round(units * self._zoom / 100)

    def icon(self, name: str, meaning: str = "text") -> QIcon:
        """The icon `resources/icons/<name>.svg`, painted in the colour of `meaning`."""
        return QIcon(self.pixmap(name, meaning, 16))

    def pixmap(self, name: str, meaning: str = "text", units: float = 16) -> QPixmap:
        """The same icon as a picture of `units` size on the zoom scale, sharp on high-density screens."""
        key = (name, self.css(meaning), self.px(units), QApplication.primaryScreen().devicePixelRatio())
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(*key)
        return self._pixmaps[key]

    @staticmethod
    def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
        svg = _icon(name)
        pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        colored = svg.replace("currentColor", color)
        QSvgRenderer(QByteArray(colored.encode())).render(painter)
        painter.end()
        return pixmap

    def app_icon(self, units: float) -> QPixmap:
        """The icon of the studio itself, in its own colours, of `units` size on the zoom scale."""
        ratio = QApplication.primaryScreen().devicePixelRatio()
        return QIcon(str(places.resources() / "desktop" / "action-studio.svg")).pixmap(self._square(units), ratio)

    def _square(self, units: float) -> QSize:
        return QSize(self.px(units), self.px(units))

    def palette(self) -> QPalette:
        """The Qt palette of the theme; every text in the window asks for it."""
        if self._name not in self._palettes:
            self._palettes[self._name] = self._mixed()
        return QPalette(self._palettes[self._name])

    def _mixed(self) -> QPalette:
        palette = QPalette()
        for role, meaning in _ROLES.items():
            palette.setColor(role, self.color(meaning))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("muted"))
        return palette

    def apply(self) -> None:
        """Give the application this palette and font, then tell everyone."""
        app = QApplication.instance()
        self._applied = True
        if isinstance(app, QApplication):
            app.setPalette(self.palette())
            app.setFont(self.ui_font())
        self.changed.emit()


_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface2",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "surface2",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "surface2",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Shadow: "border",
}


def _fixed_family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


class ThemedSheet(QObject):
    """A style sheet that is written anew at each theme change.

    Qt keeps the old palette on a widget with a sheet of its own; setting the sheet again cures that.
    """

    def __init__(self, theme: Theme, widget: QWidget, sheet: Callable[[Theme], str]) -> None:
        super().__init__(widget)
        self._theme, self._widget, self._sheet = theme, widget, sheet
        theme.changed.connect(self._set)
        self._set()

    def _set(self) -> None:
        self._widget.setStyleSheet(self._sheet(self._theme))
