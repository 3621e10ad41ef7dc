"""A SAML response as rows: its attributes with who set each, and the settings of the response. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from studio.ui.hostile_text import detail_text, row_text
from studio.ui.outcome.claims_model import Reading, json_text, origin_word, set_by
from studio.ui.rows.cells import Cell, Column, Row, place_of
from studio.ui.speech import in_language, tr
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.tokens.model import Claim
    from studio.tokens.saml.model import SamlAttribute, SamlResponse, SamlSetting

ATTRIBUTE_COLUMNS = (
    Column("", 1, tr("Mark")),
    Column(tr("Attribute"), 34),
    Column(tr("Value")),
    Column(tr("Set by"), 12),
)
SETTING_COLUMNS = (Column("", 1, tr("Mark")), Column(tr("Setting"), 24), Column(tr("Value")), Column(tr("Set by"), 12))
_MARKS = {
    "kept": ("", "text", tr("from the platform")),
    "added": ("mark-added", "ok", tr("added by the action")),
    "overwritten": ("mark-overwritten", "warn", tr("changed by the action")),
    "removed": ("mark-dropped", "warn", tr("taken out by the action")),
    "dropped": ("mark-refused", "danger", tr("not in the assertion")),
}


def attribute_rows(response: SamlResponse, claims: Sequence[Claim], reading: Reading) -> tuple[Row, ...]:
    """One row per attribute, in the order of the document; then what was left out, claims of tokens among it."""
    attributes = (each for each in response.attributes if not reading.only_changed or each.mark != "kept")
    lost = (claim for claim in claims if claim.mark == "dropped")
    return (*(_attribute(each, reading) for each in attributes), *(_claim(each, reading) for each in lost))


def _attribute(attribute: SamlAttribute, reading: Reading) -> Row:
    kind = attribute.kind
    gone = attribute.mark == "dropped"
    place = place_of(attribute.action, attribute.line)
    by = attribute.origin if place is None else "action"
    cells = (
        _mark(kind, attribute.line),
        _name(attribute.name, gone),
        _value(attribute.value, gone),
        set_by(by, attribute.detail, attribute.action, place, reading),
    )
    return Row(
        cells,
        note=_note(attribute),
        note_meaning="danger" if kind == "dropped" else "muted",
        place=place,
        detail=partial(_attribute_detail, attribute),
        copy=partial(_plain, attribute.value),
    )


def _claim(claim: Claim, reading: Reading) -> Row:
    place = place_of(claim.action, claim.line)
    token = tr("ID token") if claim.token == "id_token" else tr("access token")
    reason = row_text(tr("A claim of the {0}. {1}").format(token, in_language(claim.reason or "")), 300)
    cells = (
        _mark("dropped", claim.line),
        _name(claim.name, True),
        _value(claim.value, True),
        set_by(claim.origin, claim.detail, claim.action, place, reading),
    )
    text = partial(detail_text, f"{claim.name}\n{reason}")
    return Row(cells, reason, "danger", place, detail=text, copy=partial(_plain, claim.value))


def _mark(kind: str, line: int | None) -> Cell:
    icon, color, words = _MARKS[kind]
    return Cell("", icon, color, tr("{0}, line {1}").format(words, line) if line and kind != "kept" else words)


def _name(name: str, gone: bool) -> Cell:
    return Cell(row_text(name, 200), code=True, struck=gone, tail=True, meaning="muted" if gone else "text")


def _value(value: Any, gone: bool) -> Cell:
    return Cell(js_text(value), code=True, meaning="muted" if gone else "text", struck=gone)


def _note(attribute: SamlAttribute) -> str:
    if attribute.mark == "overwritten" and attribute.replaced is not None:
        was = [each.value for each in attribute.replaced]
        shown = js_text(was[0] if len(was) == 1 else was, 80)
        return tr("was {0} — {1}").format(shown, row_text(in_language(attribute.reason or ""), 300))
    return row_text(in_language(attribute.reason or ""), 300)


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json_text(value)


def _attribute_detail(attribute: SamlAttribute) -> str:
    types = ", ".join(dict.fromkeys(value.type for value in attribute.values))
    lines = [
        attribute.name,
        _plain(attribute.value),
        f"{origin_word(attribute.origin)}: {in_language(attribute.detail)}",
        tr("Type {0}").format(types) if types else "",
        f"NameFormat {attribute.name_format}" if attribute.name_format else "",
        in_language(attribute.reason or ""),
    ]
    return detail_text("\n".join(line for line in lines if line))


# -- the settings


def setting_rows(response: SamlResponse, reading: Reading) -> tuple[Row, ...]:
    """What the response is besides its attributes, most telling first; only what an action set if so wanted."""
    rows = []
    for title, value, setting in _told(response):
        changed = setting is not None and setting.origin == "action"
        if changed or not reading.only_changed:
            rows.append(_setting(title, value, setting, reading))
    return tuple(rows)


def _told(response: SamlResponse) -> Iterator[tuple[str, str, SamlSetting | None]]:
    settings, probes = response.settings, response.settings["nameIdentifierProbes"]
    named = (
        tr(" — from {0}").format(response.name_id.probe) if response.name_id.probe else tr(" — no probe finds a value")
    )
    yield "NameID", f"{response.name_id.value}{named}", probes if probes.origin == "action" else None
    yield "NameID format", response.name_id.format, settings["nameIdentifierFormat"]
    for title, name in _PLAIN:
        yield title, response.text(name) or "", settings[name]
    yield tr("Answers the request"), response.in_response_to or "", None
    yield "RelayState", response.relay_state or "", settings["relayState"]
    yield tr("Posted to"), response.post_url or "", None
    yield tr("Valid"), _validity(response), settings["lifetimeInSeconds"]
    yield tr("Signed"), in_language(tr("the {0}").format(response.signed)), settings["signResponse"]
    yield tr("Signature"), response.text("signatureAlgorithm") or "", settings["signatureAlgorithm"]
    yield tr("Digest"), response.text("digestAlgorithm") or "", settings["digestAlgorithm"]
    whose = tr("the certificate of setCert") if response.own_key else tr("the studio's test key")
    yield tr("Certificate"), f"{response.certificate.subject} — {whose}", settings["cert"] if response.own_key else None
    yield tr("Encryption"), response.encrypted or "", settings["encryptionCert"] if response.encrypted else None
    wanted = response.request_certificate
    yield tr("Requests verified by"), wanted.subject if wanted else "", settings["signingCert"]


_PLAIN = (
    (tr("Issuer"), "issuer"),
    (tr("Audience"), "audience"),
    (tr("Recipient"), "recipient"),
    (tr("Destination"), "destination"),
    (tr("Authentication context"), "authnContextClassRef"),
)


def _validity(response: SamlResponse) -> str:
    seconds = (response.not_on_or_after - response.not_before) / 1000
    until = datetime.fromtimestamp(min(response.not_on_or_after / 1000, _LATEST), UTC)
    return tr("{0:,.10g} s · until {1:%Y-%m-%d %H:%M:%S} UTC").format(seconds, until)


_LATEST = 253_402_300_799


def _setting(title: str, value: str, setting: SamlSetting | None, reading: Reading) -> Row:
    changed = setting is not None and setting.origin == "action"
    place = place_of(setting.action, setting.line) if setting else None
    shown = value or tr("none")
    cells = (
        _mark("overwritten" if changed else "kept", setting.line if setting else None),
        Cell(title),
        Cell(row_text(shown), code=bool(value), meaning="text" if value else "muted"),
        set_by(setting.origin, setting.detail, setting.action, place, reading) if setting else Cell(),
    )
    detail = f"{title}\n{shown}\n{in_language(setting.detail)}" if setting else f"{title}\n{shown}"
    return Row(cells, place=place, detail=partial(detail_text, detail), copy=partial(str, value))
