"""`action-studio token JWT|-`: decode a token, and never vouch for a signature that is not ours."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from studio.cli.usage import BadUsage, Parser
from studio.tokens.decode import Decoded, NotAToken, decode
from studio.tokens.foreign import token_in
from studio.tokens.keys import KeyProblem, SigningKeys

_WORDS = {
    "own": "Signed with this studio's test key; not valid anywhere else.",
    "not checked": "The signature was not checked: the studio does not hold the key.",
    "none": "The token is not signed.",
}
_ENCRYPTED = "The token is encrypted (JWE): only its header can be read."
_TIMES = ("iat", "exp", "nbf", "auth_time")


def main(arguments: Sequence[str]) -> int:
    """Print header and claims of one token."""
    parser = Parser("token", "Decode a JSON Web Token without trusting it.")
    parser.add_argument("token", metavar="JWT|-", help="the compact token, or - to read standard input")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args(arguments)
    text = sys.stdin.read(2 * 1024 * 1024) if options.token == "-" else options.token
    try:
        decoded = decode(token_in(text)[0], _keys())
    except NotAToken as error:
        raise BadUsage(f"action-studio token: {error}") from error
    sys.stdout.write((_as_json(decoded) if options.json else _as_text(decoded)) + "\n")
    return 0


def _keys() -> SigningKeys | None:
    try:
        return SigningKeys.for_user()
    except KeyProblem:
        return None


def _as_json(decoded: Decoded) -> str:
    shown: dict[str, Any] = {
        "format": decoded.format,
        "header": decoded.header,
        "claims": decoded.claims,
        "signature": decoded.signature,
    }
    return json.dumps(shown, indent=2)


def _as_text(decoded: Decoded) -> str:
    if decoded.format == "opaque":
        return "\n".join(["Header", json.dumps(decoded.header, indent=2), "", _ENCRYPTED])
    parts = ["Header", json.dumps(decoded.header, indent=2), "", "Claims", json.dumps(decoded.claims, indent=2)]
    times = [f"{name}: {when}" for name in _TIMES if (when := _date(decoded.claims.get(name)))]
    return "\n".join([*parts, "", *times, _WORDS[decoded.signature]])


def _date(value: Any) -> str | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        return datetime.fromtimestamp(value, UTC).isoformat()
    except (OverflowError, ValueError, OSError):
        return None
