"""The checks find what they look for: without these, a green review would say nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from studio.ui.theme import Theme
from tests.ui.pictures.looking import clipped, nameless, pale


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for part in (QLabel("A label that is whole"), QPushButton("Press")):
        column.addWidget(part)
    made.resize(400, 200)
    made.show()
    return made


def test_a_page_without_faults_has_none(page: QWidget) -> None:
    assert (nameless(page), clipped(page), pale(page)) == ([], [], [])


def test_a_field_without_a_name_is_found(page: QWidget) -> None:
    field = QLineEdit(page)
    field.setGeometry(0, 0, 100, 20)
    field.show()
    assert len(nameless(page)) == 1
    field.setAccessibleName("Name")
    assert nameless(page) == []


def test_words_that_are_cut_off_are_found(page: QWidget) -> None:
    for part in page.findChildren(QLabel) + page.findChildren(QPushButton):
        part.setFixedWidth(30)
    assert len(clipped(page)) == 2


def test_pale_words_are_found(page: QWidget) -> None:
    page.findChildren(QLabel)[0].setStyleSheet("color: #A0A0A0; background: #FFFFFF")
    page.findChildren(QPushButton)[0].setStyleSheet("color: #4A4A4A; background: #5A5A5A; border: none")
    assert len(pale(page)) == 2
