"""How long a step of the debugger takes, until the next stop and its variables are known: one JSON object.

`python -m tests.benchmarks.step_latency [STEPS]` prints medians in milliseconds, and ratios to the start of a bare
`node -e 0` in the same process.
"""

from __future__ import annotations

import json
import queue
import statistics
import subprocess
import sys
import threading
import time

from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.sandbox.debug import Debugger, Stopped
from studio.sandbox.job import Job
from studio.sandbox.node import node_path
from studio.sandbox.runner import run

CODE = "exports.onExecutePostLogin = async (event, api) => {\n  let i = 0;\n  for (;;) {\n    i += 1;\n  }\n};\n"
BARE_ROUNDS = 9
PATIENCE_S = 20.0


def job() -> Job:
    """An action with a loop that never ends by itself."""
    api = tuple(api_for_host(load().triggers["post-login"]))
    handlers = ("onExecutePostLogin",)
    return Job("loop", "loop.js", CODE, handlers[0], handlers, {"user": {"email": "ada@example.test"}}, api)


def bare_ms() -> float:
    """The median of starting Node and doing nothing."""
    taken = []
    for _ in range(BARE_ROUNDS):
        began = time.perf_counter()
        subprocess.run([str(node_path()), "-e", "0"], check=True, env={})
        taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)


def measure(steps: int) -> dict[str, object]:
    """Steps over the loop, and looks at the local variables of each stop."""
    told: queue.SimpleQueue[object] = queue.SimpleQueue()
    stop, debugger = threading.Event(), Debugger(told.put, at_start=["loop"])
    began = time.perf_counter()
    thread = threading.Thread(target=run, args=(job(), stop), kwargs={"debugger": debugger})
    thread.start()
    taken, looked = [], []
    stopped = next_stop(told)
    first = (time.perf_counter() - began) * 1000
    session = debugger.session
    assert session is not None
    for _ in range(steps):
        began = time.perf_counter()
        session.step_over()
        stopped = next_stop(told)
        stepped = time.perf_counter()
        session.variables(stopped.frames[0].scopes[-2].object)
        taken.append((stepped - began) * 1000)
        looked.append((time.perf_counter() - stepped) * 1000)
    stop.set()
    thread.join()
    bare = bare_ms()
    medians = {"first_stop": first, "step": statistics.median(taken), "variables": statistics.median(looked)}
    return {
        "steps": steps,
        "bare_ms": round(bare, 1),
        "ms": {name: round(value, 2) for name, value in medians.items()},
        "ratio": {name: round(value / bare, 3) for name, value in medians.items()},
    }


def next_stop(told: queue.SimpleQueue[object]) -> Stopped:
    """The next stop, whatever else is told."""
    while not isinstance(event := told.get(timeout=PATIENCE_S), Stopped):
        continue
    return event


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100)) + "\n")
