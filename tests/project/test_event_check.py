from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_check import check
from studio.project.settings import TenantSettings

LOGIN = load().triggers["post-login"]


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_the_default_event_is_in_order(trigger: Trigger) -> None:
    assert check(default_event(trigger), trigger) == []


def found(change: Any) -> list[str]:
    event = default_event(LOGIN)
    change(event)
    return [finding.message for finding in check(event, LOGIN)]


def test_unusual_things_are_remarked() -> None:
    assert found(lambda e: e["user"].pop("user_id")) == ["event.user.user_id is missing; the platform always sends it."]
    assert "expected a value of type number" in found(lambda e: e["stats"].update(logins_count="1"))[0]
    assert "expected one of" in found(lambda e: e["transaction"].update(protocol="oidc"))[0]
    assert "did you mean tenant" in found(lambda e: e.update(tenat={}))[0]


def test_open_objects_take_anything() -> None:
    assert found(lambda e: e["user"].update(shoe_size=44)) == []
    assert found(lambda e: e["client"]["metadata"].update(anything="x")) == []
    assert found(lambda e: e["user"]["app_metadata"].update(anything="x")) == []


def test_an_absent_parent_excuses_its_members() -> None:
    assert found(lambda e: e.pop("session")) == []


def test_what_is_no_object_is_told() -> None:
    assert len(check([], LOGIN)) == 1


def test_a_slip_in_an_open_object_is_remarked() -> None:
    assert "did you mean email" in found(lambda e: e["user"].update(emial="x"))[0]


def test_shipped_events_give_no_remark() -> None:
    for trigger in load().triggers.values():
        assert check(default_event(trigger), trigger) == []


def test_with_the_settings_of_a_tenant_what_it_has_not_got_is_told() -> None:
    event = {**default_event(LOGIN), "agent": {"name": "x"}}
    assert [finding.message for finding in check(event, LOGIN, TenantSettings(plan="free"))] == [
        "event.agent is in early access, which this tenant has not switched on.",
        "event.session.authenticated_at needs the plan enterprise; this tenant has free.",
        "event.session.created_at needs the plan enterprise; this tenant has free.",
        "event.session.updated_at needs the plan enterprise; this tenant has free.",
    ]


@pytest.mark.parametrize(
    ("part", "name", "value", "said"),
    [
        ("user", "email", "ada", "expected an e-mail address such as"),
        ("user", "email", "ada@", "expected an e-mail address"),
        ("user", "email", "Ada.Lovelace+x@sub.example.com", ""),
        ("user", "email", "ada@localhost", ""),
        ("user", "email", None, ""),
        ("request", "ip", "300.1.1.1", "expected an IP address such as"),
        ("request", "ip", "2001:db8::1", ""),
        ("user", "created_at", "yesterday", "expected a moment such as"),
        ("user", "created_at", "2026-02-30T00:00:00Z", "expected a moment"),
        ("user", "created_at", "2026-01-01", "expected a moment"),
        ("user", "created_at", "2026-02-28T23:59:59.999999+01:00", ""),
        ("user", "created_at", "", "expected a moment"),
    ],
)
def test_what_a_field_looks_like_is_remarked(part: str, name: str, value: object, said: str) -> None:
    told = found(lambda e: e[part].update({name: value}))
    assert len(told) == bool(said)
    assert not said or (said in told[0] and told[0].startswith(f"event.{part}.{name} is the text"))


@pytest.mark.parametrize("format", ["date-time", "email", "ip"])
def test_every_format_of_the_catalogue_is_known_and_its_examples_fit(format: str) -> None:
    fields = [each for trigger in load().triggers.values() for each in trigger.fields if each.format]
    assert {each.format for each in fields} == {"date-time", "email", "ip"}
    assert all(each.type == "string" for each in fields if each.format == format)
