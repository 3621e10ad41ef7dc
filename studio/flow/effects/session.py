"""Sessions and refresh tokens: revoked, shortened, kept in another kind of cookie.

Sources: https://auth0.com/docs/manage-users/sessions/manage-sessions-actions and
https://auth0.com/docs/secure/tokens/refresh-tokens/manage-refresh-tokens-actions
"""

from __future__ import annotations

from collections.abc import Mapping

from studio.catalogue.methods import Method
from studio.flow.effects.registry import argument, effect, given
from studio.flow.effects.validity import has_refresh_token, has_session, later_than, moment, no_session, shown
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call

NO_REFRESH_TOKEN = Verdict(
    "ignored", "This flow neither exchanges a refresh token nor issues one.", "flow.no_refresh_token"
)


@effect("session.revoke")
def _revoke_session(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if not has_session(ledger):
        return no_session(ledger, call)
    options = argument(call, 1)
    preserved = isinstance(options, Mapping) and options.get("preserveRefreshTokens") is True
    tokens = "its refresh tokens are kept" if preserved else "its refresh tokens with it"
    ledger.change("session", "revoked", True, f"The session ends now, {tokens}.")
    if preserved:
        ledger.change("session", "refresh_tokens_preserved", True)
    ledger.deny("access_denied", given(call, 0), call)
    return APPLIED


@effect("refresh_token.revoke")
def _revoke_refresh_token(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("transaction", "protocol") != method.options.get("protocol"):
        reason = "Only a refresh-token exchange can revoke its refresh token."
        return Verdict("ignored", reason, "flow.refresh_only")
    ledger.change("refresh_token", "revoked", True, "The refresh token cannot be exchanged any more.")
    if ledger.at("refresh_token", "access") == "online":
        ledger.change("session", "revoked", True, "An online refresh token takes its session with it.")
    ledger.deny("access_denied", given(call, 0), call)
    return APPLIED


@effect("session.expiry")
def _session_expiry(ledger: Ledger, call: Call, method: Method) -> Verdict:
    return _expiry(ledger, call, method, "session") if has_session(ledger) else no_session(ledger, call)


@effect("refresh_token.expiry")
def _refresh_token_expiry(ledger: Ledger, call: Call, method: Method) -> Verdict:
    return _expiry(ledger, call, method, "refresh_token") if has_refresh_token(ledger) else NO_REFRESH_TOKEN


def _expiry(ledger: Ledger, call: Call, method: Method, target: str) -> Verdict:
    """Of several moments the earliest counts, and none can be later than the one that holds already."""
    asked, field = float(argument(call, 0)), str(method.options["field"])
    pending = ledger.changes.get(target, {}).get(field)
    if pending is not None and pending <= asked:
        reason = f"An earlier call asks for {shown(pending)}, and the earliest moment counts."
        return Verdict("ignored", reason, "session.earliest")
    if latest := later_than(ledger, target, field, asked):
        reason = f"It ends at {shown(latest)} already, and its end can only be brought forward."
        return Verdict("ignored", reason, "session.limits")
    if asked <= ledger.now * 1000:
        ledger.gap("gaps.expiry_past", call)
    ledger.change(target, field, moment(asked), str(method.options["words"]).replace("{moment}", shown(asked)))
    return APPLIED


@effect("session.cookie_mode")
def _cookie_mode(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if not has_session(ledger):
        return no_session(ledger, call)
    mode, cookie = given(call, 0), ledger.at("session", "cookie")
    ledger.show("session", "cookie", {**(cookie if isinstance(cookie, Mapping) else {}), "mode": mode})
    lasting = "outlives" if mode == "persistent" else "ends with"
    ledger.change("session", "cookie_mode", mode, f"The cookie of the session {lasting} the browser.")
    return APPLIED
