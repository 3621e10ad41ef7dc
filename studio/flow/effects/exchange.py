"""For whom a custom token exchange issues tokens: the user, the organization, and who acts for the user.

Source: https://auth0.com/docs/actions/reference/custom-token-exchange/custom-token-exchange-api-object
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from studio.catalogue.methods import Method
from studio.flow.effects.registry import argument, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Subject
from studio.sandbox.recording import Call


@effect("authentication.user_by_id")
def _user_by_id(ledger: Ledger, call: Call, method: Method) -> Verdict:
    user = text(call, 0)
    _name(ledger, call, method, {"user_id": user})
    ledger.change("user", "user_id", user, f"The tokens are for {user}; the exchange fails if that user is unknown.")
    return APPLIED


@effect("authentication.user_by_connection")
def _user_by_connection(ledger: Ledger, call: Call, method: Method) -> Verdict:
    connection, attributes, options = text(call, 0), _mapping(call, 1), _mapping(call, 2)
    prefixes = method.options.get("prefixes", {})
    if connection not in prefixes:
        ledger.gap("gaps.connection_prefix", call)
    user = f"{prefixes.get(connection, connection)}|{attributes.get('user_id')}"
    profile = {name: value for name, value in attributes.items() if name not in method.options.get("instructions", ())}
    _name(ledger, call, method, {**profile, "user_id": user})
    ledger.gap("gaps.connection_attributes", call)
    ledger.change("user", "user_id", user, f"The tokens are for {user} of the connection {connection}.")
    ledger.change("user", "connection", connection)
    ledger.change("user", "attributes", attributes, _written(options))
    return APPLIED


def _written(options: Mapping[str, Any]) -> str:
    created, updated = options.get("creationBehavior"), options.get("updateBehavior")
    new = "An unknown user is created with these" if created == "create_if_not_exists" else "An unknown user fails"
    old = "a known one gets them in place of its own" if updated == "replace" else "a known one keeps its own"
    return f"{new}; {old}."


def _name(ledger: Ledger, call: Call, method: Method, profile: dict[str, Any]) -> None:
    """The user of the flow, for the tokens and for the actions that follow."""
    ledger.subject = Subject(str(profile["user_id"]), method.name, ledger.action, call.line)
    ledger.named.append(ledger.subject)
    ledger.event["user"] = profile


@effect("authentication.organization")
def _organization(ledger: Ledger, call: Call, method: Method) -> Verdict:
    asked = text(call, 0)
    known = ledger.at("organization")
    known = dict(known) if isinstance(known, Mapping) and asked in (known.get("id"), known.get("name")) else None
    if gap := method.options.get("gap"):
        ledger.gap(str(gap), call)
    if known is None:
        ledger.gap("gaps.organization_lookup", call)
    ledger.event["organization"] = known or _made_up(asked)
    ledger.change("authentication", "organization", asked, f"The flow goes on in the organization {asked}.")
    return APPLIED


def _made_up(asked: str) -> dict[str, str]:
    """An organization that only its id or its name is known of; the other half is made up, always the same."""
    if asked.startswith("org_"):
        return {"id": asked, "name": asked.removeprefix("org_").lower(), "display_name": asked}
    digest = hashlib.sha256(asked.encode("utf-8", "replace")).hexdigest()[:16]
    return {"id": f"org_{digest}", "name": asked, "display_name": asked}


@effect("authentication.actor")
def _actor(ledger: Ledger, call: Call, method: Method) -> Verdict:
    actor = _mapping(call, 0)
    ledger.show("transaction", "actor", actor)
    ledger.change(
        "transaction", "actor", actor, f"{actor.get('sub')} acts for the user, and no refresh token is issued."
    )
    return APPLIED


def _mapping(call: Call, index: int) -> dict[str, Any]:
    value = argument(call, index)
    return dict(value) if isinstance(value, Mapping) else {}
