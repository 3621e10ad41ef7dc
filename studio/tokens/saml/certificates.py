"""Certificates and keys as PEM text: can they be read, do they belong together, what may be shown of them.

No sentence made here repeats any of the text: it may be a private key.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from functools import lru_cache

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID

from studio.tokens.keys import SigningKeys
from studio.tokens.saml.model import CertificateNote

_FROM, _UNTIL = datetime(2020, 1, 1, tzinfo=UTC), datetime(2050, 1, 1, tzinfo=UTC)
_LONGEST_NAME = 64


class BadPem(ValueError):
    """A text that is not the PEM it should be; the message says what was expected."""


def read_certificate(text: str) -> x509.Certificate:
    """The certificate in a PEM text. Raises BadPem."""
    try:
        return x509.load_pem_x509_certificate(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadPem("no readable certificate; expected PEM text with BEGIN CERTIFICATE") from error


def read_public_key(text: str) -> rsa.RSAPublicKey:
    """The RSA key in a PEM text. Raises BadPem."""
    try:
        key = serialization.load_pem_public_key(text.encode())
    except (ValueError, UnsupportedAlgorithm) as error:
        raise BadPem("no readable public key; expected PEM text with BEGIN PUBLIC KEY") from error
    if not isinstance(key, rsa.RSAPublicKey):
        raise BadPem("no RSA key; expected an RSA public key")
    return key


def read_private_key(text: str) -> rsa.RSAPrivateKey:
    """The RSA key in a PEM text without a passphrase. Raises BadPem."""
    try:
        key = serialization.load_pem_private_key(text.encode(), password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise BadPem("no readable private key; expected PEM text with BEGIN PRIVATE KEY, no passphrase") from error
    if not isinstance(key, rsa.RSAPrivateKey):
        raise BadPem("no RSA key; expected an RSA private key")
    return key


def belongs(certificate: x509.Certificate, key: rsa.RSAPublicKey) -> bool:
    """Whether the certificate is about this key."""
    own = _public_key(certificate)
    return own is not None and own.public_numbers() == key.public_numbers()


def _public_key(certificate: x509.Certificate) -> rsa.RSAPublicKey | None:
    try:
        key = certificate.public_key()
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, rsa.RSAPublicKey) else None


def note_of(certificate: x509.Certificate) -> CertificateNote:
    """What may be shown of a certificate."""
    try:
        subject = certificate.subject.rfc4514_string()
    except ValueError:
        subject = ""
    digest = hashlib.sha256(der(certificate)).hexdigest().upper()
    fingerprint = ":".join(digest[at : at + 2] for at in range(0, len(digest), 2))
    return CertificateNote(subject, fingerprint, f"{certificate.not_valid_after_utc:%Y-%m-%d}")


def der(certificate: x509.Certificate) -> bytes:
    """The certificate in binary form."""
    return certificate.public_bytes(serialization.Encoding.DER)


def is_over(certificate: x509.Certificate, now: int) -> bool:
    """Whether the certificate is no longer valid at a moment in epoch seconds."""
    return certificate.not_valid_after_utc.timestamp() < now


def own_certificate(keys: SigningKeys, domain: str) -> x509.Certificate:
    """A certificate for the studio's own key in the name of the tenant's domain; the same each time."""
    name = domain.encode("ascii", "replace").decode()[:_LONGEST_NAME] or "studio"
    return _made(keys.kid, name, keys.private)


@lru_cache(maxsize=8)
def _made(kid: str, name: str, private: rsa.RSAPrivateKey) -> x509.Certificate:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    serial = int.from_bytes(hashlib.sha256(f"{kid}/{name}".encode()).digest()[:16], "big") or 1
    builder = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).serial_number(serial)
    builder = builder.public_key(private.public_key()).not_valid_before(_FROM).not_valid_after(_UNTIL)
    return builder.sign(private, hashes.SHA256())
