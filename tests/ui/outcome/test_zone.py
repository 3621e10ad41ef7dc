from __future__ import annotations

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from studio.flow.received import Step, response_of
from studio.sandbox.recording import ActionError
from studio.ui.outcome.banner_states import could_not_start
from studio.ui.outcome.saml_view import SamlView
from studio.ui.outcome.zone import ONLY_CHANGED, OutcomeZone
from studio.ui.read_text import ReadText
from studio.ui.resume.page import ResumePage
from studio.ui.theme import Theme
from tests.ui.outcome_samples import (
    DENIED,
    ERROR,
    EVENT,
    HOSTILE,
    NO_TOKENS,
    REDIRECT,
    WORDS,
    action,
    call,
    claim,
    console,
    exchange,
    outcome,
    tokens,
)
from tests.ui.saml_samples import login


@pytest.fixture
def zone(qtbot: QtBot, theme: Theme) -> OutcomeZone:
    made = OutcomeZone(theme)
    qtbot.addWidget(made)
    made.resize(1_200, 320)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def titles(zone: OutcomeZone) -> list[str]:
    return [zone.tabs.tabText(index) for index in range(zone.tabs.count())]


def saml_of(zone: OutcomeZone) -> SamlView:
    assert zone.answers.saml is not None
    return zone.answers.saml


def button(zone: OutcomeZone, name: str) -> QPushButton:
    found = zone.banner.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_before_the_first_run_it_says_how_to_run(zone: OutcomeZone) -> None:
    assert zone.banner.state.kind == "not_run"
    assert titles(zone) == ["Tokens", "API calls", "HTTP", "Console", "User changes", "Problems", "Response", "Limits"]
    note = zone.panes[0].note.toPlainText()
    assert note.startswith("Tokens appear here after a run.") and "Ctrl+" in note


def test_a_run_fills_every_tab_and_counts(zone: OutcomeZone) -> None:
    zone.show_run(outcome(), tokens(), words=WORDS, event=EVENT)
    assert titles(zone) == [
        "Tokens",
        "API calls 6",
        "HTTP 1",
        "Console 4",
        "User changes 4",
        "Problems 1",
        "Response",
        "Limits 1",
    ]
    assert zone.banner.state.headline == "Login would continue with 2 custom claims"
    assert [len(pane.model.rows) for pane in zone.panes] == [9, 7]


