"""Everything that happened in a run, in its order: calls, console lines, requests and the error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from studio.exchange.page.code import line_link
from studio.exchange.page.markup import Markup, Writer
from studio.exchange.page.words import Say, effect_word
from studio.flow.execution import Run
from studio.flow.outcome import ActionRun, SettledCall
from studio.project.value_text import shortened
from studio.sandbox.recording import HttpExchange

_MOST = 2_000
_LONGEST = 600


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened; `what` is api, console, http or error, `became` what became of it."""

    action: str
    at_ms: float
    what: str
    text: str
    became: str
    line: int | None
    kind: str


def timeline(writer: Writer, run: Run) -> Markup:
    """The table of moments; of very many the last ones are counted only."""
    say = writer.say
    found = [moment for action in run.shown.actions for moment in moments(action, say)]
    rows = [_row(writer, run, number, moment) for number, moment in enumerate(found[:_MOST], 1)]
    if not rows:
        nothing = writer.el("p", say("The code called nothing and printed nothing."))
        return writer.section("timeline", say("Timeline"), nothing)
    heads = (say("No."), say("Time"), say("What"), say("Happened"), say("Became"), say("Where"))
    left = len(found) - _MOST
    more = [writer.el("p", say("{0} more are left out.").format(left))] if left > 0 else []
    table = writer.table(say("What happened, in order"), heads, rows, "timeline")
    return writer.section("timeline", say("Timeline"), table, *more)


def moments(action: ActionRun, say: Say = str) -> list[Moment]:
    """What one run of an action did, in the order of time."""
    found = [*_calls(action, say), *_console(action), *_http(action, say)]
    ordered = sorted(found, key=lambda moment: moment.at_ms)
    if action.error:
        error = action.error
        said = f"{error.name}: {error.message}" if error.message else error.name
        ended = say("ended the action")
        ordered.append(Moment(action.name, action.duration_ms, "error", said, ended, error.line, "error"))
    return ordered


def _calls(action: ActionRun, say: Say) -> Iterator[Moment]:
    for call in action.calls:
        yield Moment(action.name, call.at_ms, "api", _said(call), _became(call, say), call.line, call.effect)


def _said(call: SettledCall) -> str:
    given = ", ".join(shortened(each, _LONGEST) for each in call.args)
    answered = "" if call.returned in ("api", None) else f" → {shortened(call.returned, _LONGEST)}"
    return f"{call.method}({given}){answered}"


def _became(call: SettledCall, say: Say) -> str:
    late = say("after the handler had ended; ") if call.late else ""
    because = f": {say(call.reason)}" if call.reason and call.effect != "applied" else ""
    return f"{late}{effect_word(say, call.effect)}{because}"


def _console(action: ActionRun) -> Iterator[Moment]:
    for line in action.console:
        yield Moment(action.name, line.at_ms, "console", line.text[:_LONGEST], line.level, line.line, "applied")


def _http(action: ActionRun, say: Say) -> Iterator[Moment]:
    for each in action.http:
        text = f"{each.method} {each.url}"
        yield Moment(action.name, each.at_ms, "http", text, _answered(each, say), each.line, "applied")


def _answered(exchange: HttpExchange, say: Say) -> str:
    answer = str(exchange.status) if exchange.status else exchange.failure or say("no answer")
    return f"{answer} ({exchange.served_by})"


def _row(writer: Writer, run: Run, number: int, moment: Moment) -> Markup:
    return writer.row(
        writer.head_cell(str(number), class_="number"),
        writer.cell(f"{moment.at_ms:.1f} ms", class_="after"),
        writer.cell(moment.what, class_="what"),
        writer.cell(writer.el("code", moment.text), class_="happened"),
        writer.cell(moment.became, class_="became"),
        writer.cell(line_link(writer, run, moment.action, moment.line), class_="where"),
        class_=moment.kind,
    )
