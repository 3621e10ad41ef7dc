from __future__ import annotations

from dataclasses import replace

from studio.scenarios.reports import Told
from studio.scenarios.reports.text import text


def test_a_failure_has_its_differences_and_the_command_that_repeats_it(told: Told) -> None:
    lines = text(told).splitlines()
    assert lines[0].startswith("FAILED s/b.yaml:7")
    assert '    expected "b"' in lines
    assert '    found    "c"' in lines
    assert '             "a"' in lines
    assert "    found    absent" in lines
    assert "  again action-studio test --timeout 3.0 s/b.yaml" in lines
    assert any(line.startswith("BROKEN s/c.yaml:3") for line in lines)
    assert "skipped s/d.yaml: flaky upstream" in lines
    assert "note s/f.yaml: The mock for x was never asked." in lines
    assert "  actions/roles/code.js   50.0 %   missed 4–5" in lines
    assert lines[-2:] == [
        "2 passed, 1 failed, 1 broken, 1 skipped, 1 stopped in 1.2 s",
        "50.0 % of the lines ran; expected 80 % or more",
    ]


def test_colours_come_only_when_asked_for(told: Told) -> None:
    assert "\x1b" not in text(told)
    coloured = text(replace(told, colour=True))
    assert "\x1b[31mFAILED\x1b[0m" in coloured
    assert "\\x1b[31m" in coloured
