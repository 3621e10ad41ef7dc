from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.ui.outcome.claims_model import (
    ClaimsModel,
    Reading,
    claim_detail,
    claim_offers,
    claim_path,
    claim_row,
    claim_rows,
    claim_value,
)
from studio.ui.rows.cells import Place
from tests.ui.outcome_samples import HOSTILE, ID_CLAIMS, NOW, claim

READING = Reading(NOW)
ANY_TEXT = st.text(st.characters(exclude_categories=()))


def texts(index: int, reading: Reading = READING) -> list[str]:
    return [cell.text for cell in claim_rows(ID_CLAIMS, reading)[index].cells]


def test_the_order_is_the_tokens_own() -> None:
    names = [row.cells[1].text for row in claim_rows(ID_CLAIMS, READING)]
    assert names == [each.name for each in ID_CLAIMS]


def test_times_are_relative_and_exact_in_the_same_cell() -> None:
    assert texts(4)[2] == "in 10 h · 2026-01-01 10:00:00 UTC"
    assert texts(3)[2] == "now · 2026-01-01 00:00:00 UTC"
    assert texts(4, Reading())[2] == "2026-01-01 10:00:00 UTC"


def test_a_claim_of_the_action_links_to_its_line() -> None:
    row = claim_rows(ID_CLAIMS, READING)[7]
    assert row.place == Place("add-roles", 4)
    assert row.cells[3].text == "line 4" and row.cells[3].link
    assert claim_row(ID_CLAIMS[7], Reading(named=True)).cells[3].text == "add-roles, line 4"
    assert not claim_rows(ID_CLAIMS, READING)[0].cells[3].link


def test_marks_are_icons_and_words() -> None:
    marks = [(row.cells[0].icon, row.cells[0].spoken) for row in claim_rows(ID_CLAIMS, READING)[6:]]
    assert marks == [
        ("mark-overwritten", "changed by the action, line 6"),
        ("mark-added", "added by the action, line 4"),
        ("mark-refused", "not in the token, line 6"),
    ]


def test_a_dropped_claim_is_struck_through_and_says_why_in_the_row() -> None:
    row = claim_rows(ID_CLAIMS, READING)[8]
    assert row.cells[1].struck and row.cells[2].struck
    assert row.note == "aud is reserved; the platform drops it without an error."
    assert row.note_meaning == "danger"


def test_a_changed_claim_shows_what_it_was() -> None:
    assert claim_rows(ID_CLAIMS, READING)[6].note.startswith('was "ada" — Replaces the value')


def test_only_what_the_action_changed() -> None:
    rows = claim_rows(ID_CLAIMS, Reading(NOW, only_changed=True))
    assert [row.cells[1].text for row in rows] == ["nickname", "https://example.com/roles", "aud"]


def test_the_detail_holds_everything_there_is_to_say() -> None:
    assert claim_detail(ID_CLAIMS[8]).splitlines() == [
        "aud — For whom the token is meant; anyone else must refuse it. (Registered JWT claim)",
        "Set by: action — line 6 of add-roles",
        "Left out of the token. aud is reserved; the platform drops it without an error. (claims.restricted)",
        'Value: "mine"',
    ]
    assert "Kept as the platform sets it. An ID token lives 36000 seconds" in claim_detail(ID_CLAIMS[4])
    assert claim_detail(ID_CLAIMS[4]).endswith("Value: 1767261600 — 2026-01-01 10:00:00 UTC")


def test_a_claim_offers_its_parts_and_the_pages_behind_it() -> None:
    offers = claim_offers(ID_CLAIMS[7])
    assert [offer.title for offer in offers] == [
        "Copy name",
        "Copy path",
        "Copy as JSON",
        "Open the source of claims.namespace",
    ]
    copied = [offer.copies() for offer in offers if offer.copies]
    assert copied[1:] == [
        '$["https://example.com/roles"]',
        '"https://example.com/roles": ["editor", "trainer"]',
    ]
    assert claim_path("sub") == "$.sub"
    assert [offer.short for offer in claim_offers(ID_CLAIMS[8])[3:]] == ["Definition", "Rule"]
    assert all(offer.opens.startswith("https://") for offer in claim_offers(ID_CLAIMS[8])[3:])


def test_the_copied_value_is_whole_and_as_it_was() -> None:
    assert claim_value(claim("id_token", "a", HOSTILE)) == HOSTILE
    assert claim_value(claim("id_token", "a", ["é", 1])) == '["é", 1]'
    assert claim_value(claim("id_token", "a", {"$type": "bigint", "value": "1"})) == '{"$type": "bigint", "value": "1"}'


@given(ANY_TEXT, ANY_TEXT | st.integers() | st.floats() | st.lists(ANY_TEXT), ANY_TEXT)
def test_no_claim_shows_what_cannot_be_seen(name: str, value: Any, reason: str) -> None:
    row = claim_row(claim("id_token", name, value, "action", name, mark="dropped", reason=reason), READING)
    for text in [*(cell.text for cell in row.cells), row.note]:
        assert text.isprintable() or "\u3000" in text
    assert claim_detail(claim("id_token", name, value, detail=reason))


@pytest.mark.parametrize("reading", [READING, Reading(only_changed=True)])
def test_the_model_is_accepted(qtbot: QtBot, qtmodeltester: ModelTester, reading: Reading) -> None:
    model = ClaimsModel()
    model.set_claims(ID_CLAIMS, reading)
    qtmodeltester.check(model)
    mark = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert mark in ("from the platform", "changed by the action, line 6")
