from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.secrets import InMemorySecrets
from studio.sandbox.node import OVERRIDE
from studio.sandbox.pool import Pool
from studio.tokens.keys import KeyProblem, SigningKeys
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.run_control import ANSWERED, RunControl, report_of
from studio.ui.session import Session
from studio.ui.theme import Theme

KEYS = SigningKeys.made()
QUICK = "exports.onExecutePostLogin = async (event, api) => { api.access.deny('no'); };\n"
ENDLESS = "exports.onExecutePostLogin = async () => { while (true) {} };\n"


class Desk:
    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.outcome = OutcomeZone(theme)
        qtbot.addWidget(self.outcome)
        self.session = Session(load(), InMemorySecrets(), self.outcome)
        self.runs = RunControl(self.session, self.outcome, lambda: KEYS, self.outcome)


def state_of(desk: Desk) -> str:
    return desk.outcome.banner.state.kind


@pytest.fixture
def desk(qtbot: QtBot, theme: Theme) -> Desk:
    return Desk(qtbot, theme)


def test_a_run_is_shown(qtbot: QtBot, desk: Desk) -> None:
    desk.session.take_code(QUICK)
    with qtbot.waitSignal(desk.runs.ended, timeout=10_000):
        assert desk.runs.run()
    assert desk.outcome.banner.state.kind == "denied"
    assert desk.session.last is not None
    assert not desk.runs.running


def test_stop_ends_an_endless_loop_within_a_second(qtbot: QtBot, desk: Desk) -> None:
    desk.session.take_code(ENDLESS)
    with qtbot.waitSignal(desk.runs.slow, timeout=5_000):
        desk.runs.run()
    assert state_of(desk) == "running"
    assert not desk.runs.run()
    qtbot.wait(200)
    began = time.monotonic()
    with qtbot.waitSignal(desk.runs.ended, timeout=5_000):
        desk.runs.stop()
    assert time.monotonic() - began < 1
    assert state_of(desk) == "stopped"


def test_a_run_that_is_abandoned_leaves_nothing_behind(qtbot: QtBot, desk: Desk) -> None:
    desk.session.take_code(ENDLESS)
    with qtbot.waitSignal(desk.runs.slow, timeout=5_000):
        desk.runs.run()
    desk.runs.abandon()
    assert not desk.runs.running


def test_what_changes_while_running_makes_the_result_stale(qtbot: QtBot, desk: Desk) -> None:
    desk.session.take_code(QUICK)
    with qtbot.waitSignal(desk.runs.ended, timeout=10_000):
        desk.runs.run()
        desk.session.take_code(QUICK + "// more")
    assert desk.session.stale
    assert desk.outcome.banner.state.stale


def test_a_missing_node_is_a_state_of_its_own(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "node"))
    desk.session.take_code(QUICK)
    with qtbot.waitSignal(desk.runs.ended, timeout=10_000):
        desk.runs.run()
    assert desk.outcome.banner.state.kind == "could_not_start"
    assert desk.session.last is None


def test_a_fault_of_the_studio_is_told_apart_and_can_be_reported(qtbot: QtBot, theme: Theme, desk: Desk) -> None:
    def fail() -> SigningKeys:
        raise KeyProblem("The signing key cannot be kept.")

    runs = RunControl(desk.session, desk.outcome, fail, desk.outcome)
    desk.session.take_code(QUICK)
    with qtbot.waitSignal(runs.ended, timeout=10_000):
        runs.run()
    assert desk.outcome.banner.state.kind == "fault"
    assert "KeyProblem" in runs.report


def test_a_report_holds_nothing_of_the_persons() -> None:
    try:
        raise ValueError("secret-in-message")
    except ValueError as error:
        report = report_of(error)
    assert "secret-in-message" not in report
    assert "ValueError" in report
    assert "Python" in report


def test_unreadable_tenant_settings_stop_the_run_before_it_begins(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("rbac: perhaps\n", encoding="utf-8")
    desk.session.open_action("mine", tmp_path / "mine.js", QUICK, None)
    with qtbot.waitSignal(desk.runs.noticed) as told:
        assert not desk.runs.run()
    assert told.args is not None
    assert "studio.yaml:1" in told.args[0].text


def test_the_banner_offers_nothing_that_nobody_answers(qtbot: QtBot, desk: Desk) -> None:
    code = "exports.onExecutePostLogin = async (e, api) => api.redirect.sendUserTo('https://example.com/');\n"
    desk.session.take_code(code)
    with qtbot.waitSignal(desk.runs.ended, timeout=10_000):
        desk.runs.run()
    state = desk.outcome.banner.state
    assert state.kind == "redirect"
    assert {name for name, _ in state.actions} <= set(ANSWERED)


def test_children_started_ahead_run_what_is_open_and_are_told(qtbot: QtBot, desk: Desk) -> None:
    desk.session.take_code(QUICK)
    with Pool() as pool:
        desk.runs.pool = pool
        with qtbot.waitSignal(desk.runs.parked, timeout=10_000) as told:
            desk.runs.warm()
        assert told.args is not None and told.args[0].children == 1
        (child,) = pool._parked
        with qtbot.waitSignal(desk.runs.ended, timeout=10_000):
            desk.runs.run()
        pool.settle()
        assert not child.is_alive()
        assert pool.parked().children == 1
        desk.runs.abandon()


def test_nothing_is_started_ahead_for_what_cannot_be_run(qtbot: QtBot, desk: Desk) -> None:
    with Pool() as pool:
        desk.runs.pool = pool
        desk.session.take_event(["no", "object"])
        desk.runs.warm()
        pool.settle()
        assert pool.parked().children == 0
