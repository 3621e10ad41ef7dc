from __future__ import annotations

import pytest

from studio.project.expectation import EXPECT_KEYS, MATCHERS, expectation, is_matcher, moment
from studio.project.reading import ReadError, parse_document


def read(text: str) -> object:
    document = parse_document(text, "s.yaml")
    return expectation(document, (), document.value)


def test_every_key_and_matcher_is_taken() -> None:
    text = "\n".join(f"{key}: {{$any: true}}" for key in EXPECT_KEYS)
    assert read(text) == {key: {"$any": True} for key in EXPECT_KEYS}
    assert read("calls: {$anyOrder: [a, {$matches: ^b}], $length: {$gt: 1}, $not: {$contains: c}}")
    assert read("id_token: {exp: {$gte: 2026-01-01T00:00:00Z}, x: {$equals: {$odd: 1}}, y: {$type: undefined}}")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id_tokn: {}", "s.yaml:1: the key id_tokn is not known here; did you mean id_token"),
        ("status: a\nid_token:\n  a: {$contans: x}", "s.yaml:3: the matcher $contans is not known; did you mean $cont"),
        ("status: {$matches: a, plain: 1}", "s.yaml:1: the key plain stands beside a matcher"),
        ("status: {$matches: '('}", "s.yaml:1: '(' is no regular expression"),
        ("status: {$matches: 1}", "expected a regular expression as text"),
        ("calls:\n- {$oneOf: []}", "s.yaml:2: $oneOf is an empty list"),
        ("calls: {$length: -1}", "expected a number, or a matcher"),
        ("calls: {$length: true}", "expected a number, or a matcher"),
        ("error: {$absent: yes-please}", "expected true or false"),
        ("error: {$type: strin}", "the type 'strin' is not known; did you mean string"),
        ("error: {line: {$gt: soon}}", "expected a number, or a time as ISO text"),
        ("error: {line: {$lt: true}}", "expected a number, or a time as ISO text"),
        ("error: {$anyOrder: {a: 1}}", "expected a list"),
        ("error: {$not: {$every: {$odd: 1}}}", "the matcher $odd is not known"),
    ],
)
def test_what_makes_no_sense_is_named_with_its_line(text: str, said: str) -> None:
    with pytest.raises(ReadError) as caught:
        read(text)
    assert said in str(caught.value)


def test_a_mapping_with_a_matcher_in_it_is_none_itself() -> None:
    assert is_matcher({"$any": True})
    assert not is_matcher({"a": {"$any": True}})
    assert not is_matcher(["$any"])


def test_times_are_read_with_and_without_zone() -> None:
    assert moment("2026-01-01T00:00:00Z") == moment("2026-01-01T01:00:00+01:00") == moment("2026-01-01")
    assert moment("tomorrow") is None
    assert moment(1) is None


def test_all_matchers_are_in_the_readme() -> None:
    from pathlib import Path

    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert [name for name in MATCHERS if f"`{name}" not in readme] == []
