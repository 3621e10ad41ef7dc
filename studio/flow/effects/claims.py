"""Custom claims of the ID token and the access token."""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, sent, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.model import ClaimWrite


@effect("claim")
def _claim(ledger: Ledger, call: Call, method: Method) -> Verdict:
    token = method.options["token"]
    # The size of the claims is counted in UTF-8, which has no form for half of a surrogate pair.
    value = sent(call, 1)
    ledger.writes.append(ClaimWrite(token, text(call, 0), value, ledger.action, call.seq, call.line, ledger.run))
    return APPLIED
