"""Metadata of the user, the transaction, the session and the refresh token."""

from __future__ import annotations

from collections.abc import Mapping

from studio.catalogue.methods import Method
from studio.flow.effects.registry import NO_SESSION, effect, sent, text
from studio.flow.effects.session import NO_REFRESH_TOKEN
from studio.flow.effects.validity import has_refresh_token, has_session
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.values import ABSENT, NotJson, is_undefined, to_json

_NOTHING_THERE = Verdict("ignored", "There is no such entry.", "metadata.absent")


@effect("metadata.user", "metadata.app")
def _user_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    target = "user_metadata" if method.effect == "metadata.user" else "app_metadata"
    if ledger.at("connection", "strategy") in method.options.get("not_for", ()):
        return Verdict("ignored", "A passwordless sign-up takes no metadata.", "metadata.passwordless")
    return _metadata(ledger, call, target)


@effect("metadata.transaction")
def _transaction_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    return _metadata(ledger, call, "transaction_metadata")


@effect("metadata.session", "metadata.refresh_token")
def _live_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.removeprefix("metadata.")
    if absent := _absent(ledger, room):
        return absent
    if len(call.args) > 1 and call.args[1] is None and text(call, 0) not in _entries(ledger, room):
        return _NOTHING_THERE
    return _metadata(ledger, call, f"{room}_metadata")


@effect("metadata.session.delete", "metadata.refresh_token.delete")
def _delete_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room, name = method.effect.split(".")[1], text(call, 0)
    if absent := _absent(ledger, room):
        return absent
    if name not in _entries(ledger, room):
        return _NOTHING_THERE
    ledger.change(f"{room}_metadata", name, None)
    return APPLIED


@effect("metadata.session.evict", "metadata.refresh_token.evict")
def _evict_metadata(ledger: Ledger, call: Call, method: Method) -> Verdict:
    room = method.effect.split(".")[1]
    if absent := _absent(ledger, room):
        return absent
    for name in _entries(ledger, room):
        ledger.change(f"{room}_metadata", name, None)
    return APPLIED


def _absent(ledger: Ledger, room: str) -> Verdict | None:
    """The verdict where there is nothing that could hold metadata."""
    if room == "session":
        return None if has_session(ledger) else NO_SESSION
    return None if has_refresh_token(ledger) else NO_REFRESH_TOKEN


def _entries(ledger: Ledger, room: str) -> list[str]:
    """The names that have a value, with what the calls so far have changed."""
    stored = ledger.at(room, "metadata")
    entries = dict(stored) if isinstance(stored, Mapping) else {}
    entries |= ledger.changes.get(f"{room}_metadata", {})
    return [name for name, value in entries.items() if value is not None]


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
