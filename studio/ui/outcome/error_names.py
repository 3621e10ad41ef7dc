"""What the names at an error's line held, as the window tells it: beside the line, in the banner and in the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from studio.later import later
from studio.sandbox.hiding import Hiding
from studio.ui.hostile_text import row_text
from studio.ui.speech import tr
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.language import error_values
else:
    error_values = later("studio.language.error_values")

_VALUE = 60
_NAME = 80
_IN_A_LINE = 2


def error_names(run: Run) -> tuple[error_values.Named, ...]:
    """The names at the line of the error that ended a run, with their values; secrets are masked in these."""
    recording = run.recordings[-1] if run.recordings else None
    shown = run.shown.actions[-1] if run.shown.actions else None
    error = recording.error if recording is not None else None
    if recording is None or shown is None or error is None or not error.line or recording.event is None:
        return ()
    code = next((each.code for each in run.request.actions if each.name == shown.name), "")
    answered = [error_values.Answered(call.method, call.line, call.returned) for call in shown.calls if call.line]
    hiding = Hiding(run.secrets.values())
    return tuple(
        _masked(each, hiding) for each in error_values.names_around(code, error.line, recording.event, answered)
    )


def _masked(named: error_values.Named, hiding: Hiding) -> error_values.Named:
    """The name with its value as text, in which nothing of a secret stands."""
    return error_values.Named(named.name, hiding.text(js_text(named.value, _VALUE)), named.known)


def beside(names: Iterable[error_values.Named]) -> str:
    """The first names and values, for the end of a line; nothing where nothing is known."""
    known = [each for each in names if each.known][:_IN_A_LINE]
    return " · ".join(f"{row_text(each.name, _NAME)} = {row_text(each.value, _VALUE)}" for each in known)


def listed(names: Iterable[error_values.Named]) -> str:
    """All names in lines of their own, and what is not known of them."""
    lines = []
    for each in names:
        value = row_text(each.value, _VALUE) if each.known else tr("not known after the run")
        lines.append(
            f"{row_text(each.name, _NAME)} = {value}" if each.known else f"{row_text(each.name, _NAME)}: {value}"
        )
    return "\n".join(lines)
