from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.drafts import Draft, Drafts
from studio.project.reading import digest

GONE = 2**22 + 7


def draft(text: str = "typed", path: str | None = None) -> Draft:
    return Draft(text, path, None, 1.0, "post-login", {"user": {}})


def test_a_draft_of_a_process_that_is_gone_is_offered(tmp_path: Path) -> None:
    Drafts(tmp_path, GONE).keep(draft())
    found = Drafts(tmp_path).recoverable()
    assert [each.draft for each in found] == [draft()]
    Drafts(tmp_path).forget(found[0])
    assert Drafts(tmp_path).recoverable() == []


def test_living_windows_do_not_fight(tmp_path: Path) -> None:
    Drafts(tmp_path, os.getppid()).keep(draft())
    Drafts(tmp_path).keep(draft())
    assert Drafts(tmp_path).recoverable() == []


def test_one_draft_per_file_and_the_newest_first(tmp_path: Path) -> None:
    gone = Drafts(tmp_path, GONE)
    gone.keep(draft("1", "/a.js"))
    gone.keep(draft("2", "/a.js")._replace(saved_at=2.0))
    gone.keep(draft("3", "/b.js")._replace(saved_at=3.0))
    assert [each.draft.text for each in Drafts(tmp_path).recoverable()] == ["3", "2"]
    gone.discard("/b.js")
    assert [each.draft.text for each in Drafts(tmp_path).recoverable()] == ["2"]
    gone.clear()
    assert Drafts(tmp_path).recoverable() == []


def test_a_changed_file_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_text("one")
    made = draft(path=str(path))._replace(known=digest(b"one"))
    assert not made.file_changed
    path.write_text("two")
    assert made.file_changed
    path.unlink()
    assert not made.file_changed


@pytest.mark.parametrize(
    "content", ["", "[]", "{}", '{"text": 1}', '{"text": 7, "path": 7, "known": 1, "saved_at": "x"}']
)
def test_an_unreadable_draft_is_left_alone(tmp_path: Path, content: str) -> None:
    folder = tmp_path / "drafts" / str(GONE)
    folder.mkdir(parents=True)
    (folder / "x.json").write_text(content)
    (tmp_path / "drafts" / "not-a-pid").mkdir()
    assert Drafts(tmp_path).recoverable() == []


@given(st.text())
def test_any_text_survives(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("drafts")
    Drafts(folder, GONE).keep(draft(text))
    assert Drafts(folder).recoverable()[0].draft.text == text


def test_a_draft_without_a_file_is_not_taken_by_the_next_one(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    assert drafts.part() is None
    for text in ("first", "second"):
        drafts.keep(Draft(text, None, None, 1.0))
        place = drafts.part()
        assert place is not None and (found := drafts.parted(place)) is not None and found.draft.text == text
    assert sorted(draft.text for draft in drafts.own()) == ["first", "second"]


def test_what_is_handed_over_is_recoverable_while_this_process_runs(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.hand_over()
    drafts.keep(Draft("typed", None, None, 1.0))
    assert Drafts(tmp_path, GONE).recoverable() == []
    drafts.hand_over()
    assert [each.draft.text for each in Drafts(tmp_path).recoverable()] == ["typed"]
    assert drafts.own() == []
