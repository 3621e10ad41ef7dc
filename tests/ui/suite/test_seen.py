from __future__ import annotations

import os
from pathlib import Path

from studio.scenarios.watching import changed
from studio.ui.suite.seen import Looker, state_of


def test_code_is_known_by_its_text_and_everything_else_by_its_time(tmp_path: Path) -> None:
    code, other = tmp_path / "code.js", tmp_path / "a.yaml"
    code.write_text("a\n"), other.write_text("a\n")
    looker, gone = Looker(), tmp_path / "gone.js"
    before = looker.look([code, other, gone], {})
    assert before[gone] is None and before[code] == state_of("a\n")
    for path in (code, other):
        os.utime(path, (1, 1))
    assert changed(before, looker.look([code, other, gone], {})) == {other}
    code.write_text("b\n")
    assert looker.look([code], {})[code] == state_of("b\n")
    assert looker.look([code], {code: "typed"})[code] == state_of("typed")


def test_a_text_that_is_no_unicode_has_a_state() -> None:
    assert state_of("\ud800") != state_of("\ud801")
