from __future__ import annotations

import json
import os
import queue
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from studio.sandbox.debug.failure import DebugEnded, DebugProblem, DebugTimeout
from studio.sandbox.debug.link import KEY_BYTES, TAG, Link, Pipes, seal


class Far:
    """The other end of a line, played by the test."""

    def __init__(self) -> None:
        self.pipes = Pipes.made()
        self.told: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self.link = Link(self.pipes, self.told.put, self.told.put)
        self.key = os.read(self.pipes.child_reads, KEY_BYTES)
        self.sent = 0

    def asked(self) -> dict[str, Any]:
        size = int.from_bytes(os.read(self.pipes.child_reads, 4), "big")
        os.read(self.pipes.child_reads, TAG)
        found = json.loads(os.read(self.pipes.child_reads, size))
        assert isinstance(found, dict)
        return found

    def say(self, message: object, *, key: bytes | None = None, number: int | None = None) -> None:
        body = json.dumps(message).encode()
        os.write(self.pipes.child_writes, seal(key or self.key, b"<", self.sent if number is None else number, body))
        self.sent += 1

    def close(self) -> None:
        self.link.close()

    def hang_up(self) -> None:
        self.pipes.hand_over()


@pytest.fixture
def far() -> Iterator[Far]:
    made = Far()
    yield made
    for end in (made.pipes.child_reads, made.pipes.child_writes):
        try:
            os.close(end)
        except OSError:
            continue
    made.link.close()


def asking(far: Far, **more: Any) -> tuple[threading.Thread, list[Any]]:
    answers: list[Any] = []

    def ask() -> None:
        try:
            answers.append(far.link.request("Debugger.resume", {"a": 1}, **more))
        except DebugProblem as problem:
            answers.append(problem)

    thread = threading.Thread(target=ask)
    thread.start()
    return thread, answers


def test_a_request_gets_its_own_answer(far: Far) -> None:
    thread, answers = asking(far)
    asked = far.asked()
    assert (asked["method"], asked["params"]) == ("Debugger.resume", {"a": 1})
    far.say({"id": asked["id"] + 1, "result": {"no": 1}})
    far.say({"event": "paused"})
    far.say({"id": asked["id"], "result": {"yes": 1}})
    thread.join()
    assert answers == [{"yes": 1}]
    assert far.told.get(timeout=5) == {"event": "paused"}


def test_a_refusal_and_a_silence_are_told_apart(far: Far) -> None:
    thread, answers = asking(far)
    far.say({"id": far.asked()["id"], "error": "no such thing"})
    thread.join()
    began = time.monotonic()
    with pytest.raises(DebugTimeout, match=r"within 0\.1 s"):
        far.link.request("Debugger.pause", timeout_s=0.1)
    assert time.monotonic() - began < 2
    assert str(answers[0]) == "no such thing"


@pytest.mark.parametrize("how", ["key", "number", "size", "text", "list"])
def test_nothing_but_the_next_authentic_message_is_believed(far: Far, how: str) -> None:
    thread, answers = asking(far)
    number = far.asked()["id"]
    forged = {"id": number, "result": {"forged": 1}}
    if how == "key":
        far.say(forged, key=bytes(32))
    elif how == "number":
        far.say(forged, number=5)
    elif how == "size":
        os.write(far.pipes.child_writes, (2**31).to_bytes(4, "big") + bytes(TAG))
    elif how == "text":
        os.write(far.pipes.child_writes, b"hello from the action, which writes where it should not")
    else:
        far.say([forged])
    thread.join()
    assert isinstance(answers[0], DebugEnded)
    assert "disturbed" in far.told.get(timeout=5)
    with pytest.raises(DebugEnded):
        far.link.request("Debugger.pause")


def test_the_end_of_the_child_ends_everybody_who_waits(far: Far) -> None:
    thread, answers = asking(far)
    far.asked()
    far.hang_up()
    thread.join()
    assert isinstance(answers[0], DebugEnded)
    assert far.told.get(timeout=5) == "The action is not being debugged any more."
    assert far.link.ended
