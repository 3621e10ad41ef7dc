"""Which connection the flow goes on with, once the identifier is typed."""

from __future__ import annotations

from studio.catalogue.methods import Method
from studio.flow.effects.registry import effect, text
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("authentication.connection")
def _connection(ledger: Ledger, call: Call, method: Method) -> Verdict:
    if not call.args or not isinstance(call.args[0], str) or not call.args[0]:
        ledger.gap(str(method.options["gap"]), call)
        return Verdict("refused", "The name of a connection is a text with something in it.", "flow.connection_name")
    name = text(call, 0)
    ledger.gap(str(method.options["gap"]), call)
    ledger.change("authentication", "connection", name, f"The flow goes on with the connection {name}.")
    return APPLIED
