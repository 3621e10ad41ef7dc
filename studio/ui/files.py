"""The action's file: open, save, drafts within a second, and changes somebody else made on disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from studio.project import workspace
from studio.project.action import action_name, load_action
from studio.project.drafts import Draft, Drafts, Recovered
from studio.project.reading import ReadError, TextFile, read_text
from studio.project.saving import ChangedOnDisk, SaveError, disk_digest, save_text
from studio.project.scenario import dump_scenario
from studio.ui.notice_bar import Notice
from studio.ui.session import NEW_NAME, OnDisk, Session

DRAFT_MS = 700
_SETTLE_MS = 150
_ACTIONS = "Actions (*.js *.cjs);;Scenarios (*.yaml *.yml *.json);;All files (*)"
_EVENTS = "Events and scenarios (*.yaml *.yml *.json);;All files (*)"


def ask_open(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a file to open."""
    name, _ = QFileDialog.getOpenFileName(parent, "Open", str(start), _ACTIONS)
    return Path(name) if name else None


def ask_save(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where the action goes."""
    name, _ = QFileDialog.getSaveFileName(parent, "Save the action as", str(start), "Actions (*.js *.cjs)")
    return _with_suffix(name, ".js")


def ask_open_event(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose an event to load."""
    name, _ = QFileDialog.getOpenFileName(parent, "Import an event", str(start), _EVENTS)
    return Path(name) if name else None


def ask_save_event(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where the event goes."""
    name, _ = QFileDialog.getSaveFileName(parent, "Save the event as", str(start), "Scenarios (*.yaml *.yml)")
    return _with_suffix(name, ".yaml")


def ask_node(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a Node.js binary."""
    name, _ = QFileDialog.getOpenFileName(parent, "Choose the Node.js 22 binary", str(start))
    return Path(name) if name else None


def ask_engine(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose the package of the language engine."""
    title = "Choose the package of the TypeScript engine"
    name, _ = QFileDialog.getOpenFileName(parent, title, str(start), "npm packages (*.tgz)")
    return Path(name) if name else None


def _with_suffix(name: str, suffix: str) -> Path | None:
    path = Path(name) if name else None
    return path.with_suffix(suffix) if path and not path.suffix else path


Ask = Callable[[QWidget, Path], Path | None]


@dataclass(frozen=True, slots=True)
class Dialogs:
    """The questions only a person can answer, one function each."""

    open: Ask = ask_open
    save: Ask = ask_save
    open_event: Ask = ask_open_event
    save_event: Ask = ask_save_event
    node: Ask = ask_node
    engine: Ask = ask_engine


class ActionFiles(QObject):
    """Connects the session with the disk.

    `state_changed` says that saved, modified or drafted has changed; `opened` names a file for the list of
    recent ones; `noticed` carries what has to be decided.
    """

    state_changed = Signal()
    opened = Signal(str)
    noticed = Signal(object)
    dismissed = Signal(str)

    def __init__(self, session: Session, drafts: Drafts, parent: QWidget, dialogs: Dialogs | None = None) -> None:
        super().__init__(parent)
        self._session, self._drafts, self._window = session, drafts, parent
        self._dialogs = dialogs or Dialogs()
        self._drafted: tuple[object, ...] | None = None
        self._recovered: Recovered | None = None
        self._timer = _single(self, DRAFT_MS, self.keep_draft)
        self._settle = _single(self, _SETTLE_MS, self.check_disk)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _: self._settle.start())
        session.code_given.connect(lambda _: self.state_changed.emit())

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
    def saved_at(self) -> float | None:
        """When this window saved the action, in epoch seconds."""
        return self._session.action.file.saved_at

    @property
    def drafted(self) -> bool:
        """Whether what is not saved is kept as a draft."""
        return self._drafted is not None

    def _start(self) -> Path:
        return self.path.parent if self.path else Path.home()

    # -- opening

    def new(self) -> None:
        """Begin an empty action for the present trigger."""
        self.leave()
        self._session.give_code(NEW_NAME, self._session.skeleton(self._session.trigger))
        self._follow()

    def ask_and_open(self) -> None:
        """Ask for a file and open it."""
        path = self._dialogs.open(self._window, self._start())
        if path:
            self.open(path)

    def open(self, path: Path) -> bool:
        """Open an action, a scenario or a project folder; what fails is told in a notice."""
        try:
            found = workspace.identify(path)
            if found.kind == "scenario":
                self._session.import_event(found.path)
                return True
            target = _first_action(found.path) if found.kind == "project" else found.path
            self._take(target)
        except ReadError as error:
            self.noticed.emit(Notice("open", str(error), "danger"))
            return False
        return True

    def _take(self, path: Path) -> None:
        path = path.resolve()
        file, action = read_text(path), load_action(path)
        self.leave()
        self._session.open_action(action.name, path, file.text, action.trigger, OnDisk.of(file))
        self._follow()
        self.opened.emit(str(path))
        self.dismissed.emit("open")

    def _follow(self) -> None:
        """Watch the file of the action that is open now."""
        watched = self._watcher.files()
        if watched:
            self._watcher.removePaths(watched)
        if self.path and self._session.action.file.digest:
            self._watcher.addPath(str(self.path.resolve()))
        for key in ("disk", "save"):
            self.dismissed.emit(key)

    # -- saving

    def save(self) -> bool:
        """Save to the action's file, or ask for one."""
        return self._write(self.path) if self.path else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        start = self.path or self._start() / self._session.action.title
        target = self._dialogs.save(self._window, start)
        return bool(target) and self._write(target.resolve() if target else None)

    def _write(self, target: Path | None) -> bool:
        if target is None:
            return False
        session, before, file = self._session, self.path, self._session.action.file
        known = file.digest if target == before else None
        try:
            written = save_text(target, session.code, newline=file.newline, bom=file.bom, known=known)
        except ChangedOnDisk:
            self._tell_changed(target)
            return False
        except SaveError as error:
            text = f"{error} Your text is kept as a draft."
            self.noticed.emit(Notice("save", text, "danger", (("save_as", "Save as…"),)))
            self.keep_draft()
            return False
        self._discard_draft()
        now_there = OnDisk(session.code, written, file.newline, file.bom, time.time())
        session.saved_as(action_name(target), target, now_there)
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
        scenario = session.scenario_to_save(target)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            save_text(target, dump_scenario(scenario))
        except (SaveError, OSError) as error:
            self.noticed.emit(Notice("event", f"The event was not saved. {error}", "danger"))
            return
        session.event_saved(target.resolve(), scenario)

    def ask_and_import_event(self) -> None:
        """Ask for an event or a scenario and load it."""
        path = self._dialogs.open_event(self._window, self._start())
        if path:
            self._session.import_event(path.resolve())

    # -- the file on disk

    def check_disk(self) -> None:
        """Compare the file with what was read from it, and say so when it is another one."""
        path, known = self.path, self._session.action.file.digest
        if path is None or known is None:
            return
        found = disk_digest(path)
        if found is None:
            text = f"{path.name} is gone from its folder. Saving writes it again."
            self.noticed.emit(Notice("disk", text, "warn"))
        elif found != known:
            self._tell_changed(path)
        if found is not None and not self._watcher.files():
            self._watcher.addPath(str(path))

    def _tell_changed(self, path: Path) -> None:
        text = f"{path.name} was changed by another program."
        actions = (("reload", "Reload"), ("keep_mine", "Keep mine"), ("compare", "Compare"))
        self.noticed.emit(Notice("disk", text, "warn", actions))

    def reload(self) -> None:
        """Take the file as it is on disk now."""
        if self.path:
            self._discard_draft()
            self.open(self.path)

    def keep_mine(self) -> None:
        """Keep what is in the editor: the next save replaces the file."""
        if self.path:
            action = self._session.action
            action.file = replace(action.file, digest=disk_digest(self.path), text=None)
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
        if not self._timer.isActive():
            self._timer.start()

    def keep_draft(self) -> None:
        """Keep what is not saved as a draft; nothing is written when nothing has changed."""
        self._timer.stop()
        session = self._session
        unsaved_packages = self.path is None and session.dependencies
        if not self.modified and not session.event_edited and not unsaved_packages:
            self._discard_draft()
            return
        path = str(self.path) if self.path else None
        event = session.event_to_keep()
        packages = None if path else session.dependencies
        content = (session.code, path, session.trigger.id, repr(event), repr(packages))
        if content == self._drafted:
            return
        chosen = (session.trigger.id, event, session.event_key)
        draft = Draft(session.code, path, session.action.file.digest, time.time(), *chosen, packages)
        try:
            self._drafts.keep(draft)
        except (SaveError, OSError) as error:
            self.noticed.emit(Notice("draft", f"No draft can be kept. {error}", "warn"))
            return
        self._drafted = content
        self._forget_recovered()
        self.state_changed.emit()

    def _discard_draft(self) -> None:
        self._timer.stop()
        if self._drafted is not None:
            self._drafts.discard(str(self.path) if self.path else None)
            self._drafted = None
            self.state_changed.emit()

    def leave(self) -> None:
        """Keep what is open before something else takes its place."""
        self.keep_draft()
        self._drafted = None

    def recover(self, wanted: Path | None = None) -> bool:
        """Offer the newest draft that a process left behind, of the wanted file or of any.

        Returns whether it is in the editor now. A draft older than its file is asked about first.
        """
        name = str(wanted.resolve()) if wanted else None
        for found in self._drafts.recoverable():
            if name is None or found.draft.path == name:
                self._recovered = found
                if found.draft.file_changed:
                    self._ask_about(found.draft)
                    return False
                return self.restore_draft()
        return False

    def _ask_about(self, draft: Draft) -> None:
        text = f"{Path(draft.path or '').name} has changed since your last unsaved edits."
        actions = (("restore", "Restore my edits"), ("discard", "Discard them"))
        self.noticed.emit(Notice("recovered", text, "warn", actions))

    def restore_draft(self) -> bool:
        """Put the recovered draft into the editor."""
        found, session = self._recovered, self._session
        if found is None:
            return False
        draft, path = found.draft, Path(found.draft.path) if found.draft.path else None
        file = self._file_of(path)
        session.restore_event(draft.trigger, draft.event_key, draft.event)
        name = action_name(path) if path else NEW_NAME
        session.restore_action(name, path if file else None, draft.text, draft.dependencies, OnDisk.of(file))
        self._follow()
        self.keep_draft()
        actions = (("discard", "Discard"), ("compare", "Compare"))
        self.noticed.emit(Notice("recovered", "Unsaved changes restored.", "info", actions))
        self.state_changed.emit()
        return True

    def _file_of(self, path: Path | None) -> TextFile | None:
        try:
            return read_text(path) if path else None
        except ReadError:
            return None

    def discard_recovered(self) -> None:
        """Forget the draft, and go back to the file or to an empty action."""
        self._forget_recovered()
        if self.modified:
            self._discard_draft()
            if self.path:
                self.reload()
            else:
                self._session.give_code(NEW_NAME, self._session.skeleton(self._session.trigger))
        self._session.choose_event(self._session.event_key)

    def _forget_recovered(self) -> None:
        if self._recovered is not None:
            self._drafts.forget(self._recovered)
            self._recovered = None


def _first_action(root: Path) -> Path:
    found = workspace.actions(root)
    if not found:
        raise ReadError(root, None, "this project has no action; expected actions/NAME/code.js")
    return found[0]


def _single(parent: QObject, interval_ms: int, do: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(interval_ms)
    timer.timeout.connect(do)
    return timer
