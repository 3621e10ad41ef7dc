"""Effects that set one named value on one thing."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import NO_SESSION, argument, effect
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect(
    *("session.expiry", "refresh_token.expiry", "session.cookie_mode"),
    *("authentication.user_by_id", "authentication.user_by_connection", "authentication.organization"),
    *("authentication.actor", "authentication.connection", "transaction.result_url"),
    *("notification.drop", "notification.retry"),
)
def _setting(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """Effects that set one named value on one thing: the last call counts, for an expiry the earliest."""
    target, _, name = method.effect.partition(".")
    values = [argument(call, index) for index in range(len(call.args))]
    if target == "session" and ledger.at("session") is None:
        return NO_SESSION
    if name == "expiry":
        before = ledger.changes.get(target, {}).get(str(method.options["field"]))
        values = [min(v for v in (before, values[0]) if isinstance(v, int | float))]
    ledger.change(target, str(method.options.get("field", name)), values[0] if len(values) == 1 else values)
    return APPLIED
