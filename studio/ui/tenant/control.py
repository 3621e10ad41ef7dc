"""Connects the tenant page with the session: checks, takes and writes what is typed, and takes it back."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from studio.catalogue.settings import SettingField, setting_fields
from studio.project import workspace
from studio.project.event_document import ABSENT, at
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.setting_check import SettingProblem
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.ui.notice_bar import Notice
from studio.ui.session import Session
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.ui.tenant.page import TenantPage
    from studio.ui.window import Window

_QUIET_MS = 400
_SAME_STEP_S = 2.0


class _SettingCommand(QUndoCommand):
    """One change of one setting; keystrokes in one field become one step."""

    def __init__(self, control: TenantControl, name: str, before: Any, after: Any) -> None:
        super().__init__(tr("Change setting"))
        self._control, self._name, self._before, self._after = control, name, before, after
        self._at = time.monotonic()

    def id(self) -> int:
        """Commands that may be joined share an id."""
        return 1

    def redo(self) -> None:
        """Make the change."""
        self._control.take(self._name, self._after)

    def undo(self) -> None:
        """Take it back."""
        self._control.take(self._name, self._before)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join typing in the same field."""
        if not isinstance(other, _SettingCommand) or other._name != self._name:
            return False
        if other._at - self._at > _SAME_STEP_S:
            return False
        self._after, self._at = other._after, other._at
        return True


class TenantControl(QObject):
    """Keeps page, session and file in step: what is typed holds for the next run at once, and is written soon after."""

    noticed = Signal(object)
    dismissed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: TenantPage | None = None
        self.undo_stack = QUndoStack(self)
        self._examples_of = ""
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.settle)
        session.tenant_changed.connect(self._show_changed)
        session.event_loaded.connect(self._show_examples)

    def take_page(self, page: TenantPage) -> None:
        """Show the settings in this page, and take what is typed there."""
        self._page = page
        page.wanted.connect(self._wanted)
        self.show()

    # -- what is typed

    def _wanted(self, name: str, value: Any) -> None:
        tenant = self._session.tenant
        problem = tenant.check(name, value)
        self._tell(name, tr("{0}; the setting keeps the value it had").format(problem) if problem else "")
        if not problem:
            self.undo_stack.push(_SettingCommand(self, name, tenant.given.get(name, ABSENT), value))

    def take(self, name: str, value: Any) -> None:
        """Make a change that was checked before; one that does not fit any more is told beside its field."""
        try:
            self._session.tenant.change(name, value)
        except SettingProblem as problem:
            self._tell(name, in_language(str(problem)))
            return
        self._tell(name, "")
        if self._page is not None:
            self._page.show_settings(self._session.tenant.given)
        self._quiet.start()

    def _tell(self, name: str, problem: str) -> None:
        if self._page is not None:
            self._page.show_error(name, problem)

    def settle(self) -> None:
        """Let what was typed hold now, and write it."""
        self._quiet.stop()
        if not self._session.tenant.unwritten:
            return
        self._session.take_tenant()
        try:
            self._session.tenant.write()
        except (SaveError, ReadError) as error:
            text = tr("The tenant settings were not written. {0} They hold all the same, and are kept.").format(
                in_language(str(error))
            )
            self.noticed.emit(Notice("tenant", text, "danger", (("write", tr("Try again")),)))
        else:
            self.dismissed.emit("tenant")

    def abandon(self) -> None:
        """Write what was typed, because the window closes."""
        self.settle()

    # -- what is shown

    def _show_changed(self) -> None:
        """Another file, or another program has written it: what was typed before cannot be taken back any more."""
        if not self._session.tenant.unwritten:
            self.undo_stack.clear()
        self.show()

    def show(self) -> None:
        """Show the settings as they are now."""
        tenant = self._session.tenant
        if self._page is None:
            return
        self._page.show_place(self._place_words())
        problem = tenant.problem
        self._page.show_problem(
            tr("{0}. Until it is mended the settings stay as they were.").format(problem) if problem else ""
        )
        self._page.show_settings(tenant.given)
        self._show_examples()

    def _place_words(self) -> str:
        tenant = self._session.tenant
        if not tenant.of_project:
            return tr("Kept for this window; a project has settings of its own.")
        there = "" if tenant.place.exists() else tr(", which the first change makes")
        return tr("In {0} of {1}{2}.").format(workspace.SETTINGS, tenant.place.parent.name, there)

    def _show_examples(self) -> None:
        """Say in empty fields what the event of the trigger has there."""
        trigger = self._session.trigger
        if self._page is None or trigger.id == self._examples_of:
            return
        self._examples_of = trigger.id
        event = tenant_event(trigger, TenantSettings())
        values = {field.name: _example(event, field) for field in setting_fields()}
        self._page.show_examples(values)
        self._page.show_settings(self._session.tenant.given)


def _example(event: dict[str, Any], field: SettingField) -> str:
    """What the event has where a setting says nothing; nothing for settings that the event does not stand in for."""
    value = at(event, tuple(field.event[0].split("."))) if field.event and field.by_event else ABSENT
    if value is ABSENT or value in ({}, [], None):
        return ""
    return value if isinstance(value, str) else json.dumps(value)


def connect_tenant(window: Window) -> None:
    """Tie the settings to where it is told how it goes with them; their page is taken from the beginning."""
    window.tenant.noticed.connect(window.notices.show_notice)
    window.tenant.dismissed.connect(window.notices.dismiss)
