"""Who the user is: primary user, user id, recorded authentication methods."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("authentication.record_method")
def _record_method(ledger: Ledger, call: Call, method: Method) -> Verdict:
    recorded = list(ledger.changes.get("authentication", {}).get("methods", ()))
    ledger.change("authentication", "methods", [*recorded, text(call, 0)])
    return APPLIED


@effect("authentication.primary_user")
def _primary_user(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.subject = text(call, 0)
    ledger.change("user", "primary_user_id", ledger.subject)
    return APPLIED


@effect("user.id")
def _user_id(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.change("user", "user_id", text(call, 0))
    return APPLIED
