"""The SAML response as a tree of elements, laid out as the platform lays it out.

https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf and https://github.com/auth0/node-samlp
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from studio.tokens.saml.encrypting import SAML, Encrypter, encrypted
from studio.tokens.saml.model import Document, SamlAttribute, SamlResponse
from studio.tokens.saml.signing import Signer, signed
from studio.tokens.saml.xml_text import Node, compact, readable

PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol"
SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success"
BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Names:
    """The made-up names in a response: of itself, of the assertion, of the session."""

    response: str
    assertion: str
    session: str


def document(response: SamlResponse, names: Names, signer: Signer, encrypter: Encrypter | None) -> Document:
    """Both texts of the response; what travels is signed, and encrypted for an `encrypter`."""
    assertion = _assertion(response, names)
    if response.signed == "assertion":
        assertion = signed(assertion, signer)
    sent = encrypted(assertion, encrypter) if encrypter else assertion
    outer = _response(response, names, assertion)
    travels = replace(outer, content=(*outer.content[:-1], sent)) if encrypter else outer
    if response.signed == "response":
        travels = signed(travels, signer)
        outer = _with_signature(outer, travels) if encrypter else travels
    return Document(readable(outer), compact(travels))


def _with_signature(outer: Node, travels: Node) -> Node:
    """The response to be read, with the signature over what travels: the assertion in it is encrypted there."""
    assert not isinstance(outer.content, str) and not isinstance(travels.content, str)
    return replace(outer, content=(outer.content[0], travels.content[1], *outer.content[1:]))


def instant(milliseconds: int) -> str:
    """A moment in UTC with milliseconds, as XML Schema writes it."""
    when = _EPOCH + timedelta(milliseconds=milliseconds)
    return f"{when.year:04}-{when:%m-%dT%H:%M:%S}.{when.microsecond // 1000:03}Z"


def _present(**attributes: str | None) -> dict[str, str]:
    return {name: value for name, value in attributes.items() if value is not None}


def _response(response: SamlResponse, names: Names, assertion: Node) -> Node:
    attributes = {
        "xmlns:samlp": PROTOCOL,
        **_present(ID=names.response, InResponseTo=response.in_response_to, Version="2.0"),
        **_present(IssueInstant=instant(response.not_before), Destination=response.text("destination")),
    }
    issuer = Node("saml:Issuer", {"xmlns:saml": SAML}, response.text("issuer") or "")
    status = Node("samlp:Status", {}, (Node("samlp:StatusCode", {"Value": SUCCESS}),))
    return Node("samlp:Response", attributes, (issuer, status, assertion))


def _assertion(response: SamlResponse, names: Names) -> Node:
    moment = instant(response.not_before)
    attributes = {"xmlns:saml": SAML, "Version": "2.0", "ID": names.assertion, "IssueInstant": moment}
    content = [
        Node("saml:Issuer", {}, response.text("issuer") or ""),
        _subject(response),
        _conditions(response),
        _authentication(response, names, moment),
        *_attributes(response),
    ]
    return Node("saml:Assertion", attributes, tuple(content))


def _subject(response: SamlResponse) -> Node:
    name = Node("saml:NameID", _present(Format=response.name_id.format), response.name_id.value)
    until = instant(response.not_on_or_after)
    told = _present(NotOnOrAfter=until, Recipient=response.text("recipient"), InResponseTo=response.in_response_to)
    confirmed = Node("saml:SubjectConfirmationData", told)
    return Node("saml:Subject", {}, (name, Node("saml:SubjectConfirmation", {"Method": BEARER}, (confirmed,))))


def _conditions(response: SamlResponse) -> Node:
    attributes = {"NotBefore": instant(response.not_before), "NotOnOrAfter": instant(response.not_on_or_after)}
    audience = response.text("audience")
    if not audience:
        return Node("saml:Conditions", attributes)
    restriction = Node("saml:AudienceRestriction", {}, (Node("saml:Audience", {}, audience),))
    return Node("saml:Conditions", attributes, (restriction,))


def _authentication(response: SamlResponse, names: Names, moment: str) -> Node:
    reference = Node("saml:AuthnContextClassRef", {}, response.text("authnContextClassRef") or "")
    context = Node("saml:AuthnContext", {}, (reference,))
    return Node("saml:AuthnStatement", {"AuthnInstant": moment, "SessionIndex": names.session}, (context,))


def _attributes(response: SamlResponse) -> Iterator[Node]:
    kept = tuple(_attribute(each) for each in response.attributes if each.mark != "dropped")
    if kept:
        spaces = {
            "xmlns:xs": "http://www.w3.org/2001/XMLSchema",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        }
        yield Node("saml:AttributeStatement", spaces, kept)


def _attribute(attribute: SamlAttribute) -> Node:
    values = (Node("saml:AttributeValue", {"xsi:type": each.type}, each.text) for each in attribute.values)
    return Node("saml:Attribute", _present(Name=attribute.name, NameFormat=attribute.name_format), tuple(values))
