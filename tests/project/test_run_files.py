from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from studio.project.run_files import KeptFile, RunFiles


def names(files: RunFiles) -> list[object]:
    return [each.head["name"] for each in files.listed()]


def kept(files: RunFiles, name: str, run: object = 1) -> KeptFile:
    found = files.keep({"name": name}, run)
    assert found is not None
    return found


def test_the_newest_is_first_and_the_oldest_goes(tmp_path: Path) -> None:
    files = RunFiles(3, tmp_path / "history")
    for name in "abcd":
        kept(files, name)
    assert names(files) == ["d", "c", "b"]
    assert names(RunFiles(3, tmp_path / "history")) == ["d", "c", "b"]
    assert files.read(files.listed()[0].place) == 1


def test_bytes_are_bounded_too(tmp_path: Path) -> None:
    files = RunFiles(100, tmp_path, most_bytes=3_000)
    for name in "abcde":
        kept(files, name, "x" * 900)
    assert names(files) == ["e", "d", "c"]
    assert files.keep({"name": "huge"}, "x" * 4_000) is None
    assert names(files) == ["e", "d", "c"]


def test_nothing_is_kept_where_none_are_wanted(tmp_path: Path) -> None:
    assert RunFiles(0, tmp_path).keep({}, 1) is None and list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX systems")
def test_only_the_owner_may_read_them(tmp_path: Path) -> None:
    found = kept(RunFiles(3, tmp_path / "history"), "a")
    assert stat.S_IMODE(found.place.stat().st_mode) == 0o600
    assert stat.S_IMODE(found.place.parent.stat().st_mode) == 0o700


def test_what_is_unreadable_is_put_aside_and_the_rest_stays(tmp_path: Path) -> None:
    files = RunFiles(9, tmp_path)
    good, bad = kept(files, "good"), kept(files, "bad")
    bad.place.write_text('{"name": "bad"}\n{"half": ', encoding="utf-8")
    (tmp_path / "00000000000000000001-1-1.json").write_bytes(b"\xff\xfe nonsense")
    (tmp_path / "00000000000000000002-1-1.json").write_text("[1]\n2", encoding="utf-8")
    assert names(files) == ["bad", "good"]
    assert files.read(bad.place) is None
    assert names(files) == ["good"] and files.read(good.place) == 1
    assert len(list((tmp_path / "unreadable").iterdir())) == 3
    assert files.read(tmp_path / "gone.json") is None


def test_forgetting(tmp_path: Path) -> None:
    files = RunFiles(9, tmp_path)
    for name in "abc":
        kept(files, name)
    files.forget(files.listed()[1].place)
    assert names(files) == ["c", "a"]
    files.clear()
    assert names(files) == []


def test_the_pinned_one_stays_whatever_comes_after_it(tmp_path: Path) -> None:
    files = RunFiles(2, tmp_path / "history", most_bytes=3_000)
    assert files.pinned is None
    pinned = kept(files, "pinned")
    files.pin(pinned.place)
    for name in "abc":
        kept(files, name, "x" * 900)
    again = RunFiles(2, tmp_path / "history")
    assert again.pinned == pinned.place and names(again) == ["c", "b", "pinned"]
    files.pin(None)
    kept(files, "d")
    assert files.pinned is None and names(files) == ["d", "c"]
    files.pin(None)


@pytest.mark.parametrize("told", ["", "../secret.json", "gone.json", "other.txt", "x" * 9_000, "\xff"])
def test_what_is_no_run_of_the_history_is_not_pinned(tmp_path: Path, told: str) -> None:
    (tmp_path / "secret.json").write_text("{}", encoding="utf-8")
    folder = tmp_path / "history"
    folder.mkdir()
    (folder / "other.txt").write_text("x", encoding="utf-8")
    (folder / "pinned").write_text(told, encoding="latin-1")
    assert RunFiles(2, folder).pinned is None


def test_a_run_that_is_forgotten_is_pinned_no_more(tmp_path: Path) -> None:
    files = RunFiles(2, tmp_path)
    found = kept(files, "a")
    files.pin(found.place)
    files.clear()
    assert files.pinned is None and names(files) == []


def test_a_run_comes_back_as_it_was_however_deep(tmp_path: Path) -> None:
    run = {"a": [1, 2.5, None, True, {"b": {"c": [{"d": {"e": [[{"f": "ä\\ud800"}]]}}]}}], "empty": {}, "none": []}
    found = kept(RunFiles(3, tmp_path), "deep", run)
    assert RunFiles(3, tmp_path).read(found.place) == run
    assert json.loads(found.place.read_text(encoding="ascii").split("\n")[1]) == run
    with pytest.raises(ValueError, match="JSON compliant"):
        RunFiles(3, tmp_path).keep({}, {"a": [float("nan")]})
