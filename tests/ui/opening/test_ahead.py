from __future__ import annotations

from pathlib import Path

import pytest

from studio.ui.legacy import native
from studio.ui.opening import ahead


def test_only_what_is_much_takes_long(large: Path, rule: Path, tmp_path: Path) -> None:
    assert ahead.takes_long(large) and ahead.takes_long(large / "actions" / "a03" / "code.js")
    assert ahead.takes_long(rule)
    short = tmp_path / "short.js"
    short.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    small = tmp_path / "small"
    (small / "actions").mkdir(parents=True)
    for path in (short, small, tmp_path / "gone.js", tmp_path):
        assert not ahead.takes_long(path)


def test_a_project_is_read_with_the_text_of_each_action(large: Path) -> None:
    found = ahead.read(large / "actions" / "a03" / "code.js", lambda: None)
    assert found is not None and len(found.texts) == len(found.found.actions) == 30


def test_a_long_rule_is_known_afterwards(rule: Path) -> None:
    native.found.cache_clear()
    assert ahead.read(rule, lambda: None) is None
    assert native.found(rule.read_text(encoding="utf-8")) is not None
    assert (native.found.cache_info().hits, native.found.cache_info().misses) == (1, 1)


def test_reading_can_be_ended(large: Path) -> None:
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        ahead.read(large, stop)
