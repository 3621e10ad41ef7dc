"""What a claim is, in one sentence, and its times as a person says them. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

MEANINGS = {
    "iss": "Who issued the token: the tenant.",
    "sub": "Whom the token is about: the user's id.",
    "aud": "For whom the token is meant; anyone else must refuse it.",
    "exp": "When the token stops being valid.",
    "iat": "When the token was issued.",
    "nbf": "Before this moment the token is not valid yet.",
    "auth_time": "When the user last proved who they are.",
    "updated_at": "When the user's profile last changed.",
    "nonce": "Ties the ID token to the request that the application sent.",
    "azp": "The application that asked for the token.",
    "client_id": "The application that asked for the token.",
    "scope": "What the bearer of the token may ask the API for.",
    "permissions": "What the user's roles allow at this API.",
    "gty": "The grant by which the token was obtained.",
    "jti": "The token's own id, different for every token.",
    "sid": "The login session of the user.",
    "acr": "How strongly the user was authenticated.",
    "amr": "By which methods the user was authenticated.",
    "at_hash": "Ties the ID token to the access token issued with it.",
    "c_hash": "Ties the ID token to the authorization code issued with it.",
    "org_id": "The organization the user logged in to.",
    "org_name": "The name of the organization the user logged in to.",
    "act": "Who acts on the user's behalf.",
    "name": "The user's full name.",
    "given_name": "The user's given name.",
    "family_name": "The user's family name.",
    "nickname": "What the user likes to be called.",
    "picture": "The address of the user's picture.",
    "email": "The user's e-mail address.",
    "email_verified": "Whether the user has shown that the e-mail address is theirs.",
    "phone_number": "The user's phone number.",
    "phone_number_verified": "Whether the user has shown that the phone number is theirs.",
}
TIMES = frozenset({"exp", "iat", "nbf", "auth_time"})
_CUSTOM = "A custom claim; it means what the application and the action agree on."
_UNITS = ((86_400, "d"), (3_600, "h"), (60, "min"), (1, "s"))
_LATEST = 253_402_300_799


def meaning(name: str) -> str:
    """What the claim means; custom claims have one sentence for all of them."""
    return MEANINGS.get(name, _CUSTOM)


def is_time(name: str, value: Any) -> bool:
    """Whether a claim holds a moment in seconds since 1970."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return name in TIMES and number and 0 <= value <= _LATEST


def exact(seconds: float) -> str:
    """A moment as date and time in UTC."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d %H:%M:%S UTC")


def relative(seconds: float, now: float) -> str:
    """A moment as seen from `now`: `in 10 h`, `5 min ago`, `now`."""
    distance = round(seconds - now)
    if distance == 0:
        return "now"
    return f"in {span(distance)}" if distance > 0 else f"{span(-distance)} ago"


def span(seconds: int) -> str:
    """A length of time in its two largest units at most: `1 d 2 h`, `10 h`, `45 s`."""
    parts = []
    for size, unit in _UNITS:
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f"{count:,} {unit}")
    return " ".join(parts[:2]) or "0 s"
