"""A run as one page of HTML: nothing is loaded from anywhere, and it can be read without its script."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from html import escape
from typing import Any

import yaml

from studio.catalogue import places
from studio.exchange.page.answers import changes, event, findings, response
from studio.exchange.page.claims import tokens
from studio.exchange.page.code import code
from studio.exchange.page.markup import Markup, Writer
from studio.exchange.page.timeline import timeline
from studio.exchange.page.words import WARNED, outcome_words
from studio.flow.execution import Run
from studio.flow.outcome import FAILED, SUSPENDED
from studio.flow.states import ENDINGS, ActionState, states
from studio.sandbox.isolation import isolation


@dataclass(frozen=True)
class Speech:
    """The language of a page as a tag for `lang`, what says our own texts in it, and the run in one sentence.

    Without a `summary` the run's own one is shown.
    """

    language: str = "en"
    say: Callable[[str], str] = str
    summary: str = ""


def page(run: Run, title: str = "", made: datetime | None = None, speech: Speech | None = None) -> str:
    """The page of a run. `title` names the event or scenario; `made` is when the page was made, None for now.

    What the run used as a secret is hidden everywhere, in code and tokens too.
    """
    spoken = speech or Speech()
    writer = Writer(run.secrets.values(), spoken.say)
    summary = spoken.summary or run.shown.summary
    when = (made or datetime.now(UTC)).astimezone(UTC)
    names = " → ".join(action.name for action in run.request.actions)
    body = writer.el(
        "body",
        writer.el("a", writer.say("Skip to the outcome"), href="#outcome", class_="skip"),
        _header(writer, run, names, title, when),
        writer.el("main", *_parts(writer, run, summary)),
        _footer(writer, run),
        _script(),
    )
    head = _head(writer, f"{names} — {summary}")
    return f"<!doctype html>\n{writer.el('html', head, body, lang=spoken.language)}\n"


def _parts(writer: Writer, run: Run, summary: str) -> tuple[Markup, ...]:
    return (
        _outcome(writer, run, summary),
        _flow(writer, run),
        code(writer, run),
        tokens(writer, run),
        timeline(writer, run),
        changes(writer, run),
        response(writer, run),
        findings(writer, run),
        event(writer, run),
    )


def _head(writer: Writer, title: str) -> Markup:
    style, script = _style(), _script_text()
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    # The policy is our own text, and its quotes have to stay.
    guard = Markup(f'<meta http-equiv="Content-Security-Policy" content="{escape(policy, quote=False)}">')
    return writer.el(
        "head",
        Markup('<meta charset="utf-8">'),
        guard,
        Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Markup('<meta name="color-scheme" content="light dark">'),
        writer.el("title", title),
        Markup(f"<style>{style}</style>"),
    )


def _header(writer: Writer, run: Run, names: str, title: str, when: datetime) -> Markup:
    el, trigger = writer.el, run.request.trigger
    facts = [trigger.name, *([title] if title else []), writer.say("{0:%Y-%m-%d %H:%M} UTC").format(when)]
    return el("header", el("h1", names), el("p", " · ".join(facts)))


def _outcome(writer: Writer, run: Run, summary: str) -> Markup:
    el, outcome = writer.el, run.shown
    words, meaning, icon = outcome_words(writer.say, outcome.status)
    calls = sum(len(action.calls) for action in outcome.actions)
    counted = writer.say("{0} API calls") if calls != 1 else writer.say("{0} API call")
    facts = f"{counted.format(calls)} · {run.timing.total_ms:.0f} ms"
    # The summary names line and reason already; the detail of an error stands in the timeline.
    return el(
        "section",
        _icon(icon),
        el("div", el("h2", words, id="outcome-title"), el("p", summary), el("p", facts, class_="small")),
        id="outcome",
        class_=meaning,
        tabindex="-1",
        aria_labelledby="outcome-title",
    )


def _flow(writer: Writer, run: Run) -> Markup:
    """Where the flow went: its beginning, every action, and its end."""
    el, say, words = writer.el, writer.say, run.request.trigger.words
    found = [_chip(writer, number, state) for number, state in enumerate(states(run.request.actions, run.shown), 1)]
    begin = el("li", say(words["begin"]) if "begin" in words else say("Start"), class_="end")
    last = say(words["end"]) if "end" in words else say("End")
    reached = run.outcome.status == "continue"
    end = el("li", last if reached else say("{0} (not reached)").format(last), class_="end")
    return writer.section("flow", say("Flow"), el("ol", begin, *found, end, class_="strip"))


def _chip(writer: Writer, number: int, state: ActionState) -> Markup:
    took = f" · {state.duration_ms:.1f} ms" if state.duration_ms is not None else ""
    line = f" · {writer.say('line {0}').format(state.line)}" if state.line else ""
    name = writer.el("a", state.name, href=f"#a{number}")
    return writer.el(
        "li", name, writer.el("span", f"{writer.say(state.words)}{line}{took}", class_="small"), class_=_meaning(state)
    )


def _meaning(state: ActionState) -> str:
    if state.kind in FAILED:
        return "warn" if state.kind in WARNED else "danger"
    if state.kind in ENDINGS:
        return "pending" if state.kind in SUSPENDED else "danger"
    return "ok" if state.kind == "completed" else "neutral"


def _footer(writer: Writer, run: Run) -> Markup:
    layers = run.recordings[-1].layers if run.recordings else ()
    node = run.recordings[-1].node if run.recordings else ""
    say = writer.say
    told = say("Ran on Node.js {0} ({1}) in Action Studio. ").format(node, say(isolation(layers).word)) if node else ""
    kept = say("Tokens are signed with a test key and valid nowhere else. Secrets of the actions are masked.")
    return writer.el("footer", writer.el("p", f"{told}{kept}"))


def _icon(name: str) -> Markup:
    svg = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8").strip()
    return Markup(svg.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1))


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _script() -> Markup:
    return Markup(f"<script>{_script_text()}</script>")


@cache
def _script_text() -> str:
    return (places.resources() / "page" / "page.js").read_text(encoding="utf-8")


@cache
def _style() -> str:
    """The sheet with the colours of the window's own themes: dark where the reader prefers it, light on paper."""
    sheet = (places.resources() / "page" / "page.css").read_text(encoding="utf-8")
    light, dark = (_colors(name) for name in ("light", "dark"))
    return f":root{{{light}}}@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}{sheet}"


def _colors(theme: str) -> str:
    path = places.resources() / "themes" / f"{theme}.yaml"
    colors: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))["colors"]
    return "".join(f"--{name.replace('_', '-')}:{color};" for name, color in colors.items())
