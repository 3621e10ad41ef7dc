"""One HTML page about the actions of a project: what each does, its code, its scenarios.

It loads nothing and runs nothing. Values of secrets are in no part of it, those of scenarios for tests included.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from html import escape

from studio.catalogue.loader import load
from studio.catalogue.methods import Method
from studio.catalogue.model import Trigger
from studio.catalogue.places import resources
from studio.exchange.bundle import Action, Bundle, Example, Module
from studio.exchange.handout.highlight import code_lines
from studio.exchange.placing import Part, text_part
from studio.flow.visible import safe
from studio.project.scenario import Scenario, dump_scenario
from studio.sandbox.hiding import Hiding


def write(bundle: Bundle) -> Iterator[Part]:
    """The page, as `index.html`."""
    yield text_part("index.html", page(bundle))


def page(bundle: Bundle) -> str:
    """The whole page."""
    title = bundle.actions[0].name if len(bundle.actions) == 1 else f"{len(bundle.actions)} Actions"
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{_text(title)}</title>",
        f"<style>{_style()}</style></head><body><main>",
        f"<header><h1>{_text(title)}</h1></header>",
        *(_contents(bundle) if len(bundle.actions) > 1 else ()),
    ]
    for index, action in enumerate(bundle.actions):
        parts.extend(_action(action, index, alone=len(bundle.actions) == 1))
    for module in bundle.modules:
        parts.extend(_module(module))
    return "\n".join([*parts, "</main></body></html>", ""])


@cache
def _style() -> str:
    return (resources() / "reports" / "handout.css").read_text(encoding="utf-8")


def _text(text: str) -> str:
    """Foreign text: nothing in it is markup, and nothing turns the direction of reading."""
    return escape(safe(text), quote=True)


def _lines(text: str) -> str:
    return "\n".join(map(_text, text.rstrip("\n").split("\n")))


def _contents(bundle: Bundle) -> Iterator[str]:
    yield "<nav><ol>"
    for index, action in enumerate(bundle.actions):
        yield f'<li><a href="#a{index}">{_text(action.name)}</a> <small>{_text(_trigger_name(action))}</small></li>'
    yield "</ol></nav>"


def _trigger_name(action: Action) -> str:
    trigger = load().triggers.get(action.trigger)
    return trigger.name if trigger else action.trigger


def _action(action: Action, index: int, *, alone: bool) -> Iterator[str]:
    trigger = load().triggers.get(action.trigger)
    yield f'<section id="a{index}">'
    if not alone:
        yield f"<h2>{_text(action.name)}</h2>"
    if trigger:
        yield f"<p>{_text(trigger.summary)}</p>"
    yield "<dl>"
    for term, told in _facts(action):
        yield f"<dt>{term}</dt><dd>{_text(told)}</dd>"
    yield "</dl>"
    if trigger and (calls := calls_in(action.code, trigger)):
        yield "<h3>What it asks for</h3><table><tbody>"
        for method, lines in calls:
            where = ", ".join(map(str, lines))
            yield (
                f"<tr><th scope='row'><code>{_text(method.name)}</code><small>line {where}</small></th>"
                f"<td>{_text(method.help)}</td></tr>"
            )
        yield "</tbody></table>"
    yield "<h3>Code</h3>"
    yield _code(action.code)
    if action.examples:
        yield "<h3>Scenarios</h3>"
        for example in action.examples:
            yield from _example(example)
    yield "</section>"


def _facts(action: Action) -> Iterator[tuple[str, str]]:
    yield "Trigger", f"{_trigger_name(action)} ({action.trigger} {action.version})"
    yield "Runtime", action.runtime
    if action.dependencies:
        yield "Packages", ", ".join(f"{each.name} {each.version}" for each in action.dependencies)
    if action.secrets:
        yield "Secrets", ", ".join(secret.name for secret in action.secrets)
    if action.modules:
        yield "Modules", ", ".join(use.name for use in action.modules)


def calls_in(code: str, trigger: Trigger) -> list[tuple[Method, list[int]]]:
    """The methods of `api` that the code names, with the lines: found by reading it, not by running it."""
    found = []
    for name, method in trigger.methods_by_name.items():
        pattern = r"\s*\??\.\s*".join(map(re.escape, name.split(".")))
        lines = [code.count("\n", 0, match.start()) + 1 for match in re.finditer(rf"(?<![\w$.]){pattern}\b", code)]
        if lines:
            found.append((method, lines))
    return sorted(found, key=lambda each: each[1])


def _code(code: str) -> str:
    lines = "".join(f'<span class="line">{line}\n</span>' for line in code_lines(code.rstrip("\n")))
    return f'<pre class="code"><code>{lines}</code></pre>'


def _example(example: Example) -> Iterator[str]:
    scenario = example.scenario
    hiding = Hiding(scenario.secrets.values())
    given = dump_scenario(replace(scenario, description="", expect={}, secrets={}, trigger=None, action=None))
    yield f"<article><h4>{_text(hiding.text(scenario.description or example.file))}</h4>"
    if scenario.secrets:
        yield f"<p>With the secrets {_text(', '.join(scenario.secrets))}.</p>"
    for title, shown in (("Given", given), ("Expected", dump_scenario(Scenario(expect=scenario.expect)))):
        if shown.strip() not in ("", "{}"):
            yield f"<h5>{title}</h5><pre>{_lines(hiding.text(shown))}</pre>"
    yield "</article>"


def _module(module: Module) -> Iterator[str]:
    yield f"<section><h2>Module {_text(module.name)}</h2>"
    yield _code(module.code)
    yield "</section>"
