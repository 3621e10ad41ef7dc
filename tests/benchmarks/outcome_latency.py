"""How long the window takes with what a run came to, against a bare repaint of it: one JSON object on standard output.

`python -m tests.benchmarks.outcome_latency [ROUNDS]` prints medians in milliseconds and their ratios to a whole
repaint of the same window. `result` is from a finished run to every list filled and painted, for an ordinary run;
`step` is one step of a replay of 10,000 entries, `pause` the longest that the window did not answer meanwhile.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
from studio.ui.waiting import pause, wait_for
from studio.ui.window import Window

LONG = """exports.onExecutePostLogin = async (event, api) => {
  for (let n = 0; n < 4995; n++) {
    api.idToken.setCustomClaim(`https://example.com/${n % 50}`, n);
    console.log('line', n);
  }
};
"""
_MS = 1000.0


def timed(work: Callable[[], object]) -> float:
    """The milliseconds that a piece of work takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * _MS


class Watch:
    """Looks how long the event loop does not come round."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(1)

    def _look(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, (now - self._last) * _MS), now

    def reset(self) -> None:
        """Begin anew."""
        self.longest, self._last = 0.0, time.perf_counter()


def measure(window: Window, rounds: int) -> dict[str, object]:
    """Medians in milliseconds, and ratios to a repaint."""
    run(window)
    last = window.session.last
    assert last is not None

    def result() -> None:
        window.runs.show(last)
        window.display.run(last)
        window.grab()

    repaint = [timed(window.grab) for _ in range(rounds)]
    shown = [timed(result) for _ in range(rounds)]
    window.session.give_code("long", LONG)
    run(window)
    window.replay.toggle()
    player, chance, watch = window.replay.player, random.Random(0), Watch()
    pause(300)
    watch.reset()
    steps, pauses = [], []
    for _ in range(rounds):
        steps.append(timed(lambda: player.go(chance.randint(1, player.count - 1))))
        wait_for(lambda: player.state is not None)
        pause(150)
        pauses.append(watch.longest)
        watch.reset()
    entries = player.count
    window.replay.leave()
    return _report({"repaint": repaint, "result": shown, "step": steps, "pause": pauses}, entries)


def _report(taken: dict[str, list[float]], entries: int) -> dict[str, object]:
    medians = {name: round(statistics.median(values), 1) for name, values in taken.items()}
    ratio = {name: round(value / medians["repaint"], 2) for name, value in medians.items() if name != "repaint"}
    return {
        "entries": entries,
        "median_ms": medians,
        "ratio_to_repaint": ratio,
        "target": {"result_ms": 30, "pause_ms": 50},
    }


def run(window: Window) -> None:
    """Run what is open, to its end."""
    window.run()
    wait_for(lambda: not window.runs.running)
    pause(200)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
        os.environ["ACTION_STUDIO_HOME"] = home
        app = start()
        made = build_window(secrets=InMemorySecrets())
        made.resize(1366, 768)
        made.show()
        pause(200)
        sys.stdout.write(json.dumps(measure(made, int(sys.argv[1]) if len(sys.argv) > 1 else 30)) + "\n")
        made.close()
