"""Many small pieces of code against the real api of a trigger, run in one child: a table with one answer per row."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.project.merging import merged
from studio.sandbox.batch import run_batch
from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording

NOW_MS = 1_767_225_600_000


@dataclass(frozen=True)
class Row:
    """A piece of code and what comes of it: the value it returns, or the error's name and message.

    `event` is merged over the default event of the trigger, with `{"$delete": true}` where a field is to be absent.
    """

    code: str
    expected: Any
    trigger: str = "post-login"
    event: Mapping[str, Any] = field(default_factory=dict)
    state: Mapping[str, Any] = field(default_factory=dict)
    continued: bool = False


def error(message: str, name: str = "Error") -> dict[str, str]:
    """What a row expects that throws."""
    return {"name": name, "message": message}


def play(rows: Sequence[Row]) -> list[tuple[Any, Recording]]:
    """What came of each row, with its recording; all rows of a trigger share one action and so one child."""
    triggers = sorted({row.trigger for row in rows})
    codes = {name: _code(name, [row for row in rows if row.trigger == name]) for name in triggers}
    numbers = dict.fromkeys(triggers, 0)
    jobs = []
    for row in rows:
        jobs.append(_job(row, codes[row.trigger], numbers[row.trigger]))
        numbers[row.trigger] += 1
    recordings = run_batch(jobs)
    return [(_answer(recording), recording) for recording in recordings]


def _code(trigger: str, rows: Sequence[Row]) -> str:
    cases = ",\n".join(f"async (event, api) => {{ {row.code} }}" for row in rows)
    handlers = "\n".join(f"exports.{handler.name} = async (event, api) => run(event, api);" for handler in _of(trigger))
    return f"""const CASES = [\n{cases}\n];
const run = async (event, api) => {{
  try {{
    const answer = await CASES[event.secrets.CASE](event, api);
    console.log(JSON.stringify(answer === undefined ? null : answer));
  }} catch (thrown) {{
    console.log(JSON.stringify({{ name: thrown.name, message: thrown.message }}));
  }}
}};
{handlers}
"""


def _of(trigger: str) -> tuple[Any, ...]:
    return load().triggers[trigger].handlers


def _job(row: Row, code: str, number: int) -> Job:
    trigger = load().triggers[row.trigger]
    handler = trigger.continue_handler if row.continued else trigger.execute_handler
    return Job(
        name="rows",
        file="rows.js",
        code=code,
        handler=handler or "",
        handlers=tuple(each.name for each in trigger.handlers),
        event=merged(default_event(trigger), row.event),
        api=api_for_host(trigger),
        secrets={"CASE": str(number), "KEY": "a-secret-of-more-than-thirty-two-bytes"},
        state=row.state,
        now_ms=NOW_MS,
        limits=Limits(wall_s=10),
    )


def _answer(recording: Recording) -> Any:
    assert recording.status == "completed", recording.sentence
    return json.loads(recording.console[-1].text)
