"""The SAML response."""

from __future__ import annotations

from studio.catalogue.model import Method
from studio.flow.effects.registry import NO_SAML, argument, effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("saml.attribute")
def _saml_attribute(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if ledger.at("transaction", "protocol") != "samlp":
        return NO_SAML
    ledger.change("saml_attributes", text(call, 0), argument(call, 1))
    return APPLIED
