from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.flow.execution import Run, execute
from studio.project.scenario import Scenario, dump_scenario, load_scenario
from studio.project.secrets import InMemorySecrets
from studio.tokens.keys import SigningKeys
from studio.ui.http.control import HttpControl
from studio.ui.http.document import HttpDocument
from studio.ui.http.rows import MOCK
from studio.ui.http.tab import HttpTab
from studio.ui.late_tab import LateTab
from studio.ui.session import Session
from studio.ui.theme import Theme

KEYS = SigningKeys.made()
SECRET = "sk-live-0123456789"
ASKS = """exports.onExecutePostLogin = async (event, api) => {
  for (const path of ['/v1/plan', '/v1/plan']) {
    try {
      const answer = await fetch(`URL${path}?key=${event.secrets.KEY}`, {
        headers: { authorization: `Bearer ${event.secrets.KEY}` },
      });
      console.log(answer.status, await answer.text());
    } catch (error) { console.log(String(error.cause ?? error)); }
  }
};
"""


@pytest.fixture
def session(qtbot: QtBot) -> Session:
    made = Session(load(), InMemorySecrets())
    made.give_code("asks", ASKS.replace("URL", "https://api.example.com"))
    made.keep_secrets({"KEY": SECRET})
    return made


@pytest.fixture
def late(qtbot: QtBot, theme: Theme, session: Session) -> LateTab[HttpTab]:
    document = HttpDocument(session)
    made = LateTab(lambda: HttpTab(theme, document), QWidget())
    qtbot.addWidget(made.place)
    made.place.resize(1_300, 300)
    made.place.show()
    return made


@pytest.fixture
def tab(late: LateTab[HttpTab]) -> HttpTab:
    return late.view


@pytest.fixture
def control(session: Session, late: LateTab[HttpTab], tab: HttpTab) -> HttpControl:
    return HttpControl(session, tab.document, late, session)


@pytest.fixture
def host() -> Iterator[str]:
    class Answers(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = json.dumps({"plan": "pro", "you": self.headers["authorization"]}).encode()
            self.send_response(200)
            self.send_header("content-type", "application/json")
            self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def run(session: Session, control: HttpControl, tab: HttpTab) -> Run:
    session.began()
    made = execute(session.request(), KEYS)
    tab.show_outcome(made.shown)
    session.finished(made)
    control.show_run(made)
    return made


def mock_words(tab: HttpTab) -> list[str]:
    return [row.cells[MOCK].text for row in tab.view.row_model.rows]


def test_one_click_on_a_blocked_request_and_the_next_run_is_answered(
    session: Session, control: HttpControl, tab: HttpTab
) -> None:
    run(session, control, tab)
    assert mock_words(tab) == ["Add as mock", "Add as mock"] and control.mode == "blocked"
    tab.mock_asked.emit(0)
    assert tab.mocks.isVisible() and control.mode == "mocked" and session.stale and session.event_edited
    focus = tab.focusWidget()
    assert focus is not None and tab.mocks.editor.answer.json.isAncestorOf(focus)
    assert session.scenario.http == (
        {
            "request": {"method": "GET", "url": "https://api.example.com/v1/plan?key=*"},
            "response": {"status": 200, "json": {}},
        },
    )
    made = run(session, control, tab)
    assert [each.status for each in made.recordings[0].http] == [200, 200]
    assert mock_words(tab) == ["mock 1", "mock 1"]
    assert tab.mocks.list.row_model.rows[0].cells[-1].text == "2×"


def test_an_answer_of_the_network_is_saved_without_the_secret(
    session: Session, control: HttpControl, tab: HttpTab, host: str, tmp_path: Path
) -> None:
    session.take_code(ASKS.replace("URL", f"http://{host}"))
    tab.policy.choose("allow")
    tab.policy.hosts.setText(host)
    tab.policy.hosts.textEdited.emit(host)
    made = run(session, control, tab)
    assert mock_words(tab) == ["Save as mock", "Save as mock"]
    assert SECRET in str(made.outcome.actions[0].http) and SECRET not in str(made.shown.actions[0].http)
    control.make_mock(1)
    (entry,) = session.scenario.http
    assert entry["response"]["json"]["plan"] == "pro"
    path = tmp_path / "saved.yaml"
    path.write_text(dump_scenario(session.scenario_to_save(path)), encoding="utf-8")
    assert SECRET not in path.read_text(encoding="utf-8")
    saved = load_scenario(path)
    assert saved.http == session.scenario.http and (saved.network or "mocked") == "mocked"
    again = run(session, control, tab)
    assert [each.served_by for each in again.recordings[0].http] == ["mock", "mock"]
    tab.document.undo_stack.undo()
    assert session.scenario.http == () and control.mode == "allow"


def test_a_request_that_was_answered_leads_to_its_mock(session: Session, control: HttpControl, tab: HttpTab) -> None:
    other = {"request": {"url": "https://other.test/*"}, "failure": "dns"}
    mine = {"request": {"url": "https://api.example.com/*"}, "response": {"status": 204}}
    session.open_event.scenario = Scenario(http=(other, mine))
    session.event_loaded.emit()
    run(session, control, tab)
    assert mock_words(tab) == ["mock 2", "mock 2"]
    control.make_mock(0)
    assert tab.mocks.list.chosen() == 1 and len(session.scenario.http) == 2
    control.make_mock(7)
    tab.mocks.remove()
    control.make_mock(0)
    assert len(session.scenario.http) == 2 and session.scenario.http[1]["response"]["status"] == 204


def test_another_scenario_brings_its_own(qtbot: QtBot, session: Session, control: HttpControl, tab: HttpTab) -> None:
    with qtbot.waitSignal(control.policy_changed) as told:
        session.open_event.scenario = Scenario(network="allow:a.test")
        session.event_loaded.emit()
    assert told.args == ["allow"] and tab.policy.hosts.text() == "a.test"
    assert not session.event_edited or session.scenario.network == "allow:a.test"


def test_without_a_run_there_is_nothing_to_make(session: Session, control: HttpControl, tab: HttpTab) -> None:
    control.make_mock(0)
    assert session.scenario.http == ()


def test_what_is_no_http_request_says_so(qtbot: QtBot, session: Session, control: HttpControl, tab: HttpTab) -> None:
    wait = "new Promise((done) => require('node:dns').lookup('a.test', done))"
    session.take_code(f"exports.onExecutePostLogin = async () => {{ await {wait}; }};\n")
    run(session, control, tab)
    assert mock_words(tab) == [""]
    with qtbot.waitSignal(control.status) as told:
        control.make_mock(0)
    assert told.args == ["Only HTTP requests can be mocked"]
