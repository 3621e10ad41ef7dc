"""What a token pane has to show for the outcome of a run, decided before anything is drawn. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from studio.later import later
from studio.ui.outcome.claim_words import is_time
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome
    from studio.tokens import model
    from studio.tokens.model import TokenName, Tokens
else:
    model = later("studio.tokens.model")

TITLES: Mapping[TokenName, str] = {"id_token": tr("ID token"), "access_token": tr("Access token")}
SIGNED = tr("Signed with the studio's test key — not valid anywhere else")
_WAITING = {
    "redirect": tr("Not issued yet: the flow waits for the user to come back from the redirect."),
    "prompt": tr("Not issued yet: the flow waits for the user to complete the form."),
    "challenge": tr("Not issued yet: the flow waits for the challenge."),
    "mfa": tr("Not issued yet: the flow waits for multi-factor authentication."),
}
_FAILED = tr("No tokens: the run ended before any could be issued. Problems says why.")
_SO_FAR = tr(" These claims are set so far.")
_NOTHING: Mapping[str, Any] = MappingProxyType({})


class PaneContent(NamedTuple):
    """One pane: a `note` that explains, the claims, the compact token and its two decoded parts.

    `fold` keeps the claims behind a switch, because the token does not exist; `pending` dims them.
    """

    note: str = ""
    claims: tuple[model.Claim, ...] = ()
    fold: bool = False
    pending: bool = False
    jwt: str = ""
    header: Mapping[str, Any] = _NOTHING
    payload: Mapping[str, Any] = _NOTHING


def pane_content(name: TokenName, outcome: Outcome, tokens: Tokens) -> PaneContent:
    """What the pane of one token shows after a run."""
    token = tokens.id_token if name == "id_token" else tokens.access_token
    claims = tuple(claim for claim in tokens.claims if claim.token == name)
    if outcome.status == "denied":
        return _unissued(tr("No tokens are issued."), claims or _wished(name, outcome), fold=True)
    if outcome.failed:
        return PaneContent(_FAILED)
    if token is None and outcome.status in _WAITING:
        return _waiting(outcome, claims or _wished(name, outcome))
    if token is None:
        why = tokens.why.get(name) or tr("This run issues no {0}.").format(TITLES[name])
        return _unissued(why, claims)
    return PaneContent(token.why or "", claims, jwt=token.jwt, header=token.header, payload=token.claims)


def waiting_note(status: str) -> str:
    """Why nothing is issued while the flow waits for somebody; empty when it does not wait."""
    return _WAITING.get(status, "")


def _waiting(outcome: Outcome, claims: tuple[model.Claim, ...]) -> PaneContent:
    note = _WAITING[outcome.status]
    return _unissued(f"{note}{_SO_FAR}" if claims else note, claims, pending=True)


def _unissued(note: str, claims: tuple[model.Claim, ...], *, fold: bool = False, pending: bool = False) -> PaneContent:
    payload = {claim.name: claim.value for claim in claims if claim.mark != "dropped"}
    return PaneContent(note, claims, fold and bool(claims), pending, payload=payload)


def _wished(name: TokenName, outcome: Outcome) -> tuple[model.Claim, ...]:
    """The claims the actions asked for, when no token was worked out; the last of a name counts."""
    last = {write.name: write for write in outcome.writes if write.token == name}
    return tuple(
        model.Claim(name, write.name, write.value, "added", "action", write.action, write.action, write.line)
        for write in last.values()
    )


def issued_at(tokens: Tokens) -> float | None:
    """The moment from which both tokens count their times: when they are issued, or would be."""
    moments = (claim.value for claim in tokens.claims if claim.name == "iat" and claim.origin != "action")
    return next((each for each in moments if is_time("iat", each)), None)
