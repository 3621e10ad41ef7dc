from __future__ import annotations

import pytest
import yaml

from studio.project.flow_entries import listed, written
from studio.project.flows import FlowEntry


def node_in(text: str) -> yaml.Node:
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert isinstance(root, yaml.MappingNode)
    node: yaml.Node = root.value[0][1]
    return node


@pytest.mark.parametrize(
    ("name", "text"), [("add roles", "add roles"), ("a, b", "'a, b'"), ("true", "'true'"), ("a: b", "'a: b'")]
)
def test_an_entry_is_quoted_where_it_has_to_be(name: str, text: str) -> None:
    assert written(FlowEntry(name)) == text
    assert yaml.safe_load(f"- {written(FlowEntry(name, False))}") == [{"action": name, "enabled": False}]


def test_lines_are_taken_out_with_what_belongs_to_them() -> None:
    text = "f:\n  - a\n  # of b\n  - b  # too\n  - c\n"
    assert listed(text, node_in(text), [FlowEntry("c"), FlowEntry("a")], "\n") == "f:\n  - c\n  - a\n"


def test_a_last_line_without_an_end_stays_one() -> None:
    text = "f:\n- a\n- b"
    assert listed(text, node_in(text), [FlowEntry("b"), FlowEntry("a"), FlowEntry("c")], "\n") == "f:\n- b\n- a\n- c"


def test_a_list_over_several_lines_cannot_lose_an_entry() -> None:
    text = "f: [\n  a,\n  b,\n]\n"
    with pytest.raises(yaml.YAMLError):
        listed(text, node_in(text), [FlowEntry("b")], "\n")
