"""XML signatures as the platform makes them: enveloped, exclusively canonical, RSA.

Why this is written here and not left to a library: the one that is kept well (signxml) needs lxml, a
second XML parser in C, and costs more time to load than a whole run. What is signed here is only ever a
document that the studio wrote itself, and for that the standard library has the one hard part: its C14N
2.0 makes the same bytes of it as Exclusive C14N 1.0. The tests verify every signature with signxml.

https://www.w3.org/TR/xmldsig-core1/ and https://www.w3.org/TR/xml-exc-c14n/
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from xml.etree import ElementTree

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from studio.tokens.saml.xml_text import Node, compact

DS = "http://www.w3.org/2000/09/xmldsig#"
C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
_ENVELOPED = f"{DS}enveloped-signature"


@dataclass(frozen=True)
class Signer:
    """A key with its certificate (binary), and the names of both algorithms, such as rsa-sha256 and sha256."""

    key: rsa.RSAPrivateKey
    certificate: bytes
    signature: str
    digest: str
    identifiers: Mapping[str, str]


def signed(node: Node, signer: Signer) -> Node:
    """The element with a signature over itself, which stands behind its Issuer as SAML asks for."""
    assert not isinstance(node.content, str)
    digest = hashlib.new(signer.digest, canonical(node)).digest()
    issuer, *rest = node.content
    return replace(node, content=(issuer, _signature(node.attributes["ID"], digest, signer), *rest))


def canonical(node: Node) -> bytes:
    """The form of an element that is hashed and signed."""
    return ElementTree.canonicalize(compact(node)).encode()


def _signature(identifier: str, digest: bytes, signer: Signer) -> Node:
    info = _signed_info(identifier, digest, signer)
    alone = replace(info, attributes={"xmlns": DS})
    kind = hashes.SHA1() if signer.signature == "rsa-sha1" else hashes.SHA256()
    value = signer.key.sign(canonical(alone), padding.PKCS1v15(), kind)
    return Node("Signature", {"xmlns": DS}, (info, _base64("SignatureValue", value), key_info(signer.certificate)))


def _signed_info(identifier: str, digest: bytes, signer: Signer) -> Node:
    transforms = Node("Transforms", {}, (_algorithm("Transform", _ENVELOPED), _algorithm("Transform", C14N)))
    method = _algorithm("DigestMethod", signer.identifiers[signer.digest])
    reference = Node("Reference", {"URI": f"#{identifier}"}, (transforms, method, _base64("DigestValue", digest)))
    signature = _algorithm("SignatureMethod", signer.identifiers[signer.signature])
    return Node("SignedInfo", {}, (_algorithm("CanonicalizationMethod", C14N), signature, reference))


def key_info(certificate: bytes, attributes: Mapping[str, str] | None = None) -> Node:
    """The certificate with which a reader checks or opens the rest."""
    data = Node("X509Data", {}, (_base64("X509Certificate", certificate),))
    return Node("KeyInfo", attributes or {}, (data,))


def _algorithm(name: str, identifier: str) -> Node:
    return Node(name, {"Algorithm": identifier})


def _base64(name: str, value: bytes) -> Node:
    return Node(name, {}, base64.b64encode(value).decode(), base64=True)
