"""Where the browser is sent: redirects, forms, and the page after a password reset."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, DENIED, Ledger, Verdict
from studio.flow.outcome import Challenge, Redirect
from studio.flow.url import with_query
from studio.sandbox.recording import Call


@effect("prompt.render")
def _prompt(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if stopped := _nowhere(ledger, call, "a form", "gaps.render_silent", "gaps.form_without_browser"):
        return stopped
    _put_off(ledger, call)
    options = _result(call, "options")
    shown = options if isinstance(options, Mapping) else {}
    ledger.challenge = Challenge(
        "prompt", (text(call, 0),), ledger.action, call.line, dict(shown), call.seq, ledger.run
    )
    return APPLIED


@effect("redirect.send")
def _redirect(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if stopped := _nowhere(ledger, call, "a redirect", None, "gaps.redirect_without_browser"):
        return stopped
    _put_off(ledger, call)
    if ledger.redirect is not None:
        ledger.gap("gaps.redirect_twice", call)
    state = ledger_state(ledger)
    made = _result(call, "url")
    url = with_query(made if isinstance(made, str) else text(call, 0), {"state": state})
    ledger.redirect = Redirect(url, state, ledger.action, call.line, call.seq, ledger.run)
    return APPLIED


def _nowhere(ledger: Ledger, call: Call, what: str, silent: str | None, unseen: str) -> Verdict | None:
    """The verdict where the user cannot be sent anywhere; None where nothing stands against it.

    `silent` and `unseen` are the gaps of a login with prompt=none, and of a flow without a browser.
    """
    if ledger.denied_here:
        ledger.gap("gaps.deny_and_redirect", call)
        return DENIED
    if ledger.silent:
        reason = f"The request came with prompt=none, so {what} cannot be shown."
        ledger.deny("interaction_required", reason, call)
        if silent:
            ledger.gap(silent, call)
        return Verdict("refused", reason, "redirect.prompt_none")
    if not ledger.protocol.browser:
        ledger.gap(unseen, call)
        return Verdict("ignored", "This flow has no browser to send anywhere.", "redirect.no_browser")
    return None


def _put_off(ledger: Ledger, call: Call) -> None:
    """A challenge beside a redirect or a form: it has to sit in an action of its own."""
    asked = [each for each in (ledger.challenge, *ledger.following) if each and each.action == ledger.action]
    if not asked or asked[0].kind == "prompt":
        return
    ledger.gap("gaps.mfa_beside_redirect", call)
    reason = "The same action sends the user away, and a challenge has to sit in an action of its own."
    for each in asked:
        ledger.overrule(each, Verdict("ignored", reason, "mfa.redirect_apart"))
    ledger.challenge, ledger.following = None, []


def _result(call: Call, name: str) -> Any:
    return call.result.get(name) if isinstance(call.result, Mapping) else None


def ledger_state(ledger: Ledger) -> str:
    """The `state` of a redirect: made from the transaction, so that a repeated run repeats it."""
    transaction = str(ledger.at("transaction", "id") or ledger.at("transaction", "state") or "transaction")
    return hashlib.sha256(f"{transaction}/{ledger.action}".encode("utf-8", "replace")).hexdigest()[:32]


@effect("transaction.result_url")
def _result_url(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if "result_url" in ledger.changes.get("transaction", {}):
        ledger.gap("gaps.result_url_twice", call)
    made = _result(call, "url")
    url = made if isinstance(made, str) else text(call, 0)
    ledger.change("transaction", "result_url", url, f"After the reset the user reaches {url}.")
    return APPLIED
