"""Questions to the tenant about the roles of the user: what is asked for beyond the documented number is open."""

from __future__ import annotations

from collections.abc import Mapping

from studio.catalogue.methods import Method
from studio.flow.effects.registry import argument, effect
from studio.flow.ledger import APPLIED, Ledger, Verdict
from studio.sandbox.recording import Call


@effect("roles.by_ids", "roles.by_names")
def _pick(ledger: Ledger, call: Call, method: Method) -> Verdict:
    wanted = argument(call, 0)
    if isinstance(wanted, list) and len(wanted) > int(method.options["most"]):
        ledger.gap("gaps.directory_limit", call)
    return APPLIED


@effect("roles.list")
def _page(ledger: Ledger, call: Call, method: Method) -> Verdict:
    asked = argument(call, 0)
    take = asked.get("take") if isinstance(asked, Mapping) else None
    if isinstance(take, int) and take > int(method.options["max_take"]):
        ledger.gap("gaps.directory_limit", call)
    return APPLIED
