"""Why a claim is as it is: what it means, what became of it, and the rule behind that with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from studio.catalogue.claim_meanings import ClaimMeanings
from studio.catalogue.facts import ClaimRules, Rule
from studio.tokens.model import Claim
from studio.tokens.rules import namespaced

_FATES = {
    "kept": "Kept as the platform sets it",
    "added": "Added",
    "overwritten": "Overwritten",
    "dropped": "Left out of the token",
}


@dataclass(frozen=True, slots=True)
class Explained:
    """`meaning` is one sentence, `family` and `source` tell where the claim is defined, if it is.

    `fate` says what became of it, `rule` by which rule of the register; `rule_source` is the first link behind it.
    """

    meaning: str
    family: str
    source: str
    fate: str
    rule: Rule | None

    @property
    def rule_source(self) -> str:
        """A link to read on, or nothing."""
        found = self.rule.sources if self.rule else ()
        return next((source for source in found if source.startswith("https://")), "")


def explained(claim: Claim, meanings: ClaimMeanings, rules: Mapping[str, Rule], names: ClaimRules) -> Explained:
    """All that is known of one claim of a run."""
    known = meanings.claims.get(claim.name)
    return Explained(
        meaning=known.says if known else meanings.custom,
        family=known.family if known else "",
        source=known.source if known else "",
        fate=_FATES[claim.mark],
        rule=rules.get(_rule_of(claim, meanings, names)),
    )


def _rule_of(claim: Claim, meanings: ClaimMeanings, names: ClaimRules) -> str:
    if claim.rule:
        return claim.rule
    if claim.mark == "overwritten" or (claim.mark == "added" and names.scope_of(claim.name)):
        return "claims.oidc_scope"
    if claim.mark == "added":
        return "claims.namespace" if namespaced(claim.name) else "claims.plain_names"
    known = meanings.claims.get(claim.name)
    own = known.rules.get(claim.token, "") if known else ""
    return own or ("tokens.profile_scopes" if claim.origin == "scope" else "")
