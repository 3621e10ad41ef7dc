"""Metadata of the user, the transaction, the session and the refresh token."""

from __future__ import annotations

from collections.abc import Mapping

from studio.catalogue.model import Method
from studio.flow.effects.registry import NO_SESSION, effect, sent, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.values import ABSENT, NotJson, is_undefined, to_json


@effect("metadata.user", "metadata.app")
def _user_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    target = "user_metadata" if method.effect == "metadata.user" else "app_metadata"
    if not method.options.get("stored_on_deny", True) and ledger.at("connection", "strategy") in (
        "sms",
        "email",
    ):
        return Verdict("ignored", "A passwordless sign-up takes no metadata.", "metadata.passwordless")
    return _metadata(ledger, call, target)


@effect("metadata.transaction", "metadata.session", "metadata.refresh_token")
def _live_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.removeprefix("metadata.")
    return _metadata(ledger, call, f"{room}_metadata")


@effect("metadata.session.delete", "metadata.refresh_token.delete")
def _delete_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.split(".")[1]
    if room == "session" and ledger.at("session") is None:
        return NO_SESSION
    ledger.change(f"{room}_metadata", text(call, 0), None)
    return APPLIED


@effect("metadata.session.evict", "metadata.refresh_token.evict")
def _evict_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.split(".")[1]
    if room == "session" and ledger.at("session") is None:
        return NO_SESSION
    stored = ledger.at(room, "metadata")
    names = [*(stored if isinstance(stored, Mapping) else ()), *ledger.changes.get(f"{room}_metadata", ())]
    for name in names:
        ledger.change(f"{room}_metadata", name, None)
    return APPLIED


def _metadata(ledger: Ledger, call: Call, target: str) -> Verdict:
    name = text(call, 0)
    if len(call.args) < 2 or is_undefined(call.args[1]):
        ledger.withdraw(target, name)
        return Verdict("ignored", "The value is undefined, which takes a pending change back.", "metadata.undefined")
    if target in ("user_metadata", "app_metadata") and ("." in name or name.startswith("$")):
        reason = f"{name} holds a dot or starts with $, which metadata does not take."
        return Verdict("refused", reason, "metadata.names")
    try:
        stored = to_json(sent(call, 1))
    except NotJson as error:
        return Verdict("refused", f"{error}.", "metadata.json")
    if stored is ABSENT:
        return Verdict("ignored", "The value is a function or a symbol, which JSON leaves out.", "metadata.json")
    ledger.change(target, name, stored)
    return APPLIED
