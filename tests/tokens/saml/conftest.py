"""SAML logins to test with, keys and certificates made for the tests, and a reader of the documents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from studio.tokens.model import SamlWrite
from studio.tokens.request import TokenRequest
from studio.tokens.saml.answer import saml_response
from studio.tokens.saml.model import SamlAttribute, SamlResponse

CLAIMS = "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/"
AUTH0 = "http://schemas.auth0.com/"
ACS = "https://wiki.example.com/saml/acs"
NOW = 1_767_225_600
SPACES = {
    "samlp": "urn:oasis:names:tc:SAML:2.0:protocol",
    "saml": "urn:oasis:names:tc:SAML:2.0:assertion",
    "ds": "http://www.w3.org/2000/09/xmldsig#",
    "xenc": "http://www.w3.org/2001/04/xmlenc#",
}
XSI_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
USER = {
    "user_id": "auth0|1",
    "email": "ada@example.test",
    "name": "Ada Lovelace",
    "nickname": "ada",
    "email_verified": True,
    "created_at": "2023-06-28T17:53:49.123Z",
    "identities": [{"provider": "auth0", "connection": "Users", "isSocial": False, "user_id": "1"}],
    "user_metadata": {"color": "red"},
}


def attribute(name: str, value: Any, line: int = 4, **rest: Any) -> SamlWrite:
    """What `setAttribute(name, value)` on that line asks for."""
    return SamlWrite("attribute", name, value, rest.pop("action", "wiki"), rest.pop("seq", line), line, **rest)


def setting(name: str, value: Any, line: int = 7, **rest: Any) -> SamlWrite:
    """What the setter of a setting on that line asks for."""
    return SamlWrite("setting", name, value, rest.pop("action", "wiki"), rest.pop("seq", line), line, **rest)


Login = Callable[..., TokenRequest]
Answer = Callable[..., SamlResponse]


def make_login(*writes: SamlWrite, **members: Mapping[str, Any]) -> TokenRequest:
    """A SAML login of `USER`; keyword arguments replace members of the event."""
    event = default_event(load().triggers["post-login"])
    event["user"] = dict(members.pop("user", USER))
    event["transaction"] |= {"protocol": "samlp", "redirect_uri": ACS} | dict(members.pop("transaction", {}))
    event["request"] |= {"query": {}, "body": {}, "hostname": "tenant.example.com"} | dict(members.pop("request", {}))
    return TokenRequest(
        *(event | members, TenantSettings(), load().claims, (), ("openid",), ("openid",), NOW),
        seed="seed",
        saml_rules=load().saml,
        saml_writes=writes,
    )


@pytest.fixture(scope="session")
def saml_login() -> Login:
    """`make_login` for those tests that ask for it."""
    return make_login


@pytest.fixture(scope="session")
def answer(saml_login: Login, keys: SigningKeys) -> Answer:
    """The response to such a login."""

    def make(*writes: SamlWrite, **members: Mapping[str, Any]) -> SamlResponse:
        response = saml_response(saml_login(*writes, **members), keys)
        assert response is not None
        return response

    return make


def named(response: SamlResponse, name: str) -> SamlAttribute:
    """The attribute of that name, dropped or not."""
    return next(each for each in response.attributes if each.name == name)


def rules(response: SamlResponse) -> list[str]:
    """The ids of what is said about a response."""
    return [each.rule for each in response.findings]


def parsed(text: str) -> ElementTree.Element:
    """A document, which has to be well formed."""
    return ElementTree.fromstring(text.encode())


def values_of(root: ElementTree.Element) -> dict[str, list[str]]:
    """The attributes in a document with the texts of their values."""
    return {
        str(each.get("Name")): [value.text or "" for value in each.findall("saml:AttributeValue", SPACES)]
        for each in root.iterfind(".//saml:Attribute", SPACES)
    }


@dataclass(frozen=True)
class Pair:
    """A key and a certificate about it, in all the forms that an action may hand over."""

    key: rsa.RSAPrivateKey
    certificate: x509.Certificate

    @property
    def private(self) -> str:
        encoding, form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
        return self.key.private_bytes(encoding, form, serialization.NoEncryption()).decode()

    @property
    def public(self) -> str:
        encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        return self.key.public_key().public_bytes(encoding, form).decode()

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()


def make_pair(name: str, until: int = 2040, size: int = 2048) -> Pair:
    key = rsa.generate_private_key(public_exponent=65537, key_size=size)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).serial_number(7)
    builder = builder.not_valid_before(datetime(2020, 1, 1, tzinfo=UTC)).not_valid_after(
        datetime(until, 1, 1, tzinfo=UTC)
    )
    return Pair(key, builder.public_key(key.public_key()).sign(key, hashes.SHA256()))


@pytest.fixture(scope="session")
def pair() -> Pair:
    """The pair of an application."""
    return make_pair("wiki.example.com")


@pytest.fixture(scope="session")
def old_pair() -> Pair:
    """A pair whose certificate has run out."""
    return make_pair("old.example.com", until=2021)
