from __future__ import annotations

import json

from studio.flow.report import run_json
from tests.flow.test_execution import run

KEYS = {
    "schema",
    "trigger",
    "status",
    "summary",
    "actions",
    "tokens",
    "saml",
    "jwks",
    "claims",
    "scopes",
    "changes",
    "denial",
    "redirect",
    "challenge",
    "response",
    "warnings",
    "limits",
    "sandbox",
    "timing",
    "not_started",
}
CALL = {"seq", "method", "args", "returned", "effect", "reason", "line", "column", "at_ms", "late"}


def test_the_promised_keys_are_there() -> None:
    found = json.loads(json.dumps(run_json(run("api.idToken.setCustomClaim('a', 1n); console.log('x');"))))
    assert set(found) >= KEYS
    assert set(found["actions"][0]) >= {
        "name",
        "file",
        "handler",
        "status",
        "duration_ms",
        "calls",
        "console",
        "http",
        "error",
    }
    assert set(found["actions"][0]["calls"][0]) >= CALL
    assert found["actions"][0]["calls"][0]["args"][1] == {"$type": "bigint", "value": "1"}
    assert set(found["sandbox"]) >= {"node", "layers", "network"} and found["sandbox"]["layers"]


def test_claims_have_marks_and_origins() -> None:
    found = run_json(run("api.idToken.setCustomClaim('name', 'x'); api.idToken.setCustomClaim('sub', 'x');"))
    marks = {(c["name"], c["mark"]) for c in found["claims"] if c["token"] == "id_token"}
    assert {("name", "overwritten"), ("sub", "kept"), ("sub", "dropped")} <= marks
    assert {c["origin"] for c in found["claims"]} <= {"tenant", "client", "user", "scope", "request", "action"}


def test_hostile_values_become_json() -> None:
    found = run_json(run("const a = {}; a.a = a; api.user.setAppMetadata('k', a); console.log('\\ud800\\u0000');"))
    json.dumps(found)


def test_limits_have_their_figures() -> None:
    found = run_json(run("api.cache.set('k', 'v'.repeat(4000));"))
    value = next(each for each in found["limits"] if each["limit"] == "limits.cache_value")
    assert (value["used"], value["of"], value["unit"], value["state"]) == (4000, 4096, "bytes", "near")
    assert value["line"] == 2 and value["consequence"].endswith(".") and value["label"] and value["action"]
