"""Which key signs the response and for whom it is encrypted: the studio's own, or what the action brought."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa

from studio.catalogue.facts import SamlRules
from studio.tokens.keys import SigningKeys
from studio.tokens.request import TokenRequest
from studio.tokens.saml import certificates
from studio.tokens.saml.authn_request import AuthnRequest
from studio.tokens.saml.certificates import BadPem
from studio.tokens.saml.encrypting import Encrypter
from studio.tokens.saml.model import CertificateNote, SamlFinding, SamlSetting
from studio.tokens.saml.settings import one_of
from studio.tokens.saml.signing import Signer

T = TypeVar("T")
_METHODS = {
    "cert": "setCert",
    "key": "setKey",
    "encryptionCert": "setEncryptionCert",
    "encryptionPublicKey": "setEncryptionPublicKey",
    "signingCert": "setSigningCert",
}


@dataclass(frozen=True)
class Seal:
    """How the response is signed and encrypted, and what is to be said about it."""

    signer: Signer
    certificate: CertificateNote
    own_key: bool
    encrypter: Encrypter | None
    request_certificate: CertificateNote | None
    findings: tuple[SamlFinding, ...]


class Sealing:
    """Reads the keys and certificates among the settings, and gathers what is wrong with them."""

    def __init__(
        self, request: TokenRequest, rules: SamlRules, settings: Mapping[str, SamlSetting], keys: SigningKeys
    ) -> None:
        self._request, self._rules, self._settings, self._keys = request, rules, settings, keys
        self._findings: list[SamlFinding] = []

    def seal(self, asked: AuthnRequest | None) -> Seal:
        """What follows from the settings."""
        pair = self._own_pair()
        certificate, key = pair or (certificates.own_certificate(self._keys, self._request.domain), self._keys.private)
        signer = Signer(
            *(key, certificates.der(certificate)),
            one_of(self._settings, "signatureAlgorithm", self._rules),
            one_of(self._settings, "digestAlgorithm", self._rules),
            self._rules.algorithms,
        )
        encrypter = self._encrypter()
        wanted = self._request_certificate(asked)
        note = certificates.note_of(certificate)
        return Seal(signer, note, pair is not None, encrypter, wanted, tuple(self._findings))

    def _say(self, rule: str, message: str, setting: str) -> None:
        found = self._settings[setting]
        self._findings.append(SamlFinding(rule, message, found.action, found.line))

    def _read(self, name: str, rule: str, read: Callable[[str], T], then: str) -> T | None:
        try:
            return read(str(self._settings[name].value))
        except BadPem as error:
            self._say(rule, f"{_METHODS[name]} was given {error}. {then}", name)
            return None

    def _pair(self, first: str, second: str, rule: str, then: str) -> bool:
        """Whether both of a pair are set; one alone does nothing."""
        given = [name for name in (first, second) if self._settings[name].value is not None]
        if len(given) == 1:
            other = _METHODS[second if given == [first] else first]
            self._say(rule, f"{_METHODS[given[0]]} needs {other} as well. {then}", given[0])
        return len(given) == 2

    def _own_pair(self) -> tuple[x509.Certificate, rsa.RSAPrivateKey] | None:
        rule, then = "saml.own_key", "The studio signs with its test key."
        if not self._pair("cert", "key", rule, then):
            return None
        certificate = self._read("cert", rule, certificates.read_certificate, then)
        key = self._read("key", rule, certificates.read_private_key, then)
        if certificate is None or key is None:
            return None
        if not certificates.belongs(certificate, key.public_key()):
            self._say(rule, "The certificate of setCert is not about the key of setKey: nobody can verify it.", "cert")
        self._watch(certificate, "cert", rule)
        return certificate, key

    def _encrypter(self) -> Encrypter | None:
        rule, then = "saml.encryption", "The assertion is not encrypted."
        if not self._pair("encryptionCert", "encryptionPublicKey", rule, then):
            return None
        certificate = self._read("encryptionCert", rule, certificates.read_certificate, then)
        key = self._read("encryptionPublicKey", rule, certificates.read_public_key, then)
        if certificate is None or key is None:
            return None
        algorithm = one_of(self._settings, "encryptionAlgorithm", self._rules)
        identifier = self._rules.algorithms[algorithm]
        made = Encrypter(key, certificates.der(certificate), algorithm, identifier, self._request.random)
        if not made.fits:
            self._say(rule, f"The key of setEncryptionPublicKey is too small to be used. {then}", "encryptionPublicKey")
            return None
        if not certificates.belongs(certificate, key):
            told = "The certificate of setEncryptionCert is not about the key of setEncryptionPublicKey."
            self._say(rule, f"{told} The application may not know which key opens the assertion.", "encryptionCert")
        self._watch(certificate, "encryptionCert", rule)
        if self._settings["encryptionAlgorithm"].origin != "action":
            told = f"No setEncryptionAlgorithm: {algorithm} is used, and the platform logs a deprecation warning."
            self._say("saml.encryption_default", told, "encryptionCert")
        return made

    def _request_certificate(self, asked: AuthnRequest | None) -> CertificateNote | None:
        setting = self._settings["signingCert"]
        if setting.value is None:
            return None
        rule = "saml.signing_cert"
        if asked and not asked.signed:
            told = "Requests have to be signed because of setSigningCert, and the SAMLRequest of this event is not."
            self._say(rule, told, "signingCert")
        text = str(setting.value)
        try:
            certificates.read_public_key(text)
            return CertificateNote("a public key without a certificate", "", "")
        except BadPem:
            pass
        certificate = self._read("signingCert", rule, certificates.read_certificate, "No request can be verified.")
        if certificate is None:
            return None
        self._watch(certificate, "signingCert", rule)
        return certificates.note_of(certificate)

    def _watch(self, certificate: x509.Certificate, name: str, rule: str) -> None:
        if certificates.is_over(certificate, self._request.now):
            until = certificates.note_of(certificate).expires
            self._say(rule, f"The certificate of {_METHODS[name]} was valid until {until} only.", name)
