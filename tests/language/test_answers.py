from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language import answers
from studio.language.document import Position, Shift, Span

SHIFT = Shift()
ODD = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "items",
                    "label",
                    "range",
                    "start",
                    "end",
                    "line",
                    "character",
                    "contents",
                    "message",
                    "signatures",
                    "changes",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


def area(line: int, start: int, end: int) -> dict[str, Any]:
    return {"start": {"line": line + 1, "character": start}, "end": {"line": line + 1, "character": end}}


@given(ODD)
def test_an_odd_answer_is_no_answer_and_no_crash(answer: Any) -> None:
    answers.completions(answer, SHIFT)
    answers.diagnostics(answer, SHIFT)
    answers.hover(answer, SHIFT)
    answers.places(answer, SHIFT, "u")
    answers.symbols(answer, SHIFT)
    answers.edits(answer, SHIFT, "u")


def test_proposals_are_sorted_as_the_engine_wants() -> None:
    items = [{"label": "b", "sortText": "11"}, {"label": "a?", "sortText": "12", "kind": 2}, {"label": ""}]
    found = answers.completions({"items": items}, SHIFT)
    assert [(each.label, each.kind, each.optional) for each in found] == [
        ("b", "variable", False),
        ("a", "method", True),
    ]


@pytest.mark.parametrize(
    ("code", "severity", "message", "told"),
    [
        (2339, 1, "Property 'x' does not exist on type 'EventUser'.", "error"),
        (2339, 1, "Property 'x' does not exist on type 'ActionModule<Secrets, Configuration>'.", "hint"),
        (2551, 1, "… on type 'ActionModule<Secrets, Configuration>'. Did you mean 'y'?", "error"),
        (6133, 4, "'x' is declared but its value is never read.", "unused"),
        (1, 2, "w", "warning"),
    ],
)
def test_how_bad_a_finding_is(code: int, severity: int, message: str, told: str) -> None:
    item = {"range": area(2, 0, 4), "code": code, "severity": severity, "message": message}
    (found,) = answers.diagnostics({"items": [item]}, SHIFT)
    assert found.severity == told and found.span == Span(Position(2, 0), Position(2, 4))


def test_advice_that_cannot_be_followed_is_left_out() -> None:
    item = {"range": area(0, 0, 4), "code": 80001, "severity": 4, "message": "convert to ES module"}
    assert answers.diagnostics({"items": [item]}, SHIFT) == []


def test_edits_come_last_first() -> None:
    made = answers.edits(
        {"changes": {"u": [{"range": area(0, 0, 1), "newText": "a"}, {"range": area(3, 0, 1), "newText": "b"}]}},
        SHIFT,
        "u",
    )
    assert [each.text for each in made] == ["b", "a"]
