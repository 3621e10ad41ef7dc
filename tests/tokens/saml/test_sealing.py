from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.tokens.saml.certificates import der
from studio.tokens.saml.model import SamlFinding
from tests.tokens.saml.conftest import Answer, Pair, parsed, rules, setting
from tests.tokens.saml.test_authn_request import XML, posted
from tests.tokens.saml.test_encrypting import small_key
from tests.tokens.saml.test_signing import verified

TEST_KEY = "The studio signs with its test key."
PLAIN = "The assertion is not encrypted."


def own(pair: Pair) -> list[object]:
    return [setting("cert", pair.pem, 3), setting("key", pair.private, 4)]


def test_rule_saml_own_key(answer: Answer, pair: Pair) -> None:
    response = answer(*own(pair))
    assert response.own_key and response.certificate.subject == "CN=wiki.example.com"
    assert rules(response) == ["gaps.saml_audience"]
    assert verified(response.document.sent, der(pair.certificate)) is not None
    assert not answer(own(pair)[0]).own_key


@pytest.mark.parametrize(
    ("writes", "message", "line"),
    [
        (lambda p: [setting("key", p.private, 4)], f"setKey needs setCert as well. {TEST_KEY}", 4),
        (lambda p: [setting("cert", p.pem, 3)], f"setCert needs setKey as well. {TEST_KEY}", 3),
        (
            lambda p: [setting("cert", "x", 3), setting("key", p.private, 4)],
            "setCert was given no readable certificate; expected PEM text with BEGIN CERTIFICATE. " + TEST_KEY,
            3,
        ),
        (
            lambda p: [setting("cert", p.pem, 3), setting("key", "hush hush", 4)],
            "setKey was given no readable private key; expected PEM text with BEGIN PRIVATE KEY, no passphrase. "
            + TEST_KEY,
            4,
        ),
    ],
)
def test_half_a_pair_and_bad_text_are_told(
    answer: Answer, pair: Pair, writes: Callable[[Pair], list[object]], message: str, line: int
) -> None:
    response = answer(*writes(pair), setting("audience", "urn:wiki"))
    assert response.findings == (SamlFinding("saml.own_key", message, "wiki", line),)
    assert not response.own_key


def test_a_certificate_about_another_key_and_one_that_ran_out(answer: Answer, pair: Pair, old_pair: Pair) -> None:
    response = answer(setting("cert", old_pair.pem, 3), setting("key", pair.private, 4), setting("audience", "a"))
    assert response.own_key
    assert [each.message for each in response.findings] == [
        "The certificate of setCert is not about the key of setKey: nobody can verify it.",
        "The certificate of setCert was valid until 2021-01-01 only.",
    ]


def test_a_private_key_is_nowhere_to_be_seen(answer: Answer, pair: Pair) -> None:
    response = answer(*own(pair))
    told = f"{response!r}{response.xml}{response.document.sent}"
    assert response.settings["key"].value == "(not shown)"
    assert "PRIVATE KEY" not in told
    assert pair.private.splitlines()[2] not in told


def test_rule_saml_encryption(answer: Answer, pair: Pair) -> None:
    cert, key = setting("encryptionCert", pair.pem, 3), setting("encryptionPublicKey", pair.public, 4)
    assert answer().encrypted is None
    assert answer(cert, key, setting("encryptionAlgorithm", "aes256-gcm")).encrypted == "aes256-gcm"
    for alone, message in (
        (cert, f"setEncryptionCert needs setEncryptionPublicKey as well. {PLAIN}"),
        (key, f"setEncryptionPublicKey needs setEncryptionCert as well. {PLAIN}"),
    ):
        response = answer(alone)
        assert response.encrypted is None
        assert response.findings[-1].message == message


def test_rule_saml_encryption_default(answer: Answer, pair: Pair) -> None:
    writes = (setting("encryptionCert", pair.pem, 3), setting("encryptionPublicKey", pair.public, 4))
    response = answer(*writes, setting("audience", "urn:wiki"))
    assert response.encrypted == "aes256-cbc"
    assert rules(response) == ["saml.encryption_default"]
    gcm = answer(*writes, setting("encryptionAlgorithm", "aes256-gcm"), setting("audience", "urn:wiki"))
    assert rules(gcm) == []


def test_what_does_not_encrypt_is_told(answer: Answer, pair: Pair, old_pair: Pair) -> None:
    bad = answer(setting("encryptionCert", "x", 3), setting("encryptionPublicKey", "y", 4), setting("audience", "a"))
    assert [each.line for each in bad.findings] == [3, 4]
    assert bad.encrypted is None
    other = answer(setting("encryptionCert", old_pair.pem, 3), setting("encryptionPublicKey", pair.public, 4))
    assert other.encrypted == "aes256-cbc"
    assert any("is not about the key" in each.message for each in other.findings)


def test_a_key_may_be_too_small(answer: Answer, pair: Pair) -> None:
    response = answer(setting("encryptionCert", pair.pem, 3), setting("encryptionPublicKey", small_key(), 4))
    assert response.encrypted is None
    assert response.findings[-1].message == f"The key of setEncryptionPublicKey is too small to be used. {PLAIN}"


def test_rule_saml_signing_cert(answer: Answer, pair: Pair) -> None:
    request = {"query": {"SAMLRequest": posted(XML)}}
    response = answer(setting("signingCert", pair.pem, 3), request=request)
    assert response.request_certificate is not None
    assert response.request_certificate.subject == "CN=wiki.example.com"
    assert [(each.rule, each.line) for each in response.findings] == [("saml.signing_cert", 3)]
    signed = {"query": {"SAMLRequest": posted(XML), "Signature": "abc"}}
    assert answer(setting("signingCert", pair.pem, 3), request=signed).findings == ()
    key = answer(setting("signingCert", pair.public, 3), request=signed).request_certificate
    assert key is not None and key.subject == "a public key without a certificate"
    assert rules(answer(setting("signingCert", "x", 3), request=signed)) == ["saml.signing_cert"]


def test_what_is_set_is_in_the_document(answer: Answer, pair: Pair) -> None:
    text = parsed(answer(*own(pair)).xml).findtext(".//{http://www.w3.org/2000/09/xmldsig#}X509Certificate", "")
    assert "".join(text.split()) in pair.pem.replace("\n", "")
