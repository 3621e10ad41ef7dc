from __future__ import annotations

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.availability import absences, missing_plan, missing_stage, offered
from studio.project.settings import TenantSettings

LOGIN = load().triggers["post-login"]
FREE, EARLY = TenantSettings(plan="free"), TenantSettings(early_access=True)


def paths(settings: TenantSettings, trigger: Trigger = LOGIN) -> set[str]:
    return set(offered(trigger, settings).fields_by_path)


def test_rule_gaps_plan_fields_lower_plans_lack_what_enterprise_has() -> None:
    assert "session.created_at" in paths(TenantSettings())
    for plan in ("free", "essentials", "professional"):
        lower = paths(TenantSettings(plan=plan))
        assert "session.created_at" not in lower and "session.id" in lower
        assert not [path for path in lower if path.startswith("refresh_token")]


def test_rule_gaps_early_access_is_offered_only_when_it_is_switched_on() -> None:
    assert "agent" not in paths(TenantSettings()) and "agent.name" in paths(EARLY)
    # the members of what is not there are not there either, whatever they say of themselves
    assert not [path for path in paths(TenantSettings()) if path.startswith("session_transfer_token")]


def test_a_trigger_that_is_early_itself_keeps_its_fields() -> None:
    identifier = load().triggers["signup-post-identifier"]
    assert paths(TenantSettings(), identifier) == set(identifier.fields_by_path)


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_essentials_and_default_events_hold_only_what_is_offered(trigger: Trigger) -> None:
    there = offered(trigger, FREE)
    assert {each.path for each in there.essentials} <= set(there.fields_by_path)
    assert there.methods == trigger.methods
    assert not list(absences(default_event(there), trigger, FREE))


def test_the_same_settings_give_the_same_trigger() -> None:
    assert offered(LOGIN, FREE) is offered(LOGIN, TenantSettings(plan="free", rbac=True))
    assert offered(LOGIN, TenantSettings(early_access=True)) is LOGIN


def test_what_an_event_holds_beyond_the_tenant_is_told_once() -> None:
    event = {"agent": {"name": "x"}, "session": {"device": {"initial_ip": "1"}, "id": "s"}}
    assert list(absences(event, LOGIN, FREE)) == [
        ("agent", "event.agent is in early access, which this tenant has not switched on."),
        ("session.device", "event.session.device needs the plan enterprise; this tenant has free."),
    ]


def test_methods_have_plan_and_stage_too() -> None:
    method = LOGIN.methods_by_name["api.session.setMetadata"]
    assert missing_stage(method, LOGIN, TenantSettings()) == "early-access"
    assert missing_stage(method, LOGIN, EARLY) is None
    assert missing_plan(method, FREE) == "enterprise" and missing_plan(method, EARLY) is None
