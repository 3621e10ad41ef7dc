from __future__ import annotations

from studio.exchange.imported import Notes


def test_a_sentence_is_said_once() -> None:
    notes = Notes()
    for _ in range(2):
        notes.leave_out("a")
        notes.keep("b")
    assert (notes.left_out, notes.kept) == (["a"], ["b"])
