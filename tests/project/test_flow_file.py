from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.flow_file import keep_flow, with_flow
from studio.project.flows import FlowEntry
from studio.project.reading import ReadError, parse_document
from studio.project.settings import parse_settings

PLACE = Path("studio.yaml")
LINES = """# tenant
domain: login.example.com   # ours

flows:
  # the order matters
  post-login:
    # the guard looks at the country
    - guard   # cheap
    - "add roles"

    # slow: asks the CRM
    - action: enrich
      enabled: false   # until the CRM is back
  pre-user-registration: [check]  # one

rbac: true
# end
"""


def order(*names: str, off: str = "") -> list[FlowEntry]:
    return [FlowEntry(name, name != off) for name in names]


def test_lines_move_with_their_comments_and_nothing_else_changes() -> None:
    changed = with_flow(LINES, "post-login", order("enrich", "guard", "add roles", off="enrich"), PLACE)
    assert changed == LINES.replace(
        """    # the guard looks at the country
    - guard   # cheap
    - "add roles"

    # slow: asks the CRM
    - action: enrich
      enabled: false   # until the CRM is back
""",
        """
    # slow: asks the CRM
    - action: enrich
      enabled: false   # until the CRM is back
    # the guard looks at the country
    - guard   # cheap
    - "add roles"
""",
    )
    assert with_flow(changed, "post-login", order("guard", "add roles", "enrich", off="enrich"), PLACE) == LINES


def test_a_switch_changes_one_word() -> None:
    changed = with_flow(LINES, "post-login", order("guard", "add roles", "enrich"), PLACE)
    assert changed == LINES.replace("enabled: false   #", "enabled: true   #")
    changed = with_flow(LINES, "post-login", [FlowEntry("guard", False), *order("add roles")], PLACE.with_name("x"))
    assert "    - {action: guard, enabled: false}   # cheap\n" in changed


@pytest.mark.parametrize("text", [LINES, LINES.replace("\n", "\r\n"), "flows:\n  post-login: [ guard, 'add roles' ]"])
def test_off_and_on_again_gives_the_same_bytes(text: str) -> None:
    before = list(parse_settings(parse_document(text)).flows["post-login"])
    off = [FlowEntry(before[0].action, False), *before[1:]]
    changed = with_flow(text, "post-login", off, PLACE)
    assert changed != text and parse_settings(parse_document(changed)).flows["post-login"] == tuple(off)
    assert with_flow(changed, "post-login", before, PLACE) == text


def test_a_list_in_brackets_stays_one() -> None:
    text = "flows: {post-login: [a, {action: b, enabled: false}], event-stream: [x]}  # flows\nrbac: true\n"
    changed = with_flow(text, "post-login", [*order("c", "b", off="b"), *order("a")], PLACE)
    assert changed == (
        "flows: {post-login: [c, {action: b, enabled: false}, a], event-stream: [x]}  # flows\nrbac: true\n"
    )
    many = "flows:\n  post-login: [\n    a,  # one\n    b,  # two\n  ]\n"
    assert with_flow(many, "post-login", order("b", "a"), PLACE) == many.replace("a,", "?").replace("b,", "a,").replace(
        "?", "b,"
    )
    assert with_flow(many, "post-login", order("b", "a", "c"), PLACE).count("# two") == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "flows:\n  post-login:\n    - a\n    - b\n"),
        ("rbac: true", "rbac: true\nflows:\n  post-login:\n    - a\n    - b\n"),
        ("# only this\n", "# only this\nflows:\n  post-login:\n    - a\n    - b\n"),
        ("flows:\nrbac: true\n", "flows:\n  post-login:\n    - a\n    - b\nrbac: true\n"),
        ("flows: {}\n", "flows: {post-login: [a, b]}\n"),
        ("flows: {x: [c]}\n", "flows: {x: [c], post-login: [a, b]}\n"),
        ("flows:\n  post-login:\n", "flows:\n  post-login: [a, b]\n"),
        ("flows:\n  post-login: []\n", "flows:\n  post-login: [a, b]\n"),
        (
            "flows:\n    x: [c]\n\n# more\nrbac: true\n",
            "flows:\n    x: [c]\n    post-login:\n      - a\n      - b\n\n# more\nrbac: true\n",
        ),
        ("flows:\n  x:\n  - c", "flows:\n  x:\n  - c\n  post-login:\n    - a\n    - b\n"),
    ],
)
def test_a_flow_that_is_not_there_yet_is_added(text: str, expected: str) -> None:
    assert with_flow(text, "post-login", order("a", "b"), PLACE) == expected


@pytest.mark.parametrize(
    "text",
    [
        '{"rbac": true}',
        "flows:\n  x: &same [a, b]\n  post-login: *same\n",
        "flows:\n  post-login:\n  -\n    a\n  - b\n",
    ],
)
def test_what_cannot_be_changed_safely_is_left_to_the_person(text: str) -> None:
    with pytest.raises(ReadError, match="by hand"):
        with_flow(text, "post-login", order("b", "a"), PLACE)


NAMES = st.lists(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8).filter(
        lambda name: not any(mark in name for mark in "\x85\u2028\u2029\ufeff\ufffe\uffff")
    ),
    min_size=1,
    max_size=5,
    unique=True,
)


@given(NAMES, st.randoms(use_true_random=False), st.booleans())
def test_any_order_of_any_names_can_be_read_again(names: list[str], chance: object, fresh: bool) -> None:
    text = "rbac: true\n" if fresh else with_flow("", "post-login", [FlowEntry(name) for name in names], PLACE)
    wanted = [FlowEntry(name, chance.random() < 0.5) for name in names]  # type: ignore[attr-defined]
    chance.shuffle(wanted)  # type: ignore[attr-defined]
    changed = with_flow(text, "post-login", wanted, PLACE)
    assert parse_settings(parse_document(changed)).flows["post-login"] == tuple(wanted)


def test_the_file_keeps_its_line_ends_and_its_mark(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    place.write_bytes(b"\xef\xbb\xbf# mixed\nflows:\r\n  post-login: [a, b]\r\n")
    keep_flow(tmp_path, "post-login", order("b", "a"))
    assert place.read_bytes() == b"\xef\xbb\xbf# mixed\nflows:\r\n  post-login: [b, a]\r\n"
    place.unlink()
    keep_flow(tmp_path, "post-login", order("b", "a", off="a"))
    assert place.read_text(encoding="utf-8").endswith("    - b\n    - {action: a, enabled: false}\n")
