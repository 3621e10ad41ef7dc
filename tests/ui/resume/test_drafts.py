from __future__ import annotations

import pytest

from studio.flow.outcome import Suspension
from studio.ui.resume.drafts import draft_of, first_draft, returned
from studio.ui.resume.factor_draft import FactorDraft
from studio.ui.resume.form_draft import FormDraft
from studio.ui.resume.site_draft import SiteDraft

SITE = Suspension("redirect", 1, "a", 1, state="s")
FORM = Suspension("prompt", 1, "a", 1, form="f")
FACTOR = Suspension("challenge", 1, "a", 1, factors=("otp",))
SECRETS = {"FIRST": "1", "SECOND": "2"}
VALIDATES = "api.redirect.validateToken({ secret: event.secrets.SECOND, tokenParameterName: 'answer' })"


@pytest.mark.parametrize(
    ("code", "secrets", "wanted"),
    [
        (VALIDATES, SECRETS, SiteDraft(secret="SECOND", parameter="answer")),
        (VALIDATES.replace("event.", "event?.").replace("SECOND", "GONE"), SECRETS, "FIRST"),
        ("encodeToken({secret: event.secrets.SECOND}); validateToken({ secret })", SECRETS, "SECOND"),
        ("validateToken(options)", SECRETS, SiteDraft(secret="FIRST")),
        (VALIDATES, {}, SiteDraft(token=False, parameter="answer")),
        ("sendUserTo('https://x')", SECRETS, SiteDraft(token=False, secret="FIRST")),
    ],
)
def test_the_first_draft_brings_what_the_action_asks_for(
    code: str, secrets: dict[str, str], wanted: SiteDraft | str
) -> None:
    found = first_draft(SITE, code, secrets)
    assert found == wanted if isinstance(wanted, SiteDraft) else isinstance(found, SiteDraft) and found.secret == wanted


def test_each_way_of_waiting_has_its_draft() -> None:
    assert isinstance(first_draft(FORM, "", {}), FormDraft)
    assert first_draft(FACTOR, "", {}) == FactorDraft()
    assert returned(FactorDraft("otp"), FACTOR) == {"factor": "otp", "passed": True}
    assert returned(FormDraft(), FORM) == {"fields": {}}
    assert returned(SiteDraft(token=False), SITE) == {"query": {}}


def test_a_return_shows_what_it_says_and_else_the_first_draft() -> None:
    first = SiteDraft(secret="SECOND", parameter="answer")
    kept = draft_of({"query": {"a": "b"}}, SITE, first)
    assert kept == SiteDraft(token=False, secret="SECOND", parameter="answer", others=(("a", "b"),))
    forged = draft_of({"query": {"t": {"$sign": {"key": "x"}}}}, SITE, first)
    assert isinstance(forged, SiteDraft) and (forged.signature, forged.secret) == ("secret", "SECOND")
    named = draft_of({"query": {"t": {"$sign": {"secret": "FIRST"}}}}, SITE, first)
    assert isinstance(named, SiteDraft) and (named.secret, named.parameter) == ("FIRST", "t")
    assert draft_of({"passed": False}, FACTOR, FactorDraft()) == FactorDraft("", False)
    assert isinstance(draft_of({}, FORM, FormDraft()), FormDraft)
    assert draft_of({"query": {}}, SITE, FactorDraft()) == SiteDraft(token=False)
