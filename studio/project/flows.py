"""The flows of a project: which of its actions belong to a trigger, in which order, and which are disabled.

`flows` in `studio.yaml` gives an order per trigger; actions of the trigger that have no entry come last, by name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.catalogue.model import Catalogue, Trigger
from studio.later import later
from studio.project import workspace
from studio.project.action import ActionFile, load_action
from studio.project.exported import guess_handlers
from studio.project.paths import FieldPath
from studio.project.reading import Asked, Document, ReadError, go_on, nearest

if TYPE_CHECKING:
    import difflib
else:
    difflib = later("difflib")


@dataclass(frozen=True, slots=True)
class FlowEntry:
    """One line of a flow in `studio.yaml`: the action by its name or folder, and whether it runs."""

    action: str
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Bound:
    """An action of the project in its place in a flow."""

    file: ActionFile
    enabled: bool = True


def read_flows(document: Document, path: FieldPath, value: Any) -> dict[str, tuple[FlowEntry, ...]]:
    """The `flows` of a settings file. Raises ReadError, which names line and expectation."""
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise document.error(path, "expected the names of actions per trigger")
    return {trigger: _entries(document, (*path, trigger), names) for trigger, names in value.items()}


def _entries(document: Document, path: FieldPath, value: Any) -> tuple[FlowEntry, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise document.error(
            path, f"{path[-1]} is no list; expected for example [first, {{action: second, enabled: false}}]"
        )
    found: dict[str, FlowEntry] = {}
    for index, item in enumerate(value):
        entry = _entry(document, (*path, index), item)
        if entry.action in found:
            raise document.error((*path, index), f"the action {entry.action} stands twice in this flow")
        found[entry.action] = entry
    return tuple(found.values())


def _entry(document: Document, path: FieldPath, value: Any) -> FlowEntry:
    if isinstance(value, str):
        return FlowEntry(value)
    expected = "expected the name of an action, or {action: NAME, enabled: false}"
    if not isinstance(value, Mapping) or not isinstance(value.get("action"), str):
        raise document.error(path, expected)
    for key in value:
        if key not in ("action", "enabled"):
            raise document.error((*path, key), f"the key {key} is not known here{nearest(key, ('action', 'enabled'))}")
    enabled = value.get("enabled", True)
    if not isinstance(enabled, bool):
        raise document.error((*path, "enabled"), f"enabled is {enabled!r}; expected true or false")
    return FlowEntry(value["action"], enabled)


@dataclass(frozen=True, slots=True)
class Found:
    """The actions of a project by folder, and what is wrong with those that cannot be read."""

    actions: tuple[ActionFile, ...]
    problems: tuple[ReadError, ...] = ()


def project_actions(root: Path, asked: Asked = go_on) -> Found:
    """Every action of a project; two of the same name are called by their folders. Raises what `asked` raises."""
    actions, problems = [], []
    for path in workspace.actions(root):
        asked()
        try:
            actions.append(load_action(path))
        except ReadError as error:
            problems.append(error)
    names = [action.name for action in actions]
    plain = [action if names.count(action.name) == 1 else replace(action, name=folder_of(action)) for action in actions]
    return Found(tuple(plain), tuple(problems))


def folder_of(action: ActionFile) -> str:
    """The folder by which a flow may call an action, too."""
    return action.path.parent.name


def belongs(action: ActionFile, trigger: Trigger) -> bool:
    """Whether an action is for a trigger: its description says so, or else its code exports the handler."""
    if action.trigger is not None:
        return action.trigger == trigger.id
    return not {handler.name for handler in trigger.handlers}.isdisjoint(guess_handlers(action.code))


def guessed_trigger(action: ActionFile, catalogue: Catalogue) -> str | None:
    """The trigger of an action: as described, else that of the exported handler, where a misspelt one counts.

    The run then says what the name should be. None where nothing is exported that looks like a handler.
    """
    if action.trigger:
        return action.trigger
    triggers = {handler.name: trigger.id for trigger in catalogue.runnable for handler in trigger.handlers}
    exported = guess_handlers(action.code)
    near = (match for name in exported for match in difflib.get_close_matches(name, triggers, 1, cutoff=0.85))
    found = next((name for name in exported if name in triggers), None) or next(near, None)
    return triggers[found] if found else None


def ordered(actions: Iterable[ActionFile], trigger: Trigger, entries: Sequence[FlowEntry]) -> tuple[Bound, ...]:
    """The flow of a trigger: the actions with an entry in that order, then the others of the trigger by name.

    One that a deploy tool does not bind, although it binds others, is disabled unless an entry says otherwise.
    """
    left = {action.path: action for action in actions}
    bound = []
    for entry in entries:
        found = meant([*left.values()], entry.action)
        if found is not None:
            bound.append(Bound(left.pop(found.path), entry.enabled))
    rest = sorted((action for action in left.values() if belongs(action, trigger)), key=_by_binding)
    return (*bound, *(Bound(action, not action.unbound) for action in rest))


def _by_binding(action: ActionFile) -> tuple[bool, int, str]:
    """Actions that a deploy tool binds come first, in its order, the others by name."""
    return action.position is None, action.position or 0, action.name


def meant(actions: Sequence[ActionFile], name: str) -> ActionFile | None:
    """The action that a flow means by a name: its own name counts before that of its folder."""
    by_name = next((action for action in actions if action.name == name), None)
    return by_name or next((action for action in actions if folder_of(action) == name), None)


def unknown(actions: Sequence[ActionFile], entries: Iterable[FlowEntry]) -> tuple[str, ...]:
    """The entries that name no action of the project, each as half a sentence with the nearest that there is."""
    names = [action.name for action in actions]
    lost = (entry.action for entry in entries if meant(actions, entry.action) is None)
    return tuple(f"there is no action {name}{nearest(name, names)}" for name in lost)


def rewritten(
    before: Sequence[FlowEntry], actions: Sequence[ActionFile], wanted: Iterable[Bound]
) -> tuple[FlowEntry, ...]:
    """The entries that say this order: names stay as they were spelt, and entries without an action where they were."""
    spelt = {found.path: entry.action for entry in before if (found := meant(actions, entry.action))}
    entries = [FlowEntry(spelt.get(each.file.path, each.file.name), each.enabled) for each in wanted]
    for at, entry in enumerate(before):
        if meant(actions, entry.action) is None:
            entries.insert(at, entry)
    return tuple(entries)
