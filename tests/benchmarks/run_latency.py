"""How long a run takes against a bare `node -e 0`, interleaved in one process: one JSON object on standard output.

`python -m tests.benchmarks.run_latency [ROUNDS]`
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from studio import sandbox
from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.sandbox.node import node_path
from studio.tokens.keys import SigningKeys

CODE = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('a', 1); };"


def measure(rounds: int) -> dict[str, object]:
    """Medians in milliseconds and the ratio to the bare start, over interleaved rounds."""
    trigger, keys = load().triggers["post-login"], SigningKeys.made()
    request = RunRequest(trigger, (ActionSource("a", "a.js", CODE),), default_event(trigger))
    bare_command = [str(node_path()), "-e", "0"]

    def bare() -> None:
        subprocess.run(bare_command, check=True)

    def run() -> None:
        if execute(request, keys).outcome.status != "continue":
            raise sandbox.SandboxFailure("the benchmark's action did not continue")

    taken: dict[str, list[float]] = {"bare_node": [], "cold_run": []}
    for _ in range(rounds):
        for name, work in (("bare_node", bare), ("cold_run", run)):
            taken[name].append(_milliseconds(work))
    medians = {name: round(statistics.median(values), 2) for name, values in taken.items()}
    return {"rounds": rounds, "median_ms": medians, "cold_ratio": round(medians["cold_run"] / medians["bare_node"], 2)}


def _milliseconds(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 30)) + "\n")
