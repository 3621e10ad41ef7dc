from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.npm import Progress
from studio.ui.panels.packages_panel import PackagesPanel
from studio.ui.panels.pairs_model import NAME, VALUE
from studio.ui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> PackagesPanel:
    made = PackagesPanel(theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        (VALUE, "^1.0.0", "The version of axios is '^1.0.0', which is not exact; expected for example 1.7.9."),
        (VALUE, "latest", "The version of axios is 'latest', which is not exact; expected for example 1.7.9."),
        (NAME, "no name", "'no name' is no name of an npm package; expected for example axios or @scope/name."),
    ],
)
def test_what_the_platform_would_not_take_is_refused(panel: PackagesPanel, column: int, value: str, said: str) -> None:
    told: list[str] = []
    panel.status.connect(told.append)
    panel.show_values({"axios": "1.7.9"})
    assert not panel.model.setData(panel.model.index(0, column), value)
    assert told == [said]
    assert panel.model.values() == {"axios": "1.7.9"}


def test_an_action_has_ten_packages(panel: PackagesPanel) -> None:
    panel.show_values({f"p{n}": "1.0.0" for n in range(10)})
    told: list[str] = []
    panel.status.connect(told.append)
    assert not panel.model.setData(panel.model.add(), "one-more")
    assert "one-more is one too many" in told[0]


def test_a_package_that_is_named_asks_for_its_newest_version(qtbot: QtBot, panel: PackagesPanel) -> None:
    with qtbot.waitSignal(panel.newest_wanted) as wanted:
        panel.model.setData(panel.model.add(), "axios")
    assert wanted.args == ["axios"]
    panel.show_values({"axios": "1.0.0"})
    with qtbot.waitSignal(panel.newest_wanted):
        panel.newest_button.click()


def test_what_npm_does_is_shown_and_can_be_stopped(qtbot: QtBot, panel: PackagesPanel) -> None:
    assert not panel._work.isVisible()
    panel.show_progress(Progress("fetching", "axios", 3, 12))
    assert panel._work.isVisible()
    assert panel._doing.text() == "Fetching axios"
    assert (panel._bar.value(), panel._bar.maximum()) == (3, 12)
    with qtbot.waitSignal(panel.stop_wanted):
        panel.stop_button.click()
    panel.show_done("The npm registry cannot be reached.")
    assert not panel._work.isVisible()
    assert "cannot be reached" in panel._notice.text()
