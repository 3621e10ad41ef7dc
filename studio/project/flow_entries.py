"""The entries of one flow as they stand in a file, put into another order with everything about them kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from studio.later import later
from studio.project.flows import FlowEntry

if TYPE_CHECKING:
    import yaml
else:
    yaml = later("yaml")

_ABOVE = re.compile(r"(?:^[ \t\r]*(?:#[^\n]*)?\n)*\Z", re.MULTILINE)
_DASH = re.compile(r"[ \t]*-[ \t]+\Z")
_PLAIN = re.compile(r"[\w][\w .@-]*|'[^'\n]*'|\"[^\"\\\n]*\"")


def written(entry: FlowEntry) -> str:
    """An entry that has not stood there before, fit for a line of its own and for a list in brackets."""
    dumped: str = yaml.safe_dump([entry.action], default_flow_style=True, width=1_000_000, allow_unicode=True)
    return _switched(dumped.strip()[1:-1], entry.enabled)


def _switched(name: str, enabled: bool) -> str:
    return name if enabled else f"{{action: {name}, enabled: false}}"


def listed(text: str, flow: yaml.Node, entries: Sequence[FlowEntry], newline: str) -> str:
    """The text with these entries in the list at `flow`. Raises YAMLError where the form of the list forbids it."""
    start, end = flow.start_mark.index, flow.end_mark.index
    if not isinstance(flow, yaml.SequenceNode):
        gap = " " if start == end else ""
        return f"{text[:start]}{gap}[{', '.join(map(written, entries))}]{text[end:]}"
    if flow.flow_style:
        return _in_brackets(text, flow, entries)
    return _in_lines(text, flow, entries, newline)


def _name(node: yaml.Node) -> str:
    if isinstance(node, yaml.MappingNode):
        return next((str(value.value) for key, value in node.value if key.value == "action"), "")
    return str(node.value)


def _in_brackets(text: str, flow: yaml.SequenceNode, entries: Sequence[FlowEntry]) -> str:
    there = {_name(node): node for node in flow.value}
    texts = [_item(text, there[e.action], e) if e.action in there else written(e) for e in entries]
    inner = text[flow.start_mark.index : flow.end_mark.index]
    if "\n" not in inner and "#" not in inner:
        spaced = " " if inner.startswith("[ ") else ""
        return f"{text[: flow.start_mark.index]}[{spaced}{', '.join(texts)}{spaced}]{text[flow.end_mark.index :]}"
    if len(texts) < len(flow.value) or not flow.value:
        raise yaml.YAMLError("an entry cannot be taken out of a list with lines and comments")
    slots = [(node.start_mark.index, node.end_mark.index) for node in flow.value]
    texts[len(slots) - 1 :] = [", ".join(texts[len(slots) - 1 :])]
    for (start, end), item in reversed([*zip(slots, texts, strict=True)]):
        text = text[:start] + item + text[end:]
    return text


def _in_lines(text: str, flow: yaml.SequenceNode, entries: Sequence[FlowEntry], newline: str) -> str:
    """A line for each action: what stands above it and behind it goes along."""
    starts = [_start_of_line(text, node) for node in flow.value]
    ends = [_end_of_line(text, _content_end(node)) for node in flow.value]
    above = _ABOVE.search(text[: starts[0]])
    first = above.start() if above else starts[0]
    begins = [first, *ends[:-1]]
    by_name = {_name(node): at for at, node in enumerate(flow.value)}
    indent = re.sub(r"[^ \t].*", "", text[starts[0] : flow.value[0].start_mark.index])
    parts = []
    for entry in entries:
        at = by_name.get(entry.action)
        if at is None:
            parts.append(f"{indent}- {written(entry)}{newline}")
            continue
        node = flow.value[at]
        head, tail = text[begins[at] : node.start_mark.index], text[_content_end(node) : ends[at]]
        part = f"{head}{_item(text, node, entry)}{tail}"
        parts.append(part if part.endswith("\n") else part + newline)
    whole = "".join(parts)
    if not text[: ends[-1]].endswith("\n"):
        whole = whole.removesuffix(newline)
    return text[:first] + whole + text[ends[-1] :]


def _start_of_line(text: str, node: yaml.Node) -> int:
    start = text.rfind("\n", 0, node.start_mark.index) + 1
    if not _DASH.fullmatch(text[start : node.start_mark.index]):
        raise yaml.YAMLError("an entry does not stand behind its dash")
    return start


def _content_end(node: yaml.Node) -> int:
    """Where the content of a node ends; blocks claim what follows them, too."""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        return _content_end(node.value[-1][1])
    return int(node.end_mark.index)


def _end_of_line(text: str, at: int) -> int:
    found = text.find("\n", at)
    return len(text) if found < 0 else found + 1


def _item(text: str, node: yaml.Node, entry: FlowEntry) -> str:
    """The text of an entry, changed no more than its switch needs."""
    source = text[node.start_mark.index : _content_end(node)]
    if not isinstance(node, yaml.MappingNode):
        return source if entry.enabled else _switched(source, False) if _PLAIN.fullmatch(source) else written(entry)
    switch = next((value for key, value in node.value if key.value == "enabled"), None)
    if switch is None:
        return source if entry.enabled else written(entry)
    if (str(switch.value).lower() == "true") == entry.enabled:
        return source
    if entry.enabled and node.flow_style and len(node.value) == 2 and "\n" not in source:
        name = next(value for key, value in node.value if key.value == "action")
        return text[name.start_mark.index : name.end_mark.index]
    start, end = switch.start_mark.index - node.start_mark.index, switch.end_mark.index - node.start_mark.index
    return f"{source[:start]}{'true' if entry.enabled else 'false'}{source[end:]}"
