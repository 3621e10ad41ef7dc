"""What becomes of a message that a provider was to deliver: dropped for good, or tried again.

Source: https://auth0.com/docs/actions/reference/custom-email-provider/custom-email-provider-api-object
"""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, given
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Delivery
from studio.sandbox.recording import Call

_LOG = "notification"


@effect("notification.drop", "notification.retry")
def _decide(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """The last call decides; its reason goes to the log, cut to what that holds."""
    kind = method.effect.removeprefix("notification.")
    reason, most = given(call, 0), int(method.options["cut_at"])
    if ledger.delivery is not None:
        ledger.overrule(ledger.delivery, Verdict("ignored", _LATER, "notification.last"))
    ledger.delivery = Delivery(kind, reason[:most], ledger.action, call.line, call.seq, ledger.run)
    ledger.changes.pop(_LOG, None)
    ledger.change(_LOG, kind, reason[:most], str(method.options["words"]))
    return APPLIED


_LATER = "A later call decides what becomes of the message."
