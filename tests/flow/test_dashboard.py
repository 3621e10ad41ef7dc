from __future__ import annotations

import json

from studio.flow import dashboard
from tests.rules.playing import played

CODE = """console.log('one'); console.warn('two');
api.idToken.setCustomClaim('plan', 'gold');
api.accessToken.addScope('read:x');
api.multifactor.enable('any', { allowRememberBrowser: false });
api.cache.get('k');"""


def test_the_results_of_a_test() -> None:
    found = dashboard.test_results(played(CODE))
    assert found["error"] == {} and found["logs"] == "one\ntwo"
    assert found["commands"] == [
        {"type": "SetCustomClaim", "target": "idToken", "key": "plan", "value": "gold"},
        {"type": "ModifyScope", "target": "accessToken", "modifications": {"read:x": "add"}},
        {
            "type": "RequireMultifactorAuth",
            "target": "multifactor",
            "provider": "any",
            "options": {"allowRememberBrowser": False},
        },
    ]
    assert all(isinstance(value, int) and value >= 0 for value in found["stats"].values())
    json.dumps(found)


def test_an_error_is_named() -> None:
    found = dashboard.test_results(played("null.x;"))
    assert found["error"]["name"] == "TypeError" and "null" in found["error"]["message"]
    timed = dashboard.test_results(played("module.exports = 5;"))
    assert timed["error"] == {"name": "Error", "message": "The Action must export an object."}


def test_the_record_of_an_execution() -> None:
    record = dashboard.execution_record(played("console.log('a');", "throw new RangeError('x');", "return;"))
    first, second = record["results"]
    assert (record["trigger_id"], record["status"]) == ("post-login", "partial")
    assert first["response"]["logs"] == "a" and first["error"] is None and first["response"]["error"] == {}
    assert second["response"]["error"] == {"name": "RangeError", "message": "x"} and second["error"]["msg"] == "x"
    assert first["started_at"] == "2026-01-01T00:00:00.000Z" and second["started_at"] == first["ended_at"]
    assert first["binding_id"] != second["binding_id"]


def test_the_states_of_an_execution() -> None:
    codes = {
        "": "final",
        "api.multifactor.enable('any');": "final",
        "api.redirect.sendUserTo('https://x.test');": "suspended",
        "api.access.deny('no');": "final",
    }
    assert [dashboard.execution_record(played(code))["status"] for code in codes] == list(codes.values())
    assert dashboard.execution_record(played("api.access.deny('no');", ""))["status"] == "partial"


def test_secrets_are_masked() -> None:
    run = played("console.log(event.secrets.KEY);", secrets={"KEY": "hush-hush-hush"})
    assert "hush" not in json.dumps([dashboard.test_results(run), dashboard.execution_record(run)])
