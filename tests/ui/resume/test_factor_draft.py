from __future__ import annotations

import pytest

from studio.flow.outcome import Suspension
from studio.project.settings import FACTORS
from studio.ui.resume.factor_draft import FactorDraft, choices, draft_of, returned


@pytest.mark.parametrize("draft", [FactorDraft(), FactorDraft("otp"), FactorDraft("otp", False)])
def test_a_draft_is_kept_as_it_is(draft: FactorDraft) -> None:
    assert draft_of(returned(draft)) == draft


def test_nothing_said_means_passed() -> None:
    assert draft_of({}) == FactorDraft("", True)
    assert returned(FactorDraft()) == {"passed": True}


def test_only_what_is_on_offer_can_be_chosen() -> None:
    offered = Suspension("challenge", 1, "a", 1, factors=("otp", "email"))
    assert choices(offered) == (("", "the first on offer"), ("otp", "otp"), ("email", "email"))
    later = Suspension("multifactor", 1, "a", 1, factors=("guardian",))
    assert [key for key, _ in choices(later)] == ["", *FACTORS]
    assert choices(Suspension("challenge", 1, "a", 1))[0] == ("", "any of them")
