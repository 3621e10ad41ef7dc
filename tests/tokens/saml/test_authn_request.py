from __future__ import annotations

import base64
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.saml.authn_request import AuthnRequest, NoAuthnRequest, authn_request
from tests.tokens.saml.conftest import ACS, Login

XML = (
    '<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" Version="2.0" '
    f'AssertionConsumerServiceURL="{ACS}"><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">'
    " https://wiki.example.com </saml:Issuer></samlp:AuthnRequest>"
)
WANTED = AuthnRequest("_r1", "https://wiki.example.com", ACS)


def posted(xml: str) -> str:
    return base64.b64encode(xml.encode()).decode()


def deflated(xml: bytes) -> str:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return base64.b64encode(packer.compress(xml) + packer.flush()).decode()


@pytest.mark.parametrize("text", [posted(XML), deflated(XML.encode()), deflated(XML.encode()).replace("+", " ")])
@pytest.mark.parametrize("place", ["query", "body"])
def test_it_is_read_from_a_form_and_from_a_redirect(saml_login: Login, text: str, place: str) -> None:
    assert authn_request(saml_login(request={place: {"SAMLRequest": text}})) == WANTED


def test_a_signature_beside_it_or_in_it_is_noticed(saml_login: Login) -> None:
    beside = {"SAMLRequest": posted(XML), "Signature": "abc"}
    assert authn_request(saml_login(request={"query": beside})) == AuthnRequest("_r1", WANTED.issuer, ACS, True)
    inside = XML.replace("</samlp:A", '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/></samlp:A')
    found = authn_request(saml_login(request={"query": {"SAMLRequest": posted(inside)}}))
    assert found is not None and found.signed


def test_without_one_the_login_began_here(saml_login: Login) -> None:
    assert authn_request(saml_login()) is None
    assert authn_request(saml_login(request={"query": {"SAMLRequest": 5}})) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("!", "no base64"),
        ("aGVsbG8=", "neither XML nor deflated XML"),
        (posted("<a>"), "no well-formed XML"),
        (posted("<a/>"), "no AuthnRequest"),
        (posted("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), "has a document type"),
        (posted("<!-- " + "x" * 70_000 + " --><a/>"), "larger than 65536 bytes"),
        (deflated(b"<a>" + b" " * 10_000_000), "larger than 65536 bytes"),
        (base64.b64encode(XML.encode("utf-16")).decode(), "SAMLRequest of this event"),
    ],
)
def test_what_is_no_request_is_told(saml_login: Login, text: str, told: str) -> None:
    with pytest.raises(NoAuthnRequest, match=told):
        authn_request(saml_login(request={"query": {"SAMLRequest": text}}))


@given(st.binary(max_size=200))
def test_no_bytes_make_it_fail_otherwise(saml_login: Login, content: bytes) -> None:
    for text in (base64.b64encode(content).decode(), base64.b64encode(b"<" + content).decode()):
        try:
            authn_request(saml_login(request={"query": {"SAMLRequest": text}}))
        except NoAuthnRequest as error:
            assert str(error).endswith(".")
