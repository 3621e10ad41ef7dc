from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.cli.answer_printout import answers
from studio.flow.received import Later, Step, nothing, response_of
from tests.cli.conftest import Said

Cli = Callable[..., Said]


def lines(*steps: Step, **rest: object) -> list[str]:
    return list(answers(response_of(*steps, **rest), lambda text: text.replace("\x1b", "^")))  # type: ignore[arg-type]


def test_each_answer_is_a_line_and_tokens_are_named_only() -> None:
    place = "https://app.test/?code=SECRET&state=s"
    back = Step("redirect", 302, {"location": place, "code": "SECRET", "state": "s"}, "Back")
    token = Step("token", 200, Later({"access_token": lambda: "eyJ", "expires_in": 5}), "Tokens")
    assert lines(back, token) == [
        "The application receives",
        "  302  Back: https://app.test/?code=…&state=s",
        '  200  Tokens: {"access_token": "…", "expires_in": 5}',
        "",
    ]


def test_pages_say_what_they_show_and_other_paths_are_named() -> None:
    page = Step("page", 400, {"error": "x"}, "A page", shows="Sorry \x1b[2J")
    other = Step("error", 403, {"error": "x"}, "Elsewhere")
    assert lines(page, also=(other,), log="one\ntwo") == [
        "The application receives",
        "  400  A page: a page",
        "       Sorry ^[2J",
        '  or, elsewhere: {"error": "x"}',
        "  one",
        "  two",
        "",
    ]


def test_nobody_waits() -> None:
    assert list(answers(nothing(log="Kept."), str)) == [
        "The application receives",
        "  Nobody waits for an answer",
        "  Kept.",
        "",
    ]
    assert list(answers(None, str)) == []


@pytest.mark.parametrize(
    ("grant", "told"),
    [
        ("browser", "  302  The browser is back at the application: http://localhost:3000/callback?code=…&state="),
        ("implicit", "http://localhost:3000/callback#access_token=…&scope=openid+profile+email&expires_in=7200&"),
        ("refresh-token", '  200  The token endpoint answers: {"access_token": "…", "refresh_token": "…", '),
    ],
)
def test_a_run_tells_what_the_application_receives(studio_cli: Cli, roles: Path, grant: str, told: str) -> None:
    said = studio_cli("run", roles, "--grant", grant)
    assert said.status == 0 and told in said.out
