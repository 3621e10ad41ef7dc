"""The claims of one token as rows: what is in it, who put it there, and what did not make it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject

from studio.catalogue.loader import load
from studio.later import later
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.claim_words import exact, is_time, relative
from studio.ui.rows.cells import Cell, Column, Offer, Place, Row, place_of
from studio.ui.rows.model import RowModel
from studio.ui.speech import in_language, tr
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.catalogue import claim_meanings
    from studio.tokens import explained as tokens_explained
    from studio.tokens.explained import Explained
    from studio.tokens.model import Claim
else:
    tokens_explained = later("studio.tokens.explained")
    claim_meanings = later("studio.catalogue.claim_meanings")

COLUMNS = (
    Column("", 1, tr("Mark")),
    Column(tr("Claim"), 30),
    Column(tr("Value")),
    Column(tr("Set by"), 12, grows=True),
)
_MARKS = {
    "kept": ("", "text", tr("from the platform")),
    "added": ("mark-added", "ok", tr("added by the action")),
    "overwritten": ("mark-overwritten", "warn", tr("changed by the action")),
    "dropped": ("mark-refused", "danger", tr("not in the token")),
}
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ORIGINS = {
    "tenant": tr("tenant"),
    "client": tr("application"),
    "user": tr("user"),
    "scope": tr("scope"),
    "request": tr("request"),
    "action": tr("action"),
}


class Reading(NamedTuple):
    """How claims are read: `now` for relative times, `named` where several actions ran."""

    now: float | None = None
    named: bool = False
    only_changed: bool = False


def claim_rows(claims: Sequence[Claim], reading: Reading) -> tuple[Row, ...]:
    """One row per claim in the order given, which is the token's own."""
    wanted = (each for each in claims if not reading.only_changed or each.mark != "kept")
    return tuple(claim_row(each, reading) for each in wanted)


def claim_row(claim: Claim, reading: Reading) -> Row:
    """The row of one claim; a dropped one is struck through and says why below."""
    icon, color, _ = _MARKS[claim.mark]
    dropped = claim.mark == "dropped"
    place = place_of(claim.action, claim.line)
    cells = (
        Cell("", icon, color, spoken_mark(claim)),
        Cell(
            row_text(claim.name, 200),
            code=True,
            struck=dropped,
            middle=True,
            meaning="muted" if dropped else "text",
        ),
        _value(claim, reading, dropped),
        set_by(claim.origin, claim.detail, claim.action, place, reading),
    )
    return Row(
        cells,
        note=_note(claim),
        note_meaning="danger" if dropped else "muted",
        place=place,
        detail=partial(claim_detail, claim),
        copy=partial(claim_value, claim),
        offers=partial(claim_offers, claim),
    )


def spoken_mark(claim: Claim) -> str:
    """What the mark says in words: `added by the action, line 10`."""
    words = _MARKS[claim.mark][2]
    where = tr(", line {0}").format(claim.line) if claim.line else ""
    return f"{words}{where}"


def _value(claim: Claim, reading: Reading, dropped: bool) -> Cell:
    color = "muted" if dropped else "text"
    if is_time(claim.name, claim.value):
        when = exact(claim.value)
        if reading.now is not None:
            when = f"{relative(claim.value, reading.now)} · {when}"
        return Cell(when, meaning=color, struck=dropped)
    return Cell(js_text(claim.value), code=True, meaning=color, struck=dropped)


def origin_word(origin: str) -> str:
    """Who set something, in one word."""
    return _ORIGINS[origin]


def origin_detail(detail: str) -> str:
    """Where a value is from, in the language of the window: all of it, or what stands before a comma."""
    whole = in_language(detail)
    before, comma, after = detail.partition(", ")
    return f"{in_language(before)}{comma}{after}" if whole == detail and comma else whole


def set_by(origin: str, detail: str, action: str | None, place: Place | None, reading: Reading) -> Cell:
    """Who set something: a word for what the platform did, a link for a line of an action."""
    if origin != "action":
        return Cell(
            origin_word(origin), meaning="muted", spoken=row_text(f"{origin_word(origin)}: {origin_detail(detail)}")
        )
    name = row_text(action or "action", 60)
    if place is None:
        return Cell(name, meaning="muted")
    text = tr("{0}, line {1}").format(name, place.line) if reading.named else tr("line {0}").format(place.line)
    return Cell(text, meaning="accent", link=True, spoken=tr("{0}, line {1}").format(name, place.line))


