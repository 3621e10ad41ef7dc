from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

import pytest

from studio.flow.kept_run import Headline
from studio.project.run_files import KeptFile
from studio.ui.history.rows import headline_of, history_rows

NOW = 1_767_225_600
HEAD = Headline(NOW - 60.0, "post-login", "denied", "Denied:\u202e no.", ("a", "b"), "Role claim", 12.3)


def test_a_run_in_a_row() -> None:
    (row,) = history_rows([KeptFile(Path("x"), asdict(HEAD), 1), KeptFile(Path("y"), {"at": "x"}, 1)], NOW)
    assert [cell.text for cell in row.cells[1:]] == ["Denied:\\u202e no.", "a, b", "Role claim", "12 ms"]
    assert row.cells[1].meaning == "danger" and row.cells[0].spoken.startswith("1 min ago")
    assert row.detail and "Event: Role claim" in row.detail()


@pytest.mark.parametrize(
    ("status", "look"),
    [
        ("continue", ("state-continue", "ok")),
        ("denied", ("state-denied", "danger")),
        ("memory", ("state-error", "danger")),
    ],
)
def test_what_a_run_came_to_is_seen(status: str, look: tuple[str, str]) -> None:
    (row,) = history_rows([KeptFile(Path("x"), asdict(replace(HEAD, status=status)), 1)], NOW)
    assert (row.cells[1].icon, row.cells[1].meaning) == look


def test_what_is_no_headline() -> None:
    plain = {**asdict(HEAD), "actions": ["a"]}
    assert headline_of(plain) is not None
    for bad in ({}, {**plain, "at": 1e300}, {**plain, "status": 5}, {**plain, "actions": "a"}):
        assert headline_of(bad) is None


def test_the_baseline_is_told_from_the_others() -> None:
    kept = [KeptFile(Path(name), asdict(HEAD), 1) for name in ("x", "y")]
    texts = [row.cells[1].text for row in history_rows(kept, NOW, Path("y"))]
    assert not texts[0].startswith("Baseline: ") and texts[1].startswith("Baseline: ")
