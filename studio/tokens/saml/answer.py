"""The answer to a SAML login, from the event and what the actions asked for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from math import isfinite
from typing import Any

from studio.catalogue.facts import SamlRules
from studio.tokens.keys import SigningKeys
from studio.tokens.request import TokenRequest
from studio.tokens.saml.attributes import attributes
from studio.tokens.saml.authn_request import AuthnRequest, NoAuthnRequest, authn_request
from studio.tokens.saml.document import Names, document
from studio.tokens.saml.model import NameId, SamlAttribute, SamlFinding, SamlResponse, SamlSetting
from studio.tokens.saml.name_id import name_id
from studio.tokens.saml.sealing import Sealing
from studio.tokens.saml.settings import consumer, settings, switch
from studio.tokens.saml.xml_text import is_legal

# The last moment that has a year of four digits.
_LATEST_MS = 253_402_300_799_999
Settings = Mapping[str, SamlSetting]


def saml_response(request: TokenRequest, keys: SigningKeys) -> SamlResponse | None:
    """What a SAML login is answered with; None for any other login."""
    rules = request.saml_rules
    if not request.facts.saml or rules is None:
        return None
    asked, findings = _asked(request)
    found = settings(request, rules, asked)
    told = attributes(request, rules, found)
    seal = Sealing(request, rules, found, keys).seal(asked)
    start, end, late = _validity(request, rules, found)
    found["lifetimeInSeconds"] = replace(found["lifetimeInSeconds"], value=(end - start) / 1000)
    who = name_id(told, found)
    findings += [*late, *_gaps(request, told, found, who), *seal.findings]
    response = SamlResponse(
        attributes=told,
        name_id=who,
        settings={name: _shown(name, setting, rules) for name, setting in found.items()},
        not_before=start,
        not_on_or_after=end,
        signed="response" if switch(found, "signResponse") else "assertion",
        own_key=seal.own_key,
        certificate=seal.certificate,
        encrypted=seal.encrypter.algorithm if seal.encrypter else None,
        request_certificate=seal.request_certificate,
        in_response_to=asked.id if asked else None,
        relay_state=_text(found["relayState"].value),
        post_url=_text(consumer(request, asked).value or found["destination"].value or found["recipient"].value),
        findings=tuple(findings),
        write=_unwritten,
    )
    names = Names(*(f"_{request.random(size).hex()}" for size in (10, 16, 16)))
    return replace(response, write=partial(document, response, names, seal.signer, seal.encrypter))


def changed_attributes(request: TokenRequest) -> tuple[int, int]:
    """How many attributes of the answer actions set, and how many they took out of it."""
    rules = request.saml_rules
    if not request.facts.saml or rules is None:
        return 0, 0
    told = attributes(request, rules, settings(request, rules, None))
    own = [each for each in told if each.origin == "action"]
    return sum(each.mark != "dropped" for each in own), sum(
        each.mark == "dropped" and bool(each.values) for each in own
    )


def _unwritten() -> Any:
    raise AssertionError("the response is written once it is whole")


def _asked(request: TokenRequest) -> tuple[AuthnRequest | None, list[SamlFinding]]:
    try:
        return authn_request(request), []
    except NoAuthnRequest as error:
        return None, [SamlFinding("gaps.saml_request", f"{error} The login is shown as one that began here.")]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


def _shown(name: str, setting: SamlSetting, rules: SamlRules) -> SamlSetting:
    hide = name in rules.hidden and setting.value is not None
    return replace(setting, value="(not shown)") if hide else setting


def _validity(request: TokenRequest, rules: SamlRules, found: Settings) -> tuple[int, int, list[SamlFinding]]:
    """From when to when the assertion is valid, in epoch milliseconds; 0 means the default, as on the platform."""
    setting = found["lifetimeInSeconds"]
    wanted, start = setting.value, request.now * 1000
    number = isinstance(wanted, int | float) and not isinstance(wanted, bool) and isfinite(wanted)
    seconds = wanted if number and wanted else rules.defaults["lifetimeInSeconds"]
    length = max(-start, min(seconds * 1000, _LATEST_MS - start))
    end = start + int(length)
    late = []
    if end <= start:
        late.append(
            _about(setting, "saml.lifetime", "The assertion has run out when it is sent: its lifetime is not above 0.")
        )
    elif length != seconds * 1000:
        told = "The assertion would be valid beyond the year 9999. What the platform makes of that is not established."
        late.append(_about(setting, "gaps.saml_lifetime", told))
    return start, end, late


def _about(setting: SamlSetting, rule: str, message: str) -> SamlFinding:
    return SamlFinding(rule, message, setting.action, setting.line)


def _gaps(request: TokenRequest, told: Sequence[SamlAttribute], found: Settings, who: NameId) -> Iterator[SamlFinding]:
    """What nobody could establish about the platform and this response depends on."""
    if found["audience"].value in (None, ""):
        message = "No SAMLRequest names an issuer and no action sets an audience; the assertion is shown without one."
        yield SamlFinding("gaps.saml_audience", f"{message} {_UNKNOWN}")
    if found["recipient"].value in (None, ""):
        message = "Neither a SAMLRequest, a callback URL nor an action says where the response goes."
        yield SamlFinding("gaps.saml_recipient", f"{message} {_UNKNOWN}")
    if who.probe is None:
        message = "No probe finds an attribute with a value, so the NameID is empty."
        yield _about(found["nameIdentifierProbes"], "gaps.saml_name_id", f"{message} {_UNKNOWN}")
    identities = request.items("user", "identities")
    if len(identities) > 1 and switch(found, "mapIdentities"):
        message = f"The user has {len(identities)} identities; only the first is shown in the assertion."
        yield SamlFinding("gaps.saml_identities", f"{message} {_UNKNOWN}")
    yield from _illegal(told, found)


_UNKNOWN = "What the platform does is not established."


def _illegal(told: Sequence[SamlAttribute], found: Settings) -> Iterator[SamlFinding]:
    message = "holds characters that no XML can hold; they are replaced."
    for each in told:
        texts = (each.name, *(value.text for value in each.values))
        if each.mark != "dropped" and not all(map(is_legal, texts)):
            name = json.dumps(each.name)
            yield SamlFinding(
                "gaps.saml_characters", f"The attribute {name} {message} {_UNKNOWN}", each.action, each.line
            )
    for name, setting in found.items():
        if isinstance(setting.value, str) and not is_legal(setting.value):
            yield _about(setting, "gaps.saml_characters", f"The setting {name} {message} {_UNKNOWN}")
