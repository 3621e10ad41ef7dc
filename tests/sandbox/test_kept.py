from __future__ import annotations

from dataclasses import replace

import psutil

from studio.sandbox.batch import run_batch
from studio.sandbox.kept import KeptChildren
from tests.sandbox.conftest import job


def pids(count: int, kept: KeptChildren, code: str = "api.access.deny('x');") -> set[int]:
    """The children alive after a batch of so many jobs."""
    found = run_batch([replace(job(code), event={"n": n}) for n in range(count)], workers=1, kept=kept)
    assert all(recording.status == "completed" and recording.shared for recording in found)
    return {child.pid for child in psutil.Process().children(recursive=True)}


def test_a_child_goes_on_with_the_next_batch_of_the_same_code() -> None:
    with KeptChildren() as kept:
        first = pids(3, kept)
        assert pids(3, kept) == first
        assert pids(1, kept) == first
        assert len(pids(3, kept, "api.access.deny('other');")) > len(first)
    assert not psutil.Process().children(recursive=True)


def test_a_child_that_was_touched_does_not_stay() -> None:
    with KeptChildren() as kept:
        found = run_batch([job("process.env.A = '1';")] * 2, workers=1, kept=kept)
        assert all(recording.alone_because for recording in found)
        assert not psutil.Process().children(recursive=True)


def test_children_can_be_started_ahead() -> None:
    with KeptChildren() as kept:
        kept.start(job("api.access.deny('x');"), 2)
        ahead = {child.pid for child in psutil.Process().children()}
        assert len(ahead) == 2
        assert pids(3, kept) == {child.pid for child in psutil.Process().children(recursive=True)}
        assert {child.pid for child in psutil.Process().children()} == ahead
