from __future__ import annotations

from typing import get_args

import pytest

from studio.exchange.page.words import effect_word, mark_words, origin_word, outcome_words
from studio.flow.outcome import CallEffect
from studio.tokens.model import Mark


def loud(text: str) -> str:
    return text.upper()


@pytest.mark.parametrize("mark", [*get_args(Mark), "removed"])
def test_every_mark_has_words_in_the_language_of_the_page(mark: str) -> None:
    sign, words = mark_words(loud, mark)
    assert words.isupper() and len(sign) <= 1


@pytest.mark.parametrize("effect", get_args(CallEffect))
def test_every_effect_has_a_word(effect: str) -> None:
    assert effect_word(loud, effect) == effect.upper()


def test_an_outcome_that_is_not_known_failed() -> None:
    assert outcome_words(loud, "continue") == ("CONTINUES", "ok", "state-continue")
    assert outcome_words(str, "memory") == ("The action failed", "warn", "state-error")


def test_what_set_a_claim_is_said_or_stays() -> None:
    assert (origin_word(loud, "client"), origin_word(loud, "elsewhere")) == ("APPLICATION", "elsewhere")
