"""What a site sends back to /continue, as the form holds it: texts and choices, and what they mean. No Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from studio.project.merging import is_delete
from studio.project.reading import ReadError, read_json
from studio.project.returns import SIGN, Return
from studio.ui.speech import in_language, tr

STATES = (("right", tr("the right one")), ("wrong", tr("a wrong one")), ("missing", "missing"))
SIGNATURES = (
    ("right", tr("as it should be")),
    ("secret", tr("by a wrong secret")),
    ("algorithm", tr("by another algorithm")),
    ("unsigned", "missing"),
    ("tampered", tr("of another payload")),
)
EXPIRIES = (("soon", tr("in 15 minutes")), ("past", tr("a minute ago")), ("own", tr("in seconds:")))
PRESETS = (
    ("good", tr("All is well")),
    ("expired", tr("Expired")),
    ("wrong_secret", tr("Wrong secret")),
    ("wrong_state", tr("Wrong state")),
    ("no_token", tr("No token")),
)
_WELL: Mapping[str, Any] = {"state": "right", "token": True, "signature": "right", "expiry": "soon"}
_PRESETS: Mapping[str, Mapping[str, Any]] = {
    "good": _WELL,
    "expired": {**_WELL, "expiry": "past"},
    "wrong_secret": {**_WELL, "signature": "secret"},
    "wrong_state": {**_WELL, "state": "wrong"},
    "no_token": {"state": "right", "token": False},
}
WRONG_STATE, WRONG_SECRET = "another-state", "a-secret-that-nobody-has-agreed-on"
PARAMETER, PAST_S = "session_token", -60
_TAMPERED = {"sub": "somebody-else"}


class DraftMistake(ValueError):
    """What stands in the form is no return; `field` names where, `line` counts from 1 in a text."""

    def __init__(self, field: str, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.field, self.sentence, self.line = field, sentence, line


@dataclass(frozen=True)
class SiteDraft:
    """One return of a site. `others` are the parameters beside state and token; any may be no text.

    `kept` holds what a scenario asks for and the form has no field for: parts of `$sign`, and further
    parameters in the query of a POST.
    """

    post: bool = False
    state: str = "right"
    wrong_state: str = WRONG_STATE
    token: bool = True
    parameter: str = PARAMETER
    secret: str = ""
    signature: str = "right"
    expiry: str = "soon"
    seconds: str = "900"
    payload: str = "{}"
    others: tuple[tuple[str, Any], ...] = ()
    kept: Mapping[str, Any] = field(default_factory=dict)


def preset(draft: SiteDraft, key: str) -> SiteDraft:
    """The draft with everything as one of the presets has it; the payload and the parameters stay."""
    return replace(draft, **_PRESETS[key])


def preset_of(draft: SiteDraft) -> str | None:
    """The preset that the draft agrees with."""
    return next((key for key, parts in _PRESETS.items() if _agrees(draft, parts)), None)


def _agrees(draft: SiteDraft, parts: Mapping[str, Any]) -> bool:
    return all(getattr(draft, name) == value for name, value in parts.items())


# -- from the form to what is brought back


def returned(draft: SiteDraft) -> Return:
    """What the draft brings back. Raises DraftMistake."""
    query: dict[str, Any] = dict(draft.kept.get("query", {}))
    if draft.state == "wrong":
        query["state"] = draft.wrong_state
    elif draft.state == "missing":
        query["state"] = {"$delete": True}
    carried = dict(draft.others)
    if draft.token:
        if not draft.parameter.strip():
            raise DraftMistake("parameter", tr("The token has no name; expected one such as session_token."))
        carried[draft.parameter.strip()] = {SIGN: _asked(draft)}
    if draft.post:
        return {**({"query": query} if query else {}), "body": carried}
    return {"query": {**query, **carried}}


def _asked(draft: SiteDraft) -> dict[str, Any]:
    kept = dict(draft.kept.get("sign", {}))
    asked: dict[str, Any] = {"secret": draft.secret}
    if draft.signature == "secret":
        asked = {"key": kept.pop("key", WRONG_SECRET)}
    elif not draft.secret:
        raise DraftMistake("secret", tr("There is no secret to sign with; the action has none, or none is chosen."))
    if draft.signature == "algorithm":
        asked["algorithm"] = kept.pop("algorithm", "HS512")
    elif draft.signature == "unsigned":
        asked["algorithm"] = "none"
    elif draft.signature == "tampered":
        asked["tampered"] = kept.pop("tampered", _TAMPERED)
    if payload := json_object(draft.payload, "payload"):
        asked["payload"] = payload
    asked |= _expires(draft)
    return {**asked, **{name: kept[name] for name in ("claims",) if name in kept}}


def _expires(draft: SiteDraft) -> dict[str, int]:
    if draft.expiry == "soon":
        return {}
    if draft.expiry == "past":
        return {"expires_in": PAST_S}
    try:
        seconds = int(draft.seconds)
    except ValueError:
        seconds = None
    if seconds is None or abs(seconds) > 10**9:
        raise DraftMistake("seconds", tr("The expiry is no whole number of seconds; a negative one lies in the past."))
    return {"expires_in": seconds}


def json_object(text: str, field: str) -> dict[str, Any]:
    """The object that a text holds as JSON, an empty text being none. Raises DraftMistake."""
    if not text.strip():
        return {}
    try:
        value = read_json(text, field)
    except ReadError as error:
        raise DraftMistake(
            field, tr("The {0} is no JSON: {1}.").format(field, in_language(error.message)), error.line or 1
        ) from error
    if not isinstance(value, dict):
        raise DraftMistake(field, tr("The {0} is no object; expected {1}.").format(field, "{ … }"), 1)
    return value


# -- and back


def draft_of(brought: Return) -> SiteDraft:
    """The draft that shows a return."""
    post = "body" in brought
    query, body = dict(brought.get("query", {})), dict(brought.get("body", {}))
    state = body.pop("state") if "state" in body else query.pop("state", None)
    carried = body if post else query
    signs = [name for name, value in carried.items() if isinstance(value, Mapping) and SIGN in value]
    sign = carried.pop(signs[0])[SIGN] if signs else None
    draft = SiteDraft(post=post, token=False, others=tuple(carried.items()), kept={"query": query} if post else {})
    draft = replace(draft, **_state(state))
    return draft if sign is None else _with_token(replace(draft, token=True, parameter=signs[0]), sign)


def _state(value: Any) -> dict[str, Any]:
    if value is None:
        return {}
    if is_delete(value):
        return {"state": "missing"}
    return {"state": "wrong", "wrong_state": value if isinstance(value, str) else shown(value)}


def _with_token(draft: SiteDraft, sign: Mapping[str, Any]) -> SiteDraft:
    kept = {name: sign[name] for name in ("key", "algorithm", "tampered", "claims") if name in sign}
    payload = json.dumps(sign.get("payload", {}), ensure_ascii=False, indent=1)
    return replace(
        draft,
        secret=sign.get("secret", ""),
        signature=_signature(sign),
        payload="{}" if payload == "{}" else payload,
        kept={**draft.kept, "sign": kept} if kept else draft.kept,
        **_expiry(sign.get("expires_in")),
    )


def _signature(sign: Mapping[str, Any]) -> str:
    if "key" in sign:
        return "secret"
    if "tampered" in sign:
        return "tampered"
    algorithm = sign.get("algorithm", "HS256")
    return "right" if algorithm == "HS256" else "unsigned" if algorithm == "none" else "algorithm"


def _expiry(seconds: int | None) -> dict[str, Any]:
    if seconds is None:
        return {}
    return {"expiry": "past"} if seconds == PAST_S else {"expiry": "own", "seconds": str(seconds)}


def shown(value: Any) -> str:
    """A parameter as the table shows it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
