from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from studio.ui.http.document import HttpDocument
from studio.ui.http.policy import EXPLAINED
from studio.ui.http.policy_bar import PolicyBar
from studio.ui.theme import Theme


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme) -> PolicyBar:
    made = PolicyBar(theme, HttpDocument())
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    return made


def test_the_choice_is_the_document_and_says_what_it_means(bar: PolicyBar) -> None:
    document = bar._document
    assert bar.choice.currentData() == "blocked" and bar.words.text() == EXPLAINED["blocked"]
    document.load("allow:a.test,b.test", [])
    assert bar.choice.currentData() == "allow" and bar.hosts.text() == "a.test, b.test"
    assert bar.hosts.isVisible()
    bar.choose("mocked")
    assert document.part.network == "mocked" and not bar.hosts.isVisible()


def test_hosts_come_back_with_the_choice_and_by_undo(bar: PolicyBar) -> None:
    document = bar._document
    bar.choose("allow")
    bar.hosts.setText("a.test")
    bar.hosts.textEdited.emit("a.test")
    assert document.part.network == "allow:a.test"
    bar.choose("blocked")
    bar.edit_hosts()
    assert document.part.network == "allow:a.test"
    for _ in range(4):
        document.undo_stack.undo()
    assert bar.choice.currentData() == "blocked" and bar.hosts.text() == ""


def test_a_list_with_a_mistake_stays_as_typed_and_the_last_one_holds(qtbot: QtBot, bar: PolicyBar) -> None:
    bar._document.load("allow:a.test", [])
    bar.hosts.setText("a.test, b/c")
    with qtbot.waitSignal(bar.told) as told:
        bar.hosts.textEdited.emit("")
    assert told.args is not None and told.args[0].startswith("b/c is no host; expected")
    assert bar._document.part.network == "allow:a.test" and bar.hosts.text() == "a.test, b/c"
    assert bar.hosts.accessibleDescription() == told.args[0]
    bar.choose("blocked")
    assert bar.mistake() == ""


def test_words_give_way_where_there_is_no_room(qtbot: QtBot, bar: PolicyBar) -> None:
    bar.resize(bar.minimumSizeHint().width() + 40, 30)
    assert bar.words.text() != EXPLAINED["blocked"]
    assert bar.words.accessibleName() == bar.words.toolTip() == EXPLAINED["blocked"]


def test_what_the_choice_means_is_muted_from_the_beginning(bar: PolicyBar, theme: Theme) -> None:
    for name in (theme.name, "dark"):
        theme.use(name)
        assert bar.words.palette().color(bar.words.foregroundRole()) == theme.color("muted")
