"""The findings in the code as rows of the list of problems, and the walk through all problems by F8."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.marks import ProblemKind
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.language.findings import CodeFinding
from studio.ui.rows.cells import Cell, Place, Row, line_cell, page_about
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr

_LOOKS: dict[ProblemKind, tuple[str, str, str]] = {
    "error": (tr("error"), "level-error", "danger"),
    "warning": (tr("warning"), "level-warn", "warn"),
    "hint": (tr("hint"), "level-info", "muted"),
    "unused": (tr("unused"), "level-info", "muted"),
}
_MOST = 500


class InCode(NamedTuple):
    """What a row of the list is about: a finding in the code of an action."""

    action: OpenAction
    finding: CodeFinding


def finding_rows(found: Mapping[OpenAction, Sequence[CodeFinding]], names: Mapping[OpenAction, str]) -> list[Row]:
    """A row for each finding, in the order of the flow and of the text."""
    several = len(names) > 1
    rows = [
        _row(action, names[action], finding, several) for action, those in found.items() for finding in those[:_MOST]
    ]
    return rows[:_MOST]


def _row(action: OpenAction, name: str, finding: CodeFinding, several: bool) -> Row:
    word, icon, meaning = _LOOKS[finding.problem.kind]
    place = Place(name, finding.problem.line, finding.problem.column)
    cells = (
        Cell(word, icon, meaning),
        Cell(row_text(finding.sentence.split("\n")[0])),
        Cell(row_text(finding.rule, 80), meaning="muted", code=True),
        line_cell(place, several),
    )
    return Row(
        cells,
        place=place,
        detail=partial(_told, finding),
        copy=partial(_copied, name, finding),
        offers=page_about(finding.source),
        fresh=True,
        about=InCode(action, finding),
    )


def _told(finding: CodeFinding) -> str:
    fixes = "".join(f"\n→ {in_language(fix.title)}" for fix in finding.fixes)
    return detail_text(f"{finding.problem.message}{fixes}")


def _copied(name: str, finding: CodeFinding) -> str:
    return f"{name}:{finding.problem.line}:{finding.problem.column}: {finding.problem.message} ({finding.rule})"


@dataclass(frozen=True)
class ProblemWalk:
    """Goes through the problems of all open actions. `lines_of` tells where those of one that is not shown are."""

    session: Session
    editor: CodeEditor
    lines_of: Callable[[OpenAction], Sequence[tuple[int, int]]]

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) problem; behind the last one of an action comes the next action."""
        go = self.editor.next_problem if by > 0 else self.editor.previous_problem
        here = [(each.line, each.column) for each in self.editor.problems()]
        caret = self.editor.caret()
        more = any(place > caret if by > 0 else place < caret for place in here)
        following = None if more else self._following(by)
        if following is None:
            go()
            return
        place = self.lines_of(following)[0 if by > 0 else -1]
        self.session.flows.enter(following)
        self.editor.goto(*place)

    def _following(self, by: int) -> OpenAction | None:
        """The nearest action in this direction that has problems, round the ends; None where only this one has."""
        actions = self.session.actions
        at = actions.index(self.session.action)
        others = [actions[(at + by * step) % len(actions)] for step in range(1, len(actions))]
        return next((each for each in others if self.lines_of(each)), None)
