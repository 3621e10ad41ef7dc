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
    words = f"{action}, line {line}" if several else f"line {line}"
    place = anchor(run, action, line)
    return writer.el("a", words, href=f"#{place}") if place else writer.text(words)


def code(writer: Writer, run: Run) -> Markup:
    """The actions in the order of the flow, each with its code."""
    parts = [
        _action(writer, run, number, state) for number, state in enumerate(states(run.request.actions, run.shown), 1)
    ]
    return writer.section("code", "Code", *parts)


def _action(writer: Writer, run: Run, number: int, state: ActionState) -> Markup:
    source = run.request.actions[number - 1]
    words = line_words(run.shown, run.tokens, source.name)
    covered = coverage_of(run.outcome, source.name)
    executed, missed = frozenset(covered.executed), frozenset(covered.missed)
    rows = [
        _line(writer, f"a{number}-l{at}", at, shown, words.get(at, []), _ran(at, executed, missed))
        for at, shown in enumerate(pieces(source.code.replace("\r\n", "\n").rstrip("\n")), 1)
    ]
    title = f"{source.name}: {state.words}{f': {state.because}' if state.because else ''}"
    table = writer.table(f"Code of {source.name}", ("Line", "Ran", "Code", "What it did"), rows, "code")
    return writer.el("article", writer.el("h3", title, id=f"a{number}"), table, aria_labelledby=f"a{number}")


def _ran(line: int, executed: frozenset[int], missed: frozenset[int]) -> str:
    return "missed" if line in missed else "ran" if line in executed else ""


_RAN = {"ran": ("✓", "ran"), "missed": ("–", "did not run"), "": ("", "")}


def _line(
    writer: Writer, place: str, number: int, shown: list[tuple[str, str]], words: list[LineWord], ran: str
) -> Markup:
    el, (sign, said) = writer.el, _RAN[ran]
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


def _notes(writer: Writer, words: list[LineWord]) -> Markup:
    if not words:
        return NOTHING
    unique = list(dict.fromkeys((word.kind, word.text) for word in words if word.text))
    more = len(unique) - _MOST_WORDS
    notes = [
        writer.el("span", writer.el("span", _SIGNS[kind], aria_hidden="true"), text, class_=f"note {kind}")
        for kind, text in unique[:_MOST_WORDS]
    ]
    rest = writer.el("span", f"{more} more", class_="note call") if more > 0 else NOTHING
    return Markup("".join((*notes, rest)))
