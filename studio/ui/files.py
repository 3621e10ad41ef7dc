"""The files of the actions: open, save, and changes somebody else made on disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from studio.later import later
from studio.project import workspace
from studio.project.drafts import Drafts
from studio.project.reading import ReadError, read_text
from studio.project.saving import ChangedOnDisk, SaveError, disk_digest, save_text
from studio.ui.dialogs import Dialogs
from studio.ui.draft_keeper import LEFT, DraftKeeper
from studio.ui.notice_bar import Notice
from studio.ui.recovery import Recovery
from studio.ui.session import OnDisk, OpenAction, Session
from studio.ui.session.open_project import Ahead
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.project import action as project_action
else:
    project_action = later("studio.project.action")

__all__ = ["ActionFiles", "Dialogs"]

_SETTLE_MS = 150


class ActionFiles(QObject):
    """Connects the session with the disk.

    `state_changed` says that saved, modified or drafted has changed; `opened` names a file for the list of
    recent ones; `noticed` carries what has to be decided. `event_found` names a file that
    holds an event, `event_target` one that the event shall be saved to.
    """

    state_changed = Signal()
    opened = Signal(str)
    noticed = Signal(object)
    dismissed = Signal(str)
    lesson_asked = Signal(object)
    event_found = Signal(object)
    event_target = Signal(object)

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget, dialogs: Dialogs | None = None) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent
        self._dialogs = dialogs or Dialogs()
        self.opener: Callable[[Path], object] = self.open
        self.keeper = DraftKeeper(session, drafts, self)
        self.recovery = Recovery(session, drafts, self.keeper, self)
        self._settle = _single(self, _SETTLE_MS, self.check_disk)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        session.code_given.connect(lambda _: self.state_changed.emit())
        session.flows.entered.connect(self._entered)
        session.flows.changed.connect(self._members_changed)
        self.keeper.changed.connect(self.state_changed)
        for part in (self.keeper, self.recovery):
            part.noticed.connect(self.noticed)

    # -- what is known

    @property
    def path(self) -> Path | None:
        """The file of the action, when it has one."""
        return self._session.action.path

    @property
    def modified(self) -> bool:
        """Whether the action differs from its file, or from what the studio put there itself."""
        return self._session.action.modified

    @property
    def any_modified(self) -> bool:
        """Whether there is an action in the window that is not saved."""
        return any(action.modified for action in self._session.flows.open_actions)

    @property
    def saved_at(self) -> float | None:
        """When this window saved the action, in epoch seconds."""
        return self._session.action.file.saved_at

    @property
    def drafted(self) -> bool:
        """Whether what is not saved is kept as a draft."""
        return self.keeper.keeps(self._session.action)

    def _start(self) -> Path:
        project = self._session.flows.project
        return self.path.parent if self.path else project.root if project else Path.home()

    # -- opening

    def new(self) -> None:
        """Begin an empty action for the present trigger."""
        self.keeper.leave()
        self._session.put(self._session.maker.begun(self._session.trigger))
        self._follow()

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        path = self._dialogs.open(self._window, self._start())
        if path:
            self.opener(path)

    def ask_and_open_folder(self) -> None:
        """Ask for a project folder and open it."""
        path = self._dialogs.open_folder(self._window, self._start())
        if path:
            self.opener(path)

    def open(self, path: Path, ahead: Ahead | None = None) -> bool:
        """Open an action, a scenario or a project folder; what fails is told in a notice.

        What a person opens goes through `opener`, which reads a large project `ahead` beside the window.
        """
        try:
            found = workspace.identify(path)
            if found.kind == "lesson":
                self.lesson_asked.emit(found.path)
                return True
            if found.kind == "scenario":
                self.event_found.emit(found.path)
                return True
            root = found.path if found.kind == "project" else workspace.project_of(found.path)
            if root is not None:
                self._take_project(root, None if found.kind == "project" else found.path, ahead)
            else:
                self._take(found.path)
        except ReadError as error:
            self.noticed.emit(Notice("open", in_language(str(error)), "danger"))
            return False
        return True

    def _take(self, path: Path) -> None:
        path = path.resolve()
        file, action = read_text(path), project_action.load_action(path)
        self.keeper.leave()
        self._session.open_action(action.name, path, file.text, action.trigger, OnDisk.of(file))
        self._opened(path)

    def _take_project(self, root: Path, current: Path | None, ahead: Ahead | None) -> None:
        if not workspace.actions(root):
            raise ReadError(root, None, tr("this project has no action; expected actions/NAME/code.js"))
        if current is not None:
            read_text(current)
        self.keeper.leave()
        self._session.open_project(root, current, ahead)
        self._opened(current.resolve() if current else root.resolve())

    def _opened(self, path: Path) -> None:
        self._follow()
        self.recovery.bring_back()
        self.opened.emit(str(path))
        self.dismissed.emit("open")

    def ask_and_add(self) -> None:
        """Ask for an action and put it into the flow."""
        path = self._dialogs.add(self._window, self._start())
        if path:
            self.add(path)

    def add(self, path: Path) -> bool:
        """Put an action into the flow, behind the one in the editor; what fails is told in a notice."""
        try:
            found = workspace.identify(path)
            if found.kind != "action":
                raise ReadError(path, None, tr("expected an action (.js)"))
            self._session.add_action(found.path)
            self.recovery.bring_back()
        except ReadError as error:
            self.noticed.emit(Notice("open", tr("Nothing was added. {0}").format(in_language(str(error))), "danger"))
            return False
        self.dismissed.emit("open")
        return True

    def _members_changed(self) -> None:
        self._watch()
        self.keeper.touched()
        self.state_changed.emit()

    def _entered(self) -> None:
        """Another action is in the editor: what is said of files is about that one now."""
        for key in ("disk", "save"):
            self.dismissed.emit(key)
        self._check(self._session.action)
        self.keeper.touched()
        self.state_changed.emit()

    def _follow(self) -> None:
        """Watch the files of what is open now."""
        self._watch()
        for key in ("disk", "save"):
            self.dismissed.emit(key)

    def _watch(self) -> None:
        """Files that are replaced drop out of the watcher, so it is told all of them each time."""
        flows = self._session.flows
        wanted = {str(action.path) for action in flows.flow.actions if action.path and action.file.digest}
        if flows.project is not None:
            wanted.add(str(flows.project.root / workspace.SETTINGS))
        wanted = {path for path in wanted if Path(path).exists()}
        watched = set(self._watcher.files())
        if watched - wanted:
            self._watcher.removePaths([*watched - wanted])
        if wanted - watched:
            self._watcher.addPaths([*wanted - watched])

    # -- saving

    def save(self, action: OpenAction | None = None) -> bool:
        """Save the action, or the one in the editor, to its file, or ask for one."""
        action = action or self._session.action
        return self._put(action, action.path) if action.path else self.save_as()

    def save_all(self) -> bool:
        """Save every action that has a file and is not saved; returns whether all of them are now."""
        unsaved = [action for action in self._session.flows.open_actions if action.modified and action.path]
        saved = [self.save(action) for action in unsaved]
        return all(saved)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        start = self.path or self._start() / self._session.action.title
        target = self._dialogs.save(self._window, start)
        return target is not None and self._put(self._session.action, target.resolve())

    def _put(self, action: OpenAction, target: Path) -> bool:
        file = action.file
        known = file.digest if target == action.path else None
        try:
            written = save_text(target, action.code, newline=file.newline, bom=file.bom, known=known)
        except ChangedOnDisk:
            self._tell_changed(target)
            return False
        except SaveError as error:
            text = tr("{0} Your text is kept as a draft.").format(in_language(str(error)))
            self.noticed.emit(Notice("save", text, "danger", (("save_as", tr("Save as…")),)))
            self.keeper.keep()
            return False
        self.keeper.discard(action)
        now_there = OnDisk(action.code, written, file.newline, file.bom, time.time())
        self._session.saved(action, target, now_there)
        self._follow()
        self.opened.emit(str(target))
        self.state_changed.emit()
        return True

    def ask_and_save_event(self) -> None:
        """Ask for a file and save the event to it as a scenario."""
        session = self._session
        folder = self.path.parent / "scenarios" if self.path and self.path.name == "code.js" else self._start()
        target = self._dialogs.save_event(self._window, folder / f"{session.action.name}-event.yaml")
        if target is None:
            return
        self.event_target.emit(target)

    def ask_and_import_event(self) -> None:
        """Ask for an event or a scenario and load it."""
        path = self._dialogs.open_event(self._window, self._start())
        if path:
            self.event_found.emit(path.resolve())

    # -- the files on disk

    def check_disk(self) -> None:
        """Compare the files with what was read from them, and say so when the one in the editor is another one.

        Others are read again without a word where nothing was typed into them; else one is told when they come
        into the editor.
        """
        session = self._session
        session.reread_project()
        for action in session.actions:
            if action is session.action:
                self._check(action)
            elif action.path and action.file.digest and not action.modified:
                self._refresh(action)
        self._watch()

    def _refresh(self, action: OpenAction) -> None:
        if action.path and disk_digest(action.path) not in (None, action.file.digest):
            try:
                self._session.reload(action)
            except ReadError:
                return  # It will be told when the action comes into the editor.

    def _check(self, action: OpenAction) -> None:
        path, known = action.path, action.file.digest
        if path is None or known is None:
            return
        found = disk_digest(path)
        if found is None:
            text = tr("{0} is gone from its folder. Saving writes it again.").format(action.title)
            self.noticed.emit(Notice("disk", text, "warn"))
        elif found != known:
            self._tell_changed(path)

    def _tell_changed(self, path: Path) -> None:
        text = tr("{0} was changed by another program.").format(path.name)
        actions = (("reload", tr("Reload")), ("keep_mine", tr("Keep mine")), ("compare", tr("Compare")))
        self.noticed.emit(Notice("disk", text, "warn", actions))

    def reload(self) -> None:
        """Take the file as it is on disk now."""
        if self.path:
            self._reload(self._session.action)
            self.dismissed.emit("disk")

    def _reload(self, action: OpenAction) -> None:
        self.keeper.discard(action)
        try:
            self._session.reload(action)
        except ReadError as error:
            self.noticed.emit(Notice("open", in_language(str(error)), "danger"))
        self.state_changed.emit()

    def keep_mine(self) -> None:
        """Keep what is in the editor: the next save replaces the file."""
        if self.path:
            action = self._session.action
            action.file = action.file._replace(digest=disk_digest(self.path), text=None)
            self.state_changed.emit()

    def disk_text(self) -> str:
        """The file's text as it is on disk now; nothing when it cannot be read."""
        try:
            return read_text(self.path).text if self.path else self._session.action.given or ""
        except ReadError:
            return ""

    # -- drafts

    def touched(self) -> None:
        """Something was typed: a draft follows within a second."""
        self.keeper.touched()

    def keep_draft(self) -> None:
        """Keep what is not saved as a draft; nothing is written when nothing has changed."""
        self.keeper.keep()

    def leave(self) -> None:
        """Keep what is open before something else takes its place."""
        self.keeper.leave()

    def reopen(self) -> None:
        """Open the action again that was left last without having a file."""
        found = self.keeper.last_left()
        if found is None:
            return
        self.dismissed.emit(LEFT)
        self.keeper.leave()
        draft = found.draft
        self._session.restore_event(draft.trigger, draft.event_key, draft.event)
        self._session.put(self._session.maker.drafted(draft))
        self._follow()
        self.keeper.keep()
        self.recovery.forget(found)

    def recover(self, wanted: Path | None = None) -> bool:
        """Bring back what a process left unsaved, of the wanted file or project or of any."""
        return self.recovery.recover(wanted) and self._recovered()

    def restore_draft(self) -> bool:
        """Put the recovered draft into the editor."""
        return self.recovery.restore() and self._recovered()

    def _recovered(self) -> bool:
        self._follow()
        self.state_changed.emit()
        return True

    def discard_recovered(self) -> None:
        """Forget what came back, and go back to the files or to an empty action."""
        session = self._session
        for action in self.recovery.discard():
            if action.path:
                self._reload(action)
            elif action is session.action:
                self.keeper.discard(action)
                session.put(session.maker.begun(session.trigger))
        session.choose_event(session.event_key)


def _single(parent: QObject, interval_ms: int, do: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(do)
    return timer
