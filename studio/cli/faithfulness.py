"""`action-studio triggers --coverage`: how much of the catalogue has an effect, measured in the sandbox."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

from studio.catalogue.model import Trigger
from studio.flow.faithfulness import Faithfulness, Missing, measure
from studio.sandbox import SandboxFailure


def report(triggers: Sequence[Trigger], as_json: bool) -> int:
    """Measure these runnable triggers and print the figures; the exit status."""
    try:
        measured = measure(triggers)
    except SandboxFailure as error:
        sys.stderr.write(f"{error}\n")
        return 3
    text = json.dumps(_document(measured), indent=2) if as_json else "\n".join(_lines(measured))
    sys.stdout.write(text + "\n")
    return 0


def _document(measured: Sequence[Faithfulness]) -> dict[str, Any]:
    return {"triggers": [{"id": each.trigger, **_figures([each])} for each in measured], "total": _figures(measured)}


def _figures(measured: Sequence[Faithfulness]) -> dict[str, Any]:
    fields = [_missing(each.trigger, missing) for each in measured for missing in each.missing_fields]
    methods = [_missing(each.trigger, missing) for each in measured for missing in each.missing_methods]
    return {
        "fields": {
            "effective": sum(each.effective_fields for each in measured),
            "documented": sum(each.fields for each in measured),
            "missing": fields,
        },
        "methods": {
            "effective": sum(each.effective_methods for each in measured),
            "documented": sum(each.methods for each in measured),
            "missing": methods,
        },
    }


def _missing(trigger: str, missing: Missing) -> dict[str, str]:
    return {"trigger": trigger, "name": missing.name, "reason": missing.reason}


def _lines(measured: Sequence[Faithfulness]) -> Iterator[str]:
    for each in measured:
        yield _line(each.trigger, [each])
        for missing in (*each.missing_fields, *each.missing_methods):
            yield f"  {missing.name} {missing.reason}"
    yield ""
    noun = "trigger" if len(measured) == 1 else "triggers"
    yield _line(f"{len(measured)} runnable {noun}", measured)


def _line(name: str, measured: Sequence[Faithfulness]) -> str:
    figures = _figures(measured)
    fields, methods = figures["fields"], figures["methods"]
    left = f"{fields['effective']:>4} of {fields['documented']:>4} event fields"
    return f"{name:<31} {left}   {methods['effective']:>3} of {methods['documented']:>3} methods"
