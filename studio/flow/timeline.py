"""Everything that happened in a run, in the order in which it did: what a replay steps through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from studio.flow.outcome import ActionRun, Answer, SettledCall
from studio.flow.setting import Recorded
from studio.sandbox.recording import ConsoleLine, HttpExchange

EntryKind = Literal["begin", "call", "console", "http", "end", "late", "back", "issued"]
Happened = SettledCall | ConsoleLine | HttpExchange | Answer


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened.

    `kind` is begin (a handler is called), call, console, http, end (the handler has settled, or was ended), late
    (a call made after that), back (the user came back) or issued (the flow is over). `run` counts the handlers that
    were called, from 0; `action` is whose handler it was. `what` is the record itself, None for begin, end and
    issued; `seq` tells it from others of its run. `at_ms` counts from the start of the handler; `line` and `column`
    are in the code of `action`. `clock` is what the action's clock said when its handler was called, in epoch seconds.
    """

    kind: EntryKind
    run: int
    action: str
    at_ms: float
    line: int | None = None
    column: int | None = None
    what: Happened | None = None
    seq: int = -1
    clock: int | None = None

    @property
    def is_call(self) -> bool:
        """Whether it is a call of the api, in time or late."""
        return self.kind in ("call", "late")


def timeline(actions: Sequence[ActionRun], clock: int | None = None) -> tuple[Entry, ...]:
    """What these handlers did as one sequence; it ends with `issued`. `clock` is when the first one was called."""
    entries = [entry for run, each in enumerate(actions) for entry in _of_one(run, each, clock if run == 0 else None)]
    last = entries[-1] if entries else None
    return (*entries, Entry("issued", last.run if last else 0, last.action if last else "", last.at_ms if last else 0))


def _of_one(run: int, action: ActionRun, clock: int | None) -> Iterator[Entry]:
    name = action.name
    yield Entry("begin", run, name, 0.0, clock=clock)
    during = [_call(run, name, call) for call in action.calls if not call.late]
    during += [Entry("console", run, name, each.at_ms, each.line, None, each, each.seq) for each in action.console]
    during += [Entry("http", run, name, each.at_ms, each.line, None, each, each.seq) for each in action.http]
    yield from sorted(during, key=lambda entry: entry.seq)
    line, column = (action.error.line, action.error.column) if action.error else (None, None)
    yield Entry("end", run, name, action.duration_ms, line, column)
    yield from (_call(run, name, call) for call in action.calls if call.late)
    for number, answer in enumerate(action.answers):
        yield Entry("back", run, name, action.duration_ms, None, None, answer, number)


def _call(run: int, name: str, call: SettledCall) -> Entry:
    return Entry("late" if call.late else "call", run, name, call.at_ms, call.line, call.column, call, call.seq)


def recorded_until(recorded: Sequence[Recorded], entries: Sequence[Entry]) -> tuple[Recorded, ...]:
    """What had been recorded once these first `entries` of the timeline had happened.

    A handler that was under way then had neither failed nor come to an end; its cache is as it was before, for what
    it wrote there is only known at its end.
    """
    if not entries or is_over(entries):
        return tuple(recorded) if entries else ()
    run = entries[-1].run
    of_last = [entry for entry in entries if entry.run == run]
    ended = any(entry.kind == "end" for entry in of_last)
    kept = _ended(recorded[run], of_last) if ended else _under_way(recorded[run], of_last)
    return (*recorded[:run], kept)


def is_over(entries: Sequence[Entry]) -> bool:
    """Whether these first entries of a timeline are all of it."""
    return bool(entries) and entries[-1].kind == "issued"


def _ended(recorded: Recorded, entries: Sequence[Entry]) -> Recorded:
    recording, late = recorded.recording, {entry.seq for entry in entries if entry.kind == "late"}
    calls = tuple(call for call in recording.calls if not call.late or call.seq in late)
    answers = recorded.answers[: sum(entry.kind == "back" for entry in entries)]
    return replace(recorded, recording=replace(recording, calls=calls), answers=answers)


def _under_way(recorded: Recorded, entries: Sequence[Entry]) -> Recorded:
    recording, seen = recorded.recording, {entry.seq for entry in entries}
    so_far = replace(
        recording,
        status="completed",
        sentence="",
        calls=tuple(each for each in recording.calls if each.seq in seen),
        console=tuple(each for each in recording.console if each.seq in seen),
        http=tuple(each for each in recording.http if each.seq in seen),
        error=None,
        warnings=(),
        cache=None,
        duration_ms=entries[-1].at_ms,
        left=None,
        coverage=None,
    )
    return replace(recorded, recording=so_far, answers=())
