"""What `/userinfo` would answer for the access token of a run.

The attributes of the granted scopes and the custom claims of the ID token show up there as well:
https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/custom-claims-migration
"""

from __future__ import annotations

from typing import Any

from studio.tokens.model import Token, Tokens

_ORIGINS = ("scope", "action")


def userinfo(tokens: Tokens) -> dict[str, Any] | None:
    """The answer, or None where there is no ID token or the access token is not for `/userinfo`."""
    identity, access = tokens.id_token, tokens.access_token
    if identity is None or access is None or not _is_for_userinfo(access):
        return None
    shown = {claim.name for claim in tokens.claims if claim.token == "id_token" and claim.origin in _ORIGINS}
    return {name: value for name, value in identity.claims.items() if name == "sub" or name in shown}


def _is_for_userinfo(access: Token) -> bool:
    """An opaque token is for nothing else; another one names it beside the API."""
    audiences = access.claims.get("aud")
    named = audiences if isinstance(audiences, list) else [audiences]
    return access.format == "opaque" or any(str(each).endswith("/userinfo") for each in named)
