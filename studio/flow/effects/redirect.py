"""Where the browser is sent: redirects and forms."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from studio.catalogue.model import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Challenge, Denial, Redirect
from studio.flow.url import with_query
from studio.sandbox.recording import Call


@effect("prompt.render")
def _prompt(ledger: Ledger, call: Call, method: Method) -> Verdict:
    ledger.challenge = Challenge("prompt", (text(call, 0),), ledger.action, call.line)
    return APPLIED


@effect("redirect.send")
def _redirect(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.silent and ledger.denial and ledger.denial.action == ledger.action:
        return Verdict("ignored", "The login is denied already.", "flow.denied")
    if ledger.silent:
        reason = "The request came with prompt=none, so a redirect cannot be shown."
        ledger.denial = Denial("interaction_required", reason, None, ledger.action, call.line)
        return Verdict("refused", reason, "redirect.prompt_none")
    if not ledger.catalogue.grants.protocol_of(ledger.trigger, ledger.event).browser:
        reason = "This flow has no browser to send anywhere. What the platform does is not established."
        ledger.warn("gaps.redirect_without_browser", reason, call)
        return Verdict("ignored", reason, "redirect.no_browser")
    state = ledger_state(ledger)
    made = call.result.get("url") if isinstance(call.result, Mapping) else None
    url = with_query(made if isinstance(made, str) else text(call, 0), {"state": state})
    ledger.redirect = Redirect(url, state, ledger.action, call.line)
    return APPLIED


def ledger_state(ledger: Ledger) -> str:
    """The `state` of a redirect: made from the transaction, so that a repeated run repeats it."""
    transaction = str(ledger.at("transaction", "id") or ledger.at("transaction", "state") or "transaction")
    return hashlib.sha256(f"{transaction}/{ledger.action}".encode("utf-8", "replace")).hexdigest()[:32]