def _note(claim: Claim) -> str:
    reason = row_text(in_language(claim.reason or ""), 300)
    if claim.mark == "overwritten":
        was = tr("was {0}").format(js_text(claim.replaced, 80))
        return f"{was} — {reason}" if reason else was
    return reason


def explain(claim: Claim) -> Explained:
    """What is known of a claim of a run."""
    catalogue = load()
    return tokens_explained.explained(claim, claim_meanings.claim_meanings(), catalogue.rules, catalogue.claims)


def claim_detail(claim: Claim) -> str:
    """Everything there is to say about a claim: name, meaning, origin, fate with its rule, whole value."""
    found, value = explain(claim), json_text(claim.value)
    if is_time(claim.name, claim.value):
        value = f"{value} — {exact(claim.value)}"
    family = f" ({in_language(found.family)})" if found.family else ""
    because = in_language(claim.reason or (found.rule.says if found.rule else ""))
    rule = f" ({found.rule.id})" if found.rule else ""
    lines = [
        f"{claim.name} — {in_language(found.meaning)}{family}",
        tr("Set by: {0} — {1}").format(_ORIGINS[claim.origin], origin_detail(claim.detail)),
        f"{in_language(found.fate)}. {because}{rule}",
        tr("Value: {0}").format(value),
    ]
    return detail_text("\n".join(lines))


def claim_offers(claim: Claim) -> tuple[Offer, ...]:
    """What can be copied of a claim, and the pages that tell more about it."""
    found = explain(claim)
    pages = []
    if found.source:
        pages.append(
            Offer(
                tr("Open the definition of {0}").format(row_text(claim.name, 40)),
                opens=found.source,
                short=tr("Definition"),
            )
        )
    if found.rule and found.rule_source:
        pages.append(
            Offer(tr("Open the source of {0}").format(found.rule.id), opens=found.rule_source, short=tr("Rule"))
        )
    return (*copy_offers(claim.name, claim.value), *pages)


def copy_offers(name: str, value: Any) -> tuple[Offer, ...]:
    """What can be copied of a member of a token, its value aside."""
    return (
        Offer(tr("Copy name"), partial(str, name)),
        Offer(tr("Copy path"), partial(claim_path, name)),
        Offer(tr("Copy as JSON"), partial(claim_json, name, value)),
    )


def claim_path(name: str) -> str:
    """The JSON path of a claim in the payload: `$.sub`, or `$["https://example.com/roles"]`."""
    return f"$.{name}" if _WORD.fullmatch(name) else f"$[{json.dumps(name, ensure_ascii=False)}]"


def claim_json(name: str, value: Any) -> str:
    """A claim as a member of an object, as it stands in the payload."""
    return f"{json_text(name)}: {json_text(value)}"


def searched(claim: Claim) -> str:
    """What is searched of a claim, whatever the case of the letters: its name and, on another line, its value."""
    return f"{claim.name}\n{claim_value(claim)}".casefold()


def claim_value(claim: Claim) -> str:
    """The whole value for the clipboard: a string as it is, anything else as JSON."""
    return claim.value if isinstance(claim.value, str) else json_text(claim.value)


def json_text(value: Any) -> str:
    """A value as JSON on one line, uncut; what JSON cannot hold comes in JavaScript's words."""
    try:
        return json.dumps(value, ensure_ascii=False)
    except (RecursionError, TypeError, ValueError):
        return js_text(value, 20_000)


class ClaimsModel(RowModel):
    """The claims of one token as a table: mark, claim, value, set by."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)
        self._claims: Sequence[Claim] = ()
        self._reading = Reading()
        self._all: tuple[Row, ...] = ()

    def set_claims(self, claims: Sequence[Claim], reading: Reading) -> None:
        """Show these claims, read in this way; rows that say the same as before are made once."""
        whole = reading._replace(only_changed=False)
        if claims is not self._claims or whole != self._reading:
            self._claims, self._reading = claims, whole
            self._all = claim_rows(claims, whole)
        pairs = zip(claims, self._all, strict=True)
        self.set_rows([row for claim, row in pairs if not reading.only_changed or claim.mark != "kept"])
