from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from studio.ui.faults.last_words import LastWords, left_behind

DIES = """
import sys, ctypes
from pathlib import Path
from studio.ui.faults.last_words import LastWords
words = LastWords(Path(sys.argv[1]))
words.write("the last words")
ctypes.string_at(0)
"""


def test_a_process_that_dies_leaves_where_it_was(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(tmp_path)], check=False, capture_output=True)
    assert done.returncode != 0
    said = left_behind(tmp_path)
    assert "the last words" in said and "string_at" in said
    assert left_behind(tmp_path) == "" and list(tmp_path.iterdir()) == []


def test_one_that_ends_well_or_lives_leaves_nothing(tmp_path: Path) -> None:
    code = DIES.replace("ctypes.string_at(0)", "words.close()")
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)
    assert left_behind(tmp_path) == ""
    words = LastWords(tmp_path)
    words.write("still here")
    assert left_behind(tmp_path) == ""
    words.close()
    assert left_behind(tmp_path / "none") == ""
