from __future__ import annotations

import re
from itertools import product

import pytest
import yaml
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from studio.catalogue import places
from studio.cli.desktop import SIZES
from studio.ui.theme import Theme, ThemedSheet

THEMES = [yaml.safe_load(path.read_text()) for path in sorted((places.resources() / "themes").glob("*.yaml"))]
STATES = ("ok", "warn", "danger", "info", "pending", "neutral")
CODE = [name for name in THEMES[0]["colors"] if name.startswith("code_")]
PAIRS = [
    *product(("text", "muted"), ("window", "surface", "surface2")),
    *[(name, f"{name}_bg") for name in STATES],
    *[("text", f"{name}_bg") for name in STATES],
    *[(name, "surface") for name in (*STATES, *CODE, "accent", "jwt_header", "jwt_payload", "jwt_signature")],
    *[("text", name) for name in ("selection", "search", "brace", "caret_line")],
    ("accent_text", "accent"),
]


def luminance(color: str) -> float:
    parts = [QColor(color).redF(), QColor(color).greenF(), QColor(color).blueF()]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t["name"])
@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
def test_text_can_be_read(theme: dict[str, dict[str, str]], pair: tuple[str, str]) -> None:
    assert contrast(theme["colors"][pair[0]], theme["colors"][pair[1]]) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t["name"])
def test_edges_can_be_seen(theme: dict[str, dict[str, str]]) -> None:
    for ground in ("window", "surface", "surface2"):
        assert contrast(theme["colors"]["border"], theme["colors"][ground]) >= 3


def test_all_themes_know_the_same_meanings() -> None:
    assert {theme["name"] for theme in THEMES} == {"Light", "Dark", "High contrast, light", "High contrast, dark"}
    assert len({frozenset(theme["colors"]) for theme in THEMES}) == 1


@pytest.mark.parametrize("theme", [each for each in THEMES if "contrast" in each["name"]], ids=lambda t: t["name"])
def test_high_contrast_is_high_everywhere(theme: dict[str, dict[str, str]]) -> None:
    weak = [pair for pair in PAIRS if contrast(theme["colors"][pair[0]], theme["colors"][pair[1]]) < 7]
    assert weak == []


def test_fonts_can_be_chosen_and_given_back(theme: Theme) -> None:
    before = theme.code_font(), theme.ui_font()
    theme.set_fonts("Some Family", "Another Family", before[0].pointSizeF() * 2)
    assert (theme.ui_font().family(), theme.code_font().family()) == ("Some Family", "Another Family")
    assert theme.code_font().pointSizeF() == pytest.approx(before[0].pointSizeF() * 2)
    assert theme.ui_font().pointSizeF() == before[1].pointSizeF()
    theme.set_fonts("", "", 0)
    assert (theme.code_font(), theme.ui_font()) == before


def test_a_switch_reaches_palette_and_sheets(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    ThemedSheet(theme, label, lambda t: f"color: {t.css('danger')}")
    before = label.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.use("dark")
    assert QApplication.palette().color(QPalette.ColorRole.Window) == theme.color("window")
    assert label.styleSheet() != before and theme.dark


def test_the_zoom_has_bounds(theme: Theme) -> None:
    size = theme.ui_font().pointSizeF()
    theme.set_zoom(1000)
    assert theme.zoom == 250 and theme.ui_font().pointSizeF() == pytest.approx(size * 2.5)
    assert theme.px(8) == 20


@pytest.mark.parametrize("path", sorted((places.resources() / "icons").glob("*.svg")), ids=lambda p: p.stem)
def test_icons_take_the_colour_of_their_meaning(theme: Theme, path: object) -> None:
    text = path.read_text()  # type: ignore[attr-defined]
    assert "currentColor" in text
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", text)
    image = theme.pixmap(path.stem, "danger", 32).toImage()  # type: ignore[attr-defined]
    colors = {image.pixelColor(x, y).alpha() for x in range(image.width()) for y in range(image.height())}
    assert max(colors) > 100


def test_an_unknown_meaning_is_an_error(theme: Theme) -> None:
    with pytest.raises(KeyError):
        theme.color("pink")


@pytest.mark.parametrize("size", SIZES)
def test_the_icons_of_the_desktop_are_pictures_of_the_one_drawing(theme: Theme, size: int) -> None:
    folder = places.resources() / "desktop"
    image, drawn = QImage(str(folder / f"action-studio-{size}.png")), QImage(size, size, QImage.Format.Format_ARGB32)
    assert (image.width(), image.height()) == (size, size)
    drawn.fill(0)
    painter = QPainter(drawn)
    QSvgRenderer(str(folder / "action-studio.svg")).render(painter)
    painter.end()
    spots = [(x * size // 8, y * size // 8) for x in range(1, 8) for y in range(1, 8)]
    apart = [abs(image.pixelColor(*spot).lightness() - drawn.pixelColor(*spot).lightness()) for spot in spots]
    assert sum(apart) / len(apart) < 12
    assert not theme.app_icon(64).isNull()
