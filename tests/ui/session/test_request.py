from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.reading import ReadError
from studio.sandbox.job import Limits
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.request import Asked, asked


def ask(*actions: OpenAction, event: OpenEvent | None = None) -> Asked:
    catalogue = load()
    found = event or OpenEvent(catalogue.triggers["post-login"])
    return asked(actions, found, lambda action: action.secrets or {}, Limits(), catalogue)


def test_all_actions_run_each_with_its_own_secrets_and_packages() -> None:
    one = OpenAction("one", code="1", secrets={"KEY": "a"}, dependencies={"is-odd": "3.0.1"})
    found = ask(one, OpenAction("two", code="2", secrets={"KEY": "b"}))
    assert [(a.name, a.code, a.secrets) for a in found.request.actions] == [
        ("one", "1", {"KEY": "a"}),
        ("two", "2", {"KEY": "b"}),
    ]
    assert found.needed == {"one": {"is-odd": "3.0.1"}, "two": {}}


def test_tenant_settings_come_from_the_project_of_the_actions(tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("id_token_lifetime: 77\n", encoding="utf-8")
    assert ask(OpenAction("a", tmp_path / "a.js")).request.settings.id_token_lifetime == 77
    assert ask().request.settings.id_token_lifetime == 36000


def test_an_event_that_is_no_object_is_refused() -> None:
    event = OpenEvent(load().triggers["post-login"])
    event.current = [1]
    with pytest.raises(ReadError, match="expected an object"):
        ask(event=event)
