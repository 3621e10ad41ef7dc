from __future__ import annotations

import threading
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from tree_sitter import Tree

from studio.language import parsing
from studio.language.parsing import Parsed, changed, parse

BLOCK = """async function step(event, api) {
  if (event.organization) { api.idToken.setCustomClaim('ü😀', event.organization.name); }
  const text = `a ${event.user.email} b`; // 'said'
  for (const each of [1, 2]) console.log(each / 2, /re/g);
}
"""
LONG = "".join(BLOCK.replace("step", f"step{n}") for n in range(40))
WORDS = ("async ", "await f();", "if (a) return;", "const b = 1;", "=> 1", "class A { m() {} }", "?.", "/*", "*/")
PIECES = st.sampled_from([*WORDS, *"x'`{}\n\r/;()ü😀\ud83d\0 ,", "", "${", "//", "\r\n"])
EDITS = st.lists(st.tuples(st.integers(0, len(LONG)), st.integers(0, 30), PIECES), min_size=1, max_size=6)


def described(parsed: Parsed) -> tuple[str, list[tuple[int, int]]]:
    """The shape of a tree, and where its parts lie."""
    named = parsed.each("identifier", "string", "comment", "statement_block", "template_string", "ERROR")
    return str(parsed.root), [each.byte_range for each in named]


def fresh(code: str) -> Parsed:
    data = code.encode("utf-8", "replace")
    return Parsed(code, data, parsing._whole(data))


def test_only_what_has_changed_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsing, "_memory", parsing._Memory())
    known = parse(LONG)
    begun: list[bool] = []
    whole = parsing._whole

    def counted(data: bytes, old: Tree | None = None) -> Tree:
        begun.append(old is not None)
        return whole(data, old)

    monkeypatch.setattr(parsing, "_whole", counted)
    assert str(parse(LONG.replace("step7(", "other7(")).root) == str(known.root)
    assert begun == [True]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(EDITS)
@example([(10, 0, "\r"), (11, 0, "\n"), (10, 2, "")])
@example([(LONG.index("😀"), 1, "\ud83d"), (LONG.index("ü"), 1, "😀")])
def test_a_text_has_the_same_tree_whatever_was_typed_on_the_way_to_it(edits: list[tuple[int, int, str]]) -> None:
    code = LONG
    parse(code)
    for at, gone, put in edits:
        code = code[:at] + put + code[at + gone :]
        found = parse(code)
        assert described(found) == described(fresh(code))
        assert found.root.end_byte <= len(found.data)
    assert parse(LONG).data.decode() == LONG


TEXT = st.text(st.sampled_from("ab\r\nü😀\ud83d"), max_size=20)


@given(TEXT, TEXT)
def test_what_has_changed_is_between_whole_characters(old: str, new: str) -> None:
    one, other = old.encode("utf-8", "replace"), new.encode("utf-8", "replace")
    start, old_end, new_end = changed(one, other)
    assert 0 <= start <= old_end <= len(one) and start <= new_end <= len(other)
    assert one[:start] + other[start:new_end] + one[old_end:] == other
    for data, place in ((one, start), (one, old_end), (other, start), (other, new_end)):
        data[:place].decode(), data[place:].decode()
        assert not (data[:place].endswith(b"\r") and data[place:].startswith(b"\n"))


def test_nodes_are_found_in_pieces_as_in_a_whole() -> None:
    parsed = parse(LONG)
    found = [*parsed.each("call_expression", "member_expression", "function_declaration")]
    assert len({each.id for each in found}) == len(found) > 400
    assert [each.start_byte for each in found] == sorted(each.start_byte for each in found)
    first = next(parsed.each("function_declaration"))
    within = [*parsed.each("call_expression", within=first)]
    assert [parsed.text(each.child_by_field_name("function")) for each in within] == [
        *("api.idToken.setCustomClaim", "console.log")
    ]


def longest_turn(monkeypatch: pytest.MonkeyPatch) -> float:
    """The longest time that others wait while a long text is parsed, as a share of what that takes altogether."""
    monkeypatch.setattr(parsing, "_memory", parsing._Memory())
    thread = threading.Thread(target=parse, args=(BLOCK * 2500 + "//",))
    began = last = time.perf_counter()
    longest = 0.0
    thread.start()
    while thread.is_alive():
        time.sleep(0)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return longest / (last - began)


def test_others_get_their_turn_while_a_long_text_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    # In one piece it would be all of the time, in every round; a busy machine takes turns away in some.
    assert any(longest_turn(monkeypatch) < 1 / 3 for _ in range(3))
