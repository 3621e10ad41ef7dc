from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studio.catalogue.loader import load
from studio.project.reading import ReadError
from studio.project.secrets import InMemorySecrets
from studio.ui.session import OnDisk, OpenAction, Session
from studio.ui.sweep.subject import Options, changed, subject

CODE = "exports.onExecutePostLogin = async (event, api) => {};\n"


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Session:
    made = Session(load(), InMemorySecrets())
    made.open_action("a", tmp_path / "a.js", CODE, None, OnDisk(CODE))
    return made


def test_only_the_action_in_the_editor_is_swept_and_without_the_network(session: Session) -> None:
    session.flows.add(OpenAction("b", None, CODE, CODE))
    session.take_http("allow:api.example.com", ())
    found = subject(session)
    assert [each.name for each in found.request.actions] == ["b"]
    assert found.request.network.mode == "blocked"
    session.flows.enable(found.action, False)
    assert subject(session).request.actions[0].enabled


def test_mocks_answer_where_there_are_some(session: Session) -> None:
    mock = {"request": {"url": "https://api.example.com/"}, "response": {"status": 200}}
    session.take_http("allow:api.example.com", [mock])
    assert subject(session).request.network.mode == "mocked"


def test_nothing_has_changed_until_something_has(session: Session) -> None:
    then = subject(session)
    assert changed(then, subject(session)) == ()
    session.take_code(CODE + "// ")
    session.take_event({**session.current_event, "user": {}})
    assert changed(then, subject(session)) == ("the code", "the event")
    assert "the options" in changed(then, subject(session, Options(any_type=True)))
    session.keep_secrets({"KEY": "value"})
    assert "secrets" in changed(then, subject(session))
    session.put(OpenAction("b", None, CODE, CODE))
    assert changed(then, subject(session)) == ("the action",)


def test_old_code_has_to_be_converted_first(session: Session) -> None:
    session.take_code("function (user, context, callback) { callback(null, user, context); }\n")
    with pytest.raises(ReadError, match="convert it to an Action"):
        subject(session)
