"""The SAML response of a run as public JSON, for the key `saml`: keys are only ever added."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from studio.tokens.saml.document import instant
from studio.tokens.saml.model import SamlAttribute, SamlResponse


def saml_json(response: SamlResponse | None) -> dict[str, Any] | None:
    """The response as plain JSON values, None where there is none; `xml` is None when it is not sent."""
    if response is None:
        return None
    return {
        "issued": response.withheld is None,
        "why": response.withheld,
        "name_id": asdict(response.name_id),
        "attributes": [_attribute(each) for each in response.attributes],
        "settings": {name: asdict(setting) for name, setting in sorted(response.settings.items())},
        "not_before": instant(response.not_before),
        "not_on_or_after": instant(response.not_on_or_after),
        "signature": {
            "signed": response.signed,
            "algorithm": response.text("signatureAlgorithm"),
            "digest": response.text("digestAlgorithm"),
            "own_key": response.own_key,
            "certificate": asdict(response.certificate),
        },
        "encryption": response.encrypted,
        "request_certificate": asdict(response.request_certificate) if response.request_certificate else None,
        "in_response_to": response.in_response_to,
        "relay_state": response.relay_state,
        "post_url": response.post_url,
        "xml": None if response.withheld else response.xml,
    }


def _attribute(attribute: SamlAttribute) -> dict[str, Any]:
    shown = asdict(attribute)
    shown["values"] = [asdict(value) for value in attribute.values]
    if attribute.replaced is None:
        del shown["replaced"]
    else:
        shown["replaced"] = [asdict(value) for value in attribute.replaced]
    return shown
