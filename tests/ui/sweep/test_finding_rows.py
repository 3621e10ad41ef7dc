from __future__ import annotations

from dataclasses import replace

from studio.sandbox.hiding import STAND_IN, Hiding
from studio.sweep.course import Sweep, sweep
from studio.sweep.judging import Result
from studio.ui.sweep.finding_rows import defect_of, detail, finding_rows, variant_rows
from tests.sweep.conftest import asked

NOTHING = Hiding([])


def test_a_defect_stands_there_once_with_its_line_and_what_shows_it(found: Sweep) -> None:
    row, note, *_ = finding_rows(found, NOTHING)
    assert row.cells[0].text == "TypeError: Cannot read properties of undefined (reading 'split')"
    assert row.place and row.place.line == 2
    assert row.note == f"Shown by user.email absent and {len(found.defects[0].results) - 1} other variants"
    assert note.cells[0].text.startswith("The code reads event.nothing_of_the_kind") and note.place


def test_notes_tell_what_a_sweep_could_not_do(found: Sweep) -> None:
    more = replace(found, left_out=3, unanswered=("GET https://api.example.com/",), passing=found.results[:1])
    told = [row.cells[0].text for row in finding_rows(more, NOTHING)]
    assert "There was no room for 3 more variants." in told
    assert "Nothing answers GET https://api.example.com/; a mock would." in told
    assert any("did not show again" in str(row.about) for row in finding_rows(more, NOTHING))


def test_what_fails_without_metadata_is_a_note_that_can_be_loaded_and_a_defect_on_demand() -> None:
    code = "event.user.app_metadata.plan;"
    doubted = sweep(asked(code), 60)
    (row,) = finding_rows(doubted, NOTHING)
    assert row.cells[0].text.startswith("With user.app_metadata absent it would fail") and row.place
    assert isinstance(row.about, Result) and "user.app_metadata: absent" in detail(row.about, (), NOTHING)
    counted = sweep(asked(code), 60, without_metadata=True)
    assert len(counted.defects) == 1


def test_the_detail_of_a_defect_is_the_least_event(found: Sweep) -> None:
    text = detail(found.defects[0], found.defects, NOTHING)
    assert "reading 'split') in line 2" in text
    assert '"email": {\n      "$delete": true' in text


def test_a_variant_that_fails_brings_its_defect_and_any_other_its_change(found: Sweep) -> None:
    failing = found.defects[0].results[0]
    assert defect_of(failing, found.defects) is found.defects[0]
    assert "The least that shows it" in detail(failing, found.defects, NOTHING)
    denied = next(each for each in found.results if each.kind == "denied")
    assert defect_of(denied, found.defects) is None
    text = detail(denied, found.defects, NOTHING)
    assert 'request.geoip.countryCode: "XX"' in text and "Denied in line 3." in text and "Not from here." in text


def test_rows_of_variants_say_word_and_line(found: Sweep) -> None:
    denied = next(each for each in found.results if each.kind == "denied")
    (row,) = variant_rows([denied], NOTHING)
    assert [cell.text for cell in row.cells][1:] == ["denied", "line 3"]
    assert row.about is denied


def test_secrets_are_kept_out_of_what_is_shown(found: Sweep) -> None:
    text = detail(found.defects[0], found.defects, Hiding(["properties of undefined"]))
    assert "properties of undefined" not in text and STAND_IN in text
