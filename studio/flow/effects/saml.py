"""The SAML response: its attributes and its settings."""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import NO_SAML, argument, effect, sent, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call
from studio.tokens.model import SamlWrite
from studio.tokens.saml.settings import last_saml_writes, place
from studio.tokens.values import is_undefined

NOT_SHOWN = "(not shown)"
_NO_ASSERTION = Verdict(
    "ignored",
    "The studio makes no assertion for this protocol, and whether this would change it is not established.",
    "gaps.assertion",
)
_UNDEFINED = Verdict("ignored", "The value is undefined, which changes nothing.", "saml.undefined")


def _elsewhere(ledger: Ledger) -> Verdict | None:
    """Why a call has no effect because of the protocol, or None in a SAML login."""
    facts = ledger.catalogue.grants.protocol_of(ledger.trigger, ledger.event)
    if facts.saml:
        return None
    return _NO_ASSERTION if facts.channel == "assertion" else NO_SAML


@effect("saml.attribute")
def _attribute(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if elsewhere := _elsewhere(ledger):
        return elsewhere
    name, value = text(call, 0), argument(call, 1)
    ledger.saml.append(SamlWrite("attribute", name, value, ledger.action, call.seq, call.line, ledger.run))
    ledger.change("saml_attributes", name, value)
    return APPLIED


@effect("saml.option")
def _setting(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if elsewhere := _elsewhere(ledger):
        return elsewhere
    name = str(method.options["field"])
    value = method.options.get("default") if is_undefined(sent(call, 0)) else argument(call, 0)
    if value is None:
        return _UNDEFINED
    ledger.saml.append(SamlWrite("setting", name, value, ledger.action, call.seq, call.line, ledger.run))
    ledger.change("saml", name, NOT_SHOWN if name in ledger.catalogue.saml.hidden else value)
    return APPLIED


def overtaken(ledger: Ledger, call: Call, run: int) -> Verdict | None:
    """That a later call sets the same attribute or setting; None where this one stands."""
    write = next((each for each in ledger.saml if each.run == run and each.seq == call.seq), None)
    last = last_saml_writes(ledger.saml)[write.kind, write.name] if write else None
    if write is None or last is None or last is write:
        return None
    return Verdict("ignored", f"A later call sets the same {write.kind}: {place(last)}.", "saml.last_write")
