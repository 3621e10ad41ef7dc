"""What was not saved comes back: after a crash, and when something is opened again that was left unsaved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.project import workspace
from studio.project.drafts import Draft, Drafts, Recovered
from studio.project.reading import ReadError, read_text
from studio.ui.draft_keeper import DraftKeeper
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.session import NEW_NAME, OnDisk, OpenAction, Session
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.project import action as project_action
else:
    project_action = later("studio.project.action")

_ASK = (("restore", tr("Restore my edits")), ("discard", tr("Discard them")))
_DONE = (("discard", tr("Discard")), ("compare", tr("Compare")))


class _Doubt(NamedTuple):
    """A draft whose file has changed since; `found` tells where it lies when another process made it."""

    draft: Draft
    found: Recovered | None = None


class Recovery(QObject):
    """Puts drafts back where they belong. `noticed` asks where a file has changed since, and tells what came back."""

    noticed = Signal(object)

    def __init__(self, session: Session, drafts: Drafts, keeper: DraftKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts, self._keeper = session, drafts, keeper
        self._main: Recovered | None = None
        self._taken: list[Recovered] = []
        self._restored: set[OpenAction] = set()
        self._doubtful: dict[OpenAction, _Doubt] = {}
        session.flows.entered.connect(self._ask_again)

    # -- after a crash

    def recover(self, wanted: Path | None = None) -> bool:
        """Bring back the newest draft that a process left behind, of the wanted file or project or of any.

        Returns whether it is in the editor now. A draft older than its file is asked about first.
        """
        found = self._drafts.recoverable()
        if wanted is not None:
            found = [each for each in found if self._is_of(each.draft, wanted.resolve())]
        if not found:
            return False
        self._main = found[0]
        if found[0].draft.file_changed:
            self._ask(found[0].draft)
            return False
        return self.restore()

    def _is_of(self, draft: Draft, wanted: Path) -> bool:
        if draft.names(str(wanted)):
            return True
        project = self._session.flows.project
        return project is not None and draft.path is not None and project.find(Path(draft.path)) is not None

    def restore(self) -> bool:
        """Put back what was found, with everything else that was unsaved in the same window."""
        found, session = self._main, self._session
        doubt = self._doubtful.pop(session.action, None)
        if doubt is not None:
            self._take(session.action, doubt.draft.text)
            self._taken = [doubt.found] if doubt.found else []
        elif found is not None:
            self._main, self._taken = None, [found]
            self._open(found)
            self._take_others(found)
        else:
            return False
        session.flows.entered.emit()
        session.flows.changed.emit()
        self._keeper.keep()
        self._forget_taken()
        self._tell()
        return True

    def _open(self, found: Recovered) -> None:
        """Open what the window had open."""
        draft, session = found.draft, self._session
        path = Path(draft.path) if draft.path else None
        root = workspace.project_of(path) if path and path.is_file() else None
        if root is not None:
            session.open_project(root, path)
            self._take(session.action, draft.text)
            self._add_strangers(draft)
            session.restore_event(draft.trigger, draft.event_key, draft.event)
        else:
            session.restore_event(draft.trigger, draft.event_key, draft.event)
            session.put(*self._members(found))
        current = next((each for each in session.actions if each.path == path), session.action)
        session.flows.enter(current)
        self._restored.add(current)

    def _members(self, found: Recovered) -> list[OpenAction]:
        """The actions of a flow without a project, the one of the draft and the one without a file with their text."""
        draft, beside = found.draft, self._without_file(found)
        members = draft.flow or ({"path": draft.path},)
        made = []
        for each in members:
            name, enabled = each.get("path"), each.get("enabled", True)
            made.append(self._member(beside if name is None and beside else draft, name, enabled))
        return [action for action in made if action is not None] or [OpenAction(code=draft.text, given=None)]

    def _without_file(self, main: Recovered) -> Draft | None:
        """The draft of the action without a file that was open in the same window."""
        if main.draft.path is None or not main.draft.flow:
            return None
        others = (each for each in self._drafts.recoverable() if each.place.parent == main.place.parent)
        found = next((each for each in others if each.draft.path is None), None)
        if found is not None:
            self._taken.append(found)
        return found.draft if found else None

    def _member(self, draft: Draft, name: object, enabled: object) -> OpenAction | None:
        path = Path(name) if isinstance(name, str) else None
        file = _text_of(path)
        own = name == draft.path
        if file is None and not own:
            return None
        there = path if file else None
        code = draft.text if own or file is None else file.text or ""
        title = project_action.action_name(path) if path else NEW_NAME
        action = self._session.maker.made(title, there, code, file or OnDisk())
        action.dependencies = dict((draft.dependencies if own else None) or action.dependencies)
        action.enabled = enabled is not False
        return action

    def _add_strangers(self, draft: Draft) -> None:
        """The actions of a project's flow that came from elsewhere, at their places."""
        flow = self._session.flows.flow
        for at, each in enumerate(draft.flow or ()):
            name = each.get("path")
            if isinstance(name, str) and all(str(action.path) != name for action in flow.actions):
                stranger = self._member(draft, name, each.get("enabled", True))
                if stranger is not None:
                    flow.insert(at, stranger)

    def _take_others(self, main: Recovered) -> None:
        """The newest draft of each other action that is open now."""
        for found in self._drafts.recoverable():
            action = self._action_of(found.draft)
            if found.place == main.place or action is None or action in self._restored:
                continue
            if self._take_or_doubt(action, _Doubt(found.draft, found)):
                self._taken.append(found)

    def _action_of(self, draft: Draft) -> OpenAction | None:
        path = Path(draft.path) if draft.path else None
        flows = self._session.flows
        known = next((each for each in flows.open_actions if each.path == path), None) if path else None
        return known or (flows.project.find(path) if flows.project and path else None)

    def _take_or_doubt(self, action: OpenAction, doubt: _Doubt) -> bool:
        """Take the text of a draft, or put it off until the person has been asked; returns whether it was taken."""
        if doubt.draft.file_changed:
            self._doubtful[action] = doubt
            return False
        if doubt.draft.text != action.code:
            self._take(action, doubt.draft.text)
        return True

    def _take(self, action: OpenAction, text: str) -> None:
        action.code = text
        self._restored.add(action)

    # -- what this window itself had left

    def bring_back(self) -> None:
        """Texts that were left unsaved in this window are there again when their files are opened again."""
        self._restored, self._doubtful = set(), {}
        for draft in self._drafts.own():
            action = self._action_of(draft)
            if action is not None and not action.modified:
                self._take_or_doubt(action, _Doubt(draft))
        if self._restored or self._doubtful:
            self._session.flows.entered.emit()
            self._session.flows.changed.emit()
            self._keeper.keep()
        if self._restored:
            self._tell()

    def forget(self, found: Recovered) -> None:
        """Remove a draft whose text is open again."""
        self._drafts.forget(found)

    # -- telling and asking

    def _ask(self, draft: Draft) -> None:
        text = tr("{0} has changed since your last unsaved edits.").format(Path(draft.path or "").name)
        self.noticed.emit(Notice("recovered", text, "warn", _ASK))

    def _ask_again(self) -> None:
        doubt = self._doubtful.get(self._session.action)
        if doubt is not None:
            self._ask(doubt.draft)

    def _tell(self) -> None:
        several = len(self._restored) > 1
        names = ", ".join(sorted(row_text(action.name, 40) for action in self._restored))
        text = tr("Unsaved changes restored in {0}.").format(names) if several else tr("Unsaved changes restored.")
        self.noticed.emit(Notice("recovered", text, "info", _DONE))

    def _forget_taken(self) -> None:
        """What lies in a draft of this window now needs no older one."""
        for found in self._taken:
            action = self._action_of(found.draft) or self._session.action
            if self._keeper.keeps(action) or not action.modified:
                self._drafts.forget(found)
        self._taken = []

    def discard(self) -> Sequence[OpenAction]:
        """Forget what came back; answers the actions that have to be as their files are."""
        if self._main is not None:
            self._drafts.forget(self._main)
            self._main = None
        doubt = self._doubtful.pop(self._session.action, None)
        if doubt is not None:
            self._drafts.forget(doubt.found) if doubt.found else self._drafts.discard(doubt.draft.path)
            return ()
        back, self._restored = [*self._restored], set()
        return back


def _text_of(path: Path | None) -> OnDisk | None:
    try:
        return OnDisk.of(read_text(path)) if path else None
    except ReadError:
        return None
