from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.exchange.formats import Wishes, writable
from studio.ui.interchange.export_page import ExportPage
from studio.ui.interchange.planning import Done, Plan, Planned
from studio.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, project: Path) -> ExportPage:
    made = ExportPage(theme, lambda _start: None)
    qtbot.addWidget(made)
    made.resize(1200, 640)
    made.show()
    qtbot.waitExposed(made)
    made.show_sources([("The whole project", project), ("Only first", project / "actions" / "first" / "code.js")])
    return made


def plan(page: ExportPage, *files: Planned) -> Plan:
    order = page.order()
    assert order is not None
    return Plan(order, files=files or (Planned("a.js", "new"),))


def test_every_format_says_what_it_is_for_and_offers_its_own_wishes(page: ExportPage) -> None:
    for number, format in enumerate(writable()):
        page.format.setCurrentIndex(number)
        assert page._about.text().lower() == f"{format.help}.".lower()
        assert page.bindings.isVisible() == ("bindings" in format.wishes)
        assert page.legacy_secrets.isVisible() == ("legacy_secrets" in format.wishes)


def test_a_wish_counts_only_where_it_means_something(page: ExportPage) -> None:
    page.bindings.setChecked(True)
    order = page.order()
    assert order and order.wishes == Wishes(bindings=True)
    page.format.setCurrentIndex([format.id for format in writable()].index("js"))
    order = page.order()
    assert order and order.wishes == Wishes()


def test_a_folder_is_proposed_until_somebody_gives_one(qtbot: QtBot, page: ExportPage, project: Path) -> None:
    assert page.folder.path == project.parent / "onboarding-deploy-cli-yaml"
    page.source.setCurrentIndex(1)
    assert page.folder.path == project / "actions" / "first-deploy-cli-yaml"
    page.folder.line.selectAll()
    qtbot.keyClicks(page.folder.line, "/tmp/mine")
    page.format.setCurrentIndex(2)
    assert page.folder.path == Path("/tmp/mine")


def test_what_is_there_is_asked_about_before_it_is_replaced(qtbot: QtBot, page: ExportPage) -> None:
    page.show_plan(plan(page, Planned("a.js", "other")), [])
    with qtbot.assertNotEmitted(page.write_wanted):
        page.write_button.click()
    assert page.question.isVisible() and page.no_button.hasFocus()
    assert "a.js is there already" in page.no_button.accessibleDescription()
    with qtbot.assertNotEmitted(page.write_wanted):
        qtbot.keyClick(page.no_button, Qt.Key.Key_Space)
    assert not page.question.isVisible()
    page.write_button.click()
    with qtbot.waitSignal(page.write_wanted) as told:
        qtbot.keyClick(page.yes_button, Qt.Key.Key_Space)
    assert told.args == [True]


def test_new_files_need_no_question(qtbot: QtBot, page: ExportPage) -> None:
    page.show_plan(plan(page), [])
    with qtbot.waitSignal(page.write_wanted) as told:
        page.write_button.click()
    assert told.args == [False]


def test_nothing_impossible_can_be_asked_for(page: ExportPage) -> None:
    page.show_plan(replace(plan(page), problem="no"), [])
    assert not page.write_button.isEnabled()
    page.show_plan(plan(page), ["first"])
    assert page.write_button.isEnabled() and page.save_button.isVisible()
    page.show_nothing()
    assert not page.write_button.isEnabled() and page.said.text.startswith("Save the action first")


def test_progress_can_be_stopped_and_ends_with_the_files(qtbot: QtBot, page: ExportPage) -> None:
    page.show_plan(plan(page), [])
    page.show_running(3, 10)
    assert page.said.text == "Running the scenarios… 3 of 10" and not page.form.isEnabled()
    with qtbot.waitSignal(page.stop_wanted):
        page.stop_button.click()
    page.show_done(Done(Path("out"), (Path("out/a.js"),), ()))
    assert page.said.text == "1 file written to out" and page.folder_button.hasFocus()
    assert page.form.isEnabled() and not page.bar.isVisible()
    with qtbot.waitSignal(page.folder_wanted):
        qtbot.keyClick(page.folder_button, Qt.Key.Key_Space)
    page.show_failure("Nothing was written")
    assert not page.folder_button.isVisible()


@pytest.mark.parametrize(("zoom", "width", "height"), [(100, 860, 400), (175, 1300, 640)])
def test_the_page_fits_into_small_windows(page: ExportPage, theme: Theme, zoom: int, width: int, height: int) -> None:
    theme.set_zoom(zoom)
    page.show_plan(plan(page, Planned("a.js", "other")), ["first"])
    page.write_button.click()
    least = page.minimumSizeHint()
    assert least.width() <= width and least.height() <= height
