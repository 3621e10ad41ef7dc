from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from studio.language import engine_files
from studio.language.engine_files import Engine
from studio.npm import store
from tests.benchmarks.editor_speed import TARGETS, Speeds, measure

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


_ROUNDS = 3
Measure = Callable[[int], Speeds]


@pytest.fixture(scope="module")
def rounds() -> list[Speeds]:
    """What was measured so far."""
    return []


@pytest.fixture
def measured(
    engine: Engine, own_home: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, rounds: list[Speeds]
) -> Measure:
    """The speeds of a round, which is measured when somebody asks for it first."""
    monkeypatch.setenv(engine_files.OVERRIDE, str(engine.program))
    assert engine.node_types is not None
    place = store.place(engine_files.PACKAGES)
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(engine.node_types)

    def round_of(number: int) -> Speeds:
        while len(rounds) <= number:
            rounds.append(measure(qapp, 1))
        return rounds[number]

    return round_of


def quiet(measured: Measure, check: Callable[[Speeds], None]) -> None:
    """Other programs take their turns on the same processors, so one round of three has to be within the bounds."""
    for number in range(_ROUNDS - 1):
        with suppress(AssertionError):
            check(measured(number))
            return
    check(measured(_ROUNDS - 1))


def check_answers(speeds: Speeds) -> None:
    node = speeds.bare_node
    assert speeds.completion < 2.5 * node, speeds
    assert speeds.diagnostics < 6 * node, speeds
    assert speeds.key_to_paint < 2 * node, speeds
    assert speeds.engine_ready < 25 * node, speeds
    assert speeds.recovery < 50 * node, speeds


def check_pauses(speeds: Speeds) -> None:
    node = speeds.bare_node
    assert speeds.pause_cpu < 2 * node, speeds
    assert speeds.pause_long_file_cpu < 5 * node, speeds
    assert speeds.opening_rule_cpu < 5 * node, speeds


def test_the_editor_answers_in_a_fraction_of_what_the_machine_needs_for_other_things(measured: Measure) -> None:
    """Against a bare start of Node.js in the same run, for machines differ; what is typed there takes about 40 ms."""
    quiet(measured, check_answers)


def test_the_windows_thread_is_free_for_the_next_key(measured: Measure) -> None:
    """By the thread's own time: what other programs take meanwhile is not the editor's doing."""
    quiet(measured, check_pauses)


def test_every_target_is_measured() -> None:
    assert set(TARGETS) <= set(Speeds.__dataclass_fields__)
