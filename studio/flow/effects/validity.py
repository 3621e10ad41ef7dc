"""How long sessions and refresh tokens last: which of them a flow has, and what their ends are."""

from __future__ import annotations

from datetime import UTC, datetime

from studio.flow.effects.registry import NO_SESSION
from studio.flow.ledger import Ledger, Verdict
from studio.sandbox.recording import Call

_ABSOLUTE = "expires_at"


def has_session(ledger: Ledger) -> bool:
    """Whether the flow has a session; an empty one counts as none."""
    return bool(ledger.at("session"))


def no_session(ledger: Ledger, call: Call) -> Verdict:
    """The verdict on a call that needs a session where there is none."""
    ledger.gap("gaps.session_absent", call)
    return NO_SESSION


def has_refresh_token(ledger: Ledger) -> bool:
    """Whether the flow exchanges a refresh token, or is about to issue one."""
    asked = ledger.at("transaction", "requested_scopes")
    requested = isinstance(asked, list | tuple) and "offline_access" in asked
    return bool(ledger.at("refresh_token")) or requested or ledger.scope_changes.get("offline_access", False)


def later_than(ledger: Ledger, target: str, field: str, asked: float) -> int | None:
    """The moment in epoch milliseconds at which the session or token ends before `asked`; None when it does not.

    An idle end is never later than the absolute one. A moment that has passed already is of another time
    than the flow, and does not count.
    """
    names = dict.fromkeys((field, _ABSOLUTE))
    pending = ledger.changes.get(target, {}).get(_ABSOLUTE) if field != _ABSOLUTE else None
    known = [_epoch_ms(ledger.at(target, name)) for name in names] + [pending]
    ends = [end for end in known if end is not None and end > ledger.now * 1000]
    earliest = min(ends, default=None)
    return earliest if earliest is not None and earliest < asked else None


def _epoch_ms(value: object) -> int | None:
    try:
        return int(datetime.fromisoformat(str(value)).timestamp() * 1000)
    except ValueError:
        return None


def moment(value: float) -> int | float:
    """A number of milliseconds as it was given, whole where it is."""
    return int(value) if value.is_integer() else value


def shown(value: float) -> str:
    """A moment in epoch milliseconds for people, in UTC."""
    try:
        return datetime.fromtimestamp(value / 1000, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")
    except (OverflowError, OSError, ValueError):
        return f"{moment(float(value))} ms"
