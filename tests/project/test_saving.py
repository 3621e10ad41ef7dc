from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from studio.project.reading import read_text
from studio.project.saving import ChangedOnDisk, SaveError, save_text, write_atomic


def test_saving_leaves_one_file_with_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_text("old")
    path.chmod(0o640)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["a.js"]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.js", tmp_path / "link.js"
    real.write_text("old")
    link.symlink_to(real)
    write_atomic(link, b"new")
    assert link.is_symlink() and real.read_bytes() == b"new"


def test_line_ends_and_mark_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\r\n")
    file = read_text(path)
    save_text(path, file.text + "c\n", newline=file.newline, bom=file.bom, known=file.digest)
    assert path.read_bytes() == b"\xef\xbb\xbfa\r\nb\r\nc\r\n"


def test_a_foreign_change_is_never_covered(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_text("mine")
    known = read_text(path).digest
    path.write_text("theirs")
    with pytest.raises(ChangedOnDisk):
        save_text(path, "mine again", known=known)
    assert path.read_text() == "theirs"


def test_the_digest_allows_the_next_save(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    known = save_text(path, "one")
    save_text(path, "two", known=known)
    assert path.read_text() == "two"


def test_impossible_places_and_texts_are_told(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="cannot be saved"):
        save_text(tmp_path / "no" / "folder" / "a.js", "x")
    with pytest.raises(SaveError, match="half of a pair"):
        save_text(tmp_path / "a.js", "\ud800")
    assert list(tmp_path.iterdir()) == []
