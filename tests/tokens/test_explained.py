from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.claim_meanings import claim_meanings
from studio.catalogue.loader import load
from studio.tokens.explained import Explained, explained
from studio.tokens.model import Claim
from tests.test_samples import SAMPLES, played

CATALOGUE = load()


def told(claim: Claim) -> Explained:
    return explained(claim, claim_meanings(), CATALOGUE.rules, CATALOGUE.claims)


@pytest.mark.parametrize(
    ("claim", "rule"),
    [
        (Claim("id_token", "exp", 1, "kept", "tenant", ""), "tokens.id_lifetime"),
        (Claim("access_token", "exp", 1, "kept", "tenant", ""), "tokens.access_lifetime"),
        (Claim("id_token", "email", "a", "kept", "scope", ""), "tokens.profile_scopes"),
        (Claim("id_token", "email", "a", "overwritten", "action", ""), "claims.oidc_scope"),
        (Claim("id_token", "nickname", "a", "added", "action", ""), "claims.oidc_scope"),
        (Claim("id_token", "plan", "a", "added", "action", ""), "claims.plain_names"),
        (Claim("id_token", "https://a.example/plan", "a", "added", "action", ""), "claims.namespace"),
        (Claim("id_token", "sub", "a", "dropped", "action", "", rule="claims.restricted"), "claims.restricted"),
    ],
)
def test_the_rule_behind_what_became_of_a_claim(claim: Claim, rule: str) -> None:
    found = told(claim)
    assert found.rule is not None and found.rule.id == rule
    assert found.rule_source.startswith("https://auth0.com/docs/")


def test_a_claim_of_ones_own_has_no_definition() -> None:
    found = told(Claim("id_token", "plan", 1, "added", "action", ""))
    assert (found.source, found.family, found.fate) == ("", "", "Added")


@pytest.mark.parametrize("path", [path for path in SAMPLES if path.parent.name == "post-login"], ids=lambda p: p.stem)
def test_every_claim_of_the_samples_has_its_rule(path: Path) -> None:
    for claim in played(path).tokens.claims:
        assert told(claim).rule is not None, claim
