"""What the last run says about the lines of the action that is in the editor, whichever of the flow it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.language.control import LanguageControl
from studio.ui.outcome.error_names import beside, error_names
from studio.ui.outcome.run_marks import line_marks
from studio.ui.session import OpenAction, Session

if TYPE_CHECKING:
    from studio.flow import line_words
else:
    line_words = later("studio.flow.line_words")


def show_last_run(session: Session, editor: CodeEditor, language: LanguageControl) -> None:
    """Mark the lines of the action in the editor; an action that was not in the run has no marks."""
    run, name = session.last, session.name_in_run(session.action)
    language.show_run_problems(_problems(session))
    if run is None or name is None:
        return
    shown = run.shown
    editor.set_marks(line_marks(shown, run.tokens, name, beside(error_names(run))))
    covered = line_words.coverage_of(run.outcome, name)
    editor.set_coverage(covered.executed, covered.missed)
    if session.stale:
        editor.fade_marks()


def _problems(session: Session) -> dict[OpenAction, list[Problem]]:
    """The error with which the last run ended, at the action that threw it."""
    shown = session.last.shown if session.last else None
    error = shown.error if shown and shown.actions else None
    action = session.ran.get(shown.actions[-1].name) if shown and error else None
    if action is None or error is None or not error.line:
        return {}
    names = beside(error_names(session.last)) if session.last else ""
    said = f"{error.message} ({names})" if names else error.message
    return {action: [Problem(error.line, error.column or 1, said)]}
