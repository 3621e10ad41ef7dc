"""The studio's own test keys: made once per user, readable by the owner only, never sent anywhere."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from studio.project import folders


class KeyProblem(Exception):
    """The signing key cannot be read or kept; the text says where and why."""


@dataclass(frozen=True)
class SigningKeys:
    """An RSA key for RS256 and PS256, and the client secret for HS256."""

    private: rsa.RSAPrivateKey
    client_secret: str

    @classmethod
    def made(cls) -> SigningKeys:
        """Fresh keys, kept nowhere."""
        private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        return cls(private, secrets.token_urlsafe(48))

    @classmethod
    def for_user(cls, folder: Path | None = None) -> SigningKeys:
        """The user's keys, made on first use. Raises KeyProblem with one sentence."""
        folder = folder or folders.keys()
        pem_file, secret_file = folder / "signing-key.pem", folder / "client-secret"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if not pem_file.exists():
                _keep(pem_file, _pem(rsa.generate_private_key(public_exponent=65537, key_size=2048)))
            if not secret_file.exists():
                _keep(secret_file, secrets.token_urlsafe(48).encode())
            private = serialization.load_pem_private_key(pem_file.read_bytes(), password=None)
            client_secret = secret_file.read_text(encoding="ascii")
        except OSError as error:
            reason = error.strerror or error
            raise KeyProblem(f"The signing key in {folder} cannot be kept: {reason}.") from error
        except ValueError as error:
            message = f"{pem_file} is no private key; delete it and the studio makes a new one."
            raise KeyProblem(message) from error
        if not isinstance(private, rsa.RSAPrivateKey):
            raise KeyProblem(f"{pem_file} is no RSA key; delete it and the studio makes a new one.")
        return cls(private, client_secret)

    @cached_property
    def kid(self) -> str:
        """The key's thumbprint (RFC 7638), which tokens carry as `kid`."""
        members = {name: self.jwk[name] for name in ("e", "kty", "n")}
        canonical = json.dumps(members, separators=(",", ":"), sort_keys=True)
        return _base64url(hashlib.sha256(canonical.encode()).digest())

    @cached_property
    def jwk(self) -> dict[str, str]:
        """The public key as a JSON Web Key, without `kid`."""
        numbers = self.private.public_key().public_numbers()
        return {"kty": "RSA", "use": "sig", "n": _number(numbers.n), "e": _number(numbers.e)}

    def jwks(self, *algorithms: str) -> dict[str, Any]:
        """The public keys behind the asymmetric ones of these algorithms; HS256 has none to show."""
        named = dict.fromkeys(name for name in algorithms if name in ("RS256", "PS256"))
        return {"keys": [{**self.jwk, "kid": self.kid, "alg": name} for name in named]}


def _number(value: int) -> str:
    return _base64url(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def _base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _pem(key: rsa.RSAPrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _keep(path: Path, content: bytes) -> None:
    """Write a new file which only the owner may read; whoever comes second uses what is there."""
    draft = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        if not path.exists():
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
