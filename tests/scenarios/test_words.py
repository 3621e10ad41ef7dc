from __future__ import annotations

from studio.project.expectation import MATCHERS
from studio.scenarios.reading import ABSENT
from studio.scenarios.words import bounded, described, difference, named, shown


def test_every_matcher_has_words() -> None:
    arguments = {"$length": 1, "$type": "string", "$absent": True, "$any": True}
    for name in MATCHERS:
        words = described({name: arguments.get(name, ["a"])})
        assert words
        assert "$" not in words
    assert described({"$gt": 1, "$not": {"$matches": "a"}}) == 'more than 1 and not a text that matches "a"'


def test_places_are_paths() -> None:
    assert named(("id_token", "https://example.com/a", 0)) == 'id_token["https://example.com/a"][0]'
    assert named(()) == "the outcome"


def test_long_values_are_cut() -> None:
    assert len(shown("x" * 1000)) == 300
    assert shown(ABSENT) == "absent"


def test_lists_are_put_side_by_side() -> None:
    lines = list(difference(["a", {"$matches": "b"}, "c"], ["a", "x", "c", "d"]))
    assert lines == [(" ", '"a"'), ("-", 'a text that matches "b"'), ("+", '"x"'), (" ", '"c"'), ("+", '"d"')]


def test_texts_of_several_lines_are_put_side_by_side() -> None:
    assert list(difference("a\nb", "a\nc")) == [(" ", "a"), ("-", "b"), ("+", "c")]


def test_other_values_are_a_line_each() -> None:
    assert list(difference({"$any": True}, ABSENT)) == [("-", "anything"), ("+", "absent")]


def test_what_no_report_should_hold_is_cut() -> None:
    assert bounded({"a": [1]}) == {"a": [1]}
    cut = bounded(["x" * 50_000])
    assert isinstance(cut, str)
    assert cut.endswith("… (50004 characters)")


def test_differences_are_bounded_whatever_is_printed() -> None:
    lines = list(difference("a\n" * 3, "b\n" * 200_000 + "c" * 10_000))
    assert len(lines) < 700
    assert max(len(line) for _, line in lines) <= 300
    assert lines[-1] == ("+", "… 199701 more")
