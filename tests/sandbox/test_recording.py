from __future__ import annotations

import dataclasses
import typing

from studio.sandbox.recording import Call, Recording, Status


def test_a_recording_starts_empty() -> None:
    empty = Recording("completed", "Done.", "onExecutePostLogin")
    assert (empty.calls, empty.console, empty.http, empty.error) == ((), (), (), None)


def test_every_status_is_known() -> None:
    assert len(typing.get_args(Status)) == 10


def test_a_call_tells_its_place_and_what_it_worked_out() -> None:
    names = {field.name for field in dataclasses.fields(Call)}
    assert {"line", "column", "late", "threw", "result"} <= names
