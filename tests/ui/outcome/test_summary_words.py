from __future__ import annotations

import pytest

from studio.ui.outcome.summary_words import in_words

WORDS = "Login would continue"


@pytest.mark.parametrize(
    "summary",
    [
        "Login would continue",
        "Login would continue with 1 custom claim",
        "Login would continue with 1,200 custom claims, 1 change and 2 scopes added",
        "Login would continue with 2 SAML attributes (1 removed)",
        "Something else with 2 changes",
    ],
)
def test_english_comes_out_as_it_went_in(summary: str) -> None:
    assert in_words(summary, WORDS) == summary
