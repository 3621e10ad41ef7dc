from __future__ import annotations

from studio.scenarios.watching import changed, look
from tests.scenarios.conftest import Write


def test_changes_of_files_and_folders_are_seen(write: Write) -> None:
    first, second = write("a/one", "1"), write("a/two", "2")
    before = look([first, second, first.parent])
    assert changed(before, look(before)) == frozenset()
    first.write_text("longer")
    assert changed(before, look(before)) == {first}
    write("a/three", "3")
    second.unlink()
    assert changed(before, look(before)) == {first, second, first.parent}


def test_a_file_that_comes_to_be_is_a_change(write: Write) -> None:
    path = write("a/one", "1").with_name("later")
    before = look([path])
    path.write_text("here")
    assert changed(before, look(before)) == {path}
