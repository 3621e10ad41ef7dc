"""What went wrong in a run and what is worth knowing: the error with its stack, then the warnings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import PurePath
from types import MappingProxyType
from typing import TYPE_CHECKING

from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Cell, Column, Place, Row, line_cell, page_about, place_of, several
from studio.ui.rows.model import RowModel
from studio.ui.rows.pane import RowPane
from studio.ui.speech import in_language, localized, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow.outcome import ActionRun, Finding, Outcome
    from studio.sandbox.recording import ActionError

COLUMNS = (Column(tr("Kind"), 13), Column(tr("Problem")), Column(tr("Rule"), 24), Column(tr("Line"), 14, grows=True))
_FRAMES = 30
_LIMIT = re.compile(
    r"(?P<what>[^:]*): (?P<used>[\d.,]+) of (?P<of>[\d.,]+) (?P<unit>[^.]+)\. (?P<then>.+)",
    re.DOTALL,
)
# `at name (file:line:column)` or `at file:line:column`; the file's name may hold spaces.
_FRAME = re.compile(
    r"^\s*at (?:(?P<name>[^(]*) \((?P<file>.+)|(?:async )?(?P<bare>.+))"
    r":(?P<line>\d{1,9}):(?P<column>\d{1,9})\)?\s*$"
)


def problem_rows(
    outcome: Outcome, sources: Mapping[str, str] = MappingProxyType({}), names: str = ""
) -> tuple[Row, ...]:
    """The failing action's error with its stack frames below it, then every warning. `sources` are pages by rule.

    `names` tells in lines what the names at the line of the error held.
    """
    named = several(outcome)
    failed = [action for action in outcome.actions if _failed(action)]
    failures = tuple(_failure(each, named, names if each is outcome.actions[-1] else "") for each in failed)
    return (*failures, *(_warning(outcome, each, sources) for each in outcome.warnings))


def _failed(action: ActionRun) -> bool:
    return action.status != "completed"


def _failure(action: ActionRun, named: bool, names: str) -> Row:
    error = action.error
    said = _message(error) if error else in_language(action.sentence)
    place = place_of(action.name, error.line, error.column) if error else None
    cells = (
        Cell(tr("error"), "level-error", "danger"),
        Cell(row_text(said.split("\n")[0]), meaning="danger"),
        Cell(),
        line_cell(place, named),
    )
    notes = [in_language(error.detail.split("\n")[0]) if error else "", names.replace("\n", " · ")]
    note = " · ".join(row_text(each, 300) for each in notes if each)
    text = partial(_error_text, action, names)
    frames = _frames(action, error, named) if error else ()
    return Row(cells, note, place=place, detail=partial(_shown, text), copy=text, children=frames)


def _message(error: ActionError) -> str:
    return f"{error.name}: {error.message}" if error.message else error.name


def _shown(text: partial[str]) -> str:
    return detail_text(text())


def _error_text(action: ActionRun, names: str) -> str:
    error = action.error
    if error is None:
        return in_language(action.sentence)
    parts = [error.stack or _message(error), in_language(error.detail), names]
    return "\n".join(part for part in parts if part)


def _frames(action: ActionRun, error: ActionError, named: bool) -> tuple[Row, ...]:
    found = (_FRAME.match(line[:1_000]) for line in error.stack[:100_000].split("\n"))
    return tuple(_frame(action, match, named) for match in [each for each in found if each][:_FRAMES])


def _frame(action: ActionRun, match: re.Match[str], named: bool) -> Row:
    file, line, column = match["file"] or match["bare"], int(match["line"]), int(match["column"])
    own = file.replace("\\", "/").rpartition("/")[2] in _own_names(action)
    place = Place(action.name, max(1, line), max(1, column)) if own else None
    where = line_cell(place, named) if place else Cell(row_text(f"{PurePath(file).name}:{line}", 60), meaning="muted")
    text = tr("at {0}").format(row_text(match["name"] or tr("top level"), 120))
    return Row((Cell(), Cell(text, meaning="muted", code=True), Cell(), where), place=place)


def _own_names(action: ActionRun) -> set[str]:
    own = action.file.replace("\\", "/").rpartition("/")[2]
    return {own, action.name, f"{action.name}.js"}


def _warning(outcome: Outcome, finding: Finding, sources: Mapping[str, str]) -> Row:
    said = finding_words(finding)
    sole = None if several(outcome) or not outcome.actions else outcome.actions[0].name
    whose = finding.action or sole
    place = place_of(whose, finding.line) if whose else None
    cells = (
        Cell(tr("warning"), "level-warn", "warn"),
        Cell(row_text(said)),
        Cell(row_text(finding.rule, 80), meaning="muted", code=True),
        line_cell(place, several(outcome)) if place else _bare_line(finding),
    )
    text = f"{said} ({finding.rule})"
    link = sources.get(finding.rule, "")
    return Row(cells, place=place, detail=partial(detail_text, text), copy=partial(str, text), offers=page_about(link))


def finding_words(finding: Finding) -> str:
    """A warning in the language of the window; one about a limit is put together of what it names and counts."""
    found = _LIMIT.fullmatch(finding.message) if finding.rule.startswith("limits.") else None
    if found is None:
        return in_language(finding.message)
    label = found["what"].removesuffix(f" of {finding.action}")
    whose = tr(" of {0}").format(finding.action) if label != found["what"] else ""
    amounts = tr("{0} of {1} {2}").format(localized(found["used"]), localized(found["of"]), in_language(found["unit"]))
    return f"{in_language(label)}{whose}: {amounts}. {in_language(found['then'])}"


def _bare_line(finding: Finding) -> Cell:
    """Where nobody says whose line it is, only its number is shown."""
    return Cell(tr("line {0}").format(finding.line) if finding.line else "", meaning="muted")


class ProblemsView(RowPane):
    """The list of problems: those of the run, then those of the code, which hold without a run."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Problems"), RowModel(COLUMNS))
        self._of_run: tuple[Row, ...] | None = None
        self._of_code: tuple[Row, ...] = ()

    def show_run(self, rows: Sequence[Row] | None) -> None:
        """What a run came to; None without one."""
        self._of_run = None if rows is None else tuple(rows)
        self._show()

    def show_code(self, rows: Sequence[Row]) -> None:
        """What is found in the code as it stands."""
        self._of_code = tuple(rows)
        self._show()

    def _show(self) -> None:
        self.set_rows((*(self._of_run or ()), *self._of_code))

    def chosen(self) -> Row | None:
        """The row that the keyboard is on, while it is in the list."""
        return self.view.row_model.row_at(self.view.currentIndex()) if self.view.hasFocus() else None
