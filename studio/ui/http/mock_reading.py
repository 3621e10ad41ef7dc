"""What was typed about a mock becomes an entry of the scenario, or a sentence for each field that cannot be read."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.project.event_document import MAX_DEPTH, too_deep
from studio.project.mock_check import mocks
from studio.project.reading import Document, ReadError, read_json
from studio.ui.http.mock_form import RESPONSE, MockForm, StepForm, form_of, step_form, steps_of
from studio.ui.speech import in_language, tr

_ANY: Mapping[str, Any] = {"url": "*"}
_ANSWER: Mapping[str, Any] = {"failure": "timeout"}
_REQUEST = ("method", "url", "query", "headers", "json", "body")
_FIELDS = {"body": "text"}


@dataclass(frozen=True, slots=True)
class Mistake:
    """A field that cannot be read: its name in the form, the answer it belongs to, and the line within it."""

    field: str
    sentence: str
    line: int = 0
    step: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """The entry that a form means; None when there are mistakes."""

    entry: Mapping[str, Any] | None
    mistakes: tuple[Mistake, ...] = ()


class _Wrong(Exception):
    """Why a text cannot be read, and in which of its lines."""

    def __init__(self, sentence: str, line: int = 0) -> None:
        super().__init__(sentence)
        self.sentence, self.line = sentence, line


def read_form(form: MockForm, base: Mapping[str, Any]) -> Reading:
    """The entry of a form. Parts whose text is that of `base` keep the value they have there."""
    reader = _Reader()
    was = form_of(base)
    entry = {key: value for key, value in base.items() if key == "enabled"}
    entry["request"] = _request(reader, form, was, base.get("request") or {})
    kept = steps_of(base)
    steps = [_step(reader, each, kept[n] if n < len(kept) else None, n) for n, each in enumerate(form.steps)]
    entry |= _answers(steps, base)
    if form.times.strip():
        entry["times"] = reader.read("times", lambda: _whole(form.times, tr("The number of times"), 1), None)
        reader.check("times", {"request": _ANY, **_ANSWER, "times": entry["times"]})
    return Reading(None if reader.mistakes else entry, tuple(reader.mistakes))


class _Reader:
    """Collects the mistakes, so that one field does not hide another."""

    def __init__(self) -> None:
        self.mistakes: list[Mistake] = []

    def read(self, name: str, how: Callable[[], Any], step: int | None) -> Any:
        """What `how` answers; a mistake is noted and answered with None."""
        try:
            return how()
        except _Wrong as wrong:
            self.mistakes.append(Mistake(name, wrong.sentence, wrong.line, step))
            return None

    def check(self, name: str, entry: Mapping[str, Any], step: int | None = None) -> None:
        """Note what a scenario would refuse about an entry, unless the field has a mistake already."""
        if any(each.field == name and each.step == step for each in self.mistakes):
            return
        if sentence := refusal(entry):
            self.mistakes.append(Mistake(name, sentence, 0, step))


def refusal(entry: Mapping[str, Any]) -> str:
    """One sentence when a scenario would not take an entry, else nothing."""
    try:
        mocks(Document(Path("mock"), None), ("http",), [entry])
    except ReadError as error:
        return _sentence(in_language(error.message))
    return ""


def _sentence(message: str) -> str:
    for name, words in ((tr("url is"), tr("The URL is")), (tr("method is"), tr("The method is"))):
        if message.startswith(name):
            message = words + message.removeprefix(name)
    return f"{message[:1].upper()}{message[1:]}."


def _request(reader: _Reader, form: MockForm, was: MockForm, base: Mapping[str, Any]) -> dict[str, Any]:
    how: dict[str, Callable[[], Any]] = {
        "method": lambda: form.method.strip().upper() or "*",
        "url": form.url.strip,
        "query": lambda: _conditions(form.query),
        "headers": lambda: _conditions(form.headers),
        "json": lambda: _json(form.json, tr("The JSON body")),
        "body": lambda: _condition(form.text, 0),
    }
    request: dict[str, Any] = {}
    for key in _REQUEST:
        name = _FIELDS.get(key, key)
        text = getattr(form, name)
        if text == getattr(was, name):
            request |= {key: base[key]} if key in base else {}
        elif text.strip() or key == "url":
            request[key] = reader.read(name, how[key], None)
        if key in request:
            reader.check(name, {"request": {**_ANY, key: request[key]}, **_ANSWER})
    if "url" not in request:
        request["url"] = form.url.strip()
    return request


def _step(reader: _Reader, form: StepForm, base: Mapping[str, Any] | None, number: int) -> Mapping[str, Any]:
    if base is not None and step_form(base) == form:
        return base
    step: dict[str, Any] = {}
    if form.kind != RESPONSE:
        step["failure"] = form.kind
    else:
        step["status"] = reader.read("status", lambda: _whole(form.status, tr("The status"), 200, 599), number)
        headers = reader.read("answer_headers", lambda: _headers(form.headers), number)
        step |= {"headers": headers} if headers else {}
        if form.body_kind != "none":
            step[form.body_kind] = reader.read("body", lambda: _body(form), number)
    if form.delay.strip():
        step["delay_ms"] = reader.read("delay", lambda: _delay(form.delay), number)
    for key, name in (("headers", "answer_headers"), ("base64", "body")):
        if key in step:
            reader.check(name, {"request": _ANY, "response": {key: step[key]}}, number)
    return step


def _answers(steps: list[Mapping[str, Any]], base: Mapping[str, Any]) -> dict[str, Any]:
    """The part of an entry that answers; one answer needs no list."""
    if len(steps) > 1 or (steps == list(base.get("responses") or ())):
        return {"responses": list(steps)}
    (step,) = steps
    return dict(step) if "failure" in step else {"response": step}


def _whole(text: str, what: str, least: int, most: int | None = None) -> int:
    expected = tr("a number from {0} to {1}").format(least, most) if most else tr("a number, {0} or more").format(least)
    try:
        number = int(text.strip()) if text.strip().isascii() else -1
    except ValueError:
        number = -1
    if number < least or (most is not None and number > most):
        raise _Wrong(tr("{0} is {1}; expected {2}.").format(what, text.strip() or "empty", expected))
    return number


def _delay(text: str) -> float:
    try:
        number = float(text.strip())
    except ValueError:
        number = -1
    if not 0 <= number <= 3_600_000:
        raise _Wrong(tr("The delay is {0}; expected milliseconds, 0 or more.").format(text.strip()))
    return int(number) if number == int(number) else number


def _json(text: str, what: str) -> Any:
    if not text.strip():
        raise _Wrong(tr("{0} is empty; expected JSON.").format(what), 1)
    try:
        value = read_json(text, "body")
    except ReadError as error:
        raise _Wrong(
            tr("{0} is no JSON, line {1}: {2}.").format(what, error.line or 1, in_language(error.message)),
            error.line or 1,
        ) from error
    if too_deep(value):
        raise _Wrong(tr("{0} is nested more than {1} levels deep.").format(what, MAX_DEPTH), 1)
    try:
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise _Wrong(tr("{0} holds half of a surrogate pair, which no file can hold.").format(what), 1) from error
    return value


def _body(form: StepForm) -> Any:
    if form.body_kind == "json":
        return _json(form.body, tr("The body"))
    return "".join(form.body.split()) if form.body_kind == "base64" else form.body


def _pairs(text: str) -> list[tuple[int, str, str]]:
    """Line number, name and value of every line that is not empty."""
    found = []
    for number, line in enumerate(text.split("\n"), start=1):
        name, colon, value = line.partition(": ") if ": " in line else line.partition(":")
        if not line.strip():
            continue
        if not colon or not name.strip():
            raise _Wrong(tr("Line {0} has no name and colon; expected name: value.").format(number), number)
        found.append((number, name.strip(), value.strip()))
    return found


def _gathered(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The values by their names; a name that stands several times has a list."""
    found: dict[str, Any] = {}
    twice: set[str] = set()
    for name, value in pairs:
        if name not in found:
            found[name] = value
        else:
            found[name] = [*(found[name] if name in twice else [found[name]]), value]
            twice.add(name)
    return found


def _conditions(text: str) -> dict[str, Any]:
    return _gathered([(name, _condition(value, number)) for number, name, value in _pairs(text)])


def _condition(value: str, line: int) -> Any:
    """A text, or a matcher in JSON."""
    if not value.lstrip().startswith("{"):
        return value
    where = tr("line {0}").format(line) if line else tr("the text")
    try:
        return json.loads(value)
    except (ValueError, RecursionError) as error:
        expected = tr("expected a text, or a matcher such as {0}").format('{"$any": true}')
        raise _Wrong(tr("The matcher in {0} is no JSON; {1}.").format(where, expected), line) from error


def _headers(text: str) -> dict[str, Any]:
    return _gathered([(name, value) for _number, name, value in _pairs(text)])
