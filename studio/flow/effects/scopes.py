"""Scopes added and removed, and the target scopes of a credentials exchange."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import argument, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("scope.add", "scope.remove")
def _scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    scope = text(call, 0).strip()
    ledger.scope_changes[scope] = method.effect == "scope.add"
    if scope == "openid" and method.effect == "scope.remove":
        message = "openid was removed; the studio still issues the ID token. The platform's answer is not established."
        ledger.warn("gaps.openid_removed", message, call)
    return APPLIED


@effect("scope.target.add", "scope.target.remove", "scope.target.set", "scope.target.clear")
def _target_scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    before = ledger.at("transaction", "target_scopes") or ledger.at("accessToken", "scope") or ()
    scopes = dict.fromkeys(before if isinstance(before, list | tuple) else ())
    match method.effect:
        case "scope.target.add":
            scopes[text(call, 0).strip()] = None
        case "scope.target.remove":
            scopes.pop(text(call, 0).strip(), None)
        case "scope.target.set":
            scopes = dict.fromkeys(argument(call, 0) or ())
        case _:
            scopes = {}
    transaction = ledger.event.setdefault("transaction", {})
    transaction["target_scopes"] = list(scopes)
    ledger.change("transaction", "target_scopes", list(scopes))
    return APPLIED
