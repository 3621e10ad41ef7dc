"""How long a sweep of 500 variants takes against a bare `node -e 0`, interleaved: one JSON object on standard output.

`python -m tests.benchmarks.sweep_speed [ROUNDS]` prints medians in milliseconds and their ratio. A sweep is measured
from the request to its judged results, for an action that decides differently about many of them and for one that
fails by some; the starts of Node and the shrinking of what failed are part of it.
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
from studio.flow.execution import ActionSource, RunRequest
from studio.sandbox.node import node_path
from studio.sweep.course import sweep

VARIANTS = 500
TARGET = 25
READS = """
  const { user, request, transaction, connection, client, organization, stats } = event;
  const name = user.name || user.nickname || user.given_name || '';
  if (organization) api.idToken.setCustomClaim('https://example.com/org', organization.name);
  if (request.geoip.countryCode === 'KP') api.access.deny('not from there');
  if (transaction?.protocol === 'oauth2-password' && stats.logins_count > 3) api.access.deny('no passwords');
  if (user.app_metadata.plan === 'gold') api.accessToken.addScope('read:gold');
  if (user.user_metadata.theme) api.idToken.setCustomClaim('https://example.com/theme', user.user_metadata.theme);
  const far = (request.geoip.latitude ?? 0) + (request.geoip.longitude ?? 0);
  const seen = [request.user_agent, request.language, request.hostname, request.asn, client.name, connection.name];
  api.accessToken.setCustomClaim('https://example.com/seen', seen.filter(Boolean).length + (far > 90 ? 1 : 0));
"""
SOUND = f"exports.onExecutePostLogin = async (event, api) => {{{READS}}};"
BROKEN = f"exports.onExecutePostLogin = async (event, api) => {{{READS}  user.email.split('@')[1].trim();\n}};"


def request(code: str) -> RunRequest:
    """A run of the code for the default event."""
    trigger = load().triggers["post-login"]
    return RunRequest(trigger, (ActionSource("a", "a.js", code),), default_event(trigger))


def checked(code: str, defects: int) -> None:
    """A sweep that really tried so many variants and found what there is."""
    found = sweep(request(code), VARIANTS)
    if len(found.results) != VARIANTS or len(found.defects) != defects:
        raise sandbox.SandboxFailure(f"{len(found.results)} variants and {len(found.defects)} defects")


def measure(rounds: int) -> dict[str, object]:
    """Medians in milliseconds and ratios to the bare start, over interleaved rounds."""
    bare_command = [str(node_path()), "-e", "0"]
    work: dict[str, Callable[[], object]] = {
        "bare_node": lambda: subprocess.run(bare_command, check=True),
        "sweep_of_500": lambda: checked(SOUND, 0),
        "sweep_of_500_with_defects": lambda: checked(BROKEN, 2),
    }
    taken: dict[str, list[float]] = {name: [] for name in work}
    order = [*work, *["bare_node"] * 4]
    shuffle = random.Random(0).shuffle
    for _ in range(rounds):
        shuffle(order)
        for name in order:
            started = time.perf_counter()
            work[name]()
            taken[name].append((time.perf_counter() - started) * 1000)
    medians = {name: round(statistics.median(values), 2) for name, values in taken.items()}
    ratios = {name: round(value / medians["bare_node"], 1) for name, value in medians.items() if name != "bare_node"}
    return {"rounds": rounds, "median_ms": medians, "ratio": ratios, "target": TARGET}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10)) + "\n")
