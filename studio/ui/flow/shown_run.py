"""What the last run says about the lines of the action that is in the editor, whichever of the flow it is."""

from __future__ import annotations

from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.language.control import LanguageControl
from studio.ui.outcome.run_marks import coverage_of, line_marks
from studio.ui.session import Session


def show_last_run(session: Session, editor: CodeEditor, language: LanguageControl) -> None:
    """Mark the lines of the action in the editor; an action that was not in the run has no marks."""
    run, name = session.last, session.name_in_run(session.action)
    if run is None or name is None:
        language.show_run_problems([])
        return
    shown = run.shown
    error = shown.error if shown.actions and shown.actions[-1].name == name else None
    problems = [Problem(error.line, error.column or 1, error.message)] if error and error.line else []
    language.show_run_problems(problems)
    editor.set_marks(line_marks(shown, run.tokens, name))
    covered = coverage_of(run.outcome, name)
    editor.set_coverage(covered.executed, covered.missed)
    if session.stale:
        editor.fade_marks()
