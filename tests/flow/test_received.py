from __future__ import annotations

import json

from studio.flow.received import Asked, Later, Response, Step, as_json, nothing, once, response_of
from studio.tokens.model import Token


def token(made: list[str]) -> Token:
    def mint() -> str:
        made.append("signed")
        return "eyJ"

    return Token("jwt", mint, {}, {})


def test_members_are_made_when_they_are_read() -> None:
    made: list[str] = []
    body = Later({"access_token": token(made), "where": lambda: "there", "expires_in": 5})
    assert list(body) == ["access_token", "where", "expires_in"] and len(body) == 3
    assert made == []
    assert dict(body) == {"access_token": "eyJ", "where": "there", "expires_in": 5}
    assert made == ["signed"]


def test_once_is_once() -> None:
    made: list[int] = []
    give = once(lambda: made.append(1) or len(made))  # type: ignore[func-returns-value]
    assert (give(), give(), made) == (1, 1, [1])


def test_the_last_step_is_what_the_application_receives() -> None:
    first = Step("redirect", 302, {"location": "https://x.test/"}, rules=("responses.code", "gaps.no_callback"))
    last = Step("token", 200, {"a": 1}, "T", {"H": "1"}, "S", ("gaps.no_callback",), Asked("POST", "https://x.test/t"))
    made = response_of(first, last, log="L")
    assert (made.kind, made.status, made.body, made.title) == ("token", 200, {"a": 1}, "T")
    assert (made.headers, made.shows, made.asked, made.log) == ({"H": "1"}, "S", last.asked, "L")
    assert made.steps == (first, last) and made.gaps == ("gaps.no_callback",)


def test_a_response_needs_no_more_than_it_used_to() -> None:
    assert Response("none", None, {}).gaps == ()
    assert nothing(rules=("gaps.provider_waits",)).gaps == ("gaps.provider_waits",)


def test_json_holds_every_step() -> None:
    step = Step("error", 403, {"error": "x"}, asked=Asked("POST", "https://x.test/", {"a": "b"}))
    shown = as_json(response_of(step, also=(Step("page", 400, {}, "Elsewhere"),)))
    assert json.loads(json.dumps(shown)) == shown
    assert {"kind", "status", "body"} <= set(shown)
    assert shown["steps"][0]["request"] == {"method": "POST", "url": "https://x.test/", "form": {"a": "b"}}
    assert shown["also"][0]["title"] == "Elsewhere" and shown["also"][0]["request"] is None
