"""Connects the strip with what is open: what a person does with the flow, and which text is in the editor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.documents import Documents
from studio.ui.files import ActionFiles
from studio.ui.flow.chips import Strip, strip
from studio.ui.flow.strip import FlowStrip
from studio.ui.hostile_text import row_text
from studio.ui.session import OpenAction, Session
from studio.ui.speech import tr


class FlowControl(QObject):
    """`status` says something in a few words.

    Commands mean the action that has the keyboard in the strip, else the one in the editor.
    """

    status = Signal(str)

    def __init__(
        self,
        session: Session,
        shown: FlowStrip,
        editor: CodeEditor,
        files: ActionFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._strip, self._files = session, shown, files
        self.documents = Documents(editor)
        self.shown: Strip | None = None
        flows = session.flows
        session.entered.connect(self._show_entered)
        for signal in (
            flows.changed,
            session.stale_changed,
            session.modified_changed,
            session.action_changed,
            session.event_loaded,
            files.state_changed,
        ):
            signal.connect(self.refresh)
        shown.opened.connect(self.open)
        shown.switched.connect(self.switch)
        shown.removed.connect(self.remove)
        shown.moved.connect(self.move)
        shown.menu_asked.connect(self._show_menu)
        shown.add_asked.connect(files.ask_and_add)
        self.refresh()

    # -- what is shown

    def refresh(self) -> None:
        """Show the flow as it is now; nothing happens where that is what is shown."""
        session = self._session
        found = strip(
            *(session.trigger.words, session.flows.flow.names, session.action),
            *(session.last, session.ran, session.stale),
        )
        if found != self.shown:
            self.shown = found
            self._strip.show_strip(found)

    def restart(self, code: str) -> None:
        """Something else is open: this text is in the editor and no other is held."""
        self.documents.restart(self._session.action, code)
        self.refresh()

    def _show_entered(self) -> None:
        action = self._session.action
        self.documents.show(action, action.code)
        self.refresh()

    # -- what a person does

    def _action(self, place: int) -> OpenAction:
        return self._session.actions[place]

    def open(self, place: int) -> None:
        """Bring the action at a place into the editor."""
        self._session.flows.enter(self._action(place))

    def switch(self, place: int) -> None:
        """Let the action at a place run, or leave it out."""
        action = self._action(place)
        self._session.flows.enable(action, not action.enabled)
        self.status.emit(f"{row_text(action.name, 60)} {'enabled' if action.enabled else 'disabled'}")

    def move(self, place: int, to: int) -> None:
        """Put the action at a place to another one; the keyboard goes along."""
        action, had = self._action(place), self._strip.place_with_keyboard() is not None
        self._session.flows.move(action, to)
        if had:
            self._strip.focus_place(self._session.actions.index(action))
        self.status.emit(
            tr("{0} is now action {1} of {2}").format(row_text(action.name, 60), to + 1, len(self._session.actions))
        )

    def remove(self, place: int) -> None:
        """Take the action at a place out of the flow, if it may be."""
        action = self._action(place)
        if not self.can_remove(action):
            self.status.emit(tr("Actions of the project stay in its flow; Space disables one"))
            return
        self._files.keep_draft()
        self._session.flows.remove(action)
        self.documents.forget(action)
        self.status.emit(tr("{0} taken out of the flow").format(row_text(action.name, 60)))

    def can_remove(self, action: OpenAction) -> bool:
        """Whether an action can be taken out: it is not the project's, and not the only one."""
        return len(self._session.actions) > 1 and not self._session.flows.is_projects(action)

    # -- commands

    def _place(self) -> int:
        focused = self._strip.place_with_keyboard()
        return self._session.actions.index(self._session.action) if focused is None else focused

    def step(self, by: int) -> None:
        """Bring the next (1) or the previous (-1) action into the editor."""
        self._session.flows.enter(self._session.flows.flow.beside(by))

    def shift(self, by: int) -> None:
        """Move the action one place to the right (1) or to the left (-1)."""
        place = self._place()
        if 0 <= place + by < len(self._session.actions):
            self.move(place, place + by)

    def switch_one(self) -> None:
        """Let the action run, or leave it out."""
        self.switch(self._place())

    def remove_one(self) -> None:
        """Take the action out of the flow."""
        self.remove(self._place())

    def go_to(self, name: str) -> bool:
        """Bring an action into the editor: of this name in the last run, else in the flow. False without one."""
        action = self._session.ran.get(name)
        if action is None or action not in self._session.actions:
            action = next((each for each, called in self._session.flows.flow.names.items() if called == name), None)
        if action is None:
            return False
        self._session.flows.enter(action)
        return True

    def _show_menu(self, place: int, where: QPoint) -> None:
        menu = self.menu(place)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def menu(self, place: int) -> QMenu:
        """What can be done with the action at a place."""
        action, last = self._action(place), len(self._session.actions) - 1
        menu = QMenu(self._strip)
        menu.setAccessibleName(tr("Action {0}").format(row_text(action.name, 60)))
        rows: tuple[tuple[str, str, bool, Callable[[], object]] | None, ...] = (
            (tr("&Open in the editor"), tr("Enter"), action is not self._session.action, partial(self.open, place)),
            (tr("&Disable") if action.enabled else tr("&Enable"), "Space", True, partial(self.switch, place)),
            None,
            (tr("Move &left"), "Alt+Left", place > 0, partial(self.move, place, place - 1)),
            (tr("Move &right"), "Alt+Right", place < last, partial(self.move, place, place + 1)),
            None,
            (tr("&Add action…"), "", True, self._files.ask_and_add),
            (tr("Re&move from flow"), "Del", self.can_remove(action), partial(self.remove, place)),
        )
        for row in rows:
            if row is None:
                menu.addSeparator()
            else:
                title, key, possible, deed = row
                entry = menu.addAction(f"{title}\t{key}" if key else title)
                entry.setEnabled(possible)
                entry.triggered.connect(lambda _=False, deed=deed: deed())
        return menu
