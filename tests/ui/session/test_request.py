from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.reading import ReadError
from studio.project.scenario import Scenario
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import Limits
from studio.ui.session.open_action import OpenAction
from studio.ui.session.open_event import OpenEvent
from studio.ui.session.request import Asked, Unwanted, asked, to_ask


def ask(*actions: OpenAction, event: OpenEvent | None = None) -> Asked:
    catalogue = load()
    found = event or OpenEvent(catalogue.triggers["post-login"])
    return asked(
        {action: action.name for action in actions}, found, lambda action: action.secrets or {}, Limits(), catalogue
    )


def test_all_actions_run_each_with_its_own_secrets_and_packages() -> None:
    one = OpenAction("one", code="1", secrets={"KEY": "a"}, dependencies={"is-odd": "3.0.1"})
    found = ask(one, OpenAction("two", code="2", secrets={"KEY": "b"}))
    assert [(a.name, a.code, a.secrets) for a in found.request.actions] == [
        ("one", "1", {"KEY": "a"}),
        ("two", "2", {"KEY": "b"}),
    ]
    assert found.needed == {"one": {"is-odd": "3.0.1"}, "two": {}}


def test_the_settings_are_those_of_the_tenant_with_what_the_scenario_changes() -> None:
    event = OpenEvent(load().triggers["post-login"])
    event.take_tenant(TenantSettings(id_token_lifetime=77, rbac=True))
    event.scenario = Scenario(settings={"rbac": False})
    found = ask(event=event).request.settings
    assert (found.id_token_lifetime, found.rbac) == (77, False)


def test_a_disabled_action_is_asked_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.action.yaml").write_text("modules: [missing]\n", encoding="utf-8")
    off = OpenAction("a", tmp_path / "a.js", dependencies={"jose": "5.9.6"}, secrets={"KEY": "v"}, enabled=False)
    found = ask(off)
    (source,) = found.request.actions
    assert not source.enabled and not source.secrets and not source.lacks_packages
    assert found.needed == {"a": {}}


def test_an_event_that_is_no_object_is_refused() -> None:
    event = OpenEvent(load().triggers["post-login"])
    event.current = [1]
    with pytest.raises(ReadError, match="expected an object"):
        ask(event=event)


def test_a_request_can_be_made_in_a_thread_of_what_was_open_then() -> None:
    event = OpenEvent(load().triggers["post-login"])
    one = OpenAction("one", code="1", secrets={"KEY": "a"})
    before = ask(one, event=event).request
    later = to_ask({one: "one"}, event, lambda action: action.secrets or {}, Limits(), load())
    event.current = {"other": 1}
    made = later(lambda: False).request
    assert (made.event, made.actions) == (before.event, before.actions)
    with pytest.raises(Unwanted):
        later(lambda: True)
