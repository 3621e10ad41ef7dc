from __future__ import annotations

import sys
from pathlib import Path

import pytest

from studio.exchange.placing import Occupied, Part, check, place, text_part
from studio.project.saving import SaveError
from tests.exchange.conftest import tree

PARTS = (text_part("a/b/one.txt", "1"), text_part("two.txt", "2"), text_part("config.json", "{}", yielding=True))


def test_a_new_folder_appears_whole(tmp_path: Path) -> None:
    written = place(PARTS, tmp_path / "x" / "y" / "out")
    assert tree(tmp_path / "x" / "y" / "out") == {"a/b/one.txt": b"1", "two.txt": b"2", "config.json": b"{}"}
    assert len(written) == 3
    assert [path.name for path in tmp_path.iterdir()] == ["x"], "nothing is left over"


def test_what_is_there_already_is_not_written_again(tmp_path: Path) -> None:
    place(PARTS, tmp_path)
    assert place(PARTS, tmp_path) == () and check(PARTS, tmp_path) == ()


def test_nothing_is_replaced_unasked_and_then_all_of_it(tmp_path: Path) -> None:
    (tmp_path / "two.txt").write_text("mine", encoding="utf-8")
    (tmp_path / "config.json").write_text("mine", encoding="utf-8")
    with pytest.raises(Occupied, match=r"two.txt is there already; expected another folder, or --force"):
        place(PARTS, tmp_path)
    assert tree(tmp_path) == {"two.txt": b"mine", "config.json": b"mine"}
    place(PARTS, tmp_path, force=True)
    assert tree(tmp_path) == {"two.txt": b"2", "config.json": b"mine", "a/b/one.txt": b"1"}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_folders_in_the_way(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    out = tmp_path / "out"
    out.mkdir()
    (out / "a").symlink_to(outside)
    with pytest.raises(Occupied, match="is a link"):
        place(PARTS, out, force=True)
    (out / "a").unlink()
    (out / "two.txt").mkdir()
    with pytest.raises(Occupied, match="is a folder where a file is to be"):
        place(PARTS, out, force=True)
    (out / "two.txt").rmdir()
    (out / "a").write_text("", encoding="utf-8")
    with pytest.raises(Occupied, match="is a file where a folder is needed"):
        place(PARTS, out, force=True)
    with pytest.raises(Occupied, match="is a file; expected a folder"):
        place(PARTS, out / "a", force=True)
    assert not list(outside.iterdir())


def test_when_the_disk_fails_everything_is_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "two.txt").write_text("mine", encoding="utf-8")
    before = tree(tmp_path)
    real = Path.rename

    def full(path: Path, target: Path) -> Path:
        if Path(target).name == "two.txt" and "new" in path.parts:
            raise OSError(28, "No space left on device")
        return real(path, target)

    monkeypatch.setattr(Path, "rename", full)
    with pytest.raises(SaveError, match=r"No space left on device\. Nothing was changed\."):
        place((*PARTS, Part("three.txt", b"3")), tmp_path, force=True)
    assert tree(tmp_path) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["two.txt"]


def test_half_a_pair_is_no_text() -> None:
    with pytest.raises(SaveError, match="half of a pair"):
        text_part("a", "\ud800")
