"""How much of what the catalogue promises has an effect, found out by trying it.

Every documented field is put into an event and looked for by an action; every method is called by it.
Nothing here is counted from a list of what ought to work.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from studio.catalogue.events import sample
from studio.catalogue.host import api_for_host
from studio.catalogue.methods import Method, Param
from studio.catalogue.model import Field, Trigger
from studio.flow.effects.registry import EFFECTS
from studio.project.event_check import check
from studio.project.event_document import ABSENT, EventDocument, at
from studio.project.paths import FieldPath
from studio.sandbox.batch import run_batch
from studio.sandbox.job import Job
from studio.sandbox.recording import Call, Recording

_APART = ("secrets", "configuration")
_TEXTS = {"STUDIO": "sample"}


@dataclass(frozen=True, slots=True)
class Missing:
    """A field or method that has no effect, and why, in a sentence without its subject."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Faithfulness:
    """One trigger: how many fields and methods the catalogue lists, and which of them have no effect."""

    trigger: str
    fields: int
    methods: int
    missing_fields: tuple[Missing, ...]
    missing_methods: tuple[Missing, ...]

    @property
    def effective_fields(self) -> int:
        """How many fields can be built, are accepted and reach the action."""
        return self.fields - len(self.missing_fields)

    @property
    def effective_methods(self) -> int:
        """How many methods the sandbox offers and the flow or the sandbox gives a meaning."""
        return self.methods - len(self.missing_methods)


def measure(triggers: Sequence[Trigger]) -> list[Faithfulness]:
    """The faithfulness of each trigger, all of them runnable. Raises SandboxFailure where nothing can be run."""
    documents = [_full(trigger) for trigger in triggers]
    jobs = [_job(trigger, document.value) for trigger, document in zip(triggers, documents, strict=True)]
    found = zip(triggers, documents, run_batch(jobs), strict=True)
    return [_measured(trigger, document, recording) for trigger, document, recording in found]


def _full(trigger: Trigger) -> EventDocument:
    """An event with every field of the trigger, made by the same edits as in the window."""
    document = EventDocument({})
    for field in sorted(trigger.fields, key=lambda field: field.path.count(".")):
        document.set(_path(field), sample(field))
    return document


def _path(field: Field) -> FieldPath:
    return tuple(field.path.split("."))


def _job(trigger: Trigger, event: Mapping[str, Any]) -> Job:
    return Job(
        name="faithfulness",
        file="faithfulness.js",
        code=_code(trigger),
        handler=trigger.execute_handler,
        handlers=tuple(handler.name for handler in trigger.handlers),
        event={name: value for name, value in event.items() if name not in _APART},
        api=api_for_host(trigger),
        secrets=_TEXTS,
        configuration=_TEXTS,
        cache={"sample": {"value": "sample", "expires_at": 32503680000000}},
    )


def _code(trigger: Trigger) -> str:
    """An action that tells which event it got and calls every method once, whatever comes of it."""
    calls = [f"  try {{ await {m.name}({', '.join(map(_argument, m.params))}); }} catch {{}}" for m in trigger.methods]
    lines = [f"exports.{trigger.execute_handler} = async (event, api) => {{", "  console.log(JSON.stringify(event));"]
    return "\n".join([*lines, *calls, "};"])


def _argument(param: Param) -> str:
    if param.enum:
        return json.dumps(param.enum[0])
    kinds = {"array": '["sample"]', "object": "{}", "boolean": "true", "number": "4102444800000"}
    return next((text for kind, text in kinds.items() if param.type.startswith(kind)), '"sample"')


def _measured(trigger: Trigger, document: EventDocument, recording: Recording) -> Faithfulness:
    received = _received(recording)
    odd = {finding.path: finding.message for finding in check(document.value, trigger)}
    fields = [(field, _field_trouble(field, document, odd, received)) for field in trigger.fields]
    calls = {call.method: call for call in recording.calls}
    methods = [(method, _method_trouble(method, calls.get(method.name))) for method in trigger.methods]
    return Faithfulness(
        trigger.id,
        len(fields),
        len(methods),
        tuple(Missing(f"event.{field.path}", trouble) for field, trouble in fields if trouble),
        tuple(Missing(method.name, trouble) for method, trouble in methods if trouble),
    )


def _received(recording: Recording) -> Any:
    """The event as the action printed it."""
    try:
        return json.loads(recording.console[0].text)
    except (IndexError, ValueError):
        return {}


def _field_trouble(field: Field, document: EventDocument, odd: Mapping[FieldPath, str], received: Any) -> str:
    path = _path(field)
    wanted = _TEXTS if path[0] in _APART else document.get(path)
    if wanted is ABSENT:
        return "cannot be built"
    if path in odd:
        return f"is not accepted: {odd[path]}"
    got = at(received, path)
    if got is ABSENT:
        return "does not reach the action"
    return "" if got == wanted else "reaches the action with another value"


def _method_trouble(method: Method, call: Call | None) -> str:
    if call is None:
        return "is not offered by the sandbox"
    if method.effect in EFFECTS or _answers(method, call):
        return ""
    return f"has no meaning: nothing is known about the effect {method.effect}"


def _answers(method: Method, call: Call) -> bool:
    """Whether the sandbox itself worked out an answer, or a refusal beyond the checks of arguments."""
    if method.returns != "value":
        return False
    if call.threw is not None:
        return call.threw.message not in {each.message for each in method.checks}
    return call.returned is not None and call.returned != {"$type": "undefined"}
