from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.scenarios.lessons.lesson import shipped
from studio.scenarios.lessons.progress import Progress, keep_progress, load_progress

FIRST, SECOND = shipped()[:2]


def test_what_was_kept_comes_back_for_its_lesson_only(tmp_path: Path) -> None:
    kept = Progress(2, (1,), "code ü", {"user": {}}).with_done(2).with_done(1)
    keep_progress(FIRST, kept, tmp_path)
    assert load_progress(FIRST, tmp_path) == Progress(2, (1, 2), "code ü", {"user": {}})
    assert load_progress(SECOND, tmp_path) == Progress()


def test_steps_that_are_gone_do_not_count(tmp_path: Path) -> None:
    keep_progress(FIRST, Progress(99, (1, 98)), tmp_path)
    assert load_progress(FIRST, tmp_path) == Progress(len(FIRST.steps) - 1, (1,))


@given(text=st.text() | st.sampled_from(["[]", "{}", '{"step": 1, "done": [], "code": 1, "event": null}', "null"]))
def test_a_broken_file_is_a_lesson_not_begun(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    folder = tmp_path_factory.mktemp("state")
    keep_progress(FIRST, Progress(1), folder)
    (place,) = (folder / "lessons").iterdir()
    place.write_text(text, encoding="utf-8")
    assert load_progress(FIRST, folder) == Progress()
