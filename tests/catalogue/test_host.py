from __future__ import annotations

import json

import pytest

from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_the_sandbox_gets_plain_json(trigger: Trigger) -> None:
    entries = api_for_host(trigger)
    assert [entry["name"] for entry in entries] == [method.name for method in (*trigger.methods, *trigger.guesses)]
    assert json.loads(json.dumps(entries)) == list(entries)


def test_checks_travel_with_their_messages() -> None:
    entry = next(e for e in api_for_host(load().triggers["post-login"]) if e["name"].endswith("addScope"))
    assert entry["checks"][0]["message"] == "The value for the scope must be a string."


def test_shapes_travel_and_wrong_handlers_are_named() -> None:
    entries = {entry["name"]: entry for entry in api_for_host(load().triggers["post-login"])}
    assert entries["api.session.revoke"]["accepts"]["arguments"] == ["message", "options"]
    assert entries["api.access.deny"]["accepts"] is None
    assert entries["api.authentication.recordMethod"]["elsewhere"]["callable_in"] == ["onContinuePostLogin"]
    assert entries["api.access.deny"]["elsewhere"] is None
