from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from studio.tokens.keys import SigningKeys
from studio.tokens.saml.certificates import der, own_certificate
from studio.tokens.saml.document import instant
from studio.tokens.saml.xml_text import legal
from tests.tokens.saml.conftest import ACS, SPACES, XSI_TYPE, Answer, Pair, attribute, parsed, setting, values_of
from tests.tokens.saml.test_encrypting import opened
from tests.tokens.saml.test_signing import verified

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
SCALAR = ANY_TEXT | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
VALUE = SCALAR | st.none() | st.lists(SCALAR, max_size=4)


def one(root: ElementTree.Element, path: str) -> ElementTree.Element:
    found = root.find(path, SPACES)
    assert found is not None, path
    return found


@examples(max_examples=80, deadline=None)
@given(st.lists(st.tuples(ANY_TEXT, VALUE), max_size=5), ANY_TEXT)
def test_whatever_actions_set_the_document_is_well_formed_and_says_it(
    answer: Answer, written: list[tuple[str, Any]], text: str
) -> None:
    writes = [attribute(name, value, seq) for seq, (name, value) in enumerate(written)]
    response = answer(*writes, setting("issuer", text), setting("audience", text), setting("relayState", text))
    document = response.document
    for form in (document.readable, document.sent):
        root = parsed(form)
        found: dict[str, list[list[str]]] = {}
        for each in root.iterfind(".//saml:Attribute", SPACES):
            texts = [value.text or "" for value in each.iterfind("saml:AttributeValue", SPACES)]
            found.setdefault(str(each.get("Name")), []).append(texts)
        wanted: dict[str, list[list[str]]] = {}
        for kept in response.attributes:
            if kept.mark != "dropped":
                wanted.setdefault(legal(kept.name), []).append([legal(value.text) for value in kept.values])
        assert found == wanted
        assert one(root, "saml:Issuer").text == (legal(text) or None)


@examples(max_examples=25, deadline=None)
@given(st.dictionaries(ANY_TEXT, VALUE, max_size=4), st.booleans())
def test_whatever_actions_set_the_signature_holds(
    answer: Answer, keys: SigningKeys, written: dict[str, Any], whole: bool
) -> None:
    writes = [attribute(name, value, seq) for seq, (name, value) in enumerate(written.items())]
    response = answer(*writes, setting("signResponse", whole))
    found = verified(response.document.sent, der(own_certificate(keys, "tenant.example.com")))
    assert found.tag.endswith("}Response" if whole else "}Assertion")


def test_rule_saml_signed_part(answer: Answer) -> None:
    usual, whole = parsed(answer().document.sent), parsed(answer(setting("signResponse", True)).document.sent)
    assert usual.find("ds:Signature", SPACES) is None
    assert usual.find("saml:Assertion/ds:Signature", SPACES) is not None
    assert [child.tag.partition("}")[2] for child in whole] == ["Issuer", "Signature", "Status", "Assertion"]
    assert whole.find("saml:Assertion/ds:Signature", SPACES) is None


def test_the_parts_of_an_assertion(answer: Answer) -> None:
    root = parsed(answer(attribute("dept", "sales"), setting("audience", "urn:wiki")).document.sent)
    names = [child.tag.partition("}")[2] for child in one(root, "saml:Assertion")]
    assert names == ["Issuer", "Signature", "Subject", "Conditions", "AuthnStatement", "AttributeStatement"]
    assert root.get("Destination") == ACS
    assert one(root, ".//saml:SubjectConfirmationData").get("Recipient") == ACS
    assert one(root, ".//saml:SubjectConfirmation").get("Method") == "urn:oasis:names:tc:SAML:2.0:cm:bearer"
    assert one(root, ".//saml:Audience").text == "urn:wiki"
    assert one(root, ".//saml:NameID").text == "auth0|1"
    assert one(root, "samlp:Status/samlp:StatusCode").get("Value") == "urn:oasis:names:tc:SAML:2.0:status:Success"
    assert values_of(root)["dept"] == ["sales"]
    dept = next(each for each in root.iterfind(".//saml:Attribute", SPACES) if each.get("Name") == "dept")
    assert dept.get("NameFormat") == "urn:oasis:names:tc:SAML:2.0:attrname-format:basic"
    assert dept[0].get(XSI_TYPE) == "xs:string"


def test_rule_saml_authn_context(answer: Answer) -> None:
    path = ".//saml:AuthnContextClassRef"
    assert one(parsed(answer().xml), path).text == "urn:oasis:names:tc:SAML:2.0:ac:classes:unspecified"
    assert one(parsed(answer(setting("authnContextClassRef", "urn:mfa")).xml), path).text == "urn:mfa"


def test_what_nobody_names_is_left_out(answer: Answer) -> None:
    removed = [attribute(each.name, None) for each in answer().attributes]
    root = parsed(answer(*removed, transaction={"redirect_uri": None}).document.sent)
    assert root.get("Destination") is None
    assert one(root, ".//saml:SubjectConfirmationData").get("Recipient") is None
    assert root.find(".//saml:AudienceRestriction", SPACES) is None
    assert root.find(".//saml:AttributeStatement", SPACES) is None


@pytest.mark.parametrize("whole", [False, True])
def test_an_encrypted_assertion_is_readable_here_and_for_the_application(
    answer: Answer, keys: SigningKeys, pair: Pair, whole: bool
) -> None:
    writes = (setting("encryptionCert", pair.pem), setting("encryptionPublicKey", pair.public, 8))
    response = answer(attribute("dept", "sales"), *writes, setting("signResponse", whole, 9))
    assert values_of(parsed(response.xml))["dept"] == ["sales"]
    sent = response.document.sent
    assert "sales" not in sent
    assert values_of(parsed(opened(sent, pair)))["dept"] == ["sales"]
    own = der(own_certificate(keys, "tenant.example.com"))
    assert verified(sent if whole else opened(sent, pair), own) is not None
    signature = one(parsed(response.xml), "ds:Signature" if whole else "saml:Assertion/ds:Signature")
    assert (signature.findtext(".//ds:SignatureValue", "", SPACES) or "").strip()


def test_moments_have_milliseconds() -> None:
    assert instant(1_767_225_600_123) == "2026-01-01T00:00:00.123Z"
    assert instant(0) == "1970-01-01T00:00:00.000Z"
    assert instant(253_402_300_799_999) == "9999-12-31T23:59:59.999Z"
