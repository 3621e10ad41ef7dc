from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.error_values import UNDEFINED, Answered, Named, names_around

EVENT: dict[str, Any] = {
    "user": {"email": "ada@example.com", "roles": ["a", "b"], "count": 0, "user_metadata": {"tier": None}},
    "secrets": {"KEY": "•••"},
}


def around(body: str, *answered: Answered) -> dict[str, Any]:
    """The values on the line that `!` begins; what is not known is shown as `?`."""
    code = f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
    line = code[: code.index("!")].count("\n") + 1
    found = names_around(code.replace("!", "", 1), line, EVENT, answered)
    return {each.name: each.value if each.known else "?" for each in found}


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("!g(event.user.app_metadata.roles.includes('x'));", {"event.user.app_metadata": UNDEFINED}),
        ("!g(event.user.user_metadata.tier.name);", {"event.user.user_metadata.tier": None}),
        ("!event.user.email.trim().foo.bar();", {"event.user.email": "ada@example.com"}),
        (
            "!g(event.user.roles[5].name, event.user.roles.length);",
            {'event.user.roles["5"]': UNDEFINED, "event.user.roles.length": 2},
        ),
        (
            "!g(event.user['email'], event.secrets.KEY);",
            {"event.user.email": "ada@example.com", "event.secrets.KEY": "•••"},
        ),
        ("const meta = event.user.app_metadata;\n!g(meta.plan);", {"meta": UNDEFINED}),
        (
            "const { email, nick: name } = event.user;\n!g(email, name.length);",
            {"name": UNDEFINED, "email": "ada@example.com"},
        ),
        ("const ns = 'https://a.b/';\n!g(ns + event.user.count.x);", {"ns": "https://a.b/", "event.user.count": 0}),
        ("const n = event.user.count || 5; const m = event.user.count ?? 5;\n!g(n, m);", {"n": 5, "m": 0}),
        ("const a = event.user.app_metadata?.plan;\n!a.b();", {"a": UNDEFINED}),
    ],
)
def test_what_follows_from_the_event_is_known(body: str, names: dict[str, Any]) -> None:
    assert around(body) == names


@pytest.mark.parametrize(
    "body",
    [
        "let plan = event.user.email;\n!plan.x.y;",
        "const plan = compute(event);\n!plan.x.y;",
        "for (const plan of event.user.roles) {\n!plan.x.y;\n}",
        "event.user.roles.forEach((plan) => {\n!plan.x.y;\n});",
        "const plan = event.user.email; event.user.email = 'b';\n!plan.x.y;",
        "const plan = `a ${event.user.email}`;\n!plan.x.y;",
    ],
)
def test_what_is_not_known_is_said_so(body: str) -> None:
    assert around(body) == {"plan": "?"}


def test_an_event_that_was_written_to_is_told_as_it_was_left() -> None:
    assert around("event.user.email = 'b';\n!g(event.user.email.x);") == {"event.user.email": "ada@example.com"}


def test_what_a_call_answered_is_known_if_it_was_made_once() -> None:
    body = "const kept = api.cache.get('a');\n!g(kept.value);"
    assert around(body, Answered("api.cache.get", 2, UNDEFINED)) == {"kept": UNDEFINED}
    assert around(body, Answered("api.cache.get", 2, {"value": "x"})) == {"kept.value": "x"}
    twice = [Answered("api.cache.get", 2, None)] * 2
    assert around(body, *twice) == {"kept": "?"}
    assert around(body, Answered("api.cache.get", 9, None)) == {"kept": "?"}


def test_handlers_may_call_the_event_otherwise() -> None:
    code = "module.exports = { onExecutePostLogin: async (e) => { e.user.nick.x(); } };\n"
    code += "function f(event) {\n event.a.b;\n}"
    assert names_around(code, 1, EVENT) == (Named("e.user.nick", UNDEFINED),)
    assert names_around(code, 3, EVENT) == (Named("event", known=False),)
    code = "exports.onExecutePostLogin = async ({ user }) => user.nick.x();"
    assert names_around(code, 1, EVENT) == (Named("user.nick", UNDEFINED),)


@given(st.text(max_size=120), st.integers(0, 4))
def test_any_text_can_be_looked_at(code: str, line: int) -> None:
    names_around(code, line, EVENT)
