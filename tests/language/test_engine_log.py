from __future__ import annotations

import re

from studio.language.engine_log import EngineLog


def test_lines_have_a_time_and_long_ones_are_cut() -> None:
    log = EngineLog()
    log.write("ready\n")
    log.take([b"panic: \xff\n", b"\n", b"x" * 1000])
    first, second, third = log.lines()
    assert re.fullmatch(r"\d\d:\d\d:\d\d ready", first)
    assert second.endswith("engine: panic: \N{REPLACEMENT CHARACTER}")
    assert len(third) < 450


def test_only_the_last_lines_are_kept() -> None:
    log = EngineLog()
    for number in range(1000):
        log.write(str(number))
    assert len(log.lines()) == 500 and log.lines()[-1].endswith(" 999")
