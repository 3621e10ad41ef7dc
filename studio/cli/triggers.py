"""`action-studio triggers [ID]`: the catalogue, for people and as JSON; `--coverage` measures it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.freezing import thawed
from studio.catalogue.grants import Grant
from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.catalogue.methods import Method
from studio.catalogue.model import Catalogue, Field, Trigger
from studio.cli.faithfulness import report
from studio.cli.usage import BadUsage, Parser


def main(arguments: Sequence[str]) -> int:
    """Print all triggers, or everything about one."""
    parser = Parser("triggers", "Show the catalogue: handlers, event fields and api methods.")
    parser.add_argument("id", nargs="?", metavar="ID", help="a trigger such as post-login")
    parser.add_argument("--coverage", action="store_true", help="measure how many fields and methods have an effect")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    options = parser.parse_args(arguments)
    catalogue = load()
    if options.coverage:
        return report(_measurable(catalogue, options.id), options.json)
    if options.id:
        trigger = find(catalogue, options.id)
        grants = catalogue.grants.fitting(trigger)
        text = json.dumps(_whole(trigger, grants), indent=2) if options.json else _page(trigger, grants)
    else:
        brief = [_brief(trigger) for trigger in catalogue.triggers.values()]
        text = json.dumps(brief, indent=2) if options.json else _table(catalogue)
    sys.stdout.write(text + "\n")
    return 0


def find(catalogue: Catalogue, id: str) -> Trigger:
    """The trigger of this id. Raises BadUsage, which proposes the nearest one."""
    if id in catalogue.triggers:
        return catalogue.triggers[id]
    near = get_close_matches(id, catalogue.triggers, 1)
    hint = f"did you mean {near[0]}" if near else f"expected one of {', '.join(catalogue.triggers)}"
    raise BadUsage(f"the trigger {id} is not known; {hint}")


def _measurable(catalogue: Catalogue, id: str | None) -> Sequence[Trigger]:
    if id is None:
        return catalogue.runnable
    trigger = find(catalogue, id)
    if not trigger.runnable:
        raise BadUsage(f"{id} cannot be run, so there is nothing to measure; its handler, event and api are not public")
    return (trigger,)


def _brief(trigger: Trigger) -> dict[str, Any]:
    return {
        "id": trigger.id,
        "name": trigger.name,
        "runnable": trigger.runnable,
        "status": trigger.status,
        "handlers": [handler.name for handler in trigger.handlers],
        "fields": len(trigger.fields),
        "methods": len(trigger.methods),
    }


def _whole(trigger: Trigger, grants: Sequence[Grant]) -> dict[str, Any]:
    rest = ("summary", "version", "place", "binding", "blocking", "max_actions", "confidence")
    return {
        **_brief(trigger),
        **{name: getattr(trigger, name) for name in rest},
        "tokens": list(trigger.tokens),
        "notes": list(trigger.notes),
        "sources": list(trigger.sources),
        "handlers": [
            {"name": h.name, "kind": h.kind, "when": h.when, "documented": h.documented} for h in trigger.handlers
        ],
        "event": [_field(field) for field in trigger.fields],
        "api": [_method(m, host) for m, host in zip(trigger.methods, api_for_host(trigger), strict=True)],
        "default_event": default_event(trigger),
        "grants": [{"id": g.id, "name": g.name, "help": g.help, "protocol": g.protocol} for g in grants],
    }


def _field(field: Field) -> dict[str, Any]:
    found: dict[str, Any] = {"path": field.path, "type": field.type, "required": field.required}
    for name in ("enum", "format", "items", "values", "status", "plan", "handlers", "example"):
        value = getattr(field, name)
        if value is not None and value != ():
            found[name] = thawed(value)
    return {**found, "open": field.open, "documented": field.documented, "help": field.help}


def _method(method: Method, host: dict[str, Any]) -> dict[str, Any]:
    params = [{"name": p.name, "type": p.type, "required": p.required, "help": p.help} for p in method.params]
    return {
        "name": method.name,
        "signature": method.signature,
        "effect": method.effect,
        "returns": method.returns_text or method.returns,
        "params": params,
        "checks": host["checks"],
        "status": method.status,
        "plan": method.plan,
        "help": method.help,
        "rules": list(method.rules),
    }


def _table(catalogue: Catalogue) -> str:
    lines = []
    for trigger in catalogue.triggers.values():
        handler = trigger.execute_handler or "cannot be run: its handler is not public"
        lines.append(f"{trigger.id:<31} {handler}")
    return "\n".join(lines)


def _page(trigger: Trigger, grants: Sequence[Grant]) -> str:
    lines = [f"{trigger.name} ({trigger.id}, {trigger.version})", trigger.summary, ""]
    if not trigger.runnable:
        return "\n".join([*lines, "This trigger cannot be run: its handler, event and api are not public."])
    lines += ["Handlers"]
    lines += [f"  {handler.name:<34} {handler.when}" for handler in trigger.handlers]
    if grants:
        lines += ["", "Grants (run --grant ID)"]
        lines += [f"  {grant.id:<34} {grant.help}" for grant in grants]
    lines += ["", "Event (* always there)"]
    lines += [f"  {_star(field)}event.{field.path:<52} {_type(field)}" for field in trigger.fields]
    lines += ["", "Api"]
    lines += [f"  {method.signature}\n      {method.help}" for method in trigger.methods]
    return "\n".join(lines)


def _star(field: Field) -> str:
    return "* " if field.required else "  "


def _type(field: Field) -> str:
    note = f" ({field.status})" if field.status else ""
    return f"{field.type}{note}"
