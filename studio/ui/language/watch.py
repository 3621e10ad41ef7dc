"""What is found in the code of every open action: the engine's findings and the studio's own remarks, kept fresh."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from studio.later import later
from studio.project import workspace
from studio.project.availability import hidden_names
from studio.project.reading import ReadError
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.language.bridge import LanguageBridge
from studio.ui.language.findings import CodeFinding, Remarks, combined, remarks_about
from studio.ui.language.said_trigger import in_words
from studio.ui.session import OpenAction, Session

if TYPE_CHECKING:
    from studio import npm
    from studio.language import workspace as language_workspace
    from studio.language.answers import Diagnostic
    from studio.project import action as project_action
    from studio.project import modules as project_modules
else:
    npm = later("studio.npm")
    language_workspace = later("studio.language.workspace")
    project_action = later("studio.project.action")
    project_modules = later("studio.project.modules")

_LOOK_MS = 120
_OTHERS_MS = 30
_AT_ONCE = 10


@dataclass
class _Watched:
    """One open action. `looked_at` is what the remarks are about, `asked` what the engine was asked about."""

    key: str
    types: language_workspace.ActionTypes
    engine: list[Diagnostic] = field(default_factory=list)
    remarks: Remarks = field(default_factory=Remarks)
    looked_at: tuple[str, language_workspace.ActionTypes] | None = None
    asked: tuple[str, language_workspace.ActionTypes] | None = None
    findings: list[CodeFinding] = field(default_factory=list)


class CodeWatch(QObject):
    """Keeps the findings of all open actions; `changed(action)` tells that those of one are others now."""

    changed = Signal(object)
    _seen = Signal(object)

    def __init__(self, session: Session, editor: CodeEditor, bridge: LanguageBridge, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._editor, self._bridge = session, editor, bridge
        self._watched: dict[OpenAction, _Watched] = {}
        self._gone = False
        # One thread for all of it: to begin one takes longer than most of what it does.
        self._desk = ThreadPoolExecutor(1, "code-watch")
        self._busy = False
        self._seen.connect(self._looked, Qt.ConnectionType.QueuedConnection)
        self._look_later = QTimer(self, singleShot=True, interval=_LOOK_MS)
        self._look_later.timeout.connect(self._look)
        self._others_later = QTimer(self, singleShot=True, interval=_OTHERS_MS)
        self._others_later.timeout.connect(self._follow_others)
        self._left: list[OpenAction] = []
        self._rest_later = QTimer(self, singleShot=True, interval=0)
        self._rest_later.timeout.connect(self._follow_some)
        bridge.state_changed.connect(self._engine_changed)

    def shut(self) -> None:
        """End everything, because the window closes."""
        self._gone = True
        self._look_later.stop()
        self._others_later.stop()
        self._rest_later.stop()
        self._desk.shutdown(cancel_futures=True)

    @property
    def busy(self) -> bool:
        """Whether remarks are being made, or will be in a moment."""
        return self._busy or self._look_later.isActive()

    # -- what is open

    def follow(self) -> tuple[str, language_workspace.ActionTypes]:
        """What is open has changed; answers the key of the action in the editor, and what its types depend on."""
        here = self._take(self._session.action)
        self._others_later.start()
        self._look_later.start(0)
        return here.key, here.types

    def _take(self, action: OpenAction) -> _Watched:
        key, types = self._key(action), self._types(action)
        known = self._watched.get(action)
        if known is None or known.key != key:
            self._drop(action)
            known = self._watched[action] = _Watched(key, types)
        known.types = types
        return known

    def _drop(self, action: OpenAction) -> None:
        gone = self._watched.pop(action, None)
        if gone is not None and self.key_of(gone.key) is None:  # a new action may go by the same name
            self._bridge.close(gone.key)

    def _follow_others(self) -> None:
        """The actions that are not in the editor: the engine is told of them, and asked."""
        session = self._session
        for action in [each for each in self._watched if each not in session.actions]:
            self._drop(action)
        self._left = list(session.actions)
        self._follow_some()

    def _follow_some(self) -> None:
        """A few of those that are left: files are read around each, and keys shall not wait for a hundred."""
        session = self._session
        some, self._left = self._left[:_AT_ONCE], self._left[_AT_ONCE:]
        for action in some:
            if action is not session.action and action in session.actions:
                watched = self._take(action)
                self._bridge.open(watched.key, watched.types, action.code)
                self._ask(action, watched)
        if self._left:
            self._rest_later.start()
            return
        self._look_later.start(0)
        self.changed.emit(session.action)

    def _ask(self, action: OpenAction, watched: _Watched) -> None:
        now = (action.code, watched.types)
        if watched.asked != now:
            watched.asked = now
            self._bridge.diagnose(watched.key, partial(self.take_engine, action))

    def _engine_changed(self, _state: str) -> None:
        if self._gone:
            return
        for watched in self._watched.values():
            watched.asked = None
        self._others_later.start()

    def _key(self, action: OpenAction) -> str:
        """A text that names the action, and the trigger whose types it has."""
        return f"{action.path or self._session.flows.flow.names.get(action, action.name)}/{self._session.trigger.id}"

    def _types(self, action: OpenAction) -> language_workspace.ActionTypes:
        session = self._session
        secrets = dict.fromkeys((*session.secrets_of(action), *session.scenario.secrets))
        modules = _modules(action)
        return language_workspace.ActionTypes(
            in_words(session.trigger),
            secrets=tuple(secrets),
            configuration=tuple(session.scenario.configuration),
            dependencies=tuple(action.dependencies),
            modules=tuple(modules),
            packages=_installed(action.dependencies),
            hidden=hidden_names(session.trigger, session.open_event.settings),
            module_files=modules,
        )

    # -- findings

    def of(self, action: OpenAction) -> list[CodeFinding]:
        """What is known about the code of an action."""
        watched = self._watched.get(action)
        return watched.findings if watched else []

    def all(self) -> Mapping[OpenAction, list[CodeFinding]]:
        """The findings of every open action, in the order of the flow."""
        return {action: self.of(action) for action in self._session.actions}

    def key_of(self, key: str) -> OpenAction | None:
        """The action with this key."""
        return next((action for action, each in self._watched.items() if each.key == key), None)

    def take_engine(self, action: OpenAction, found: list[Diagnostic]) -> None:
        """What the engine has found in an action."""
        watched = self._watched.get(action)
        if watched is not None and watched.engine != found:
            watched.engine = found
            self._show(action, watched)

    def text_changed(self) -> None:
        """Somebody types: the remarks follow when there is a moment."""
        self._look_later.start()

    def _look(self) -> None:
        """Make the remarks about one action that has changed, the one in the editor first."""
        session = self._session
        for action in (session.action, *session.actions):
            code = self._editor.text() if action is session.action else action.code
            watched = self._watched.get(action)
            if watched is None or watched.looked_at == (code, watched.types):
                continue
            if not (self._busy or self._gone):
                self._busy, watched.looked_at = True, (code, watched.types)
                self._desk.submit(self._make, action, code, watched.types)
            return

    def _make(self, action: OpenAction, code: str, types: language_workspace.ActionTypes) -> None:
        found: Remarks | Exception
        try:
            found = remarks_about(code, types, self._session.catalogue)
        except Exception as error:  # whatever fails beside the window has to be told in the window
            found = error
        with contextlib.suppress(RuntimeError):  # the window is gone already
            self._seen.emit((action, found))

    def _looked(self, told: tuple[OpenAction, Remarks | Exception]) -> None:
        self._busy = False
        action, found = told
        if isinstance(found, Exception):
            raise found
        watched = self._watched.get(action)
        if watched is not None and watched.remarks != found:
            watched.remarks = found
            self._show(action, watched)
        self._look()

    def _show(self, action: OpenAction, watched: _Watched) -> None:
        code = self._editor.text() if action is self._session.action else action.code
        found = combined(code, watched.engine, watched.remarks)
        if found != watched.findings:
            watched.findings = found
            self.changed.emit(action)


def _modules(action: OpenAction) -> dict[str, Path]:
    """The files of the modules that an action declares, by name, as far as they are there."""
    root = workspace.find_root(action.path) if action.path else None
    if action.path is None or root is None or not action.path.exists():
        return {}
    try:
        wanted = project_action.load_action(action.path).modules
    except ReadError:
        return {}
    there = project_modules.module_names(root)
    return {name: root / "modules" / name / "code.js" for name in wanted if name in there}


def _installed(dependencies: Mapping[str, str]) -> Path | None:
    """The folder of the action's packages, if they are installed; a list that cannot be installed has none."""
    try:
        return npm.installed(dependencies)
    except (npm.NpmFailure, ValueError):
        return None
