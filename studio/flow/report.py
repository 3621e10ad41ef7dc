"""A run as the public JSON: the keys are promised to users and only ever added to."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from studio.flow.execution import Run
from studio.flow.outcome import ActionRun, Answer, Outcome, SettledCall, Suspension
from studio.flow.received import as_json
from studio.flow.saml_report import saml_json
from studio.flow.tenant_log import entries
from studio.sandbox.coverage import LineCoverage
from studio.sandbox.isolation import isolation
from studio.sandbox.recording import ActionError, ConsoleLine, HttpExchange
from studio.tokens.model import Claim, Token, Tokens
from studio.tokens.userinfo import userinfo


def run_json(run: Run, outcome: Outcome | None = None) -> dict[str, Any]:
    """The whole run, as plain JSON values; the outcome with its secrets masked unless one is given."""
    outcome, tokens = outcome or run.shown, run.tokens
    return {
        "schema": 1,
        "trigger": outcome.trigger,
        "status": outcome.status,
        "summary": outcome.summary,
        "actions": [action_json(action) for action in outcome.actions],
        "not_started": [asdict(action) for action in outcome.not_started],
        "tokens": _tokens(tokens),
        "saml": saml_json(tokens.saml),
        "jwks": tokens.jwks,
        "claims": [claim_json(claim) for claim in tokens.claims],
        "scopes": {key: list(value) for key, value in asdict(outcome.scopes).items()},
        "changes": {target: dict(values) for target, values in outcome.changes.items()},
        "changes_in_words": {target: dict(words) for target, words in outcome.words.items()},
        **_endings(outcome),
        "tenant_log": [asdict(entry) for entry in entries(run.request.trigger, outcome)],
        "warnings": [asdict(warning) for warning in outcome.warnings],
        "limits": [asdict(gauge) for gauge in outcome.limits],
        "sandbox": _sandbox(run),
        "timing": {key: round(value, 3) for key, value in asdict(run.timing).items()},
    }


def _endings(outcome: Outcome) -> dict[str, Any]:
    return {
        "denial": asdict(outcome.denial) if outcome.denial else None,
        "redirect": asdict(outcome.redirect) if outcome.redirect else None,
        "challenge": asdict(outcome.challenge) if outcome.challenge else None,
        "suspended": suspended_json(outcome.suspended) if outcome.suspended else None,
        "delivery": asdict(outcome.delivery) if outcome.delivery else None,
        "response": as_json(outcome.response) if outcome.response else None,
    }


def suspended_json(waiting: Suspension) -> dict[str, Any]:
    """The facts of its kind: where the user is sent, the form, or the factors."""
    shown = asdict(waiting)
    shown["query"] = [list(pair) for pair in waiting.query]
    kept = {"redirect": ("site", "query", "state", "tokens"), "prompt": ("form", "fields", "vars")}
    names = ("kind", "step", "action", "line", "handler", *kept.get(waiting.kind, ("factors",)))
    return {name: shown[name] for name in names}


def action_json(action: ActionRun) -> dict[str, Any]:
    """One action of a run as public JSON."""
    return {
        "name": action.name,
        "file": action.file,
        "handler": action.handler,
        "status": action.status,
        "sentence": action.sentence,
        "duration_ms": round(action.duration_ms, 3),
        "calls": [_call(call) for call in action.calls],
        "console": [_line(line) for line in action.console],
        "http": [_exchange(exchange) for exchange in action.http],
        "error": _error(action.error),
        "coverage": _coverage(action.coverage),
        "came_back": _answer_of_user(action.answer) if action.answer else None,
        "came_back_before": [_answer_of_user(answer) for answer in action.answers[:-1]],
    }


def _answer_of_user(answer: Answer) -> dict[str, Any]:
    if answer.kind in ("redirect", "prompt"):
        return {"kind": answer.kind, "request": answer.request, "prompt": answer.prompt}
    return {"kind": answer.kind, "factor": answer.factor, "passed": answer.denial is None}


def _call(call: SettledCall) -> dict[str, Any]:
    return {**asdict(call), "args": list(call.args), "at_ms": round(call.at_ms, 3)}


def _line(line: ConsoleLine) -> dict[str, Any]:
    return {
        "level": line.level,
        "text": line.text,
        "line": line.line,
        "at_ms": round(line.at_ms, 3),
        "raw": line.raw,
    }


def _exchange(exchange: HttpExchange) -> dict[str, Any]:
    return {
        "method": exchange.method,
        "url": exchange.url,
        "headers": exchange.request_headers,
        "body": exchange.request_body,
        "status": exchange.status,
        "response": _answer(exchange),
        "served_by": exchange.served_by,
        "failure": exchange.failure,
        "duration_ms": round(exchange.duration_ms, 3),
        "line": exchange.line,
    }


def _answer(exchange: HttpExchange) -> dict[str, Any]:
    answer: dict[str, Any] = {"headers": exchange.response_headers, "body": exchange.response_body}
    if exchange.set_cookies:
        answer["set_cookies"] = list(exchange.set_cookies)
    if exchange.response_base64 is not None:
        answer["base64"] = exchange.response_base64
    return answer


def _coverage(coverage: LineCoverage | None) -> dict[str, Any] | None:
    return None if coverage is None else {"executed": list(coverage.executed), "missed": list(coverage.missed)}


def _error(error: ActionError | None) -> dict[str, Any] | None:
    return asdict(error) if error else None


def _tokens(tokens: Tokens) -> dict[str, Any]:
    return {
        "id_token": _token(tokens.id_token),
        "access_token": _token(tokens.access_token),
        "userinfo": userinfo(tokens),
        "why": dict(tokens.why),
    }


def _token(token: Token | None) -> dict[str, Any] | None:
    if token is None:
        return None
    shown = {
        "format": token.format,
        "jwt": token.jwt,
        "header": dict(token.header),
        "claims": dict(token.claims),
    }
    return {**shown, "why": token.why} if token.why else shown


def claim_json(claim: Claim) -> dict[str, Any]:
    """One claim with its origin as public JSON."""
    shown = asdict(claim)
    if claim.mark != "overwritten":
        del shown["replaced"]
    return shown


def _sandbox(run: Run) -> dict[str, Any]:
    recordings = run.recordings
    last = recordings[-1] if recordings else None
    return {
        "node": last.node if last else "",
        "layers": list(last.layers) if last else [],
        "isolation": isolation(last.layers).word if last else None,
        "shared": any(recording.shared for recording in recordings),
        "alone_because": next((each.alone_because for each in recordings if each.alone_because), None),
        "network": run.request.network.mode,
    }
