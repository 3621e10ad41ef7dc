"""Both tokens with the origin of every claim, and the attributes of a SAML login."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any

from studio.catalogue.claim_meanings import claim_meanings
from studio.exchange.page.code import line_link
from studio.exchange.page.markup import NOTHING, Markup, Writer
from studio.exchange.page.words import mark_words, origin_word
from studio.flow.execution import Run
from studio.project.value_text import pretty_json, shortened
from studio.tokens.model import Claim, Token, TokenName
from studio.tokens.saml.model import SamlAttribute, SamlResponse

_LATEST = 253_402_300_799
_LONGEST_VALUE = 4_000
_LONGEST_JSON = 200_000
_KEYS: tuple[TokenName, ...] = ("id_token", "access_token")


def tokens(writer: Writer, run: Run) -> Markup:
    """Both tokens, or what a SAML login is answered with in their place."""
    if run.tokens.saml is not None:
        return _saml(writer, run, run.tokens.saml)
    if not run.tokens.claims and not run.tokens.why and run.tokens.id_token is None:
        return NOTHING
    parts = [_token(writer, run, key, getattr(run.tokens, key)) for key in _KEYS]
    return writer.section("tokens", writer.say("Tokens"), writer.el("div", *parts, class_="pair"))


def _title(writer: Writer, key: TokenName) -> str:
    return writer.say("ID token") if key == "id_token" else writer.say("Access token")


def _heads(writer: Writer, what: str) -> tuple[str, ...]:
    return writer.say("Mark"), what, writer.say("Value"), writer.say("Set by")


def _token(writer: Writer, run: Run, key: TokenName, token: Token | None) -> Markup:
    title, why = _title(writer, key), run.tokens.why.get(key) or (token.why if token else None)
    claims = [each for each in run.tokens.claims if each.token == key and (token or each.origin == "action")]
    rows = [_claim(writer, run, claim) for claim in claims]
    heads, caption = _heads(writer, writer.say("Claim")), writer.say("Claims of the {0}").format(title)
    return writer.el(
        "article",
        writer.el("h3", title, id=f"{key}-title"),
        writer.el("p", writer.say(why), class_="why") if why else NOTHING,
        writer.table(caption, heads, rows, "claims") if rows else NOTHING,
        _raw(writer, token) if token else NOTHING,
        aria_labelledby=f"{key}-title",
    )


def _claim(writer: Writer, run: Run, claim: Claim) -> Markup:
    was = writer.say("was {0}").format(shortened(claim.replaced, 200)) if claim.mark == "overwritten" else ""
    reason = " — ".join(part for part in (was, writer.say(claim.reason) if claim.reason else "") if part)
    place = (claim.action, claim.line) if claim.origin == "action" else (None, None)
    note = Markup(writer.text(reason) + _rule(writer, run, claim.rule)) if reason else NOTHING
    value = _moment(writer, claim.name, claim.value) or shortened(claim.value, _LONGEST_VALUE)
    said = (claim.name, value, claim.origin, claim.detail)
    return _row(writer, run, claim.mark, said, place, note, _meaning(writer, claim.name))


def _meaning(writer: Writer, name: str) -> Markup:
    """What a claim is, in a sentence, with a link to who defines it."""
    meanings = claim_meanings()
    known = meanings.claims.get(name)
    if known is None:
        return writer.el("span", writer.say(meanings.custom), class_="meaning")
    source = writer.el("a", writer.say(known.family), href=known.source, rel="noreferrer noopener")
    return writer.el("span", Markup(f"{writer.text(writer.say(known.says))} ({source})"), class_="meaning")


def _row(
    writer: Writer,
    run: Run,
    mark: str,
    said: tuple[str, str, str, str],
    place: tuple[str | None, int | None],
    note: Markup,
    meaning: Markup = NOTHING,
) -> Markup:
    el, (sign, words), (name, value, origin, detail) = writer.el, mark_words(writer.say, mark), said
    gone = mark in ("dropped", "removed")
    shown = el("del", el("code", name)) if gone else el("code", name)
    by = writer.say(detail) if origin == "action" else f"{origin_word(writer.say, origin)}: {writer.say(detail)}"
    source = line_link(writer, run, *place) or writer.text(by)
    return writer.row(
        writer.cell(el("span", sign, aria_hidden="true"), writer.spoken(words), class_="mark"),
        writer.head_cell(shown, class_="name"),
        writer.cell(
            el("del", el("code", value)) if gone else el("code", value),
            el("span", note, class_="reason") if note else NOTHING,
            meaning,
            class_="value",
        ),
        writer.cell(source, class_="by"),
        class_=mark,
    )


def _moment(writer: Writer, name: str, value: Any) -> str | None:
    known = claim_meanings().claims.get(name)
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not (known and known.time) or not number or not 0 <= value <= _LATEST:
        return None
    when = writer.say("{0:%Y-%m-%d %H:%M:%S} UTC").format(datetime.fromtimestamp(value, UTC))
    return f"{when} ({value})"


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
    whole = writer.fold(writer.say("The token as it travels"), writer.el("p", Markup(".".join(colored)), class_="raw"))
    if token.format != "jwt":
        return whole
    json = pretty_json({"header": dict(token.header), "payload": dict(token.claims)})[:_LONGEST_JSON]
    return Markup(whole + writer.fold(writer.say("Header and payload as JSON"), writer.el("pre", writer.lines(json))))


def _saml(writer: Writer, run: Run, response: SamlResponse) -> Markup:
    heads, caption = _heads(writer, writer.say("Attribute")), writer.say("Attributes of the assertion")
    table = writer.table(caption, heads, _attributes(writer, run, response.attributes), "claims")
    withheld = writer.el("p", writer.say(response.withheld), class_="why") if response.withheld else NOTHING
    xml = "" if response.withheld else response.xml[:_LONGEST_JSON]
    document = writer.fold(writer.say("The document"), writer.el("pre", writer.lines(xml))) if xml else NOTHING
    return writer.section("tokens", writer.say("SAML response"), withheld, table, document)


def _attributes(writer: Writer, run: Run, attributes: Iterable[SamlAttribute]) -> Iterator[Markup]:
    for each in attributes:
        note = Markup(writer.text(writer.say(each.reason)) + _rule(writer, run, each.rule)) if each.reason else NOTHING
        said = (each.name, shortened(each.value, _LONGEST_VALUE), each.origin, each.detail)
        yield _row(writer, run, each.kind, said, (each.action, each.line), note)
