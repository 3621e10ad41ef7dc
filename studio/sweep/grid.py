"""A sweep as text: what became of every field's variants, and each defect with the least that shows it."""

from __future__ import annotations

import json
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from studio.project.event_document import ABSENT
from studio.project.paths import format_path
from studio.sandbox.hiding import Hiding
from studio.sweep.course import Sweep
from studio.sweep.judging import EFFECTS, TOKENS, UNCHANGED, Result
from studio.sweep.report import doubtful, hiding_of, shown_results
from studio.sweep.shrinking import Defect
from studio.sweep.variant import KINDS

_FIELDS = KINDS[: KINDS.index("grant")]
_WORDS = {UNCHANGED: "same", TOKENS: "tokens", EFFECTS: "effects", "error": "crash"}
_LEGEND = (
    "same: the action did the same · tokens: other claims or scopes · effects: other calls, requests or metadata\n"
    "crash:4 the action failed in line 4 · 2/6 two of six variants, the others went better"
)
_WIDEST = 44
_COMMAND = 400
_TITLE = 300


def grid(sweep: Sweep, saved: Mapping[int, Path] | None = None) -> str:
    """The whole sweep for a terminal. Text of the action still has to be made safe for one."""
    hide, results = hiding_of(sweep), shown_results(sweep)
    lines = [*_head(sweep, results, hide), ""]
    lines += _fields(results)
    lines += _others(results)
    for number, defect in enumerate(sweep.defects):
        lines += _defect(sweep, number, defect, (saved or {}).get(number), hide)
    return "\n".join([*lines, *_end(sweep, hide, saved=bool(saved))])


def _head(sweep: Sweep, results: Sequence[Result], hide: Hiding) -> Iterator[str]:
    names = ", ".join(action.name for action in sweep.request.actions)
    fields = len({each.variant.row for each in results if each.variant.kind in _FIELDS})
    count = len(sweep.results)
    yield f"{names} · {sweep.request.trigger.id} · {_some(count, 'variant')} of {_some(fields, 'field')}"
    yield f"With the unchanged event: {hide.text(sweep.base.outcome.summary)}"
    if not sweep.base.steady:
        yield "It does not do the same each time; what differs by itself is left out of the comparison."


def _some(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def _fields(results: Sequence[Result]) -> Iterator[str]:
    rows: dict[str, dict[str, list[Result]]] = {}
    for each in results:
        if each.variant.kind in _FIELDS:
            rows.setdefault(each.variant.row, {}).setdefault(each.variant.kind, []).append(each)
    if not rows:
        yield "The code reads nothing of its event that could be otherwise."
        yield ""
        return
    kinds = [kind for kind in _FIELDS if any(kind in row for row in rows.values())]
    table = [["", *kinds], *([name, *(_cell(row.get(kind, [])) for kind in kinds)] for name, row in rows.items())]
    yield from _table(table)
    yield ""
    yield _LEGEND
    yield ""


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    short = [[_cut(row[0]), *row[1:]] for row in rows]
    widths = [max(len(row[column]) for row in short) for column in range(len(short[0]))]
    for row in short:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _cut(name: str) -> str:
    return name if len(name) <= _WIDEST else f"…{name[1 - _WIDEST :]}"


def _cell(results: Sequence[Result]) -> str:
    """The worst of some results, and how many were like that."""
    if not results:
        return "-"
    worst = min(results, key=lambda each: each.severity)
    alike = sum(each.kind == worst.kind and each.line == worst.line for each in results)
    return word(worst) + ("" if len(results) == 1 else f" {alike}/{len(results)}" if alike < len(results) else "")


def word(result: Result) -> str:
    """A result in a word, with the line where that was decided."""
    name = _WORDS.get(result.kind, result.kind)
    return f"{name}:{result.line}" if result.line else name


def _others(results: Sequence[Result]) -> Iterator[str]:
    rows: dict[str, list[Result]] = {}
    for each in results:
        if each.variant.kind not in _FIELDS:
            rows.setdefault(each.variant.row, []).append(each)
    for row, those in rows.items():
        if row == "pairs":
            told = ", ".join(f"{count} {name}" for name, count in Counter(word(each) for each in those).most_common())
        else:
            told = ", ".join(f"{each.variant.label} {word(each)}" for each in those)
        yield f"{row}: {told}"
    if rows:
        yield ""


def _defect(sweep: Sweep, number: int, defect: Defect, file: Path | None, hide: Hiding) -> Iterator[str]:
    error = defect.smallest.error
    title = cut(hide.text(f"{error.name}: {error.message}" if error else defect.smallest.says), _TITLE)
    where = f", line {defect.cause.line}" if defect.cause.line else ""
    yield f"{number + 1}. {title}"
    yield f"   {defect.smallest.file}{where} · in {len(defect.results)} of {len(sweep.results)} variants"
    yield f"   shown by   {hide.text(defect.smallest.variant.words)}"
    command = _command(sweep, defect)
    if command:
        yield f"   again with {hide.text(command)}"
    if file is not None:
        yield f"   saved as   {file}"
    yield ""


def _command(sweep: Sweep, defect: Defect) -> str:
    """The `run` that shows it; empty where that takes more than an event: answers, secrets, packages."""
    variant, request = defect.variant, sweep.request
    needy = any(action.secrets or action.dependencies for action in request.actions)
    if variant.mocks or variant.without or request.network.mocks or needy or len(request.actions) > 1:
        return ""
    words = ["action-studio", "run", defect.smallest.file]
    words += ["--grant", variant.grant] if variant.grant else []
    for change in defect.leaves:
        value = {"$delete": True} if change.value is ABSENT else change.value
        words += ["--set", f"{format_path(change.path)}={json.dumps(value)}"]
    command = shlex.join(words)
    return command if len(command) <= _COMMAND else ""


def cut(text: str, most: int) -> str:
    """A text in one line, cut where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _end(sweep: Sweep, hide: Hiding, *, saved: bool) -> Iterator[str]:
    for read in sweep.unknown:
        where = f" (line {read.line})" if read.line else ""
        yield f"note: the code reads event.{format_path(tuple(read.path))}{where}, which no event of this trigger has."
    for each in sweep.passing[:5]:
        yield f"note: {hide.text(each.says)} That was with {hide.text(each.variant.words)}, and did not show again."
    for each in doubtful(sweep)[:5]:
        where = f" in line {each.line}" if each.line else ""
        said = "metadata are taken as sent, so that is no defect."
        yield f"note: with {each.variant.words} it would fail{where}; {said}"
    for asked in sweep.unanswered[:5]:
        yield f"note: nothing answers {cut(hide.text(asked), _TITLE)}; --mocks FILE gives answers."
    if sweep.left_out:
        yield f"note: there was no room for {_some(sweep.left_out, 'more variant')}; --max gives more."
    if sweep.defects and not saved:
        yield "note: --save DIR writes a scenario for each."
    if sweep.stopped:
        yield "Stopped before the end."
    elif sweep.defects:
        yield f"{_some(len(sweep.defects), 'defect')} found."
    else:
        yield "Nothing failed that did not fail with the unchanged event."
