"""Two thousand runs, a third of them hostile: what they used has to be given back."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import cycle, islice

import psutil
import pytest

from studio.sandbox.batch import run_batch
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.job import Job
from studio.sandbox.pool import Pool
from studio.sandbox.runner import run
from tests.hostile.test_attacks import ATTACKS
from tests.sandbox.conftest import job

RUNS = 2000
ROUND = 100
LIMITS = Limits(wall_s=0.4, heap_mib=64, memory_mib=256, output_bytes=1024 * 1024)
MOCK = {"request": {"url": "https://a.example/*"}, "response": {"json": {"plan": "gold"}, "delay_ms": 2}}
PEACEFUL = (
    "api.idToken.setCustomClaim('a', event.user.user_id);",
    "console.log(require('crypto').randomUUID()); api.access.deny('no');",
    "const got = await (await fetch('https://a.example/plan')).json(); api.idToken.setCustomClaim('plan', got.plan);",
    "null.x;",
    "await new Promise(() => {});",
    "await new Promise(r => setTimeout(r, 3)); api.accessToken.addScope('read:x');",
)
# Attacks that only wait for the clock would make up nearly all of the time; a few of them are enough.
SLOW = [attack for attack in ATTACKS if "timeout" in attack["statuses"] or "memory" in attack["statuses"]]
QUICK = [attack for attack in ATTACKS if attack not in SLOW]


def jobs() -> Iterator[Job]:
    """Two peaceful runs, then a hostile one, for ever; every twentieth hostile one ends by a limit."""
    network = NetworkPolicy("mocked", (MOCK,))
    peaceful = cycle(PEACEFUL)
    quick, slow = cycle(QUICK), cycle(SLOW)
    for number in cycle(range(20)):
        for _ in range(2):
            yield job(next(peaceful), limits=LIMITS, network=network)
        yield job(next(slow if number == 0 else quick)["code"], limits=LIMITS)


class Used:
    """What this process and its children hold at a moment."""

    def __init__(self) -> None:
        gc.collect()
        me = psutil.Process()
        self.children = len(me.children(recursive=True))
        self.descriptors = me.num_fds()
        self.threads = threading.active_count()
        self.memory = me.memory_info().rss


def play(count: int, source: Iterator[Job], pool: Pool) -> None:
    """Runs `count` jobs on two threads, every second round as a batch."""
    with ThreadPoolExecutor(2) as threads:
        for number in range(count // ROUND):
            taken = list(islice(source, ROUND))
            if number % 2:
                run_batch([replace(each, limits=LIMITS) for each in taken], workers=2)
            else:
                list(threads.map(lambda each: run(each, None, pool), taken))


@pytest.mark.long
def test_nothing_grows_over_two_thousand_runs() -> None:
    source = jobs()
    before = Used()
    with Pool(most=2) as pool:
        play(5 * ROUND, source, pool)
        pool.settle()
        pool.drop()
        warm = Used()
        play(RUNS - 5 * ROUND, source, pool)
    after = Used()
    assert after.children <= before.children
    # What other tests had left open may have been closed meanwhile.
    assert after.descriptors <= before.descriptors
    assert after.threads <= before.threads
    assert after.memory < warm.memory * 1.1, f"{warm.memory >> 20} MiB became {after.memory >> 20} MiB"
