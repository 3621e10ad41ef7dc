"""The SAMLRequest with which the application began the login, as far as the event holds it."""

from __future__ import annotations

import base64
import binascii
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from studio.tokens.request import TokenRequest

_SAML = "{urn:oasis:names:tc:SAML:2.0:assertion}"
_PROTOCOL = "{urn:oasis:names:tc:SAML:2.0:protocol}"
_SIGNATURE = "{http://www.w3.org/2000/09/xmldsig#}Signature"
_LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class AuthnRequest:
    """What the request says: its id, who sent it, where the answer goes, and whether it bears a signature."""

    id: str | None = None
    issuer: str | None = None
    consumer_url: str | None = None
    signed: bool = False


class NoAuthnRequest(ValueError):
    """The SAMLRequest of the event cannot be read; the message says why."""


def parameter(request: TokenRequest, name: str) -> str | None:
    """A parameter of the request that started the login, out of its query or its body."""
    for place in ("query", "body"):
        values = request.at("request", place)
        value = values.get(name) if isinstance(values, Mapping) else None
        if isinstance(value, str) and value:
            return value
    return None


def authn_request(request: TokenRequest) -> AuthnRequest | None:
    """The SAMLRequest of the event; None for a login that the identity provider began. Raises NoAuthnRequest."""
    text = parameter(request, "SAMLRequest")
    if text is None:
        return None
    root = _parsed(_xml(text))
    if root.tag != f"{_PROTOCOL}AuthnRequest":
        raise NoAuthnRequest("The SAMLRequest of this event holds no AuthnRequest.")
    issuer = (root.findtext(f"{_SAML}Issuer") or "").strip()
    signed = root.find(_SIGNATURE) is not None or parameter(request, "Signature") is not None
    return AuthnRequest(root.get("ID"), issuer or None, root.get("AssertionConsumerServiceURL"), signed)


def _xml(text: str) -> bytes:
    """The XML of the parameter: base64, and deflated where it came by a redirect."""
    try:
        raw = base64.b64decode(text.replace(" ", "+"), validate=True)
    except (binascii.Error, ValueError) as error:
        raise NoAuthnRequest("The SAMLRequest of this event is no base64 text.") from error
    if raw.lstrip().startswith(b"<"):
        return raw
    try:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        xml = inflater.decompress(raw, _LARGEST)
    except zlib.error as error:
        raise NoAuthnRequest("The SAMLRequest of this event is neither XML nor deflated XML.") from error
    if inflater.unconsumed_tail:
        raise NoAuthnRequest(f"The SAMLRequest of this event is larger than {_LARGEST} bytes.")
    return xml


def _parsed(xml: bytes) -> ElementTree.Element:
    if len(xml) > _LARGEST:
        raise NoAuthnRequest(f"The SAMLRequest of this event is larger than {_LARGEST} bytes.")
    # Without a document type there are no entities, so nothing in it can grow.
    if b"<!DOCTYPE" in xml or b"\x00" in xml:
        raise NoAuthnRequest("The SAMLRequest of this event has a document type, which SAML forbids.")
    try:
        return ElementTree.fromstring(xml)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise NoAuthnRequest("The SAMLRequest of this event is no well-formed XML.") from error
