from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.front_channel import mode_of, sent_back
from studio.flow.received import Step
from studio.project.settings import TenantSettings
from studio.tokens.request import TokenRequest


def request(**transaction: Any) -> TokenRequest:
    whole = {"redirect_uri": "https://app.test/back", "state": "s", **transaction}
    return TokenRequest({"transaction": whole}, TenantSettings(), load().claims, (), (), (), 0)


def back(**transaction: Any) -> Step:
    return sent_back(request(**transaction), {"a": "1 2", "n": 5}, ("responses.code",), "Back.")


@pytest.mark.parametrize(
    ("kinds", "asked", "mode"),
    [
        (["code"], None, "query"),
        (None, None, "query"),
        (["code", "id_token"], None, "fragment"),
        (["token"], "query", "query"),
        (["code"], "form_post", "form_post"),
        (["code"], "pigeon", "query"),
        (["code"], ["odd"], "query"),
    ],
)
def test_the_way_back_is_the_one_asked_for_or_the_usual_one(kinds: Any, asked: Any, mode: str) -> None:
    assert mode_of(request(response_type=kinds, response_mode=asked)) == mode


def test_in_the_query() -> None:
    step = back()
    assert (step.kind, step.status, step.shows) == ("redirect", 302, "Back.")
    assert step.headers["Location"] == step.body["location"] == "https://app.test/back?a=1+2&n=5&state=s"
    assert (step.body["a"], step.body["state"], step.rules) == ("1 2", "s", ("responses.code",))


def test_in_the_fragment() -> None:
    assert back(response_mode="fragment").headers["Location"] == "https://app.test/back#a=1+2&n=5&state=s"


def test_rule_responses_form_post() -> None:
    step = back(response_mode="form_post")
    assert (step.kind, step.status) == ("post", 200)
    assert dict(step.body) == {"url": "https://app.test/back", "a": "1 2", "n": 5, "state": "s"}
    assert step.rules[-1] == "responses.form_post"


def test_rule_responses_web_message() -> None:
    step = back(response_mode="web_message")
    assert (step.kind, step.status) == ("page", 200)
    assert dict(step.body) == {
        "type": "authorization_response",
        "response": {"a": "1 2", "n": 5, "state": "s"},
    }


def test_rule_gaps_no_callback() -> None:
    step = back(redirect_uri=None, state=7)
    assert dict(step.body) == {"a": "1 2", "n": 5} and dict(step.headers) == {}
    assert "gaps.no_callback" in step.rules
