from __future__ import annotations

import base64
import hashlib
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st
from lxml import etree
from signxml.algorithms import DigestAlgorithm, SignatureMethod
from signxml.exceptions import InvalidDigest
from signxml.verifier import SignatureConfiguration, XMLVerifier

from studio.catalogue.loader import load
from studio.tokens.keys import SigningKeys
from studio.tokens.saml.certificates import der, own_certificate
from studio.tokens.saml.signing import Signer, canonical, signed
from studio.tokens.saml.xml_text import Node, compact
from tests.tokens.saml.conftest import SPACES, Pair, parsed

SAML = SPACES["saml"]
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=40)


def signer(keys: SigningKeys, signature: str = "rsa-sha256", digest: str = "sha256") -> Signer:
    certificate = der(own_certificate(keys, "tenant.example.com"))
    return Signer(keys.private, certificate, signature, digest, load().saml.algorithms)


def assertion(name: str = "a", value: str = "b") -> Node:
    spaces = {"xmlns:xs": "http://www.w3.org/2001/XMLSchema", "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance"}
    inner = Node("saml:AttributeValue", {"xsi:type": "xs:string"}, value)
    attribute = Node("saml:Attribute", {"Name": name, "NameFormat": value}, (inner,))
    children = (Node("saml:Issuer", {}, "urn:me"), Node("saml:AttributeStatement", spaces, (attribute,)))
    return Node("saml:Assertion", {"xmlns:saml": SAML, "Version": "2.0", "ID": "_a1"}, children)


def verified(text: str, certificate: bytes, **expected: Any) -> Any:
    """What signxml finds signed, by the certificate given to it and not the one in the document."""
    body = base64.encodebytes(certificate).decode()
    pem = f"-----BEGIN CERTIFICATE-----\n{body}-----END CERTIFICATE-----\n"
    config = SignatureConfiguration(**expected) if expected else SignatureConfiguration()
    found = XMLVerifier().verify(text.encode(), x509_cert=pem, id_attribute="ID", expect_config=config)
    assert not isinstance(found, list)
    return found.signed_xml


@examples(max_examples=60, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_another_library_verifies_what_is_signed(keys: SigningKeys, name: str, value: str) -> None:
    made = signer(keys)
    found = verified(compact(signed(assertion(name, value), made)), made.certificate)
    assert found.get("ID") == "_a1"


def test_a_changed_document_is_not_verified(keys: SigningKeys) -> None:
    made = signer(keys)
    text = compact(signed(assertion(value="reader"), made)).replace("reader", "writer")
    with pytest.raises(InvalidDigest):
        verified(text, made.certificate)


@examples(max_examples=60, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_the_canonical_form_is_the_exclusive_one(name: str, value: str) -> None:
    node = assertion(name, value)
    root = etree.fromstring(compact(node).encode())
    assert canonical(node) == etree.tostring(root, method="c14n", exclusive=True, with_comments=False)


def test_rule_saml_signature(keys: SigningKeys) -> None:
    made = signer(keys, "rsa-sha1", "sha1")
    root = parsed(compact(signed(assertion(), made)))
    method = root.find(".//ds:SignatureMethod", SPACES)
    digest = root.find(".//ds:DigestMethod", SPACES)
    assert method is not None and method.get("Algorithm") == "http://www.w3.org/2000/09/xmldsig#rsa-sha1"
    assert digest is not None and digest.get("Algorithm") == "http://www.w3.org/2000/09/xmldsig#sha1"
    text = compact(signed(assertion(), made))
    methods = {
        "signature_methods": frozenset({SignatureMethod.RSA_SHA1}),
        "digest_algorithms": frozenset({DigestAlgorithm.SHA1}),
    }
    assert verified(text, made.certificate, **methods).get("ID") == "_a1"
    assert (
        base64.b64decode(root.findtext(".//ds:DigestValue", "", SPACES))
        == hashlib.sha1(canonical(assertion())).digest()
    )


def test_the_signature_stands_behind_the_issuer(keys: SigningKeys) -> None:
    root = parsed(compact(signed(assertion(), signer(keys))))
    assert [child.tag.partition("}")[2] for child in root] == ["Issuer", "Signature", "AttributeStatement"]
    reference = root.find(".//ds:Reference", SPACES)
    assert reference is not None and reference.get("URI") == "#_a1"


def test_the_certificate_of_the_signer_is_in_it(pair: Pair) -> None:
    made = Signer(pair.key, der(pair.certificate), "rsa-sha256", "sha256", load().saml.algorithms)
    text = compact(signed(assertion(), made))
    assert parsed(text).findtext(".//ds:X509Certificate", "", SPACES) == base64.b64encode(made.certificate).decode()
    value = base64.b64decode(parsed(text).findtext(".//ds:SignatureValue", "", SPACES))
    info = etree.fromstring(text.encode()).find(".//ds:SignedInfo", SPACES)
    told = etree.tostring(info, method="c14n", exclusive=True, with_comments=False)
    pair.key.public_key().verify(value, told, padding.PKCS1v15(), hashes.SHA256())
