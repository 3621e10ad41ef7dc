"""The report as one HTML page: nothing is loaded and no script runs, both themes and paper are looked after."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html import escape as _escape

from studio.catalogue.places import resources
from studio.flow.visible import safe
from studio.scenarios.case import Result
from studio.scenarios.coverage import FileCoverage, SuiteCoverage, ranges
from studio.scenarios.matching import Mismatch
from studio.scenarios.paths import shown_path
from studio.scenarios.reports.told import VERDICTS, Told, counted, lines_of, place, place_of

_MARKS = {"passed": "✓", "failed": "✗", "broken": "!", "skipped": "–", "stopped": "■"}
_SIGNS = {"-": ("expected", "wanted"), "+": ("found", "got"), " ": ("both", "same")}


def html(told: Told) -> str:
    """The page."""
    heading = "Not as expected" if told.failed else "As expected"
    parts = [
        "<!DOCTYPE html>",
        '<html lang="en"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{_text(counted(told))} · Action Studio</title>",
        f"<style>{_style()}</style></head><body><main>",
        f'<header class="{"bad" if told.failed else "good"}"><h1>{heading}</h1>',
        f"<p>{_text(counted(told))} in {told.took_s:.1f} s · {told.began:%Y-%m-%d %H:%M} UTC</p>",
        *_bar(told),
        "</header>",
        *_groups(told),
        *(_coverage(told, told.coverage) if told.coverage else ()),
        "</main></body></html>",
    ]
    return "\n".join(parts) + "\n"


@cache
def _style() -> str:
    return (resources() / "reports" / "suite.css").read_text(encoding="utf-8")


def _text(text: str) -> str:
    """Foreign text: nothing in it is markup, and nothing turns the direction of reading."""
    return _escape(safe(text), quote=True)


def _bar(told: Told) -> Iterator[str]:
    """The verdicts as one bar, by their share."""
    counts = told.counts
    yield '<div class="bar" aria-hidden="true">'
    for verdict in VERDICTS:
        if counts[verdict]:
            yield f'<span class="{verdict}" style="flex:{counts[verdict]}"></span>'
    yield "</div>"


def _groups(told: Told) -> Iterator[str]:
    groups: dict[str, list[Result]] = {}
    for result in told.results:
        groups.setdefault(result.group, []).append(result)
    for name, results in groups.items():
        good = sum(result.verdict == "passed" for result in results)
        yield f"<section><h2>{_text(name)} <small>{good} of {len(results)} passed</small></h2>"
        for result in results:
            yield from _scenario(told, result)
        yield "</section>"


def _scenario(told: Told, result: Result) -> Iterator[str]:
    opened = " open" if result.failed else ""
    title = result.title or result.path.stem
    yield f'<details class="{result.verdict}"{opened}><summary>'
    yield f'<span class="mark">{_MARKS[result.verdict]}</span> <span class="title">{_text(title)}</span>'
    yield f'<span class="verdict">{result.verdict}</span></summary>'
    yield f'<p class="file">{_text(place(result, result.line))} · {result.duration_ms:.1f} ms</p>'
    if result.problem:
        yield f"<p>{_text(result.problem)}</p>"
    if result.summary:
        yield f"<p>{_text(result.summary)}</p>"
    for found in result.mismatches:
        yield from _difference(found)
    for note in result.notes:
        yield f'<p class="note">{_text(note)}</p>'
    if result.failed:
        yield f"<pre>{_text(told.again(result))}</pre>"
    yield "</details>"


def _difference(found: Mismatch) -> Iterator[str]:
    line = f" <small>line {found.line}</small>" if found.line else ""
    yield f'<div class="difference"><h3>{_text(place_of(found))}{line}</h3><table>'
    for sign, shown in lines_of(found):
        word, css = _SIGNS[sign]
        yield f'<tr class="{css}"><th scope="row">{word}</th><td>{_text(shown)}</td></tr>'
    yield "</table>"
    if found.why:
        yield f"<p>{_text(found.why)}</p>"
    yield "</div>"


def _coverage(told: Told, coverage: SuiteCoverage) -> Iterator[str]:
    asked = f" <small>{told.fail_under:g} % asked for</small>" if told.fail_under is not None else ""
    yield f"<section><h2>Coverage {coverage.percent:.1f} %{asked}</h2>"
    yield '<table class="coverage"><thead><tr><th>File</th><th>Lines</th><th>Missed</th></tr></thead><tbody>'
    for each in coverage.files:
        yield _row(each)
    yield "</tbody></table></section>"


def _row(each: FileCoverage) -> str:
    meter = f'<div class="meter" aria-hidden="true"><span style="width:{each.percent:.1f}%"></span></div>'
    cells = (_text(shown_path(each.path)), f"{each.percent:.1f} %{meter}", ranges(each.lines.missed) or "none")
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
