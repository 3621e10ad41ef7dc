"""Encrypted assertions: AES-256 for the assertion, RSA-OAEP for its key, as the platform does it.

https://www.w3.org/TR/xmlenc-core1/ and
https://auth0.com/docs/authenticate/protocols/saml/saml-sso-integrations/sign-and-encrypt-saml-requests
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.exceptions import InternalError
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from studio.tokens.saml.signing import DS, key_info
from studio.tokens.saml.xml_text import Node, compact

XENC = "http://www.w3.org/2001/04/xmlenc#"
SAML = "urn:oasis:names:tc:SAML:2.0:assertion"
_ELEMENT = f"{XENC}Element"
_TRANSPORT = f"{XENC}rsa-oaep-mgf1p"
_SHA1 = f"{DS}sha1"
_BLOCK, _NONCE, _KEY = 16, 12, 32


@dataclass(frozen=True)
class Encrypter:
    """For whom: the public key and its certificate (binary); `algorithm` and its identifier; random bytes."""

    key: rsa.RSAPublicKey
    certificate: bytes
    algorithm: str
    identifier: str
    random: Callable[[int], bytes]

    @property
    def fits(self) -> bool:
        """Whether the key can carry a key of AES-256: large enough, and a key that works at all."""
        try:
            self.wrap(bytes(_KEY))
        except (ValueError, InternalError):
            return False
        return True

    def wrap(self, secret: bytes) -> bytes:
        """A secret that only the owner of the private key can read."""
        return self.key.encrypt(secret, padding.OAEP(padding.MGF1(hashes.SHA1()), hashes.SHA1(), None))


def encrypted(assertion: Node, encrypter: Encrypter) -> Node:
    """The element that stands in place of the assertion. RSA-OAEP makes it different each time."""
    secret = encrypter.random(_KEY)
    text = compact(assertion).encode()
    cipher = _gcm(text, secret, encrypter) if encrypter.algorithm == "aes256-gcm" else _cbc(text, secret, encrypter)
    digest = Node("DigestMethod", {"xmlns": DS, "Algorithm": _SHA1})
    key = Node(
        "xenc:EncryptedKey",
        {},
        (
            Node("xenc:EncryptionMethod", {"Algorithm": _TRANSPORT}, (digest,)),
            key_info(encrypter.certificate, {"xmlns": DS}),
            _cipher_data(encrypter.wrap(secret)),
        ),
    )
    content = (
        Node("xenc:EncryptionMethod", {"Algorithm": encrypter.identifier}),
        Node("KeyInfo", {"xmlns": DS}, (key,)),
        _cipher_data(cipher),
    )
    data = Node("xenc:EncryptedData", {"xmlns:xenc": XENC, "Type": _ELEMENT}, content)
    return Node("saml:EncryptedAssertion", {"xmlns:saml": SAML}, (data,))


def _cbc(text: bytes, secret: bytes, encrypter: Encrypter) -> bytes:
    """Padded as XML encryption wants it: only the last byte says something, how long the padding is."""
    missing = _BLOCK - len(text) % _BLOCK
    vector = encrypter.random(_BLOCK)
    encryptor = Cipher(algorithms.AES(secret), modes.CBC(vector)).encryptor()
    padded = text + bytes(missing - 1) + bytes([missing])
    return vector + encryptor.update(padded) + encryptor.finalize()


def _gcm(text: bytes, secret: bytes, encrypter: Encrypter) -> bytes:
    nonce = encrypter.random(_NONCE)
    return nonce + AESGCM(secret).encrypt(nonce, text, None)


def _cipher_data(value: bytes) -> Node:
    text = base64.b64encode(value).decode()
    return Node("xenc:CipherData", {}, (Node("xenc:CipherValue", {}, text, base64=True),))
