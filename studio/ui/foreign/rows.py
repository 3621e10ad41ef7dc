"""A foreign token in words and rows: what is to be said about it, and each member with its meaning. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from studio.catalogue.claim_meanings import ClaimMeaning, ClaimMeanings
from studio.tokens.foreign import Foreign, Remark
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.claim_words import exact, is_time, relative
from studio.ui.outcome.claims_model import copy_offers, json_text
from studio.ui.rows.cells import Cell, Column, Offer, Row
from studio.ui.speech import in_language, tr
from studio.ui.value_text import js_text

COLUMNS = (Column(tr("Part"), 9), Column(tr("Claim"), 24), Column(tr("Value")), Column(tr("What it is"), 30))
_SENTENCES = {
    "unverified": tr("Not verified: anyone may have written it, and only the issuer's key can tell."),
    "own": tr("Signed by this studio's test key, which is valid nowhere else."),
    "unsigned": tr("Not signed at all: nobody may trust it."),
    "encrypted": tr("An encrypted token (JWE): only its header can be read, the rest needs the key of its recipient."),
    "no_expiry": tr("It has no exp, so it never expires by itself."),
}


def sentence(remark: Remark, now: float) -> str:
    """One remark in words; `now` is in epoch seconds."""
    if remark.kind == "several":
        return tr("The text holds {0:,} tokens; this is the first.").format(remark.count)
    if remark.kind == "shortened":
        return tr("{0:,} more claims are not shown.").format(remark.count)
    if remark.kind == "bad_time" and remark.moment is not None:
        return tr("{0} is in milliseconds, which no reader of tokens expects: {1} is meant.").format(
            remark.claim, exact(remark.moment)
        )
    if remark.kind == "bad_time":
        return tr("{0} is no moment; expected seconds since 1970.").format(remark.claim)
    if remark.moment is None:
        return _SENTENCES[remark.kind]
    when = f"{relative(remark.moment, now)}, {exact(remark.moment)}"
    told = {"expired": tr("Expired"), "not_yet": tr("Not valid yet: from"), "valid": tr("Expires")}[remark.kind]
    return f"{told} {when}."


def worst(remarks: tuple[Remark, ...]) -> str:
    """The meaning of the gravest remark: danger, warn or neutral."""
    kinds = {remark.kind for remark in remarks}
    if kinds & {"expired", "not_yet", "bad_time", "unsigned"}:
        return "warn"
    return "neutral"


def token_rows(token: Foreign, meanings: ClaimMeanings, now: float) -> tuple[Row, ...]:
    """The members of the header, then the claims, in the order of the token."""
    return (
        *_rows("header", token.header, meanings.header, tr("A parameter of its own."), now),
        *_rows("payload", token.claims, meanings.claims, "", now),
    )


def _rows(
    part: str, members: Mapping[str, Any], known: Mapping[str, ClaimMeaning], other: str, now: float
) -> Iterator[Row]:
    for name, value in members.items():
        meaning = known.get(name)
        says = in_language(meaning.says) if meaning else other
        cells = (
            Cell(part, meaning="jwt_header" if part == "header" else "jwt_payload"),
            Cell(row_text(name, 200), code=True, middle=True),
            _value(name, value, now) if part == "payload" else Cell(js_text(value), code=True),
            Cell(says, meaning="muted"),
        )
        detail = partial(_detail, name, value, says, meaning.family if meaning else "")
        yield Row(cells, detail=detail, copy=partial(_plain, value), offers=partial(_offers, name, value, meaning))


def _value(name: str, value: Any, now: float) -> Cell:
    if is_time(name, value):
        return Cell(f"{relative(value, now)} · {exact(value)}")
    return Cell(js_text(value), code=True)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json_text(value)


def _detail(name: str, value: Any, says: str, family: str) -> str:
    head = f"{name} — {says}" if says else name
    return detail_text(
        tr("{0}{1}\nValue: {2}").format(head, f" ({in_language(family)})" if family else "", json_text(value))
    )


def _offers(name: str, value: Any, meaning: ClaimMeaning | None) -> tuple[Offer, ...]:
    offers = copy_offers(name, value)
    if meaning is None:
        return offers
    return (*offers, Offer(tr("Open the definition of {0}").format(name), opens=meaning.source, short=tr("Definition")))
