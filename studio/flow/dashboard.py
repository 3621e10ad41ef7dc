"""A run as the platform's own places show it: the dashboard's Test panel, and the record of an execution.

https://auth0.com/docs/customize/actions/test-actions, and the types of the Management API in npm auth0 7.1.0.
The JSON of the requested effects is not established (rule `gaps.test_results`).
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from studio.catalogue.methods import Method
from studio.flow.execution import Run
from studio.flow.outcome import FAILED, ActionRun, SettledCall

_SUSPENDED = ("redirect", "prompt", "challenge")
_SPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "action-studio.invalid")


def test_results(run: Run) -> dict[str, Any]:
    """What the Test panel would hold: `error`, `logs`, `stats`, and the requested effects in call order."""
    actions = run.shown.actions
    failed = next((action for action in actions if action.status != "completed"), None)
    return {
        "error": _error(failed) if failed else {},
        "logs": "\n".join(_logs(action) for action in actions if action.console),
        "stats": _stats(run, actions),
        "commands": [command for action in actions for command in _commands(run, action)],
    }


def execution_record(run: Run, moment: datetime | None = None) -> dict[str, Any]:
    """The execution as the Management API would tell it; `moment` is when it began, else the run's own clock."""
    began = run.request.now or moment or datetime.now(UTC)
    name = f"{run.request.trigger.id}/{began.isoformat()}/{run.request.event.get('transaction')}"
    results = []
    for number, action in enumerate(run.shown.actions):
        ended = began + timedelta(milliseconds=action.duration_ms)
        results.append(_result(f"{name}/{number}/{action.name}", action, began, ended))
        began = ended
    return {
        "id": str(uuid.uuid5(_SPACE, name)),
        "trigger_id": run.request.trigger.id,
        "status": _status(run),
        "results": results,
    }


def _status(run: Run) -> str:
    outcome = run.outcome
    if outcome.status in _SUSPENDED:
        return "suspended"
    if outcome.status == "stopped":
        return "canceled"
    whole = len(outcome.actions) >= len(run.request.actions)
    return "final" if whole and outcome.status not in FAILED else "partial"


def _result(name: str, action: ActionRun, began: datetime, ended: datetime) -> dict[str, Any]:
    error = {} if action.status == "completed" else _error(action)
    stats = {"action_duration_ms": round(action.duration_ms)}
    return {
        "action_name": action.name,
        "binding_id": str(uuid.uuid5(_SPACE, f"binding of {action.name}")),
        "version_id": str(uuid.uuid5(_SPACE, f"version of {action.name}")),
        "started_at": _iso(began),
        "ended_at": _iso(ended),
        "response": {"logs": _logs(action), "stats": stats, "error": error},
        "error": {"id": str(uuid.uuid5(_SPACE, name)), "msg": error["message"], "url": ""} if error else None,
    }


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _error(action: ActionRun) -> dict[str, str]:
    if action.error is None:
        return {"message": action.sentence, "name": "Error"}
    return {"message": action.error.message, "name": action.error.name}


def _logs(action: ActionRun) -> str:
    return "\n".join(line.text for line in action.console)


def _stats(run: Run, actions: tuple[ActionRun, ...]) -> dict[str, int]:
    """Whole milliseconds. What the studio cannot tell apart from the rest counts as processing."""
    acting = sum(action.duration_ms for action in actions)
    calling = sum(exchange.duration_ms for action in actions for exchange in action.http)
    running = max(run.timing.sandbox_ms, acting)
    return {
        "total_request_duration_ms": round(max(run.timing.total_ms, running)),
        "total_runtime_execution_duration_ms": round(running),
        "runtime_processing_duration_ms": round(max(acting - calling, 0)),
        "action_duration_ms": round(acting),
        "runtime_external_call_duration_ms": round(min(calling, acting)),
        "boot_duration_ms": round(running - acting),
        "network_duration_ms": 0,
    }


def _commands(run: Run, action: ActionRun) -> list[dict[str, Any]]:
    methods = run.request.trigger.methods_by_name
    return [
        _command(methods[call.method], call)
        for call in action.calls
        if call.method in methods and methods[call.method].returns != "value" and call.effect != "threw"
    ]


def _command(method: Method, call: SettledCall) -> dict[str, Any]:
    """A requested effect: its type, what of the api it is about, and the arguments by name."""
    _, target, name = method.name.split(".", 2)
    kind = str(method.command.get("type") or name[:1].upper() + name[1:])
    given: Mapping[str, Any] = dict(zip((param.name for param in method.params), call.args, strict=False))
    if change := method.command.get("change"):
        given = {"modifications": {str(call.args[0]): change}}
    return {"type": kind, "target": target, **given}
