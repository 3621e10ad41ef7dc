from __future__ import annotations

from studio.catalogue.loader import load
from studio.flow import dashboard
from tests.rules.playing import played, printed

BOTH = (
    "exports.onExecutePostLogin = async () => console.log('execute');\n"
    "exports.onContinuePostLogin = async () => console.log('continue');"
)


def test_rule_dashboard_first_handler() -> None:
    run = played(BOTH, secrets={"KEY": "x"}, event={"user": {"name": "Ada"}})
    assert printed(run) == ["execute"] and len(run.recordings) == 1


def test_rule_dashboard_results() -> None:
    found = dashboard.test_results(played("console.log('said'); throw new TypeError('bad');"))
    assert found["error"] == {"message": "bad", "name": "TypeError"} and found["logs"] == "said"
    assert set(found["stats"]) == {
        "total_request_duration_ms",
        "total_runtime_execution_duration_ms",
        "runtime_processing_duration_ms",
        "action_duration_ms",
        "runtime_external_call_duration_ms",
        "boot_duration_ms",
        "network_duration_ms",
    }


def test_rule_dashboard_nothing_stored() -> None:
    found = dashboard.test_results(played("api.accessToken.removeScope('read:x'); api.multifactor.enable('any');"))
    assert [(each["type"], each["target"]) for each in found["commands"]] == [
        ("ModifyScope", "accessToken"),
        ("RequireMultifactorAuth", "multifactor"),
    ]
    assert found["commands"][0]["modifications"] == {"read:x": "remove"}
    assert not {"tokens", "changes"} & found.keys()


def test_rule_dashboard_executions() -> None:
    record = dashboard.execution_record(played("console.log('a');", "api.redirect.sendUserTo('https://x.test');", ""))
    assert record["status"] == "suspended" and len(record["results"]) == 2
    assert set(record) == {"id", "trigger_id", "status", "results"}
    assert set(record["results"][0]) >= {
        "action_name",
        "binding_id",
        "version_id",
        "started_at",
        "ended_at",
        "response",
    }
    assert set(record["results"][0]["response"]) == {"logs", "stats", "error"}


def test_rule_gaps_test_results() -> None:
    assert "not established" in load().rules["gaps.test_results"].says
    found = dashboard.test_results(played("api.access.deny('no'); api.user.setAppMetadata('a', 1);"))
    assert found["commands"] == [
        {"type": "Deny", "target": "access", "reason": "no"},
        {"type": "SetAppMetadata", "target": "user", "key": "a", "value": 1},
    ]
