from __future__ import annotations

from pathlib import Path

from studio.flow.execution import Run, execute
from studio.project.expectation import EXPECT_KEYS
from studio.scenarios.found import PARTS, Found, unused_mocks
from studio.scenarios.matching import mismatches
from studio.scenarios.preparing import Preparing
from studio.scenarios.reading import ABSENT
from studio.tokens.keys import SigningKeys
from tests.scenarios.conftest import Write

EXPECT = "expect: {status: continue}\n"


def run(write: Write, keys: SigningKeys, code: str, text: str = "") -> Run:
    write("actions/a/code.js", f"exports.onExecutePostLogin = async (event, api) => {{\n{code}\n}};")
    request = Preparing().case(write("actions/a/scenarios/s.yaml", text + EXPECT)).request
    assert request is not None
    return execute(request, keys)


def test_every_key_of_expect_has_a_part() -> None:
    assert set(PARTS) == set(EXPECT_KEYS)


def test_every_part_of_a_run_can_be_asked_for(write: Write, keys: SigningKeys) -> None:
    found = Found(run(write, keys, "console.log('a'); api.access.deny('no');"))
    assert len([found[key] for key in found]) == len(PARTS)
    wanted = {
        "status": "denied",
        "denial": {"reason": "no", "line": 2},
        "console": ["a"],
        "calls": ["api.access.deny"],
        "actions": {"a": {"calls": [{"method": "api.access.deny", "args": ["no"]}], "status": "completed"}},
        "redirect": {"$absent": True},
        "error": {"$absent": True},
        "saml": {"$absent": True},
        "unused_mocks": [],
        "claims": {"$contains": "sub"},
    }
    assert list(mismatches(wanted, found)) == []
    assert found["challenge"] is ABSENT


def test_saml_attributes_are_known_by_name(write: Write, keys: SigningKeys) -> None:
    code = "api.samlResponse.setAttribute('department', 'sales');"
    found = Found(run(write, keys, code, "grant: saml\n"))
    wanted = {"saml": {"issued": True, "attributes": {"department": "sales"}}}
    assert list(mismatches(wanted, found)) == []
    assert list(mismatches({"saml": {"attributes": {"$contains": {"name": "department"}}}}, found)) == []


MOCKS = """
http:
  - request: {method: POST, url: "https://a.example.com/*", json: {n: 1}}
    response: {status: 200}
  - request: {url: "https://b.example.com/"}
    response: {status: 200}
  - request: {url: "https://*"}
    response: {status: 204}
"""


def test_a_request_is_known_by_method_and_url_and_by_its_json(write: Write, keys: SigningKeys) -> None:
    code = "await fetch('https://a.example.com/x', {method: 'POST', body: JSON.stringify({n: 1})});"
    done = run(write, keys, code, MOCKS)
    found = Found(done)
    assert list(mismatches({"http": ["POST https://a.example.com/x"]}, found)) == []
    assert list(mismatches({"http": [{"json": {"n": 1}, "status": 200}]}, found)) == []
    assert unused_mocks(done) == ["https://b.example.com/", "https://*"]


def test_a_mock_that_was_asked_by_a_later_one_only_counts_as_unused(write: Write, keys: SigningKeys) -> None:
    code = "await fetch('https://a.example.com/x', {method: 'POST', body: '{}'});"
    assert unused_mocks(run(write, keys, code, MOCKS)) == ["POST https://a.example.com/*", "https://b.example.com/"]


def test_mocks_of_an_action_that_never_ran_are_unused(roles: Path, write: Write, keys: SigningKeys) -> None:
    text = "settings: {}\nhttp: [{request: {url: 'https://b.example.com/'}, failure: dns}]\n"
    assert unused_mocks(run(write, keys, "", text)) == ["https://b.example.com/"]
