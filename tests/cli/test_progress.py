from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from studio.cli.progress import Progress
from studio.scenarios.case import Result


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def result(number: int) -> Result:
    return Result(f"s/{number}\x1b[2J.yaml", Path("s"), "g", "failed" if number == 1 else "passed")


def shown(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr("studio.cli.progress._EVERY_S", 0.0)
    with Progress(3) as progress:
        for number in range(3):
            progress.take(result(number))
    return stream.getvalue()


def test_a_terminal_has_one_moving_line(monkeypatch: pytest.MonkeyPatch) -> None:
    text = shown(Terminal(), monkeypatch)
    assert "\n" not in text
    assert text.split("\r\x1b[K")[1:] == [
        "0/3",
        "1/3 · s/0\\x1b[2J.yaml",
        "2/3 · 1 failed · s/1\\x1b[2J.yaml",
        "3/3 · 1 failed · s/2\\x1b[2J.yaml",
        "",
    ]


def test_a_log_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert shown(io.StringIO(), monkeypatch) == ""
