from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping

import pytest

from studio.collecting import collect_in_small_steps, without_collector


def test_the_collector_is_back_when_the_last_one_is_through() -> None:
    assert gc.isenabled()
    with without_collector():
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_back_after_an_error_too() -> None:
    with pytest.raises(ValueError, match="mistake"), without_collector():
        raise ValueError("mistake")
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    try:
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.fixture
def looked() -> Iterator[list[int]]:
    """The generations that the collector looks at meanwhile; its usual steps are back afterwards."""
    found, usual = list[int](), gc.get_threshold()

    def told(phase: str, about: Mapping[str, int]) -> None:
        if phase == "start":
            found.append(about["generation"])

    gc.collect()
    gc.callbacks.append(told)
    yield found
    gc.callbacks.remove(told)
    gc.set_threshold(*usual)


def test_a_large_value_is_made_without_looking_at_everything_again_and_again(looked: list[int]) -> None:
    made = [{"id": number, "items": [number]} for number in range(300_000)]
    assert looked.count(2) > 2
    del made
    gc.collect()
    looked.clear()
    collect_in_small_steps()
    made = [{"id": number, "items": [number]} for number in range(300_000)]
    assert 2 not in looked and 0 in looked and len(made) == 300_000


def test_what_is_garbage_in_circles_still_goes(looked: list[int]) -> None:
    collect_in_small_steps()
    before = len(gc.get_objects())
    for _ in range(200_000):
        circle: list[object] = []
        circle.append(circle)
    assert len(gc.get_objects()) < before + 50_000 and 2 not in looked
