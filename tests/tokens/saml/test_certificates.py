from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from studio.tokens.keys import SigningKeys
from studio.tokens.saml.certificates import (
    BadPem,
    belongs,
    is_over,
    note_of,
    own_certificate,
    read_certificate,
    read_private_key,
    read_public_key,
)
from tests.tokens.saml.conftest import Pair

READERS = (read_certificate, read_private_key, read_public_key)
JUNK = ("", "secret", "-----BEGIN CERTIFICATE-----\nnot base64\n-----END CERTIFICATE-----\n", "\ud800", "a\\nb")


def test_what_is_whole_is_read(pair: Pair) -> None:
    certificate = read_certificate(pair.pem)
    assert belongs(certificate, read_public_key(pair.public))
    assert read_private_key(pair.private).private_numbers() == pair.key.private_numbers()


@pytest.mark.parametrize("read", READERS)
@pytest.mark.parametrize("text", JUNK)
def test_what_is_no_pem_is_told_without_repeating_it(read: Callable[[str], Any], text: str) -> None:
    with pytest.raises(BadPem) as caught:
        read(text)
    assert "expected" in str(caught.value)
    assert not text or text not in str(caught.value)


def test_keys_of_another_kind_are_refused() -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    encoding = serialization.Encoding.PEM
    private = key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()
    public = key.public_key().public_bytes(encoding, serialization.PublicFormat.SubjectPublicKeyInfo).decode()
    with pytest.raises(BadPem, match="no RSA key"):
        read_private_key(private)
    with pytest.raises(BadPem, match="no RSA key"):
        read_public_key(public)


def test_a_key_with_a_passphrase_is_refused(pair: Pair) -> None:
    form, lock = serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x")
    locked = pair.key.private_bytes(serialization.Encoding.PEM, form, lock).decode()
    with pytest.raises(BadPem, match="no passphrase"):
        read_private_key(locked)


def test_what_may_be_shown(pair: Pair, old_pair: Pair) -> None:
    note = note_of(pair.certificate)
    assert note.subject == "CN=wiki.example.com"
    assert note.expires == "2040-01-01"
    assert len(note.fingerprint.split(":")) == 32
    assert not is_over(pair.certificate, 1_767_225_600)
    assert is_over(old_pair.certificate, 1_767_225_600)
    assert not belongs(pair.certificate, old_pair.key.public_key())


@pytest.mark.parametrize("domain", ["tenant.example.com", "x" * 300, "", "\ud800.example.com"])
def test_the_studios_own_certificate(keys: SigningKeys, domain: str) -> None:
    certificate = own_certificate(keys, domain)
    assert belongs(certificate, keys.private.public_key())
    assert own_certificate(keys, domain) == certificate
    assert not is_over(certificate, 1_767_225_600)
