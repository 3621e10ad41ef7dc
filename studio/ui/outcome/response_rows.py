"""The rows of the Response tab: each answer with where it goes, its headers, what a person sees, and why. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Row
from studio.ui.speech import in_language, tr
from studio.ui.value_text import pretty_json

if TYPE_CHECKING:
    from studio.catalogue.facts import Rule
    from studio.flow import curl as flow_curl
    from studio.flow.received import Response, Step
else:
    flow_curl = later("studio.flow.curl")

COLUMNS = (Column(tr("Answer"), 22), Column(tr("What is in it")))
_WORDS = {200: "OK", 302: tr("Found"), 400: tr("Bad Request"), 403: tr("Forbidden"), 429: tr("Too Many Requests")}
_WORDS |= {500: tr("Internal Server Error")}
_NOTE = 20_000
_WAITING = "responses.page"


def answers(response: Response) -> tuple[Step | Response, ...]:
    """The answers in the order in which they are listed: the steps, then those of other paths."""
    return (*(response.steps or (response,)), *response.also)


def response_rows(response: Response, rules: Mapping[str, Rule]) -> tuple[Row, ...]:
    """A row for each answer with its facts below it, and one for what the log would show."""
    steps = response.steps or (response,)
    rows = [_answer(step, rules, "") for step in steps]
    rows += [_answer(step, rules, tr("or ")) for step in response.also]
    return (*rows, *([_fact(tr("Besides"), _lines(response.log))] if response.log else []))


def _answer(step: Step | Response, rules: Mapping[str, Rule], before: str) -> Row:
    number = str(step.status) if step.status else tr("none")
    cells = (
        Cell(f"{before}{number}", meaning=_meaning(step), spoken=f"{before}{status_words(step)}"),
        Cell(row_text(in_language(step.title)), meaning=_meaning(step)),
    )
    return Row(cells, copy=partial(as_text, step), children=tuple(_facts(step, rules)))


def _meaning(step: Step | Response) -> str:
    if step.status is None:
        return "muted"
    if step.kind == "error" or "error" in step.body:
        return "danger"
    return "pending" if _WAITING in step.rules else "ok"


def status_words(step: Step | Response) -> str:
    """The status as HTTP writes it, `302 Found`."""
    if step.status is None:
        return tr("No answer")
    return f"{step.status} {_WORDS.get(step.status, '')}".rstrip()


def _facts(step: Step | Response, rules: Mapping[str, Rule]) -> Iterator[Row]:
    if step.asked:
        request = f"{step.asked.method} {step.asked.url}"
        yield _fact(tr("Request"), request, copy=flow_curl.curl(step.asked), code=True)
    if "Location" in step.headers:
        yield _fact(tr("Goes to"), str(step.headers["Location"]), code=True)
    elif step.kind == "post" and step.body.get("url"):
        yield _fact(tr("Posted to"), str(step.body["url"]), code=True)
    for name, value in step.headers.items():
        if name != "Location":
            yield _fact(name, str(value), code=True)
    if step.shows:
        yield _fact(tr("A person sees"), _seen(step.shows))
    for id in step.rules:
        yield _rule(id, rules)


def _seen(text: str) -> str:
    """What a person sees, in the language of the window; a single word is one that the action chose."""
    return in_language(text) if " " in text else text


def _lines(log: str) -> str:
    return "\n".join(map(in_language, log.split("\n")))


def _fact(name: str, text: str, *, copy: str | None = None, code: bool = False) -> Row:
    cells = (Cell(name, meaning="muted"), Cell(row_text(text), code=code))
    return Row(cells, detail=partial(detail_text, text, _NOTE), copy=partial(str, copy or text))


def _rule(id: str, rules: Mapping[str, Rule]) -> Row:
    says = in_language(rules[id].says) if id in rules else ""
    open_question = id.startswith("gaps.")
    name = tr("Not established") if open_question else tr("Rule")
    cells = (
        Cell(name, meaning="warn" if open_question else "muted", icon="level-warn" if open_question else ""),
        Cell(row_text(says or id), meaning="warn" if open_question else "text"),
    )
    text = f"{says} ({id})"
    return Row(cells, detail=partial(detail_text, text), copy=partial(str, text))


def body_words(step: Step | Response) -> str:
    """What the body of an answer is: the parameters of a redirect, the fields of a form, or a body."""
    words = {"redirect": tr("Parameters"), "post": tr("Fields of the form"), "page": tr("Page")}.get(
        step.kind, tr("Body")
    )
    return tr("{0} of {1}").format(words, status_words(step)) if step.status else words


def as_text(step: Step | Response) -> str:
    """The whole answer as HTTP writes it: status, headers, an empty line, the body."""
    head = [status_words(step), *(f"{name}: {value}" for name, value in step.headers.items())]
    return "\n".join([*head, "", body_text(step)])


def body_text(step: Step | Response) -> str:
    """The body as indented JSON; empty where the answer has none."""
    body: dict[str, Any] = dict(step.body)
    if step.kind == "redirect":
        body.pop("location", None)
    return pretty_json(body) if body else ""
