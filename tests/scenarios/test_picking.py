from __future__ import annotations

from typing import Any

import pytest

from studio.flow.execution import Run, execute
from studio.project.expectation import expectation
from studio.project.reading import parse_document
from studio.project.scenario import Scenario, dump_scenario
from studio.scenarios.found import Found
from studio.scenarios.matching import mismatches
from studio.scenarios.picking import Pick, expectation_of, picks
from studio.scenarios.preparing import Preparing
from studio.tokens.keys import SigningKeys
from tests.scenarios.conftest import Write

CODES = {
    "claims": """api.idToken.setCustomClaim('https://example.com/a', {$gt: 1, b: [{$any: true}]});
        api.idToken.setCustomClaim('iss', 'me'); api.accessToken.addScope('more'); console.log('x\\ny');
        api.user.setUserMetadata('k', {deep: 1});""",
    "deny": "api.access.deny('Not today: $5 (really)');",
    "redirect": "api.redirect.sendUserTo('https://example.com/a.b?x=1');",
    "throw": "throw new TypeError('no \\u001b[31m way');",
    "saml": "api.samlResponse.setAttribute('https://example.com/d', ['a', 'b']);",
    "http": "await fetch('https://a.example.com/x', {method: 'POST', body: '{}'}).catch(() => {});",
    "challenge": "api.authentication.challengeWith({type: 'otp'});",
}


def run(write: Write, keys: SigningKeys, kind: str) -> Run:
    write("actions/a/code.js", f"exports.onExecutePostLogin = async (event, api) => {{\n{CODES[kind]}\n}};")
    grant = "grant: saml\n" if kind == "saml" else ""
    text = f"{grant}event: {{user: {{enrolledFactors: [{{type: otp}}]}}}}\nexpect: {{status: continue}}\n"
    request = Preparing().case(write("actions/a/scenarios/s.yaml", text)).request
    assert request is not None
    return execute(request, keys)


@pytest.mark.parametrize("kind", CODES)
def test_all_that_can_be_picked_is_what_the_run_was(write: Write, keys: SigningKeys, kind: str) -> None:
    done = run(write, keys, kind)
    found = picks(done)
    expect = expectation_of(found)
    assert list(mismatches(expect, Found(done))) == []
    document = parse_document(dump_scenario(Scenario(expect=expect)), "s.yaml")
    assert expectation(document, ("expect",), document.value["expect"]) == expect
    assert all(pick.words for pick in found)


def picked(done: Run) -> dict[Any, Any]:
    return {pick.path: pick.value for pick in picks(done) if pick.usual}


def test_the_usual_things_are_what_an_author_means(write: Write, keys: SigningKeys) -> None:
    assert picked(run(write, keys, "deny")) == {
        ("status",): "denied",
        ("denial", "code"): "access_denied",
        ("denial", "reason"): "Not today: $5 (really)",
    }
    assert picked(run(write, keys, "redirect")) == {
        ("status",): "redirect",
        ("redirect", "url"): {"$matches": r"^https://example\.com/a\.b(\?|$)"},
    }
    claims = picked(run(write, keys, "claims"))
    assert claims[("id_token", "https://example.com/a")] == {"$equals": {"$gt": 1, "b": [{"$any": True}]}}
    assert claims[("changes", "user_metadata", "k")] == {"$equals": {"deep": 1}}
    assert claims[("scopes", "added")] == ["more"]
    assert ("id_token", "iss") not in claims


def test_dropped_claims_can_be_expected_to_stay_away(write: Write, keys: SigningKeys) -> None:
    found = [pick for pick in picks(run(write, keys, "claims")) if pick.value == {"$absent": True}]
    assert [pick.usual for pick in found] == [False] * len(found)


def test_what_comes_later_wins() -> None:
    chosen = [Pick(("a",), 1), Pick(("b", "c"), 2), Pick(("b", "c"), 3)]
    assert expectation_of(chosen) == {"a": 1, "b": {"c": 3}}
