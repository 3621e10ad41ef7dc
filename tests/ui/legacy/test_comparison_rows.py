from __future__ import annotations

import threading

import pytest

from studio.exchange.legacy.convert import Draft, convert
from studio.exchange.legacy.proof import Proof
from studio.ui.legacy.comparison_rows import event_rows, note_rows, sentence
from studio.ui.legacy.material import compared
from studio.ui.rows.cells import Place
from tests.ui.legacy.conftest import RULE
from tests.ui.legacy.test_material import material, nothing


def proof_of(old: str, change: tuple[str, str] = ("", "")) -> Proof:
    found = material(old)
    draft = found.converted()
    return compared(found, draft, draft.code.replace(*change), threading.Event(), nothing, nothing)


@pytest.fixture(scope="module")
def differing() -> Proof:
    """A Rule and a draft in which a claim has another name; where the address is not confirmed both deny."""
    return proof_of(RULE, ("/plan", "/level"))


def test_what_differs_comes_first_with_a_row_for_each_difference(differing: Proof) -> None:
    rows = event_rows(differing)
    results = [row.cells[3].text for row in rows]
    assert results == sorted(results, key=["differs", "expected", "same"].index)
    assert set(results) == {"differs", "expected", "same"}
    first = rows[0]
    assert first.cells[0].text == "The event in the window"
    assert [(row.cells[0].text, row.cells[1].text, row.cells[2].text) for row in first.children] == [
        ("id_token https://example.com/plan", '"gold"', "(nothing)"),
        ("id_token https://example.com/level", "(nothing)", '"gold"'),
    ]
    assert first.children[0].text() == 'id_token https://example.com/plan\nbefore: "gold"\nnow: (nothing)'


def test_a_reason_stands_once_where_it_holds_for_all(differing: Proof) -> None:
    expected = next(row for row in event_rows(differing) if row.cells[3].text == "expected")
    assert expected.note == "An Action cannot choose the error code, which is always access_denied."
    assert [row.note for row in expected.children] == [""]
    assert expected.children[0].detail is not None
    assert "always access_denied" in expected.children[0].detail()


def test_hostile_names_and_values_stay_harmless() -> None:
    claim = "context.idToken['\\u202e'] = '\\u202e\\n';"
    code = f"function (user, context, callback) {{ {claim} callback(null, user, context); }}"
    row = event_rows(proof_of(code, ("202e'", "202d'")))[0]
    shown = "".join(cell.text for child in row.children for cell in child.cells)
    assert "\u202e" not in shown and "\n" not in shown


def test_the_sentence_names_requests_that_nobody_answered() -> None:
    code = """function (user, context, callback) {
      require('https').get('https://elsewhere.example.com/', () => callback(null, user, context)).on('error', callback);
    }"""
    assert "a request had no answer" in sentence(proof_of(code))
    assert sentence(proof_of(RULE)).endswith("that is expected.")


def draft() -> Draft:
    return convert(RULE.replace("const from =", "require('left-pad'); const from ="))


def test_what_is_left_to_do_leads_to_its_comment_in_the_draft() -> None:
    made = draft()
    rows = note_rows(made, "plan-action", made.code)
    assert [row.cells[0].text for row in rows] == ["to do", "look at", "secret", "package"]
    todo = rows[0]
    line = next(n for n, text in enumerate(made.code.split("\n"), 1) if "TODO line 5" in text)
    assert todo.place == Place("plan-action", line)
    assert todo.text() == f"line 5 of the old code: {made.todos[0].text}"
    assert rows[1].place is None and rows[1].cells[2].text == "was line 3"


def test_what_has_been_done_is_not_left_to_do() -> None:
    made = draft()
    rows = note_rows(made, "plan-action", made.code.replace("TODO", "DONE"), {"PLAN", "left-pad"})
    assert [(row.cells[0].text, row.place) for row in rows] == [("to do", None), ("look at", None)]
    plain = convert("function (user, context, callback) { callback(null, user, context); }")
    assert note_rows(plain, "a", plain.code)[0].cells[1].text == "Nothing is left to do."