def test_links_of_all_tabs_ask_for_their_line(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(ERROR, tokens())
    for view in (zone.calls.view, zone.http.view, zone.console.pane.view, zone.problems.view):
        view.setCurrentIndex(view.row_model.index(0, 0))
        with qtbot.waitSignal(zone.go_to) as told:
            qtbot.keyClick(view, Qt.Key.Key_Return)
        assert told.args is not None and told.args[0] == "add-roles"


def test_the_banner_leads_to_the_line_itself_and_passes_on_the_rest(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(REDIRECT, NO_TOKENS)
    with qtbot.waitSignal(zone.go_to) as went:
        qtbot.keyClick(button(zone, "go_to"), Qt.Key.Key_Space)
    assert went.args == ["add-roles", 7, 1]
    with qtbot.waitSignal(zone.banner_action) as told:
        qtbot.keyClick(button(zone, "continue"), Qt.Key.Key_Space)
    assert told.args == ["continue"]


def test_while_running_the_last_result_stays_and_is_named(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(outcome(), tokens())
    zone.show_running(20)
    assert zone.banner.state.kind == "running"
    assert zone.panes[0].tag == "from the previous run"
    with qtbot.waitSignal(zone.banner_action) as told:
        qtbot.keyClick(button(zone, "stop"), Qt.Key.Key_Space)
    assert told.args == ["stop"]
    zone.show_run(outcome(), tokens())
    assert zone.panes[0].tag == ""


def test_a_stale_result_says_that_it_is_older_and_can_fit_again(zone: OutcomeZone) -> None:
    zone.set_stale(True)
    assert zone.banner.state.kind == "not_run" and not zone.banner.state.stale
    zone.show_run(outcome(), tokens())
    zone.set_stale(True)
    assert zone.banner.state.stale and zone.panes[1].tag == "(older)"
    zone.set_stale(False)
    assert not zone.banner.state.stale and zone.panes[1].tag == ""


def test_a_state_without_a_result_takes_the_old_one_away(zone: OutcomeZone) -> None:
    zone.show_run(outcome(), tokens())
    zone.show_state(could_not_start("Looked in PATH."))
    assert zone.banner.state.kind == "could_not_start"
    assert titles(zone)[1] == "API calls"
    assert zone.panes[0].model.rows == ()


def test_only_changes_is_one_switch_for_both_tokens(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(outcome(), tokens())
    qtbot.keyClick(zone.only_changed, Qt.Key.Key_Space)
    assert [len(pane.model.rows) for pane in zone.panes] == [3, 1]
    zone.show_run(outcome(), tokens())
    assert [len(pane.model.rows) for pane in zone.panes] == [3, 1]
    zone.select_tab(1)
    assert not zone.only_changed.isVisible()


@pytest.mark.parametrize("index", range(7))
def test_tabs_are_chosen_by_number_and_take_the_keyboard(qtbot: QtBot, zone: OutcomeZone, index: int) -> None:
    zone.show_run(outcome(), tokens())
    zone.select_tab(index)
    assert zone.tabs.currentIndex() == index
    focus = zone.focusWidget()
    assert focus is not None and zone.tabs.currentWidget().isAncestorOf(focus)
    zone.select_tab(17)
    assert zone.tabs.currentIndex() == index


def test_tab_visits_everything_in_the_order_it_is_seen(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(REDIRECT, NO_TOKENS)
    zone.banner.findChildren(ReadText)[0].setFocus()
    visited = []
    for _ in range(15):
        focus = zone.focusWidget()
        assert focus is not None
        visited.append(focus.accessibleName() or focus.objectName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert visited == [
        "What the run came to, details",
        *("go_to", "edit_return", "continue"),
        *("Outcome views", ONLY_CHANGED),
        *("ID token view: Claims", "Copy what the ID token view shows", "ID token, note", "ID token claims"),
        *("Details, ID token claims", "Open the source of claims.namespace", "Copy the whole value"),
        *("Access token view: Claims", "Copy what the Access token view shows"),
    ]


def test_tokens_can_stand_one_above_the_other(zone: OutcomeZone) -> None:
    zone.set_stacked(True)
    assert zone.splitter.orientation() == Qt.Orientation.Vertical
    zone.set_stacked(False)
    assert zone.splitter.orientation() == Qt.Orientation.Horizontal


def test_copying_is_told(qtbot: QtBot, zone: OutcomeZone) -> None:
    zone.show_run(outcome(), tokens())
    with qtbot.waitSignal(zone.status) as told:
        zone.panes[1].copy_shown()
    assert told.args == ["Access token: claims as JSON copied"]


def test_a_narrow_zone_keeps_its_tabs_and_shortens_the_switch(zone: OutcomeZone, theme: Theme) -> None:
    zone.resize(1_200, 300)
    assert zone.only_changed.text() == ONLY_CHANGED
    zone.set_stacked(True)
    zone.resize(560, 300)
    assert zone.only_changed.text() == ""
    assert zone.only_changed.accessibleName() == zone.only_changed.toolTip() == ONLY_CHANGED
    assert zone.minimumSizeHint().width() <= 452
    zone.set_stacked(False)
    assert zone.minimumSizeHint().width() <= 904


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("zoom", [100, 175, 250])
def test_every_tab_survives_theme_and_zoom(zone: OutcomeZone, theme: Theme, name: str, zoom: int) -> None:
    zone.show_run(DENIED, NO_TOKENS)
    theme.use(name)
    theme.set_zoom(zoom)
    zone.show_run(outcome(), tokens(), event=EVENT)
    for index in range(7):
        zone.select_tab(index)
        assert not zone.grab().isNull()


def heavy() -> dict[str, Any]:
    big = HOSTILE + "x\u202e" * 500_000
    deep: dict[str, Any] = {}
    inner = deep
    for _ in range(900):
        inner["a"] = {}
        inner = inner["a"]
    error = ActionError("E" * 10_000, big, 7, 1, big)
    return {
        "calls": tuple(call(i, "api.idToken.setCustomClaim", big if i % 50 == 0 else "n", deep) for i in range(500)),
        "console": (*(console(i, f"{i} {HOSTILE}") for i in range(10_000)), console(1, big)),
        "http": tuple(exchange(i, url="https://x/" + "y" * 50_000, response_body=big) for i in range(50)),
        "error": error,
    }


def test_a_hostile_run_neither_freezes_nor_fools(zone: OutcomeZone) -> None:
    parts = heavy()
    big = parts["error"].message
    claims = tuple(
        claim(
            "id_token",
            f"{HOSTILE}{i}",
            big if i < 5 else HOSTILE,
            "action",
            HOSTILE,
            mark="added",
            action=HOSTILE,
            line=3,
        )
        for i in range(200)
    )
    made = outcome(
        status="continue",
        summary=big,
        actions=(action(HOSTILE, **parts),),
        changes={"user_metadata": {HOSTILE: big}},
    )
    began = time.perf_counter()
    zone.show_run(made, tokens(claims=claims))
    for index in range(7):
        zone.select_tab(index)
        zone.repaint()
    assert time.perf_counter() - began < 6
    texts = [row.cells[1].text for row in zone.panes[0].model.rows] + [zone.banner.state.headline]
    assert not [text for text in texts if "\u202e" in text or "\n" in text]


def test_the_page_of_what_comes_back_is_a_tab_for_as_long_as_it_is_needed(
    qtbot: QtBot, zone: OutcomeZone, theme: Theme
) -> None:
    page = ResumePage(theme)
    with qtbot.waitSignal(zone.resume_shown) as told:
        zone.show_resume(page)
    assert told.args == [True] and titles(zone)[-1] == "Continue"
    zone.show_resume(page)
    assert titles(zone).count("Continue") == 1
    zone.select_tab(len(titles(zone)) - 1)
    assert zone.tabs.currentWidget() is page and page.presets.hasFocus()
    with qtbot.waitSignal(zone.resume_shown) as told:
        zone.clear()
    assert told.args == [False] and "Continue" not in titles(zone)


def test_a_saml_login_is_answered_with_a_response(qtbot: QtBot, zone: OutcomeZone) -> None:
    done = login()
    zone.show_run(done.outcome, done.tokens, words=WORDS)
    assert titles(zone)[0] == "SAML response"
    saml = saml_of(zone)
    assert saml.isVisible() and not zone.splitter.isVisible()
    assert "dept" in [row.cells[1].text for row in saml.attributes.attributes.view.row_model.rows]
    assert "<samlp:Response" in saml.document.editor.text()
    zone.focus_list()
    assert saml.list.hasFocus()
    with qtbot.waitSignal(zone.status):
        saml.document.copy_shown()
    zone.only_changed.click()
    assert len(saml.attributes.attributes.view.row_model.rows) == 5
    zone.set_stale(True)
    assert saml.attributes.tag == "(older)"
    zone.set_stacked(True)
    assert saml.orientation() == Qt.Orientation.Vertical


def test_tokens_come_back_with_the_next_login(zone: OutcomeZone) -> None:
    done = login()
    zone.show_run(done.outcome, done.tokens)
    zone.show_run(outcome(), tokens())
    assert titles(zone)[0] == "Tokens"
    assert zone.splitter.isVisible() and not saml_of(zone).isVisible()
    zone.show_run(done.outcome, done.tokens)
    zone.clear()
    assert titles(zone)[0] == "Tokens" and zone.splitter.isVisible()


def test_the_response_has_its_status_on_the_tab_and_the_keyboard_in_its_list(zone: OutcomeZone) -> None:
    answer = response_of(Step("error", 403, {"error": "access_denied"}, "No"))
    zone.show_run(outcome(response=answer), tokens(), words=WORDS, event=EVENT)
    assert titles(zone)[-2] == "Response 403"
    zone.select_tab(6)
    assert zone.response.list.view.hasFocus()
    assert zone.response.editor.text() == '{\n  "error": "access_denied"\n}'
    zone.set_stacked(True)
    assert zone.response.splitter.orientation() == Qt.Orientation.Vertical
    zone.clear()
    assert titles(zone)[-2] == "Response" and not zone.response.list.view.row_model.rows


def test_the_switch_makes_room_for_larger_tabs(qtbot: QtBot, zone: OutcomeZone, theme: Theme) -> None:
    zone.resize(1_000, 320)
    assert zone.only_changed.text() == ONLY_CHANGED
    theme.set_zoom(175)
    qtbot.waitUntil(lambda: zone.only_changed.text() == "", timeout=2_000)
    theme.set_zoom(100)
    qtbot.waitUntil(lambda: zone.only_changed.text() == ONLY_CHANGED, timeout=2_000)
