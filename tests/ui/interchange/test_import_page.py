from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.exchange.formats import readable
from studio.ui.interchange.import_page import ImportPage
from studio.ui.interchange.looking import Found, look
from studio.ui.interchange.planning import Planned
from studio.ui.theme import Theme
from tests.ui.interchange.conftest import exported


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> ImportPage:
    made = ImportPage(theme, lambda _start: None, lambda _start: None)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_begins_with_a_question_and_an_empty_line(page: ImportPage) -> None:
    page.take_keyboard()
    assert page.said.text.startswith("Choose a file or a folder") and page.source.line.hasFocus()
    assert not page.import_button.isEnabled() and not page.open_button.isVisible()


def test_what_is_in_a_source_is_shown_and_can_be_imported(
    qtbot: QtBot, page: ImportPage, project: Path, tmp_path: Path
) -> None:
    found = look(exported(project, "terraform", tmp_path / "theirs"))
    page.folder.show_path(tmp_path / "new")
    page.show_found(found, ())
    assert page.said.text.startswith("Terraform: 3 actions")
    page.take_keyboard()
    with qtbot.waitSignal(page.import_wanted):
        qtbot.keyClick(page.import_button, Qt.Key.Key_Space)


def test_nothing_is_imported_over_what_is_there(page: ImportPage, project: Path, tmp_path: Path) -> None:
    found = look(exported(project, "js", tmp_path / "theirs"))
    page.folder.show_path(tmp_path / "new")
    page.show_found(found, (Planned("studio.yaml", "other"),))
    assert not page.import_button.isEnabled() and "choose another one" in page.said.text


def test_what_opens_in_place_may_be_opened_instead(qtbot: QtBot, page: ImportPage) -> None:
    page.show_found(Found(Path("p"), problem="nothing here", opens=Path("p")), ())
    assert page.open_button.isVisible() and not page.import_button.isEnabled()
    with qtbot.waitSignal(page.open_wanted):
        qtbot.keyClick(page.open_button, Qt.Key.Key_Space)


def test_the_format_may_be_said_and_is_forgotten_with_the_source(qtbot: QtBot, page: ImportPage) -> None:
    assert page.chosen_format is None
    with qtbot.waitSignal(page.source_given):
        page.format.setCurrentIndex(1)
    assert page.chosen_format is readable()[0]
    page.show_source(Path("other"))
    assert page.chosen_format is None


@pytest.mark.parametrize(("zoom", "width", "height"), [(100, 860, 400), (175, 1300, 640)])
def test_the_page_fits_into_small_windows(page: ImportPage, theme: Theme, zoom: int, width: int, height: int) -> None:
    theme.set_zoom(zoom)
    least = page.minimumSizeHint()
    assert least.width() <= width and least.height() <= height
