"""What the application receives, and what would change for the user."""

from __future__ import annotations

from collections.abc import Iterator

from studio.exchange.page.markup import NOTHING, Markup, Writer
from studio.flow.execution import Run
from studio.flow.received import Response, Step
from studio.project.value_text import pretty_json, shortened

_LONGEST = 100_000
_ELSEWHERE = ("saml", "saml_attributes")


def response(writer: Writer, run: Run) -> Markup:
    """Each answer in its order, then those of other paths."""
    found = run.shown.response
    if found is None:
        return NOTHING
    steps = [_step(writer, step, "") for step in found.steps or (found,)]
    steps += [_step(writer, step, writer.say("Or: ")) for step in found.also]
    log = writer.el("p", writer.say("Besides: {0}").format(_log(writer, found.log))) if found.log else NOTHING
    return writer.section("response", writer.say("Response"), writer.el("ol", *steps, class_="answers"), log)


def _log(writer: Writer, log: str) -> str:
    return " ".join(map(writer.say, log.split("\n")))


def _step(writer: Writer, step: Step | Response, before: str) -> Markup:
    el = writer.el
    status = f"{step.status} " if step.status else ""
    facts = [el("div", el("dt", name), el("dd", el("code", text))) for name, text in _facts(writer, step)]
    body = dict(step.body)
    if step.kind == "redirect":
        body.pop("location", None)
    text = pretty_json(body)[:_LONGEST] if body else ""
    return el(
        "li",
        el("p", el("strong", f"{before}{status}{writer.say(step.title or step.kind)}")),
        el("dl", *facts, class_="facts") if facts else NOTHING,
        el("p", _shows(writer, step.shows)) if step.shows else NOTHING,
        writer.fold(writer.say("What is in it"), el("pre", writer.lines(text))) if text else NOTHING,
    )


def _shows(writer: Writer, text: str) -> str:
    """What a person sees: a sentence of ours, or the words of an action."""
    return writer.say(text) if " " in text else text


def _facts(writer: Writer, step: Step | Response) -> Iterator[tuple[str, str]]:
    if step.asked:
        yield writer.say("Request"), f"{step.asked.method} {step.asked.url}"
    for name, value in step.headers.items():
        yield name, str(value)


def changes(writer: Writer, run: Run) -> Markup:
    """What would be written, one row for each name."""
    outcome = run.shown
    rows = [
        writer.row(
            writer.cell(target, class_="what"),
            writer.head_cell(writer.el("code", name), class_="name"),
            writer.cell(_value(writer, value, outcome.words.get(target, {}).get(name, "")), class_="value"),
        )
        for target, values in outcome.changes.items()
        if target not in _ELSEWHERE
        for name, value in values.items()
    ]
    say = writer.say
    heads = (say("Where"), say("Name"), say("New value"))
    table = writer.table(say("What would change"), heads, rows, "changes") if rows else NOTHING
    return writer.section("changes", say("Changes"), table)


def _value(writer: Writer, value: object, words: str) -> Markup:
    shown = writer.text(writer.say("removed")) if value is None else writer.el("code", shortened(value, 4_000))
    return Markup(shown + (writer.el("span", writer.say(words), class_="reason") if words else NOTHING))


def findings(writer: Writer, run: Run) -> Markup:
    """What is worth knowing and changed nothing."""
    items = [writer.el("li", writer.say(warning.message)) for warning in run.shown.warnings]
    return writer.section("warnings", writer.say("Worth knowing"), writer.el("ul", *items) if items else NOTHING)


def event(writer: Writer, run: Run) -> Markup:
    """The event of the run, closed until it is wanted; secrets and configuration stay out."""
    shown = {key: value for key, value in run.request.event.items() if key not in ("secrets", "configuration")}
    json = writer.el("pre", writer.lines(pretty_json(shown)[:_LONGEST]))
    return writer.section("event", writer.say("Event"), writer.fold(writer.say("The event as JSON"), json))
