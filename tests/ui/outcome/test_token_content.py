from __future__ import annotations

from dataclasses import replace

import pytest

from studio.tokens.model import ClaimWrite
from studio.ui.outcome.token_content import issued_at, pane_content
from tests.ui.outcome_samples import (
    ACCESS_CLAIMS,
    CHALLENGE,
    DENIED,
    ERROR,
    ID_CLAIMS,
    NO_TOKENS,
    NOW,
    OPAQUE,
    REDIRECT,
    TIMEOUT,
    outcome,
    tokens,
)


def test_an_issued_token_shows_its_own_claims() -> None:
    content = pane_content("access_token", outcome(), tokens())
    assert content.claims == ACCESS_CLAIMS
    assert content.note == "" and not content.fold and not content.pending
    assert content.jwt.count(".") == 2 and content.payload["scope"] == "openid profile email"


def test_a_missing_token_says_why_and_keeps_what_was_left_out() -> None:
    made = tokens(id_token=None, claims=ID_CLAIMS[8:], why={"id_token": "No ID token: openid was not requested."})
    content = pane_content("id_token", outcome(), made)
    assert content.note == "No ID token: openid was not requested."
    assert content.claims == ID_CLAIMS[8:] and not content.payload
    assert pane_content("access_token", outcome(), NO_TOKENS).note == "This run issues no Access token."


def test_an_opaque_token_says_why_nobody_can_read_it() -> None:
    content = pane_content("access_token", outcome(), tokens(access_token=OPAQUE, claims=()))
    assert content.note.startswith("No audience in this event")
    assert content.jwt and not content.payload


def test_a_denial_issues_nothing_and_folds_what_would_have_been() -> None:
    content = pane_content("id_token", DENIED, tokens())
    assert content.note == "No tokens are issued." and content.fold
    assert content.claims == ID_CLAIMS and content.jwt == ""
    assert content.payload["nickname"] == "Countess"


def test_without_tokens_the_calls_tell_what_was_wanted() -> None:
    content = pane_content("id_token", DENIED, NO_TOKENS)
    assert [(claim.name, claim.mark, claim.line) for claim in content.claims] == [
        ("https://example.com/roles", "added", 4)
    ]
    assert not pane_content("id_token", replace(DENIED, writes=()), NO_TOKENS).fold


@pytest.mark.parametrize("made", [REDIRECT, CHALLENGE], ids=lambda each: each.status)
def test_a_pause_shows_what_is_set_so_far(made: object) -> None:
    content = pane_content("access_token", made, NO_TOKENS)  # type: ignore[arg-type]
    assert content.note.startswith("Not issued yet") and content.note.endswith("so far.")
    assert content.pending and len(content.claims) == 1


def test_the_last_write_of_a_name_counts() -> None:
    writes = (
        ClaimWrite("id_token", "a", 1, "first", 1, 1),
        ClaimWrite("id_token", "a", 2, "second", 1, 1),
    )
    assert [claim.value for claim in pane_content("id_token", replace(DENIED, writes=writes), NO_TOKENS).claims] == [2]


@pytest.mark.parametrize("made", [ERROR, TIMEOUT], ids=lambda each: each.status)
def test_a_failed_run_issues_nothing(made: object) -> None:
    content = pane_content("id_token", made, tokens())  # type: ignore[arg-type]
    assert content.note == "No tokens: the run ended before any could be issued. Problems says why."
    assert content.claims == ()


def test_both_tokens_count_from_the_same_moment() -> None:
    assert issued_at(tokens()) == NOW
    assert issued_at(tokens(id_token=None)) == NOW
    assert issued_at(NO_TOKENS) is None
