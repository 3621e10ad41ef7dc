"""A flow written back into `studio.yaml`: order and switches change, every other byte stays.

In a list with a line for each action the lines move with their comments; in a list in brackets the entries change
places. What was written is read again before it is saved: a file that would say anything else is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.project import workspace
from studio.project.reading import Document, ReadError, parse_document, read_text
from studio.project.saving import save_text

if TYPE_CHECKING:
    import yaml

    from studio.project import flow_entries
    from studio.project import flows as project_flows
    from studio.project.flows import FlowEntry
else:
    yaml = later("yaml")
    project_flows = later("studio.project.flows")
    flow_entries = later("studio.project.flow_entries")

_KEY = "flows"


def keep_flow(root: Path, trigger: str, entries: Sequence[FlowEntry]) -> None:
    """Write the flow of a trigger into the project's settings file, which is made if need be.

    Raises ReadError for a file in which that cannot be done, and SaveError.
    """
    place = root / workspace.SETTINGS
    if not place.exists():
        save_text(place, with_flow("", trigger, entries, place))
        return
    file = read_text(place)
    changed = with_flow(file.text, trigger, entries, place)
    if changed != file.text:
        save_text(place, changed, bom=file.bom, known=file.digest)


def with_flow(text: str, trigger: str, entries: Sequence[FlowEntry], place: Path) -> str:
    """The text of a settings file with this flow. Raises ReadError."""
    before = parse_document(text, place)
    if _flows(before).get(trigger, ()) == tuple(entries):
        return text
    try:
        changed = _changed(text, trigger, entries, place)
        after = parse_document(changed, place)
    except (ReadError, yaml.YAMLError) as error:
        raise _by_hand(place) from error
    if _flows(after).get(trigger) != tuple(entries) or _others(before, trigger) != _others(after, trigger):
        raise _by_hand(place)
    return changed


def _by_hand(place: Path) -> ReadError:
    return ReadError(place, None, "the flow cannot be changed here without touching something else; edit it by hand")


def _flows(document: Document) -> dict[str, tuple[FlowEntry, ...]]:
    value = document.value if isinstance(document.value, dict) else {}
    return project_flows.read_flows(document, (_KEY,), value.get(_KEY))


def _others(document: Document, trigger: str) -> Any:
    """Everything in the file but this flow."""
    value = dict(document.value or {})
    flows = {key: flow for key, flow in (value.pop(_KEY, None) or {}).items() if key != trigger}
    return value, flows


def _changed(text: str, trigger: str, entries: Sequence[FlowEntry], place: Path) -> str:
    newline = "\r\n" if "\r\n" in text else "\n"
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    if root is None:
        return f"{_ended(text, newline)}{_KEY}:{newline}{_block(trigger, entries, '  ', newline)}"
    if not isinstance(root, yaml.MappingNode) or root.flow_style:
        raise _by_hand(place)
    flows = _value(root, _KEY)
    if flows is None:
        return f"{_ended(text, newline)}{_KEY}:{newline}{_block(trigger, entries, '  ', newline)}"
    if not isinstance(flows, yaml.MappingNode):
        at = flows.end_mark.index
        return f"{text[:at]}{newline}{_block(trigger, entries, '  ', newline).rstrip()}{text[at:]}"
    flow = _value(flows, trigger)
    if flow is None:
        return _with_another(text, flows, trigger, entries, newline)
    return flow_entries.listed(text, flow, entries, newline)


def _value(node: yaml.MappingNode, key: str) -> yaml.Node | None:
    return next((value for name, value in node.value if name.value == key), None)


def _ended(text: str, newline: str) -> str:
    return text if not text or text.endswith(("\n", "\r")) else text + newline


def _with_another(text: str, flows: yaml.MappingNode, trigger: str, entries: Sequence[FlowEntry], newline: str) -> str:
    """The flow behind those of other triggers."""
    if flows.flow_style:
        at = flows.end_mark.index - 1
        before = text[:at].rstrip()
        comma = "" if before.endswith(("{", ",")) else ", "
        return f"{before}{comma}{trigger}: [{', '.join(map(flow_entries.written, entries))}]{text[at:]}"
    first = flows.value[0][0]
    indent = " " * first.start_mark.column
    end = _end_of_lines(text, flows)
    return f"{_ended(text[:end], newline)}{_block(trigger, entries, indent, newline)}{text[end:]}"


def _end_of_lines(text: str, node: yaml.Node) -> int:
    """Behind the last line of a block that holds more than space and comments."""
    lines = text[: node.end_mark.index].splitlines(keepends=True)
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    at = sum(map(len, lines))
    found = text.find("\n", at)
    return at if lines and lines[-1].endswith("\n") else len(text) if found < 0 else found + 1


def _block(trigger: str, entries: Sequence[FlowEntry], indent: str, newline: str) -> str:
    if not entries:
        return f"{indent}{trigger}: []{newline}"
    lines = [f"{indent}{trigger}:", *(f"{indent}  - {flow_entries.written(entry)}" for entry in entries)]
    return newline.join(lines) + newline
