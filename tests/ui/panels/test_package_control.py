from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.description import dependencies_beside
from studio.project.secrets import InMemorySecrets
from studio.ui.late_tab import LateTab
from studio.ui.panels.package_control import PackageControl
from studio.ui.panels.packages_panel import PackagesPanel
from studio.ui.session import Session
from studio.ui.theme import Theme


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.late = LateTab(lambda: PackagesPanel(theme), QWidget())
        place = self.late.place
        qtbot.addWidget(place)
        self.session = Session(load(), InMemorySecrets(), place)
        self.control = PackageControl(self.session, self.late, place)

    @property
    def panel(self) -> PackagesPanel:
        return self.late.view


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_the_newest_version_is_found_and_declared(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.control.told, timeout=60_000) as told:
        desk.control.take_newest("is-odd")
    assert list(desk.session.dependencies) == ["is-odd"]
    assert desk.panel.model.values() == desk.session.dependencies
    assert told.args is not None and told.args[0].startswith("is-odd 3.")


def test_a_package_that_does_not_exist_is_told_in_the_panel(qtbot: QtBot, desk: Desk) -> None:
    desk.control.take_newest("no-such-package-of-the-studio")
    qtbot.waitUntil(lambda: not desk.control.thread_of_npm.running, timeout=60_000)
    assert "no-such-package-of-the-studio" in desk.panel._notice.text()
    assert desk.session.dependencies == {}


def test_what_is_edited_is_kept_beside_the_file(desk: Desk, tmp_path: Path) -> None:
    action = tmp_path / "mine.js"
    action.write_text("exports.onExecutePostLogin = async () => {};", encoding="utf-8")
    (tmp_path / "mine.action.yaml").write_text("dependencies: {jose: 5.9.6}\n", encoding="utf-8")
    desk.session.open_action("mine", action, action.read_text(encoding="utf-8"), None)
    assert desk.panel.model.values() == {"jose": "5.9.6"}
    desk.panel.model.setData(desk.panel.model.index(0, 1), "5.9.5")
    assert dependencies_beside(action) == {"jose": "5.9.5"}
    desk.panel.model.remove(0)
    assert dependencies_beside(action) == {}


def test_packages_of_a_new_action_move_into_its_file(desk: Desk, tmp_path: Path) -> None:
    desk.session.keep_dependencies({"jose": "5.9.6"})
    target = tmp_path / "new.js"
    target.write_text("", encoding="utf-8")
    desk.session.saved(desk.session.action, target)
    assert dependencies_beside(target) == {"jose": "5.9.6"}
    desk.session.give_code("other", "")
    assert desk.panel.model.values() == {}


def test_a_lookup_under_way_ends_with_the_window(desk: Desk) -> None:
    desk.control.take_newest("is-odd")
    desk.control.abandon()
    assert not desk.control.thread_of_npm.running
