"""One variant: what is changed about a run, and the run which that makes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from studio.catalogue.events import example
from studio.catalogue.model import Trigger
from studio.flow.request import ActionSource, RunRequest
from studio.project.event_document import ABSENT, EventDocument, at
from studio.project.grant_event import applied, find
from studio.project.paths import FieldPath, format_path
from studio.sandbox.bounds import NetworkPolicy

KINDS = ("absent", "null", "empty", "present", "other", "limit", "type", "text", "grant", "answer", "pair")
_MOST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Change:
    """A field of the event and its new value; ABSENT removes it."""

    path: FieldPath
    value: Any

    @property
    def words(self) -> str:
        """The change as one reads it: `user.email absent`, `user.name = ""`."""
        where = format_path(self.path)
        return f"{where} absent" if self.value is ABSENT else f"{where} = {shown(self.value)}"


@dataclass(frozen=True, slots=True)
class Variant:
    """What differs from the run that the sweep starts with.

    `row` says of what it is a variant: a field, a secret, a request or the grant. `kind` is one of KINDS, `label`
    its name among those of its row. `grant` is applied first, then the `changes` in their order. Secrets `without`
    are not given, `mocks` answer before all others. `rank` says how late it comes, 0 first. A `probe` looks where the
    code goes with a value of which nobody knows whether it is of the right type; that it fails tells nothing.
    """

    row: str
    kind: str
    label: str
    changes: tuple[Change, ...] = ()
    grant: str | None = None
    without: tuple[str, ...] = ()
    mocks: tuple[Mapping[str, Any], ...] = ()
    rank: int = 0
    probe: bool = False

    def after(self, context: Variant | None) -> Variant:
        """This variant on top of another one."""
        if context is None:
            return self
        return replace(
            self,
            changes=(*context.changes, *self.changes),
            grant=self.grant or context.grant,
            without=(*context.without, *self.without),
            mocks=(*self.mocks, *context.mocks),
            probe=self.probe or context.probe,
        )

    @property
    def size(self) -> tuple[int, int, int]:
        """How much it changes; the least is the best to show a cause with."""
        parts = len(self.changes) + len(self.without) + len(self.mocks) + 2 * (self.grant is not None)
        sizes = [0 if each.value is ABSENT else len(shown(each.value, 10000)) for each in self.changes]
        return parts, self.rank, sum(sizes)

    @property
    def words(self) -> str:
        """What it changes, in a line."""
        parts = [f"grant {self.grant}"] if self.grant else []
        parts += [each.words for each in self.changes]
        parts += [f"secret {name} absent" for name in self.without]
        parts += [_mock_words(mock) for mock in self.mocks]
        return ", ".join(parts) or "nothing changed"


def _mock_words(mock: Mapping[str, Any]) -> str:
    request = mock["request"]
    answer = mock.get("failure") or f"status {mock['response'].get('status', 200)}"
    if "text" in mock.get("response", {}):
        answer = "an empty answer" if mock["response"]["text"] == "" else "an answer that is no JSON"
    return f"{request.get('method', '')} {request['url']} → {answer}".strip()


def shown(value: Any, most: int = _MOST_SHOWN) -> str:
    """A value as JSON, cut where it is long."""
    if value is ABSENT:
        return "absent"
    text = json.dumps(value, ensure_ascii=True, default=str)
    return text if len(text) <= most else f"{text[: most - 1]}… ({len(text)} characters)"


def event_of(base: RunRequest, variant: Variant, default: dict[str, Any] | None = None) -> dict[str, Any]:
    """The event of a variant. It shares with the event of `base` what is the same, so nobody may change it.

    `default` is the default event of the tenant. Raises ValueError where the changes do not fit one another.
    """
    event: Any = base.event
    if variant.grant is not None:
        grants = base.catalogue.grants
        event = applied(event, find(variant.grant, base.trigger, grants), base.trigger, grants, default)
    return changed(event, variant.changes)


def changed(event: Mapping[str, Any], changes: Iterable[Change]) -> dict[str, Any]:
    """The event with these changes made in turn; what is to be removed may be gone already."""
    document = EventDocument(event)
    for change in changes:
        if change.value is not ABSENT:
            document.set(change.path, change.value)
        elif document.get(change.path) is not ABSENT:
            document.remove(change.path)
    return dict(document.value)


def request_of(base: RunRequest, variant: Variant, default: dict[str, Any] | None = None) -> RunRequest:
    """The run of a variant. Raises ValueError as `event_of` does."""
    request = replace(base, event=event_of(base, variant, default))
    if variant.without:
        request = replace(request, actions=tuple(_without(each, variant.without) for each in base.actions))
    if variant.mocks:
        policy = replace(base.network, mode="mocked", mocks=(*variant.mocks, *base.network.mocks))
        request = replace(request, network=policy if base.network.mode == "mocked" else _only(variant.mocks))
    return request


def _only(mocks: tuple[Mapping[str, Any], ...]) -> NetworkPolicy:
    return NetworkPolicy("mocked", mocks)


def _without(action: ActionSource, names: tuple[str, ...]) -> ActionSource:
    kept = {name: value for name, value in action.secrets.items() if name not in names}
    return replace(action, secrets=kept)


def change_to(trigger: Trigger, event: Any, path: FieldPath, value: Any) -> Change:
    """The change that gives a field a value; what it lies in comes along where that is not sent."""
    for count in range(1, len(path)):
        holder = path[:count]
        if at(event, holder) in (ABSENT, None):
            return Change(holder, _filled(trigger, holder, path[count:], value))
    return Change(path, value)


def _filled(trigger: Trigger, holder: FieldPath, rest: FieldPath, value: Any) -> Any:
    name = format_path(holder)
    made = example(trigger, name) if name in trigger.fields_by_path else {}
    document = EventDocument(made if isinstance(made, dict) else {})
    for count in range(1, len(rest)):
        inner = format_path((*holder, *rest[:count]))
        if document.get(rest[:count]) in (ABSENT, None) and inner in trigger.fields_by_path:
            document.set(rest[:count], example(trigger, inner))
    document.set(rest, value)
    return document.value
