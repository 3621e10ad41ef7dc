from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.http.mock_list import can_switch_off
from studio.ui.http.tab import STAYS, HttpTab
from studio.ui.theme import Theme
from tests.ui.outcome_samples import action, exchange, outcome

A, B = ({"request": {"url": f"https://{name}.test/"}, "response": {"status": 200, "json": {}}} for name in "ab")
RUN = outcome(actions=(action(http=(exchange(1), exchange(2, served_by="network"))),))


@pytest.fixture
def tab(qtbot: QtBot, theme: Theme) -> HttpTab:
    made = HttpTab(theme)
    qtbot.addWidget(made)
    made.resize(1_300, 300)
    made.show()
    made.document.load(None, [A, B])
    return made


def test_two_pages_share_one_head(tab: HttpTab) -> None:
    assert tab.requests.isVisible() and tab.policy.isVisible()
    tab.switch.choose("mocks")
    assert tab.mocks.isVisible() and tab.policy.isVisible() and not tab.requests.isVisible()


def test_a_run_is_shown_with_its_mocks(qtbot: QtBot, tab: HttpTab) -> None:
    tab.show_outcome(RUN)
    tab.show_serving(RUN, (1, None), {id(A): 0, id(B): 1})
    assert [row.cells[-1].text for row in tab.view.row_model.rows] == ["mock 2", "Save as mock"]
    assert [row.cells[-1].text for row in tab.mocks.list.row_model.rows] == ["not used", "1×"]
    tab.show_outcome(None)
    assert tab.view.row_model.rows == ()
    assert [row.cells[-1].text for row in tab.mocks.list.row_model.rows] == ["", ""]


def test_a_mock_is_opened_on_its_answer(tab: HttpTab) -> None:
    tab.show_mocks(1)
    focus = tab.focusWidget()
    assert tab.mocks.list.chosen() == 1
    assert focus is not None and tab.mocks.editor.answer.json.isAncestorOf(focus)
    tab.show_mocks()
    assert tab.focusWidget() is tab.mocks.list
    tab.new_mock()
    assert len(tab.document.part.mocks) == 3 and tab.focusWidget() is tab.mocks.editor.request.url


def test_undo_is_the_texts_own_in_an_editor_and_the_lists_elsewhere(qtbot: QtBot, tab: HttpTab) -> None:
    tab.activateWindow()
    tab.show_mocks(0)
    body = tab.mocks.editor.answer.json
    qtbot.waitUntil(body.view.hasFocus)  # type: ignore[union-attr]
    body.insert("1")  # type: ignore[union-attr]
    tab.undo("undo")
    assert body.text() == "{}"
    tab.mocks.list.setFocus()
    tab.mocks.remove()
    assert list(tab.document.part.entries) == [B]
    tab.undo("undo")
    assert list(tab.document.part.entries) == [A, B]
    tab.undo("redo")
    assert list(tab.document.part.entries) == [B]


def test_what_was_typed_counts_when_a_run_starts(qtbot: QtBot, tab: HttpTab) -> None:
    tab.show_mocks(0)
    qtbot.keyClicks(tab.mocks.editor.times, "1")
    tab.settle()
    assert tab.document.part.entries[0]["times"] == 1


def test_a_mistake_in_the_hosts_has_a_line_of_its_own(tab: HttpTab) -> None:
    tab.policy.choose("allow")
    tab.policy.hosts.setText("a/b")
    tab.policy.hosts.textEdited.emit("a/b")
    assert tab.wrong.isVisible() and tab.wrong.toPlainText().endswith(STAYS)
    tab.policy.choose("blocked")
    assert not tab.wrong.isVisible()


def test_tab_visits_everything_in_the_order_it_is_seen(qtbot: QtBot, tab: HttpTab) -> None:
    tab.activateWindow()
    tab.show_mocks(0)
    tab.policy.choice.setFocus()
    visited = []
    for _ in range(19):
        focus = tab.focusWidget()
        assert focus is not None
        visited.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert (
        visited
        == [
            "Who answers HTTP requests",
            *("Add a mock (Insert)", "Duplicate the mock", "Move the mock down (Alt+Down)", "Delete the mock (Delete)"),
            *("Mocks", *(["Whether the mock takes part in runs"] if can_switch_off() else [])),
            *("How many times the mock answers, empty for always", "Mock view: Form"),
            *(
                "Method, * for any",
                "URL pattern",
                "Condition on the request: Query",
                "Query parameters, as name: value",
            ),
            *("Add another answer behind this one", "Kind of answer", "Status", "Part of the response: Body"),
            *("Kind of body", "Delay in milliseconds", "Body of the response, JSON"),
            *(["HTTP view: Mocks"] if not can_switch_off() else []),
        ][:19]
    )


@pytest.mark.parametrize("zoom", [100, 175])
def test_it_fits_a_small_screen(qtbot: QtBot, tab: HttpTab, theme: Theme, zoom: int) -> None:
    theme.set_zoom(zoom)
    for page in ("requests", "mocks"):
        tab.switch.choose(page)
        assert tab.minimumSizeHint().width() <= 700 and tab.minimumSizeHint().height() <= 260
