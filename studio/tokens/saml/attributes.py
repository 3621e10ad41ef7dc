"""The attributes of an assertion: what the platform takes from the profile, and what actions made of it.

https://auth0.com/docs/authenticate/protocols/saml/saml-configuration/saml-attribute-mapping-examples
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.facts import SamlRules
from studio.tokens.model import Origin, SamlWrite
from studio.tokens.request import TokenRequest
from studio.tokens.rules import Refusal
from studio.tokens.saml.model import SamlAttribute, SamlSetting
from studio.tokens.saml.settings import last_saml_writes, place, switch
from studio.tokens.saml.values import moment, name_format, saml_values

Settings = Mapping[str, SamlSetting]


def attributes(request: TokenRequest, rules: SamlRules, settings: Settings) -> tuple[SamlAttribute, ...]:
    """All attributes: those of the document in its order, then those that were left out."""
    found: dict[str, SamlAttribute] = {}
    dropped: list[SamlAttribute] = []
    for attribute in _profile(request, rules, settings):
        if attribute.mark == "dropped":
            dropped.append(attribute)
        else:
            found.setdefault(attribute.name, attribute)
    for (kind, name), write in last_saml_writes(request.saml_writes).items():
        if kind == "attribute":
            before = found.pop(name, None) if _empty(write.value) else found.get(name)
            made = written(write, before, settings)
            dropped.append(made) if made.mark == "dropped" else found.update({name: made})
    kept = [each for each in dropped if each.name not in found]
    return tuple(_named(each, settings) for each in (*found.values(), *kept))


def _named(attribute: SamlAttribute, settings: Settings) -> SamlAttribute:
    named = switch(settings, "includeAttributeNameFormat")
    return replace(attribute, name_format=name_format(attribute.name)) if named else attribute


# -- what the platform does by itself


def _profile(request: TokenRequest, rules: SamlRules, settings: Settings) -> Iterator[SamlAttribute]:
    user = request.at("user")
    user = dict(user) if isinstance(user, Mapping) else {}
    if request.subject_override:
        user["user_id"] = request.subject_override
    yield from _mapped(user, rules, settings)
    yield from _upn(user, rules, settings)
    yield from _identity(user, rules, settings)
    yield from _passed(request, user, rules, settings)


def _mapped(user: Mapping[str, Any], rules: SamlRules, settings: Settings) -> Iterator[SamlAttribute]:
    for property_name, name in rules.mapping.items():
        if made := _of(user, property_name, name, "user", rules, settings):
            yield made


def _of(
    holder: Mapping[str, Any],
    property_name: str,
    name: str,
    origin: Origin,
    rules: SamlRules,
    settings: Settings,
    path: str = "event.user",
) -> SamlAttribute | None:
    """The attribute made of one member; None where there is none, or an object, which is not passed on."""
    value = holder.get(property_name)
    items = value if isinstance(value, list | tuple) else [value]
    if not all(isinstance(item, str | int | float | bool) for item in items):
        return None
    values = moment(value) if property_name in rules.moments else None
    values = values or saml_values(value, typed=switch(settings, "typedAttributes"))
    return SamlAttribute(name, values, "kept", origin, f"{path}.{property_name}") if values else None


def _upn(user: Mapping[str, Any], rules: SamlRules, settings: Settings) -> Iterator[SamlAttribute]:
    found = next((name for name in rules.upn_properties if user.get(name)), None)
    if found and (made := _of(user, found, rules.upn_attribute, "user", rules, settings)):
        yield made if switch(settings, "createUpnClaim") else _switched_off(made, settings, "createUpnClaim")


def _identity(user: Mapping[str, Any], rules: SamlRules, settings: Settings) -> Iterator[SamlAttribute]:
    first = first_identity(user)
    for member, name in rules.identity.items():
        if made := _of(first, member, name, "user", rules, settings, "event.user.identities[0]"):
            yield made if switch(settings, "mapIdentities") else _switched_off(made, settings, "mapIdentities")


def first_identity(user: Mapping[str, Any]) -> Mapping[str, Any]:
    """The identity with which the profile was made."""
    identities = user.get("identities")
    first = identities[0] if isinstance(identities, list | tuple) and identities else None
    return first if isinstance(first, Mapping) else {}


def _passed(
    request: TokenRequest, user: Mapping[str, Any], rules: SamlRules, settings: Settings
) -> Iterator[SamlAttribute]:
    """What has no mapping is passed on behind the platform's prefix, or under its own name."""
    prefix = "" if switch(settings, "mapUnknownClaimsAsIs") else rules.prefix
    passed = switch(settings, "passthroughClaimsWithNoMapping")
    known = {*rules.mapping, *rules.upn_properties, *rules.kept_back}
    client = {rules.client: request.client_id} if request.client_id else {}
    made = [_of(client, rules.client, prefix + rules.client, "client", rules, settings, "event.client")]
    names = sorted((name for name in user if name not in known), key=str.lower)
    made += [_of(user, name, prefix + name, "user", rules, settings) for name in names]
    for attribute in made:
        if attribute:
            shown = replace(attribute, detail="event.client.client_id") if attribute.origin == "client" else attribute
            yield shown if passed else _switched_off(shown, settings, "passthroughClaimsWithNoMapping")


_WHY = {
    "createUpnClaim": ("saml.upn", "The user principal name is switched off"),
    "mapIdentities": ("saml.identities", "Facts of the identity provider are switched off"),
    "passthroughClaimsWithNoMapping": ("saml.passthrough", "Attributes without a mapping are not passed on"),
}


def _switched_off(attribute: SamlAttribute, settings: Settings, name: str) -> SamlAttribute:
    rule, words = _WHY[name]
    setting = settings[name]
    reason = f"{words}: {name} is false, {setting.detail}."
    return replace(attribute, mark="dropped", reason=reason, rule=rule, action=setting.action, line=setting.line)


# -- what actions do


def _empty(value: Any) -> bool:
    return value is None or (isinstance(value, list | tuple) and not any(item is not None for item in value))


def written(write: SamlWrite, before: SamlAttribute | None, settings: Settings) -> SamlAttribute:
    """The attribute that a call made, or took out."""
    values = saml_values(write.value, typed=switch(settings, "typedAttributes"))
    made = SamlAttribute(
        *(write.name, values, "added", "action", place(write)),
        action=write.action,
        line=write.line,
    )
    if refused := refusal(write, before):
        shown = before.values if before else ()
        return replace(made, values=shown, mark="dropped", reason=refused.reason, rule=refused.rule)
    if before is None:
        return made
    reason = f"Replaces the value from {before.detail}."
    return replace(made, mark="overwritten", replaced=before.values, reason=reason)


def refusal(write: SamlWrite, before: SamlAttribute | None = None) -> Refusal | None:
    """Why a call leaves no attribute behind, or None when it does."""
    if write.value is None:
        what = f"the value came from {before.detail}" if before else "there is none of this name"
        return Refusal("saml.null_removes", f"null takes the attribute out; {what}.")
    if _empty(write.value):
        return Refusal("saml.no_value", "An empty list holds no value, and an attribute needs one.")
    return None
