"""The report at a terminal: every failure with its differences and the command that runs it again, then the sum."""

from __future__ import annotations

from collections.abc import Iterator

from studio.scenarios.case import Result
from studio.scenarios.coverage import SuiteCoverage, ranges
from studio.scenarios.paths import shown_path
from studio.scenarios.reports.told import Told, counted, lines_of, one_line, place, place_of

_COLOURS = {"red": "31", "green": "32", "yellow": "33", "dim": "2", "bold": "1"}
_SIGNS = {"-": "expected", "+": "found   ", " ": "        "}


def text(told: Told) -> str:
    """The report as lines."""
    paint = _Paint(told.colour)
    lines: list[str] = []
    for result in told.results:
        if result.failed:
            lines += [*failure(told, result), ""]
    lines += _asides(told, paint)
    if told.coverage is not None:
        lines += [*_coverage(told.coverage), ""]
    return "\n".join([*lines, _sum(told, paint)]) + "\n"


class _Paint:
    """Colours, or nothing."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, text: str, colour: str) -> str:
        return f"\x1b[{_COLOURS[colour]}m{text}\x1b[0m" if self._colour and text else text


def failure(told: Told, result: Result) -> Iterator[str]:
    """The lines about one scenario that is not as it should be."""
    paint = _Paint(told.colour)
    word = "FAILED" if result.verdict == "failed" else "BROKEN"
    title = f"  {one_line(result.title)}" if result.title else ""
    yield f"{paint(word, 'red')} {paint(place(result, result.line), 'bold')}{title}"
    if result.problem:
        yield f"  {one_line(result.problem)}"
    for found in result.mismatches:
        line = f"  {paint(f'line {found.line}', 'dim')}" if found.line else ""
        yield f"  {paint(place_of(found), 'bold')}{line}"
        for sign, shown in lines_of(found):
            colour = {"-": "green", "+": "red"}.get(sign, "dim")
            yield f"    {paint(_SIGNS[sign], 'dim')} {paint(shown, colour)}"
        if found.why:
            yield f"    {one_line(found.why)}"
    for note in result.notes:
        yield f"  {paint('note', 'yellow')} {one_line(note)}"
    yield f"  {paint('again', 'dim')} {one_line(told.again(result))}"


def _asides(told: Told, paint: _Paint) -> list[str]:
    """What is worth knowing although nothing failed: skipped scenarios, and notes of those that passed."""
    lines = []
    for result in told.results:
        if result.verdict == "skipped":
            lines.append(f"{paint('skipped', 'yellow')} {place(result, None)}: {one_line(result.problem)}")
        elif result.verdict == "passed":
            lines += [f"{paint('note', 'yellow')} {place(result, None)}: {one_line(note)}" for note in result.notes]
    return [*lines, ""] if lines else []


def _coverage(coverage: SuiteCoverage) -> Iterator[str]:
    names = [one_line(shown_path(each.path)) for each in coverage.files]
    wide = max((len(name) for name in names), default=0)
    yield "Coverage"
    for name, each in zip(names, coverage.files, strict=True):
        missed = f"   missed {ranges(each.lines.missed)}" if each.lines.missed else ""
        yield f"  {name:<{wide}} {each.percent:>6.1f} %{missed}"
    yield f"  {'all lines':<{wide}} {coverage.percent:>6.1f} %"


def _sum(told: Told, paint: _Paint) -> str:
    colour = "red" if told.failed else "green"
    text = f"{paint(counted(told), colour)} in {told.took_s:.1f} s"
    if told.uncovered and told.coverage is not None:
        text += f"\n{told.coverage.percent:.1f} % of the lines ran; expected {told.fail_under:g} % or more"
    return text
