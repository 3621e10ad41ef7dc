from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from studio.exchange.bundle import Binding
from studio.exchange.deploy_cli.entry_reading import bindings_of, read_entries
from studio.exchange.source import Source
from studio.project.reading import Document, ReadError, parse_document


def test_bindings() -> None:
    value = {"post-login": [{"action_name": "a", "display_name": "A"}, {"action_name": "b"}], "event-stream": []}
    assert bindings_of(Document(Path(), {}), (), value) == {"post-login": (Binding("a", "A"), Binding("b", "b"))}


@pytest.mark.parametrize(
    ("value", "said"),
    [([], "no mapping"), ({"t": 1}, "the bindings of t are no list"), ({"t": [1]}, "names no action")],
)
def test_bindings_that_are_none(value: Any, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        bindings_of(Document(Path(), {}), (), value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("actions: 1", "actions is no list"),
        ("actions: [1]", "t.yaml:1: this entry is no mapping"),
        ("actions:\n- name: a\n  code: ../x.js", "t.yaml:3: the path ../x.js leads out of"),
        (f"actions: [{', '.join(['1'] * 1001)}]", "actions has 1001 entries; expected at most 1000"),
    ],
)
def test_entries_that_are_none(tmp_path: Path, text: str, said: str) -> None:
    document = parse_document(text, "t.yaml")
    with pytest.raises(ReadError, match=said):
        read_entries(Source(tmp_path), document, "actions", lambda entry, code: entry)
