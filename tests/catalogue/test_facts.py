from __future__ import annotations

from studio.catalogue.facts import Rule
from studio.catalogue.loader import load


def test_claim_rules_and_limits() -> None:
    catalogue = load()
    assert len(catalogue.claims.restricted) == 60
    assert catalogue.claims.scope_of("email_verified") == "email"
    assert catalogue.claims.scope_of("https://example.com/x") is None
    assert catalogue.limits["limits.execution_time"].value == 20


def test_the_area_of_a_rule_is_the_first_part_of_its_id() -> None:
    assert Rule("claims.restricted.iss", "It is left out", "A").area == "claims"
