from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from studio.ui.commands import MENUS
from studio.ui.interchange.connect import EXPORT, IMPORT, opens_in_place
from studio.ui.window import Window
from tests.ui.interchange.conftest import FORMATS, exported


def test_nothing_is_made_before_it_is_asked_for(window: Window) -> None:
    assert window.interchange._exporting is None and window.interchange._importing is None
    window.interchange.abandon()


def test_both_commands_bring_their_page(window: Window) -> None:
    window.commands.do("file.export")
    assert window.covers.current == EXPORT
    window.commands.do("file.import")
    assert window.covers.current == IMPORT
    window.commands.do("view.action")
    assert window.covers.current == ""


@pytest.mark.parametrize("format", FORMATS)
def test_only_a_folder_of_the_deploy_tool_opens_as_it_is(project: Path, tmp_path: Path, format: str) -> None:
    assert opens_in_place(project)
    assert opens_in_place(exported(project, format, tmp_path / "theirs")) == format.startswith("deploy-cli")


@pytest.mark.parametrize("command", ["file.export", "file.import", "run.sweep"])
def test_no_mnemonic_of_a_page_is_that_of_a_menu_or_of_its_neighbour(window: Window, command: str) -> None:
    window.commands.do(command)
    page = window.covers.currentWidget()
    assert page is not None
    texts = [part.text() for part in page.findChildren(QLabel)]
    texts += [part.text() for part in page.findChildren(QAbstractButton)]
    marks = [found[1].lower() for text in texts if (found := re.search(r"&(\w)", text))]
    menus = [title[title.index("&") + 1].lower() for _, title in MENUS]
    assert marks and sorted(set(marks)) == sorted(marks) and not {*marks} & {*menus}
