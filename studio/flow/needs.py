"""What a flow has to have done by its end, as the catalogue says: else it fails, although no action failed."""

from __future__ import annotations

from studio.flow.ledger import Ledger
from studio.flow.outcome import Denial


def check(ledger: Ledger, *, failed: bool) -> None:
    """Deny a flow that has not named its user, or has named it twice; say what comes after one that went well."""
    needs = ledger.trigger.needs
    if failed or ledger.denial:
        return
    if needs and len(ledger.named) != 1:
        last = ledger.named[-1] if ledger.named else None
        reason = str(needs["twice" if last else "missing"])
        action, line = (last.action, last.line) if last else (ledger.action, None)
        ledger.denial = Denial(str(needs["error"]), reason, None, action, line)
        ledger.gap(str(needs["gap"]))
    elif follows := ledger.trigger.followed_by:
        ledger.warn(follows["rule"], follows["says"])
