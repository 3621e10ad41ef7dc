from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from studio.catalogue.events import default_event, example, fits, sample
from studio.catalogue.loader import load
from studio.catalogue.model import Field, Trigger

TRIGGERS = load().runnable


def held(event: Mapping[str, Any], path: str) -> Iterator[Any]:
    value: Any = event
    for key in path.split("."):
        if not isinstance(value, Mapping) or key not in value:
            return
        value = value[key]
    yield value


def parent_present(event: Mapping[str, Any], field: Field) -> bool:
    return not field.parent or any(isinstance(v, Mapping) for v in held(event, field.parent))


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda t: t.id)
def test_every_required_field_is_present_and_fits(trigger: Trigger) -> None:
    event = default_event(trigger)
    for field in trigger.fields:
        values = list(held(event, field.path))
        if field.required and parent_present(event, field):
            assert values, f"{field.path} is missing"
        for value in values:
            assert fits(field, value), f"{field.path} is {value!r}"
    json.dumps(event)


@pytest.mark.parametrize("trigger", TRIGGERS, ids=lambda t: t.id)
def test_nothing_unlisted_is_present(trigger: Trigger) -> None:
    known = set(trigger.fields_by_path)
    opened = {f.path for f in trigger.fields if f.open or f.values is not None or not _has_members(trigger, f)}

    def walk(value: Any, path: str) -> None:
        for key, item in value.items():
            inner = f"{path}.{key}" if path else key
            if path not in opened:
                assert inner in known
            if isinstance(item, dict):
                walk(item, inner)

    walk(default_event(trigger), "")


def _has_members(trigger: Trigger, field: Field) -> bool:
    return any(other.parent == field.path for other in trigger.fields)


def test_each_call_gives_a_fresh_event() -> None:
    first = default_event(TRIGGERS[0])
    first["user"]["app_metadata"]["x"] = 1
    assert default_event(TRIGGERS[0])["user"]["app_metadata"] == {}


def test_every_field_has_a_value_to_begin_with() -> None:
    for trigger in load().runnable:
        assert all(fits(field, sample(field)) for field in trigger.fields)


def test_what_a_field_holds_when_it_is_first_sent() -> None:
    login = load().triggers["post-login"]
    organization = example(login, "organization")
    assert set(organization) == {"display_name", "id", "metadata", "name"}
    assert example(login, "user.enrolledFactors") == [] and example(login, "client.name") == "Studio SPA"
    organization["metadata"]["a"] = "b"
    assert example(login, "organization")["metadata"] == {}
