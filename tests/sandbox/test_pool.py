from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import cast

import psutil

from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.child import Output
from studio.sandbox.job import Kit, kit_of
from studio.sandbox.pool import MOST, Pool
from studio.sandbox.runner import run
from tests.sandbox.conftest import job

JOB = job("console.log('ran');")
KIT = kit_of(JOB)


def waits_for(pool: Pool, children: int, seconds: float = 10) -> bool:
    """Whether the pool holds that many children before the time is over."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if pool.parked().children == children:
            return True
        time.sleep(0.01)
    return False


def test_a_parked_child_takes_a_job_and_is_replaced() -> None:
    with Pool() as pool:
        pool.warm(KIT)
        pool.settle()
        (first,) = pool._parked
        recording = run(JOB, None, pool)
        pool.settle()
        (second,) = pool._parked
        assert recording.console[0].text == "ran"
        assert first is not second
        assert not first.is_alive()
        assert second.is_alive()
        while not second.is_ready:
            second.items(cast(Output, second.events.get(timeout=20)))
        assert 1 < pool.parked().memory_mib < 100


def test_a_pool_without_a_fitting_child_starts_one() -> None:
    with Pool() as pool:
        other = replace(JOB, limits=Limits(heap_mib=64))
        pool.warm(kit_of(other))
        pool.settle()
        assert run(JOB, None, pool).status == "completed"
        pool.settle()
        assert {child.kit for child in pool._parked} == {KIT, kit_of(other)}


def test_a_run_that_has_to_be_killed_is_replaced_too() -> None:
    endless = job("for (;;);", limits=Limits(wall_s=0.3))
    with Pool() as pool:
        pool.warm(kit_of(endless))
        pool.settle()
        assert run(endless, None, pool).status == "timeout"
        pool.warm(kit_of(endless))
        pool.settle()
        assert pool.parked().children == 1


def test_uses_at_once_are_remembered_as_so_many_children() -> None:
    with Pool() as pool:
        threads = [threading.Thread(target=run, args=(JOB, None, pool)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert waits_for(pool, 3)


def test_the_number_of_children_is_bounded() -> None:
    with Pool() as pool:
        pool.warm(*[KIT] * 20)
        pool.settle()
        assert pool.parked().children == MOST


def test_kits_of_long_ago_give_way_and_an_idle_pool_is_empty() -> None:
    now = [0.0]
    with Pool(clock=lambda: now[0]) as pool:
        pool.warm(KIT)
        pool.settle()
        now[0] = 100.0
        other = replace(KIT, frozen=True)
        pool.warm(other)
        pool.settle()
        assert [child.kit for child in pool._parked] == [other]
        now[0] = 1000.0
        pool._rest()
        assert pool.parked().children == 0
        assert run(JOB, None, pool).status == "completed"


def test_a_child_that_died_is_not_given_away() -> None:
    with Pool() as pool:
        pool.warm(KIT)
        pool.settle()
        (child,) = pool._parked
        psutil.Process(child._process.pid).kill()
        child.wait(5)
        assert run(JOB, None, pool).status == "completed"


def test_dropping_ends_the_children_and_use_starts_new_ones() -> None:
    with Pool() as pool:
        pool.warm(KIT)
        pool.settle()
        pool.drop()
        assert pool.parked().children == 0
        run(JOB, None, pool)
        pool.settle()
        assert pool.parked().children == 1


def test_a_kit_that_cannot_be_started_does_not_stop_the_pool() -> None:
    with Pool() as pool:
        pool.warm(Kit(api="[", limits=Limits()))
        pool.settle()
        assert run(JOB, None, pool).status == "completed"


def test_a_closed_pool_still_runs_but_keeps_nothing() -> None:
    pool = Pool()
    pool.close()
    assert run(JOB, None, pool).status == "completed"
    assert pool.parked().children == 0
    pool.close()


def test_a_parked_child_holds_nothing_of_an_earlier_run() -> None:
    leaving = job("globalThis.left = 'secret'; process.env.LEFT = 'x';")
    looking = job("console.log(globalThis.left, process.env.LEFT);")
    with Pool() as pool:
        pool.warm(KIT)
        pool.settle()
        run(leaving, None, pool)
        pool.settle()
        assert run(looking, None, pool).console[0].text == "undefined undefined"


def test_the_clock_of_a_parked_child_is_that_of_its_job() -> None:
    frozen = replace(job("console.log(new Date().toISOString());"), now_ms=1_767_225_600_000)
    with Pool() as pool:
        pool.warm(kit_of(frozen))
        pool.settle()
        later = replace(frozen, now_ms=1_767_225_601_000)
        assert run(frozen, None, pool).console[0].text == "2026-01-01T00:00:00.000Z"
        pool.settle()
        assert run(later, None, pool).console[0].text == "2026-01-01T00:00:01.000Z"


def test_a_child_for_an_action_with_mocks_has_loaded_what_requests_need() -> None:
    mocks = ({"request": {"url": "https://a.example/*"}, "response": {"json": {"plan": "gold"}}},)
    code = "console.log((await (await fetch('https://a.example/x')).json()).plan);"
    asking = job(code, network=NetworkPolicy("mocked", mocks))
    assert kit_of(asking).online and not KIT.online
    with Pool() as pool:
        pool.warm(kit_of(asking))
        pool.settle()
        recording = run(asking, None, pool)
    assert [line.text for line in recording.console] == ["gold"]
    assert [(each.status, each.line) for each in recording.http] == [(200, 2)]
