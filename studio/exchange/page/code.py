"""The code of each action with what the run says about its lines."""

from __future__ import annotations

from studio.exchange.page.colors import pieces
from studio.exchange.page.markup import NOTHING, Markup, Writer
from studio.flow.execution import Run
from studio.flow.line_words import LineWord, coverage_of, line_words
from studio.flow.states import ActionState, states

_MOST_WORDS = 6
_SIGNS = {"claim": "", "dropped": "⊘ ", "error": "✕ ", "call": "· "}


def anchor(run: Run, action: str | None, line: int | None) -> str | None:
    """The place of a line on the page; None where the page does not hold it."""
    names = [each.name for each in run.request.actions]
    return f"a{names.index(action) + 1}-l{line}" if action in names and line else None


def line_link(writer: Writer, run: Run, action: str | None, line: int | None) -> Markup:
    """A link to a line, with the name of the action where there are several; nothing without a line."""
    if not line:
        return NOTHING
    several = len(run.request.actions) > 1 and action
    say = writer.say
    words = say("{0}, line {1}").format(action, line) if several else say("line {0}").format(line)
    place = anchor(run, action, line)
    return writer.el("a", words, href=f"#{place}") if place else writer.text(words)


def code(writer: Writer, run: Run) -> Markup:
    """The actions in the order of the flow, each with its code."""
    parts = [
        _action(writer, run, number, state) for number, state in enumerate(states(run.request.actions, run.shown), 1)
    ]
    return writer.section("code", writer.say("Code"), *parts)


def _action(writer: Writer, run: Run, number: int, state: ActionState) -> Markup:
    source = run.request.actions[number - 1]
    words = line_words(run.shown, run.tokens, source.name)
    covered = coverage_of(run.outcome, source.name)
    executed, missed = frozenset(covered.executed), frozenset(covered.missed)
    rows = [
        _line(writer, f"a{number}-l{at}", at, shown, words.get(at, []), _ran(at, executed, missed))
        for at, shown in enumerate(pieces(source.code.replace("\r\n", "\n").rstrip("\n")), 1)
    ]
    say = writer.say
    title = f"{source.name}: {say(state.words)}{f': {_because(writer, state)}' if state.because else ''}"
    heads = (say("Line"), say("Ran"), say("Code"), say("What it did"))
    table = writer.table(say("Code of {0}").format(source.name), heads, rows, "code")
    return writer.el("article", writer.el("h3", title, id=f"a{number}"), table, aria_labelledby=f"a{number}")


def _ran(line: int, executed: frozenset[int], missed: frozenset[int]) -> str:
    return "missed" if line in missed else "ran" if line in executed else ""


def _because(writer: Writer, state: ActionState) -> str:
    """Why an action did not run, which is ours to say; what one that ran said of itself stays."""
    return writer.say(state.because) if state.kind == "not_started" else state.because


def _ran_words(writer: Writer, ran: str) -> tuple[str, str]:
    known = {"ran": ("✓", writer.say("ran")), "missed": ("–", writer.say("did not run"))}
    return known.get(ran, ("", ""))


def _line(
    writer: Writer, place: str, number: int, shown: list[tuple[str, str]], words: list[LineWord], ran: str
) -> Markup:
    el, (sign, said) = writer.el, _ran_words(writer, ran)
    seen = el("span", sign, aria_hidden="true") + writer.spoken(said) if sign else NOTHING
    colored = Markup("".join(el("span", text.expandtabs(4), class_=kind or None) for text, kind in shown))
    return writer.row(
        writer.head_cell(str(number), class_="number"),
        writer.cell(Markup(seen), class_="sign"),
        writer.cell(el("code", colored), class_="source"),
        writer.cell(_notes(writer, words), class_="notes"),
        id=place,
        class_=ran or None,
    )


def _told(writer: Writer, word: LineWord) -> str:
    """What a line did. What was dropped is told in words of ours, the rest is the text of the action."""
    if word.kind != "dropped":
        return word.text
    _, _, what = word.text.partition(": ")
    return f"{writer.say('dropped')}: {writer.say(what)}"


def _notes(writer: Writer, words: list[LineWord]) -> Markup:
    if not words:
        return NOTHING
    told = [(word.kind, _told(writer, word)) for word in words if word.text]
    unique = list(dict.fromkeys(told))
    more = len(unique) - _MOST_WORDS
    notes = [
        writer.el("span", writer.el("span", _SIGNS[kind], aria_hidden="true"), said, class_=f"note {kind}")
        for kind, said in unique[:_MOST_WORDS]
    ]
    rest = writer.el("span", writer.say("{0} more").format(more), class_="note call") if more > 0 else NOTHING
    return Markup("".join((*notes, rest)))
