"""Scopes added and removed, and the target scopes of a credentials exchange."""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import argument, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("scope.add", "scope.remove")
def _scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    scope = text(call, 0).strip()
    adds = method.effect == "scope.add"
    ledger.scope_changes[scope] = adds
    if scope == "openid" and not adds:
        ledger.gap("gaps.openid_removed", call)
    if adds and not ledger.at("resource_server", "identifier"):
        ledger.gap("gaps.scope_without_audience", call)
    return APPLIED


@effect("scope.target.add", "scope.target.remove", "scope.target.set", "scope.target.clear")
def _target_scope(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """What is kept of the target scopes in the end has to be in the client's grant as well."""
    before = ledger.at("transaction", "target_scopes")
    start = before if isinstance(before, list | tuple) else granted(ledger)
    scopes = dict.fromkeys(start)
    asked = argument(call, 0) if method.effect == "scope.target.set" else [text(call, 0)]
    names = dict.fromkeys(str(scope).strip() for scope in asked or ())
    match method.effect:
        case "scope.target.add":
            scopes |= names
        case "scope.target.remove":
            scopes = {scope: None for scope in scopes if scope not in names}
        case "scope.target.set":
            scopes = names
        case _:
            scopes, names = {}, {}
    ledger.show("transaction", "target_scopes", list(scopes))
    ledger.change("transaction", "target_scopes", list(scopes))
    beyond = [scope for scope in names if scope in scopes and scope not in granted(ledger)]
    return _outside(ledger, call, beyond) if beyond else APPLIED


def _outside(ledger: Ledger, call: Call, beyond: list[str]) -> Verdict:
    ledger.gap("gaps.client_grant", call)
    reason = f"{', '.join(beyond)} is not in event.accessToken.scope, so the token goes without."
    return Verdict("ignored", reason, "triggers.target_scopes")


def granted(ledger: Ledger) -> tuple[str, ...]:
    """The scopes of the client's grant, as far as the event tells."""
    scopes = ledger.at("accessToken", "scope")
    asked = scopes if isinstance(scopes, list | tuple) else ledger.at("transaction", "requested_scopes")
    return tuple(str(scope) for scope in asked) if isinstance(asked, list | tuple) else ()
