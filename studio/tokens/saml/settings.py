"""The settings of a SAML response: the platform's defaults, changed by what the actions asked for.

https://auth0.com/docs/authenticate/protocols/saml/saml-configuration/customize-saml-assertions
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from studio.catalogue.facts import SamlRules
from studio.tokens.model import SamlWrite
from studio.tokens.request import TokenRequest
from studio.tokens.saml.authn_request import AuthnRequest, parameter
from studio.tokens.saml.model import SamlSetting

OPTIONAL = ("signingCert", "encryptionCert", "encryptionPublicKey", "cert", "key")


def last_saml_writes(writes: Iterable[SamlWrite]) -> dict[tuple[str, str], SamlWrite]:
    """The call that counts for each attribute and setting: the last one, also across actions."""
    return {(write.kind, write.name): write for write in writes}


def settings(request: TokenRequest, rules: SamlRules, asked: AuthnRequest | None) -> dict[str, SamlSetting]:
    """Every setting by its name, with who set it."""
    found = {name: SamlSetting(value, "tenant", "the platform's default") for name, value in rules.defaults.items()}
    found["issuer"] = SamlSetting(f"urn:{request.domain}", "tenant", "the tenant's domain")
    found["audience"] = _audience(asked)
    found["recipient"] = found["destination"] = consumer(request, asked)
    found["relayState"] = _relay_state(request)
    found |= {name: SamlSetting(None, "tenant", "not set") for name in OPTIONAL}
    for (kind, name), write in last_saml_writes(request.saml_writes).items():
        if kind == "setting":
            found[name] = SamlSetting(write.value, "action", place(write), write.action, write.line)
    return found


def place(write: SamlWrite) -> str:
    """Where an action asked for something."""
    return f"line {write.line} of {write.action}" if write.line else write.action


def _audience(asked: AuthnRequest | None) -> SamlSetting:
    if asked and asked.issuer:
        return SamlSetting(asked.issuer, "request", "the issuer of the SAMLRequest")
    return SamlSetting(None, "request", "no SAMLRequest names an issuer")


def consumer(request: TokenRequest, asked: AuthnRequest | None) -> SamlSetting:
    """Where the answer goes: the consumer URL of the SAMLRequest, else the callback URL of the application."""
    if asked and asked.consumer_url:
        return SamlSetting(asked.consumer_url, "request", "AssertionConsumerServiceURL of the SAMLRequest")
    callback = request.at("transaction", "redirect_uri")
    if isinstance(callback, str) and callback:
        return SamlSetting(callback, "request", "event.transaction.redirect_uri")
    return SamlSetting(None, "request", "neither a SAMLRequest nor a callback URL names an address")


def _relay_state(request: TokenRequest) -> SamlSetting:
    sent = parameter(request, "RelayState")
    return SamlSetting(sent, "request", "RelayState of the request" if sent is not None else "the request has none")


def switch(found: Mapping[str, SamlSetting], name: str) -> bool:
    """Whether a setting that is on or off is on."""
    return bool(found[name].value)


def one_of(found: Mapping[str, SamlSetting], name: str, rules: SamlRules) -> str:
    """A setting that names an algorithm; the default where it names none that is known."""
    value: Any = found[name].value
    return value if isinstance(value, str) and value in rules.algorithms else str(rules.defaults[name])
