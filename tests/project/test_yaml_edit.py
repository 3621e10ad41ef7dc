from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from studio.project.event_document import ABSENT
from studio.project.reading import ReadError, parse_document
from studio.project.yaml_edit import with_value

PLACE = Path("studio.yaml")
TEXT = """\
# my tenant
domain: login.example.com   # the domain

client:
  # who asks
  name: 'My app'
  metadata: {tier: gold}  # two
permissions:   # mine
  - a
  # - b
  - c
note: |
  # no comment
  at all

# the end
"""


def edit(text: str, path: str, value: Any) -> str:
    return with_value(text, tuple(path.split(".")), value, PLACE)


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        ("domain", "a.example", "login.example.com", "a.example"),
        ("client.name", "Other: app", "'My app'", "'Other: app'"),
        ("client.metadata", {}, "{tier: gold}", "{}"),
        ("client.metadata.tier", "new", "gold", "new"),
        ("client.metadata.more", "x", "tier: gold", "tier: gold, more: x"),
        ("permissions", ["z"], "permissions:   # mine\n  - a\n  # - b\n  - c\n", "permissions: [z]   # mine\n"),
        ("client.name", ABSENT, "  name: 'My app'\n", ""),
        ("domain", ABSENT, "domain: login.example.com   # the domain\n", ""),
        ("note", "one", "|\n  # no comment\n  at all", "one"),
        ("client.id", "x", "# two\n", "# two\n  id: x\n"),
        ("api.lifetime", 60, "  at all\n", "  at all\napi:\n  lifetime: 60\n"),
    ],
)
def test_one_place_changes_and_every_other_byte_stays(path: str, value: Any, old: str, new: str) -> None:
    assert edit(TEXT, path, value) == TEXT.replace(old, new, 1)


@pytest.mark.parametrize(
    ("text", "path", "value", "expected"),
    [
        ("", "client.name", "x", "client:\n  name: x\n"),
        ("# nothing\n", "plan", "free", "# nothing\nplan: free\n"),
        ("a: 1", "b", 2, "a: 1\nb: 2\n"),
        ("client:\n", "client.name", "x", "client: {name: x}\n"),
        ("client: {}\n", "client.name", "x", "client: {name: x}\n"),
        ("{a: 1, b: {c: 2}}", "b.c", ABSENT, "{a: 1}"),
        ("{a: 1, b: 2}", "a", ABSENT, "{b: 2}"),
        ("client:\n  name: x\n", "client.name", ABSENT, ""),
        ("client:\n  # mine\n  name: x\n", "client.name", ABSENT, "client:\n  # mine\n"),
        ("client:\r\n  name: x\r\n", "client.id", "y", "client:\r\n  name: x\r\n  id: y\r\n"),
        ("a:\n- 1\n- 2\nb: 1\n", "a", [3], "a: [3]\nb: 1\n"),
        ("a: 1\n", "b", ABSENT, "a: 1\n"),
        ("a: 1\n", "a", 1, "a: 1\n"),
        ("a: 1\n", "a", True, "a: true\n"),
        ("a: 1\n...\n", "b", "two\nlines", 'a: 1\nb: "two\\nlines"\n...\n'),
    ],
)
def test_edges(text: str, path: str, value: Any, expected: str) -> None:
    assert edit(text, path, value) == expected


@pytest.mark.parametrize("text", ["a: &x 1\nb: *x\n", "a: &x {c: 1}\nb: *x\n"])
def test_what_cannot_be_changed_in_place_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(ReadError, match=r"studio.yaml:2: b is written in a way that the studio cannot change"):
        edit(text, "b", 2)


def test_an_anchor_that_others_use_is_not_taken_away() -> None:
    with pytest.raises(ReadError, match="change it by hand"):
        edit("a: &x 1\nb: *x\n", "a", 2)


def test_a_list_is_no_settings() -> None:
    with pytest.raises(ReadError, match="expected a mapping of settings"):
        edit("- a\n", "b", 1)


SCALARS = st.booleans() | st.integers(-9, 9) | st.text(st.characters(codec="utf-8"), max_size=6)
VALUES = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(st.sampled_from("xyz"), SCALARS, max_size=2)
SECTIONS = st.dictionaries(st.sampled_from("abcd"), VALUES, max_size=3)
DOCUMENTS = st.dictionaries(st.sampled_from("klmn"), SECTIONS | VALUES, max_size=4)
PATHS = st.tuples(st.sampled_from("klmn")) | st.tuples(st.sampled_from("klmn"), st.sampled_from("abcd"))


@given(
    DOCUMENTS, st.sampled_from([None, True, False]), st.lists(st.tuples(PATHS, VALUES | st.just(ABSENT)), max_size=4)
)
def test_any_edits_give_the_values_they_should(
    document: dict[str, Any], style: bool | None, edits: list[tuple[tuple[str, ...], Any]]
) -> None:
    text = yaml.safe_dump(document, default_flow_style=style, allow_unicode=True, sort_keys=False)
    before = parse_document(text).value or {}
    for path, value in edits:
        assume(len(path) == 1 or isinstance(before.get(path[0], {}), dict))
        text = with_value(text, path, value, PLACE)
        after = parse_document(text).value or {}
        holder = after if len(path) == 1 else after.get(path[0], {})
        assert holder.get(path[-1], ABSENT) == value
        assert {k: v for k, v in after.items() if k != path[0]} == {k: v for k, v in before.items() if k != path[0]}
        before = after


@given(DOCUMENTS, PATHS, VALUES | st.just(ABSENT))
def test_comments_survive_any_edit(document: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    assume(len(path) == 1 or isinstance(document.get(path[0], {}), dict))
    lines = yaml.safe_dump(document, default_flow_style=None, sort_keys=False, width=10**9).split("\n")[:-1]
    inside = [line.startswith((" ", "-")) for line in (*lines[1:], "")]
    text = "# first\n" + "".join(
        f"{line}\n" if within else f"{line}\n# after {n}\n"
        for n, (line, within) in enumerate(zip(lines, inside, strict=True))
        if document
    )
    assume(parse_document(text).value == document)
    changed = with_value(text, path, value, PLACE)
    assert [line for line in text.split("\n") if line.startswith("#")] == [
        line for line in changed.split("\n") if line.startswith("#")
    ]
