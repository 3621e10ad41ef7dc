"""Both tokens with the origin of every claim, and the attributes of a SAML login."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from studio.exchange.page.code import line_link
from studio.exchange.page.markup import NOTHING, Markup, Writer
from studio.flow.execution import Run
from studio.project.value_text import pretty_json, shortened
from studio.tokens.model import Claim, Token
from studio.tokens.saml.model import SamlAttribute, SamlResponse

_MARKS = {
    "kept": ("", "from the platform"),
    "added": ("+", "added"),
    "overwritten": ("~", "changed"),
    "removed": ("−", "taken out"),
    "dropped": ("⊘", "dropped"),
}
_TIMES = frozenset({"exp", "iat", "nbf", "auth_time"})
_LATEST = 253_402_300_799
_LONGEST_VALUE = 4_000
_LONGEST_JSON = 200_000
_TITLES = {"id_token": "ID token", "access_token": "Access token"}


def tokens(writer: Writer, run: Run) -> Markup:
    """Both tokens, or what a SAML login is answered with in their place."""
    if run.tokens.saml is not None:
        return _saml(writer, run, run.tokens.saml)
    if not run.tokens.claims and not run.tokens.why and run.tokens.id_token is None:
        return NOTHING
    parts = [_token(writer, run, key, getattr(run.tokens, key)) for key in _TITLES]
    return writer.section("tokens", "Tokens", writer.el("div", *parts, class_="pair"))


def _token(writer: Writer, run: Run, key: str, token: Token | None) -> Markup:
    title, why = _TITLES[key], run.tokens.why.get(key) or (token.why if token else None)
    claims = [each for each in run.tokens.claims if each.token == key and (token or each.origin == "action")]
    rows = [_claim(writer, run, claim) for claim in claims]
    heads = ("Mark", "Claim", "Value", "Set by")
    return writer.el(
        "article",
        writer.el("h3", title, id=f"{key}-title"),
        writer.el("p", why, class_="why") if why else NOTHING,
        writer.table(f"Claims of the {title}", heads, rows, "claims") if rows else NOTHING,
        _raw(writer, token) if token else NOTHING,
        aria_labelledby=f"{key}-title",
    )


def _claim(writer: Writer, run: Run, claim: Claim) -> Markup:
    was = f"was {shortened(claim.replaced, 200)}" if claim.mark == "overwritten" else ""
    reason = " — ".join(part for part in (was, claim.reason or "") if part)
    place = (claim.action, claim.line) if claim.origin == "action" else (None, None)
    note = Markup(writer.text(reason) + _rule(writer, run, claim.rule)) if reason else NOTHING
    value = _moment(claim.name, claim.value) or shortened(claim.value, _LONGEST_VALUE)
    return _row(writer, run, claim.mark, (claim.name, value, claim.origin, claim.detail), place, note)


def _row(
    writer: Writer,
    run: Run,
    mark: str,
    said: tuple[str, str, str, str],
    place: tuple[str | None, int | None],
    note: Markup,
) -> Markup:
    el, (sign, words), (name, value, origin, detail) = writer.el, _MARKS[mark], said
    gone = mark in ("dropped", "removed")
    shown = el("del", el("code", name)) if gone else el("code", name)
    source = line_link(writer, run, *place) or writer.text(detail if origin == "action" else f"{origin}: {detail}")
    return writer.row(
        writer.cell(el("span", sign, aria_hidden="true"), writer.spoken(words), class_="mark"),
        writer.head_cell(shown, class_="name"),
        writer.cell(
            el("del", el("code", value)) if gone else el("code", value),
            el("span", note, class_="reason") if note else NOTHING,
            class_="value",
        ),
        writer.cell(source, class_="by"),
        class_=mark,
    )


def _moment(name: str, value: Any) -> str | None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if name not in _TIMES or not number or not 0 <= value <= _LATEST:
        return None
    return f"{datetime.fromtimestamp(value, UTC):%Y-%m-%d %H:%M:%S} UTC ({value})"


def _rule(writer: Writer, run: Run, id_: str | None) -> Markup:
    """The rule behind a reason, with a link to where the platform says so."""
    if id_ is None:
        return NOTHING
    rule = run.request.catalogue.rules.get(id_)
    link = next((source for source in rule.sources if source.startswith("https://")), None) if rule else None
    said = writer.el("a", id_, href=link, rel="noreferrer noopener") if link else writer.el("code", id_)
    return Markup(f" ({said})")


def _raw(writer: Writer, token: Token) -> Markup:
    """The token as it travels; a part of it that holds a secret is hidden there too."""
    parts = writer.shown(token.jwt).split(".") if token.format == "jwt" else [writer.shown(token.jwt)]
    kinds = ("jwt-header", "jwt-payload", "jwt-signature") if len(parts) == 3 else ("",) * len(parts)
    colored = [writer.el("span", part, class_=kind or None) for part, kind in zip(parts, kinds, strict=True)]
    whole = writer.fold("The token as it travels", writer.el("p", Markup(".".join(colored)), class_="raw"))
    if token.format != "jwt":
        return whole
    json = pretty_json({"header": dict(token.header), "payload": dict(token.claims)})[:_LONGEST_JSON]
    return Markup(whole + writer.fold("Header and payload as JSON", writer.el("pre", writer.lines(json))))


def _saml(writer: Writer, run: Run, response: SamlResponse) -> Markup:
    heads = ("Mark", "Attribute", "Value", "Set by")
    table = writer.table("Attributes of the assertion", heads, _attributes(writer, run, response.attributes), "claims")
    withheld = writer.el("p", response.withheld, class_="why") if response.withheld else NOTHING
    xml = "" if response.withheld else response.xml[:_LONGEST_JSON]
    document = writer.fold("The document", writer.el("pre", writer.lines(xml))) if xml else NOTHING
    return writer.section("tokens", "SAML response", withheld, table, document)


def _attributes(writer: Writer, run: Run, attributes: Iterable[SamlAttribute]) -> Iterator[Markup]:
    for each in attributes:
        note = Markup(writer.text(each.reason) + _rule(writer, run, each.rule)) if each.reason else NOTHING
        said = (each.name, shortened(each.value, _LONGEST_VALUE), each.origin, each.detail)
        yield _row(writer, run, each.kind, said, (each.action, each.line), note)
