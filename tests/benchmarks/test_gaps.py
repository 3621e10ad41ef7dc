from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.gaps import MEASURED, Bench, big_event

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
# What is on the thread there is at most this share of the work of writing the event of a megabyte as JSON.
BOUNDS = {
    "1 MB event, letter 2": 0.5,
    "1 MB event, a value typed": 0.5,
    "1 MB event, list opened": 1.5,
    "1 MB event, only what I changed": 1.5,
    "1 MB event, all again": 1.5,
    "1 MB event, tree filtered 'o'": 1.5,
    "1 MB event, tree filtered 'order 77'": 1.5,
    "1 MB event, filter gone": 1.5,
}


def writing() -> float:
    """Milliseconds of the thread for writing an event of a megabyte."""
    event = big_event()
    began = time.thread_time()
    json.dumps(event, indent=2)
    return (time.thread_time() - began) * 1000


def test_an_event_of_a_megabyte_stays_smooth(qapp: QApplication, tmp_path: Path) -> None:
    """By the thread's own time: what other programs take meanwhile is not the window's doing."""
    bench, unit = Bench(qapp), writing()
    try:
        MEASURED["event"](bench, tmp_path)
    finally:
        bench.close()
    long = {name: bench.gaps[name].own / unit for name, bound in BOUNDS.items() if bench.gaps[name].own > bound * unit}
    assert not long, long
