"""How long a suite of scenarios takes against a bare `node -e 0`: one JSON object on standard output.

`python -m tests.benchmarks.suite_time [ROUNDS]` writes a project of 20 actions with 50 scenarios each, and measures
collecting, preparing, running and judging all of them, in shared children as the command does.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from studio.sandbox.node import node_path
from studio.scenarios.collection import collect
from studio.scenarios.preparing import Preparing
from studio.scenarios.running import run_cases
from studio.tokens.keys import SigningKeys

ACTIONS, EACH = 20, 50
CODE = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('a', event.user.user_id); };"
SCENARIO = """description: A user logs in
event: {{user: {{user_id: "auth0|{number}"}}}}
expect: {{status: continue, id_token: {{a: "auth0|{number}"}}, calls: [api.idToken.setCustomClaim]}}
"""
# A fifth of what 1,000 bare starts take; a process of its own for each scenario would take three times as much.
TARGET = 0.2


def write(root: Path) -> None:
    """The project on disk."""
    for number in range(ACTIONS):
        folder = root / "actions" / f"action-{number:02}" / "scenarios"
        folder.mkdir(parents=True)
        (folder.parent / "code.js").write_text(CODE, encoding="utf-8")
        for each in range(EACH):
            (folder / f"{each:03}.yaml").write_text(SCENARIO.format(number=each), encoding="utf-8")


def suite(root: Path, keys: SigningKeys) -> None:
    """The whole suite, which has to pass."""
    preparing = Preparing()
    results = run_cases([preparing.case(path) for path in collect([root]).files], keys)
    if [result.verdict for result in results] != ["passed"] * ACTIONS * EACH:
        raise AssertionError("a scenario of the benchmark did not pass")


def measure(rounds: int) -> dict[str, object]:
    """Medians in seconds, and the ratio of one scenario to one bare start."""
    keys = SigningKeys.made()
    with tempfile.TemporaryDirectory(prefix="suite-") as folder:
        root = Path(folder)
        write(root)
        bare = [_taken(lambda: subprocess.run([str(node_path()), "-e", "0"], check=True)) for _ in range(rounds * 5)]
        taken = [_taken(lambda: suite(root, keys)) for _ in range(rounds)]
    one = statistics.median(bare)
    return {
        "rounds": rounds,
        "scenarios": ACTIONS * EACH,
        "median_s": {"bare_node": round(one, 4), "suite": round(statistics.median(taken), 2)},
        "ratio": {"scenario_to_bare_start": round(statistics.median(taken) / (ACTIONS * EACH) / one, 3)},
        "target": {"scenario_to_bare_start": TARGET},
    }


def _taken(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 5)) + "\n")
