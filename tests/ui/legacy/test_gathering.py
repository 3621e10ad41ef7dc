from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.reading import ReadError
from studio.ui.legacy.gathering import gathered
from studio.ui.session import Session
from tests.ui.legacy.conftest import RULE


def test_old_code_is_gathered_as_it_is_run_even_switched_off(session: Session, tmp_path: Path) -> None:
    place = tmp_path / "plan.js"
    place.write_text(RULE, encoding="utf-8")
    beside = tmp_path / "scenarios"
    beside.mkdir()
    (beside / "one.yaml").write_text("event: {}\n", encoding="utf-8")
    session.open_action("plan", place, RULE, None)
    session.keep_secrets({"PLAN": "gold"})
    session.flows.enable(session.action, False)
    found = gathered(session, session.action)
    assert found.source.legacy is not None and found.source.enabled
    assert found.source.secrets == {"PLAN": "gold"}
    assert found.text == RULE and found.action_name == "plan-action"
    assert found.request.event == session.current_event
    assert [path.name for path in found.scenarios] == ["one.yaml"]


def test_what_another_trigger_runs_is_told(session: Session, tmp_path: Path) -> None:
    session.open_action("plan", tmp_path / "plan.js", RULE, None)
    session.choose_trigger("post-change-password")
    with pytest.raises(ReadError, match="runs at Post-login"):
        gathered(session, session.action)
