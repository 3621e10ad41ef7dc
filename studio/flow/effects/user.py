"""Who the user is: primary user, id of a new user, recorded authentication methods."""

from __future__ import annotations

from datetime import UTC, datetime

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.flow.outcome import Subject
from studio.sandbox.recording import Call


@effect("authentication.record_method")
def _record_method(ledger: Ledger, call: Call, method: Method) -> Verdict:
    """The next action and later logins of the session find the method."""
    moment = datetime.fromtimestamp(ledger.now, UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    found = ledger.at("authentication", "methods")
    entry = {"name": text(call, 0), "timestamp": moment}
    ledger.show("authentication", "methods", [*(found if isinstance(found, list) else ()), entry])
    recorded = ledger.changes.get("authentication", {}).get("methods", [])
    words = "Later logins of the session find it in event.authentication.methods."
    ledger.change("authentication", "methods", [*recorded, entry], words)
    return APPLIED


@effect("authentication.primary_user")
def _primary_user(ledger: Ledger, call: Call, method: Method) -> Verdict:
    user = text(call, 0)
    ledger.subject = Subject(user, method.name)
    ledger.change("user", "primary_user_id", user, f"The tokens are for {user}, and later writes go to that user.")
    ledger.warn("user.primary_identity", _IDENTITY.format(user=user), call)
    return APPLIED


_IDENTITY = (
    "The login fails unless who logged in is a secondary identity of {user}. The studio cannot look that up, "
    "and shows the profile of the event."
)


@effect("user.id")
def _user_id(ledger: Ledger, call: Call, method: Method) -> Verdict:
    user = text(call, 0)
    ledger.change("user", "user_id", user, f"The new user gets the id {user}, behind the prefix of its provider.")
    return APPLIED
