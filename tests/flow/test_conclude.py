from __future__ import annotations

import pytest

from tests.flow.test_execution import run


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("throw new Error('x');", "the action failed"),
        ("api.access.deny('no');", "the login is denied"),
        ("api.redirect.sendUserTo('https://a.example/');", "waits for the user"),
    ],
)
def test_tokens_that_are_not_issued_say_why(code: str, why: str) -> None:
    done = run(code)
    assert done.tokens.id_token is None and done.tokens.access_token is None
    assert why in done.tokens.why["id_token"]


def test_a_trigger_without_tokens_says_so() -> None:
    done = run("return;", trigger="post-user-registration")
    assert done.tokens.id_token is None
    assert done.tokens.why["access_token"] == "This trigger issues no tokens."


def test_the_subject_is_the_primary_user_that_was_set() -> None:
    done = run("api.authentication.setPrimaryUser('auth0|other');")
    assert done.tokens.id_token is not None and done.tokens.id_token.claims["sub"] == "auth0|other"
