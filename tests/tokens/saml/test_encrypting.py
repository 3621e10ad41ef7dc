from __future__ import annotations

import base64
import os
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from studio.catalogue.loader import load
from studio.tokens.saml.certificates import der, read_public_key
from studio.tokens.saml.encrypting import SAML, Encrypter, encrypted
from studio.tokens.saml.xml_text import Node, compact
from tests.tokens.saml.conftest import SPACES, Pair, parsed


def encrypter(pair: Pair, algorithm: str) -> Encrypter:
    identifier = load().saml.algorithms[algorithm]
    return Encrypter(pair.key.public_key(), der(pair.certificate), algorithm, identifier, os.urandom)


def opened(text: str, pair: Pair) -> str:
    """What the application reads, by its private key."""
    root = parsed(text)
    data = root if root.tag.endswith("EncryptedData") else root.find(".//xenc:EncryptedData", SPACES)
    assert data is not None
    method = data.find("xenc:EncryptionMethod", SPACES)
    wrapped, cipher = (base64.b64decode(each.text or "") for each in data.iterfind(".//xenc:CipherValue", SPACES))
    secret = pair.key.decrypt(wrapped, padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))
    assert method is not None
    if str(method.get("Algorithm")).endswith("gcm"):
        return AESGCM(secret).decrypt(cipher[:12], cipher[12:], None).decode()
    decryptor = Cipher(algorithms.AES(secret), modes.CBC(cipher[:16])).decryptor()
    padded = decryptor.update(cipher[16:]) + decryptor.finalize()
    return padded[: -padded[-1]].decode()


@pytest.mark.parametrize("algorithm", ["aes256-cbc", "aes256-gcm"])
@pytest.mark.parametrize("length", range(16))
def test_the_application_can_read_it(pair: Pair, algorithm: str, length: int) -> None:
    assertion = Node("saml:Assertion", {"xmlns:saml": SAML}, "ä" * length)
    text = compact(encrypted(assertion, encrypter(pair, algorithm)))
    assert "Assertion>" not in text.replace("EncryptedAssertion>", "")
    assert opened(text, pair) == compact(assertion)


def test_how_the_parts_are_named(pair: Pair) -> None:
    root = parsed(compact(encrypted(Node("a", {}, "b"), encrypter(pair, "aes256-gcm"))))
    assert root.tag == f"{{{SAML}}}EncryptedAssertion"
    methods = [each.get("Algorithm") for each in root.iterfind(".//xenc:EncryptionMethod", SPACES)]
    assert methods == [
        "http://www.w3.org/2009/xmlenc11#aes256-gcm",
        "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
    ]
    certificate = root.findtext(".//ds:X509Certificate", "", SPACES)
    assert base64.b64decode(certificate) == der(pair.certificate)


def small_key() -> str:
    """A key of 512 bits, too small for the padding and a key of AES-256."""
    numbers = rsa.RSAPublicNumbers(65537, ((2**256 - 189) * (2**255 + 95)) | 1)
    encoding, form = serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    return numbers.public_key().public_bytes(encoding, form).decode()


def test_a_key_may_be_too_small(pair: Pair) -> None:
    made = encrypter(pair, "aes256-cbc")
    assert made.fits
    assert not replace(made, key=read_public_key(small_key())).fits
