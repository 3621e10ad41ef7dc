from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from studio.exchange.source import Source
from studio.project.reading import ReadError


def complain(message: str) -> ReadError:
    return ReadError("file.yaml", 3, message)


@pytest.fixture
def source(tmp_path: Path) -> Source:
    root = tmp_path / "in"
    (root / "actions" / "a").mkdir(parents=True)
    (root / "actions" / "a" / "code.js").write_text("1", encoding="utf-8")
    (tmp_path / "outside.js").write_text("secret", encoding="utf-8")
    return Source(root)


@pytest.mark.parametrize("given", ["./actions/a/code.js", "actions\\a\\code.js", "actions/x/../a/./code.js"])
def test_paths_that_stay_within(source: Source, given: str) -> None:
    assert source.named(given, complain) == "1"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("../outside.js", "leads out of"),
        ("actions/../../outside.js", "leads out of"),
        ("/etc/passwd", "is absolute"),
        ("C:\\windows\\x.js", "is absolute"),
        ("\\\\host\\share", "is absolute"),
        ("actions/\x00.js", "holds control characters"),
        ("", "the path of the code is ''"),
        (None, "the path of the code is None"),
        (".", "leads out of"),
        ("actions/b/code.js", "there is no file"),
        ("actions/a", "no regular file"),
    ],
)
def test_paths_that_do_not(source: Source, given: object, said: str) -> None:
    with pytest.raises(ReadError, match=said) as caught:
        source.named(given, complain)
    assert "\n" not in str(caught.value) and "\x00" not in str(caught.value)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_and_pipes_are_not_followed(source: Source) -> None:
    (source.root / "link.js").symlink_to(source.root.parent / "outside.js")
    (source.root / "dir").symlink_to(source.root.parent)
    os.mkfifo(source.root / "pipe.js")
    for given in ("link.js", "dir/outside.js"):
        with pytest.raises(ReadError, match="is a link or leads over one"):
            source.named(given, complain)
    with pytest.raises(ReadError, match="no regular file"):
        source.named("pipe.js", complain)
    assert source.names("*.js") == [] and source.names("**/*.js") == ["actions/a/code.js"]


def test_large_files_are_refused(source: Source) -> None:
    (source.root / "big.js").write_bytes(b"x" * (3 * 1024 * 1024))
    with pytest.raises(ReadError, match="larger than 2 MiB"):
        source.named("big.js", complain)


def test_many_large_files_are_refused(source: Source) -> None:
    (source.root / "big.js").write_bytes(b"x" * (2 * 1024 * 1024))
    with pytest.raises(ReadError, match="more than 64 MiB together"):
        for _ in range(40):
            source.named("big.js", complain)


def test_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file or folder"):
        Source(tmp_path / "none")
