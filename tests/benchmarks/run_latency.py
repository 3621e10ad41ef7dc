"""How long runs take against a bare `node -e 0`, interleaved in one process: one JSON object on standard output.

`python -m tests.benchmarks.run_latency [ROUNDS]` prints medians in milliseconds and their ratios to the bare
start of the same run. A run is measured from the request to decoded, signed tokens in hand; a batch to the
claims of all its tokens, which are signed when somebody asks for the compact form.
"""

from __future__ import annotations

import json
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from studio import sandbox
from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute, execute_all, kits
from studio.sandbox.node import node_path
from studio.sandbox.pool import Pool
from studio.tokens.keys import SigningKeys

CODE = "exports.onExecutePostLogin = async (event, api) => { api.idToken.setCustomClaim('a', event.user.user_id); };"
SCENARIOS = 100
SETTLING_S = 0.15
TRIGGER = load().triggers["post-login"]
ACTION = ActionSource("a", "a.js", CODE)


def request(number: int = 0) -> RunRequest:
    """A run of the one action for one of many users."""
    event = default_event(TRIGGER)
    return RunRequest(TRIGGER, (ACTION,), {**event, "user": {**event["user"], "user_id": f"auth0|{number}"}})


def checked(run: Run) -> Run:
    """The run, if its token really holds what the action put in."""
    token = run.tokens.id_token
    if token is None or token.claims["a"] != run.request.event["user"]["user_id"]:
        raise sandbox.SandboxFailure("the benchmark's action did not give its token")
    return run


def signed(run: Run) -> Run:
    """The same with both tokens signed."""
    tokens = checked(run).tokens
    if tokens.id_token is None or tokens.access_token is None or not (tokens.id_token.jwt and tokens.access_token.jwt):
        raise sandbox.SandboxFailure("the benchmark's tokens could not be signed")
    return run


def measure(rounds: int) -> dict[str, object]:
    """Medians in milliseconds and ratios to the bare start, over interleaved rounds."""
    keys, one = SigningKeys.made(), request()
    many = [request(number) for number in range(SCENARIOS)]
    bare_command = [str(node_path()), "-e", "0"]
    with Pool() as pool:

        def park() -> None:
            pool.warm(*kits(one))
            pool.settle()
            time.sleep(SETTLING_S)

        def batch() -> None:
            for run in execute_all(many, keys):
                checked(run)

        work: dict[str, Callable[[], object]] = {
            "bare_node": lambda: subprocess.run(bare_command, check=True),
            "cold_run": lambda: signed(execute(one, keys)),
            "prestarted_run": lambda: signed(execute(one, keys, None, pool)),
            "batch_of_100": batch,
        }
        taken = _interleaved(work, rounds, park)
        park()
        idle_mib = pool.parked().memory_mib / max(pool.parked().children, 1)
        layers = checked(execute(one, keys, None, pool)).recordings[0].layers
    return _report(rounds, taken, idle_mib, layers)


def _interleaved(
    work: dict[str, Callable[[], object]], rounds: int, before: Callable[[], None]
) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {name: [] for name in work}
    order = list(work)
    shuffle = random.Random(0).shuffle
    for _ in range(rounds):
        shuffle(order)
        for name in order:
            before()
            started = time.perf_counter()
            work[name]()
            taken[name].append((time.perf_counter() - started) * 1000)
    return taken


def _report(rounds: int, taken: dict[str, list[float]], idle_mib: float, layers: tuple[str, ...]) -> dict[str, object]:
    medians = {name: round(statistics.median(values), 2) for name, values in taken.items()}
    bare = medians["bare_node"]
    return {
        "rounds": rounds,
        "median_ms": medians,
        "ratio": {
            "cold_run": round(medians["cold_run"] / bare, 2),
            "prestarted_run": round(medians["prestarted_run"] / bare, 2),
            "batch_of_100_to_100_bare_starts": round(medians["batch_of_100"] / bare / SCENARIOS, 3),
        },
        "target": {
            "cold_run": 2.5,
            "prestarted_run": 0.3,
            "batch_of_100_to_100_bare_starts": 0.1,
            "idle_child_mib": 15,
        },
        "idle_child_mib": round(idle_mib, 1),
        "layers": list(layers),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 30)) + "\n")
