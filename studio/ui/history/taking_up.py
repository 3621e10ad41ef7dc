"""Goes on from a run of before: its event and its code come back, each as one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.flow.execution import Run
from studio.project.merging import copied
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window


def take_up(window: Window, run: Run) -> str:
    """Bring back what the run was made of; what is said about it. Secrets are those of now, for none are kept.

    The code is that of the action that is called like the one in the editor, or of the only one that ran.
    """
    session, request = window.session, run.request
    if request.trigger.id != session.trigger.id:
        session.choose_trigger(request.trigger.id)
    if not window.builder.make(lambda _: copied(dict(request.event))):
        return tr("The event has a mistake in its JSON; mend or undo that first")
    here = session.flows.flow.names[session.action]
    ran = request.actions
    source = next((each for each in ran if each.name == here), ran[0] if len(ran) == 1 else None)
    if source is None or window.editor.view.readOnly():
        return tr("The event is that of the run; its code is not, for {0} was no part of it").format(here)
    if source.code != window.editor.text():
        window.editor.replace_text(source.code)
    return tr("Event and code are those of the run; Ctrl+Z in each takes it back")
