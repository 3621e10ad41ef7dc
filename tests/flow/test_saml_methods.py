"""Every method of api.samlResponse on real Node, with what it changes in the assertion."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any
from xml.etree import ElementTree

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.tokens.saml.model import SamlResponse
from tests.flow.test_execution import run
from tests.tokens.saml.conftest import ACS, AUTH0, CLAIMS, SPACES, USER, XSI_TYPE, make_pair, parsed, values_of
from tests.tokens.saml.test_authn_request import XML, posted
from tests.tokens.saml.test_encrypting import opened

PAIR = make_pair("wiki.example.com")
PEMS = {"CERT": PAIR.pem, "KEY": PAIR.private, "PUBLIC": PAIR.public}


def login(code: str) -> SamlResponse:
    event: dict[str, Any] = default_event(load().triggers["post-login"])
    event["user"] = dict(USER)
    event["transaction"] |= {"protocol": "samlp", "redirect_uri": ACS}
    event["request"] |= {"query": {"SAMLRequest": posted(XML), "RelayState": "/start"}}
    names = "".join(f"const {name} = {json.dumps(text)};" for name, text in PEMS.items())
    done = run(f"{names} api.{code};", event=event)
    assert [call.effect for call in done.outcome.actions[0].calls] == ["applied"] * (code.count("api.") + 1)
    assert done.tokens.saml is not None
    return done.tokens.saml


def xml(response: SamlResponse) -> ElementTree.Element:
    return parsed(response.document.sent)


def text(response: SamlResponse, path: str) -> str | None:
    return xml(response).findtext(path, None, SPACES)


def member(response: SamlResponse, path: str, name: str) -> str | None:
    found = xml(response).find(path, SPACES) if path else xml(response)
    return None if found is None else found.get(name)


def names(response: SamlResponse) -> set[str]:
    return set(values_of(xml(response)))


def types(response: SamlResponse) -> set[str | None]:
    return {value.get(XSI_TYPE) for value in xml(response).iterfind(".//saml:AttributeValue", SPACES)}


UPN, NICKNAME = f"{CLAIMS}upn", f"{AUTH0}nickname"
CONFIRMED = ".//saml:SubjectConfirmationData"
Check = Callable[[SamlResponse], bool]
METHODS: Mapping[str, tuple[str, Check, Check]] = {
    # name: arguments, what holds with the call, what holds without
    "setAttribute": (
        "'dept', ['a', 'b']",
        lambda r: values_of(xml(r))["dept"] == ["a", "b"],
        lambda r: "dept" not in names(r),
    ),
    "setAudience": (
        "'urn:wiki'",
        lambda r: text(r, ".//saml:Audience") == "urn:wiki",
        lambda r: text(r, ".//saml:Audience") == "https://wiki.example.com",
    ),
    "setRecipient": (
        "'https://r.test'",
        lambda r: member(r, CONFIRMED, "Recipient") == "https://r.test",
        lambda r: member(r, CONFIRMED, "Recipient") == ACS,
    ),
    "setDestination": (
        "'https://d.test'",
        lambda r: member(r, "", "Destination") == "https://d.test",
        lambda r: member(r, "", "Destination") == ACS,
    ),
    "setCreateUpnClaim": ("false", lambda r: UPN not in names(r), lambda r: UPN in names(r)),
    "setPassthroughClaimsWithNoMapping": (
        "false",
        lambda r: NICKNAME not in names(r) and f"{CLAIMS}name" in names(r),
        lambda r: NICKNAME in names(r),
    ),
    "setMapUnknownClaimsAsIs": ("true", lambda r: "nickname" in names(r), lambda r: "nickname" not in names(r)),
    "setMapIdentities": (
        "false",
        lambda r: not any("identities" in name for name in names(r)),
        lambda r: f"{AUTH0}identities/default/provider" in names(r),
    ),
    "setSignatureAlgorithm": (
        "'rsa-sha1'",
        lambda r: str(member(r, ".//ds:SignatureMethod", "Algorithm")).endswith("#rsa-sha1"),
        lambda r: str(member(r, ".//ds:SignatureMethod", "Algorithm")).endswith("#rsa-sha256"),
    ),
    "setDigestAlgorithm": (
        "'sha1'",
        lambda r: str(member(r, ".//ds:DigestMethod", "Algorithm")).endswith("#sha1"),
        lambda r: str(member(r, ".//ds:DigestMethod", "Algorithm")).endswith("#sha256"),
    ),
    "setLifetimeInSeconds": (
        "90",
        lambda r: r.not_on_or_after - r.not_before == 90_000,
        lambda r: r.not_on_or_after - r.not_before == 3_600_000,
    ),
    "setSignResponse": (
        "true",
        lambda r: xml(r).find("ds:Signature", SPACES) is not None,
        lambda r: xml(r).find("ds:Signature", SPACES) is None,
    ),
    "setNameIdentifierFormat": (
        "'urn:mine'",
        lambda r: member(r, ".//saml:NameID", "Format") == "urn:mine",
        lambda r: str(member(r, ".//saml:NameID", "Format")).endswith("nameid-format:unspecified"),
    ),
    "setNameIdentifierProbes": (
        f"['missing', '{CLAIMS}emailaddress']",
        lambda r: text(r, ".//saml:NameID") == "ada@example.test",
        lambda r: text(r, ".//saml:NameID") == "auth0|1",
    ),
    "setAuthnContextClassRef": (
        "'urn:mfa'",
        lambda r: text(r, ".//saml:AuthnContextClassRef") == "urn:mfa",
        lambda r: str(text(r, ".//saml:AuthnContextClassRef")).endswith("classes:unspecified"),
    ),
    "setIncludeAttributeNameFormat": (
        "false",
        lambda r: member(r, ".//saml:Attribute", "NameFormat") is None,
        lambda r: str(member(r, ".//saml:Attribute", "NameFormat")).endswith("attrname-format:uri"),
    ),
    "setTypedAttributes": ("false", lambda r: types(r) == {"xs:anyType"}, lambda r: "xs:boolean" in types(r)),
    "setRelayState": ("'/home'", lambda r: r.relay_state == "/home", lambda r: r.relay_state == "/start"),
    "setIssuer": (
        "'urn:me'",
        lambda r: text(r, "saml:Issuer") == "urn:me" == text(r, ".//saml:Assertion/saml:Issuer"),
        lambda r: str(text(r, "saml:Issuer")).endswith("auth0.com"),
    ),
    "setSigningCert": (
        "CERT",
        lambda r: r.request_certificate is not None and r.findings[-1].rule == "saml.signing_cert",
        lambda r: r.request_certificate is None,
    ),
    "setCert": (
        "CERT); api.samlResponse.setKey(KEY",
        lambda r: r.own_key and r.certificate.subject == "CN=wiki.example.com",
        lambda r: not r.own_key,
    ),
    "setKey": (
        "KEY); api.samlResponse.setCert(CERT",
        lambda r: str(text(r, ".//ds:X509Certificate")) in PAIR.pem.replace("\n", ""),
        lambda r: str(text(r, ".//ds:X509Certificate")) not in PAIR.pem.replace("\n", ""),
    ),
    "setEncryptionCert": (
        "CERT); api.samlResponse.setEncryptionPublicKey(PUBLIC",
        lambda r: "EncryptedAssertion" in r.document.sent and r.encrypted == "aes256-cbc",
        lambda r: "EncryptedAssertion" not in r.document.sent,
    ),
    "setEncryptionPublicKey": (
        "PUBLIC); api.samlResponse.setEncryptionCert(CERT",
        lambda r: "auth0|1" in opened(r.document.sent, PAIR),
        lambda r: "auth0|1" in r.document.sent,
    ),
    "setEncryptionAlgorithm": (
        "'aes256-gcm'); api.samlResponse.setEncryptionCert(CERT); api.samlResponse.setEncryptionPublicKey(PUBLIC",
        lambda r: str(member(r, ".//xenc:EncryptionMethod", "Algorithm")).endswith("#aes256-gcm"),
        lambda r: r.encrypted is None,
    ),
}


@pytest.fixture(scope="module")
def usual() -> SamlResponse:
    """The response to a login in which no action does anything to it."""
    return login("cache.delete('x')")


def test_every_method_of_the_catalogue_is_here() -> None:
    known = load().triggers["post-login"].methods_by_name
    assert {f"api.samlResponse.{name}" for name in METHODS} == {name for name in known if ".samlResponse." in name}


@pytest.mark.parametrize("name", METHODS)
def test_a_method_changes_the_answer(usual: SamlResponse, name: str) -> None:
    arguments, after, before = METHODS[name]
    assert before(usual)
    changed = login(f"samlResponse.{name}({arguments})")
    assert after(changed)
    assert not before(changed)
