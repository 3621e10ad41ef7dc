from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.language.answers import Completion
from studio.ui.language.completion_list import CompletionList, CompletionModel
from studio.ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ITEMS = [Completion(name, "method", name, documentation=f"About **{name}**") for name in ("one", "two", "three")]


@pytest.fixture
def listed(qtbot: QtBot) -> Iterator[CompletionList]:
    around = QWidget()
    around.resize(500, 300)
    qtbot.addWidget(around)
    around.show()
    made = CompletionList(Theme(), around)
    made.show_items(ITEMS)
    made.place(QRect(40, 40, 1, 16))
    yield made
    around.close()


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = CompletionModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_items(ITEMS)
    assert model.rowCount() == 3


def test_the_choice_goes_round_and_tells_its_documentation(listed: CompletionList) -> None:
    assert listed.current() == ITEMS[0]
    listed.step(-1)
    assert listed.current() == ITEMS[2]
    assert "About three" in listed.about.toPlainText()
    listed.step(1)
    listed.step(9)
    assert listed.current() == ITEMS[2]


def test_it_stays_inside_and_leaves_the_caret_free(listed: CompletionList) -> None:
    around = listed.parentWidget()
    assert around is not None
    listed.place(QRect(480, 280, 1, 16))
    assert around.rect().contains(listed.geometry())
    assert not listed.geometry().contains(480, 284)


def test_the_chosen_one_stays_while_the_list_is_narrowed(listed: CompletionList) -> None:
    listed.step(1)
    listed.show_items(ITEMS[1:])
    assert listed.current() == ITEMS[1]
    listed.show_items([])
    assert not listed.isVisible()


def test_taking_one_tells_it(qtbot: QtBot, listed: CompletionList) -> None:
    with qtbot.waitSignal(listed.chosen) as told:
        listed.take()
    assert told.args == [ITEMS[0]]
    assert not listed.isVisible()
