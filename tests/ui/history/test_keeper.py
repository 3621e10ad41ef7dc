from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.project.run_files import RunFiles
from studio.tokens.keys import SigningKeys
from studio.ui.history.keeper import RunKeeper
from tests.test_samples import SAMPLES, run

ROLE = next(path for path in SAMPLES if path.stem == "role-claim")


def test_runs_are_written_one_after_another_and_read_back(qtbot: QtBot, tmp_path: Path) -> None:
    done, files = run(ROLE, SigningKeys.made()), RunFiles(5, tmp_path)
    keeper = RunKeeper(files, load())
    for name in ("one", "two"):
        keeper.keep(done, name)
    qtbot.waitUntil(lambda: not keeper.busy)
    assert [kept.head["event"] for kept in files.listed()] == ["two", "one"]
    again = keeper.read(files.listed()[0])
    assert again is not None and again.outcome.summary == done.outcome.summary
    kept = files.listed()[0]
    kept.place.write_text(kept.place.read_text("utf-8").replace('"schema": 1', '"schema": 9'), encoding="utf-8")
    assert keeper.read(kept) is None and len(files.listed()) == 1
    keeper.keep(done, "three")
    keeper.keep(done, "four")
    keeper.finish(10)
    assert [kept.head["event"] for kept in files.listed()] == ["four", "three", "one"]


def test_nothing_is_kept_where_that_is_preferred(tmp_path: Path) -> None:
    keeper = RunKeeper(RunFiles(0, tmp_path), load())
    keeper.keep(run(ROLE, SigningKeys.made()), "one")
    assert not keeper.busy and list(tmp_path.iterdir()) == []


def test_a_run_is_pinned_before_and_after_it_is_written_and_found_by_the_next_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    early, late = run(ROLE, SigningKeys.made()), run(ROLE, SigningKeys.made())
    keeper = RunKeeper(RunFiles(1, tmp_path), load())
    keeper.keep(early, "early")
    keeper.pin(early)
    qtbot.waitUntil(lambda: not keeper.busy)
    keeper.keep(late, "late")
    qtbot.waitUntil(lambda: not keeper.busy)
    assert [kept.head["event"] for kept in keeper.files.listed()] == ["late", "early"]
    keeper.pin(late)
    following = RunKeeper(RunFiles(1, tmp_path), load())
    assert following.remember_pinned() and following.files.pinned == following.files.listed()[0].place
    found = following.read_pinned()
    assert found is not None and found.outcome.summary == late.outcome.summary
    other = RunKeeper(RunFiles(1, tmp_path), load())
    other.let_go()
    assert other.files.pinned is not None, "it was pinned by another window"
    following.let_go()
    assert following.files.pinned is None and not other.remember_pinned() and other.read_pinned() is None


def test_a_run_is_written_after_it_was_shown_or_when_the_window_closes(tmp_path: Path) -> None:
    keeper = RunKeeper(RunFiles(5, tmp_path), load())
    keeper.keep(run(ROLE, SigningKeys.made()), "soon")
    assert keeper.busy and not keeper._thread.running
    keeper.finish(10)
    assert [kept.head["event"] for kept in keeper.files.listed()] == ["soon"]
