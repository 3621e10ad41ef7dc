from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.language.document import Position
from studio.language.unaided import complete, hover, signatures
from studio.language.workspace import ActionTypes

TYPES = ActionTypes(load().triggers["post-login"], secrets=("API_KEY",))


def labels(text: str, types: ActionTypes = TYPES) -> list[str]:
    before, _, after = text.partition("|")
    at = Position(before.count("\n"), len(before.rpartition("\n")[2].encode("utf-16-le")) // 2)
    return [each.label for each in complete(before + after, at, types)]


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_event_and_api_of_every_trigger(trigger: Trigger) -> None:
    types = ActionTypes(trigger)
    assert set(labels("event.|", types)) == {f.path for f in trigger.fields if not f.parent}
    assert set(labels("api.|", types)) == {m.name.split(".")[1] for m in trigger.methods}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("event.user.ema|", ["email", "email_verified"]),
        ("event?.user?.app|", ["app_metadata"]),
        ("event\n  .user\n  .app|", ["app_metadata"]),
        ("const s = '😀'; event.user.app|", ["app_metadata"]),
        ("const user = event.user;\nuser.app|", ["app_metadata"]),
        ("const { user: u, client } = event;\nu.app|", ["app_metadata"]),
        ("event.secrets.|", ["API_KEY"]),
        ("exports.onCon|", ["onContinuePostLogin"]),
        ("api.idToken.|", ["setCustomClaim"]),
        ("other.|", []),
        ("nothing|", []),
    ],
)
def test_what_is_offered(text: str, first: list[str]) -> None:
    assert labels(text) == first


def test_a_hover_tells_fields_and_methods() -> None:
    told = hover("  event.user.email", Position(0, 15), TYPES)
    assert told is not None and "event.user.email?: string" in told.markdown
    told = hover("api.access.deny('x')", Position(0, 12), TYPES)
    assert told is not None and "api.access.deny(reason)" in told.markdown
    assert hover("plain", Position(0, 2), TYPES) is None


@given(st.text(max_size=60), st.integers(-1, 4), st.integers(0, 70))
def test_no_text_and_no_place_is_too_odd(code: str, line: int, character: int) -> None:
    complete(code, Position(line, character), TYPES)
    hover(code, Position(line, character), TYPES)


@pytest.mark.parametrize(
    ("text", "active"),
    [
        ("api.idToken.setCustomClaim(", "key"),
        ("api.idToken.setCustomClaim('a, b', ", "value"),
        ("api.idToken.setCustomClaim('a', { b: [1, 2, ", "value"),
        ("const t = api.idToken;\nt.setCustomClaim(f(1, 2), ", "value"),
        ("if (event.user) { api.access.deny(", "reason"),
    ],
)
def test_the_argument_that_is_written_is_known_without_an_engine(text: str, active: str) -> None:
    at = Position(text.count("\n"), len(text.rpartition("\n")[2]))
    found = signatures(text, at, ActionTypes(load().triggers["post-login"]))
    assert found is not None
    (way,) = found.ways
    assert way.active is not None and way.label[slice(*way.active)] == active


@pytest.mark.parametrize("text", ["api.access.deny('x')", "f(", "api.access.deny('x'); if (", "", "((("])
def test_where_no_method_is_called_no_argument_is_told(text: str) -> None:
    assert signatures(text, Position(0, len(text)), ActionTypes(load().triggers["post-login"])) is None
