"""Sessions and refresh tokens: revoked, shortened."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import NO_SESSION, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Denial
from studio.sandbox.recording import Call


@effect("session.revoke")
def _revoke_session(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("session") is None:
        return NO_SESSION
    ledger.change("session", "revoked", True)
    ledger.denial = Denial("access_denied", text(call, 0), None, ledger.action, call.line)
    return APPLIED


@effect("refresh_token.revoke")
def _revoke_refresh_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("transaction", "protocol") != method.options.get("protocol"):
        reason = "Only a refresh-token exchange can revoke its refresh token."
        return Verdict("ignored", reason, "flow.refresh_only")
    ledger.change("refresh_token", "revoked", True)
    ledger.denial = Denial("access_denied", text(call, 0), None, ledger.action, call.line)
    return APPLIED
