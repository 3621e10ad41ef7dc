"""The window: puts the parts together and connects them. Decisions lie in the session and the parts."""

from __future__ import annotations

import os
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from studio.catalogue.model import Catalogue
from studio.flow.execution import Run
from studio.project.drafts import Drafts
from studio.project.event_document import EventDocument
from studio.project.preferences import Preferences
from studio.project.secrets import Secrets
from studio.sandbox.node import OVERRIDE
from studio.sandbox.verdict import missing_package
from studio.ui.action_zone import ActionZone
from studio.ui.commands import CommandSet
from studio.ui.deeds import deeds, notice_deeds
from studio.ui.dialogs import Dialogs
from studio.ui.event import choices as event_choices
from studio.ui.event.builder import EventBuilder
from studio.ui.files import ActionFiles
from studio.ui.flow.control import FlowControl
from studio.ui.flow.shown_run import show_last_run
from studio.ui.flow.strip import FlowStrip
from studio.ui.hostile_text import row_text
from studio.ui.http.control import HttpControl
from studio.ui.language.connect import connect_language
from studio.ui.language.control import LanguageControl
from studio.ui.legacy.connect import connect_legacy
from studio.ui.legacy.control import LegacyControl
from studio.ui.notice_bar import NoticeBars
from studio.ui.outcome.banner_states import ADD_PACKAGE
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.overlays import Overlays
from studio.ui.palette import Palette
from studio.ui.panels.package_control import PackageControl
from studio.ui.recent_menu import RecentMenu
from studio.ui.resume.control import ResumeControl
from studio.ui.run_control import RunControl
from studio.ui.session import Session, fitting
from studio.ui.session.own_limits import own_limits
from studio.ui.settings_memory import SettingsMemory
from studio.ui.status_line import StatusLine
from studio.ui.tenant.control import TenantControl
from studio.ui.tenant.page import TenantPage
from studio.ui.tenant.zone import EventZone
from studio.ui.theme import Theme
from studio.ui.toolbar import RunBar
from studio.ui.view_control import ViewControl
from studio.ui.zones import Zones

_HINT_MS = 400


@dataclass(frozen=True)
class Surroundings:
    """What the window finds when it opens: everything that outlives it."""

    catalogue: Catalogue
    secrets: Secrets
    drafts: Drafts
    memory: SettingsMemory
    preferences: Preferences
    dialogs: Dialogs
    choose_theme: Callable[[str], None]


class Window(QMainWindow):
    """The one window. `closed` is told once everything it started has ended."""

    closed = Signal()

    def __init__(self, theme: Theme, around: Surroundings) -> None:
        super().__init__()
        self.theme, self.around = theme, around
        self.session = Session(around.catalogue, around.secrets, self)
        self.session.limits = replace(self.session.limits, wall_s=around.preferences.time_limit)
        self._make_parts()
        self._lay_out()
        self._make_commands()
        self._connect()
        self._show_all()

    # -- assembly

    def _make_parts(self) -> None:
        theme, session, around = self.theme, self.session, self.around
        self.bar, self.notices, self.status = RunBar(theme), NoticeBars(theme), StatusLine(theme)
        self.document = EventDocument(deepcopy(dict(session.current_event)))
        self.builder = EventBuilder(theme, session.trigger, self.document, session.catalogue.grants)
        self.event_zone = EventZone(theme, self.builder, TenantPage(theme))
        self.action = ActionZone(theme)
        self.editor = self.action.editor
        self.outcome = OutcomeZone(theme)
        self.files = ActionFiles(session, around.drafts, self, around.dialogs)
        self.strip = FlowStrip(theme)
        self.flow = FlowControl(session, self.strip, self.editor, self.files, self)
        self.runs = RunControl(session, self.outcome, parent=self)
        self.resume = ResumeControl(theme, session, self.runs, self.outcome, self.settle, self)
        self.http = HttpControl(session, self.outcome.http, self)
        self.packages = PackageControl(session, self.action.packages, self)
        self.language = LanguageControl(session, self.editor, theme, self, self)
        self.tenant = TenantControl(session, self.event_zone.tenant, self)
        self.legacy = LegacyControl(theme, session, self.outcome, self.files.ask_and_open, self)
        self.view = ViewControl(self, theme, around.memory, around.preferences, around.choose_theme)
        self._hint = QTimer(self)
        self._hint.setSingleShot(True)
        self._hint.setInterval(_HINT_MS)

    def _lay_out(self) -> None:
        self.setObjectName("window")
        self.zones = Zones(
            {"event": self.event_zone, "action": self.action, "outcome": self.outcome},
            {
                "event": self.event_zone.take_keyboard,
                "action": self.action.take_keyboard,
                "outcome": self.outcome.focus_list,
            },
        )
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.notices, 0), (self.strip, 0), (self.zones, 1)):
            column.addWidget(part, stretch)
        self.setCentralWidget(middle)
        self.setStatusBar(self.status)
        self.view.take(self.zones, self.outcome)
        self.setAcceptDrops(True)

    def _make_commands(self) -> None:
        self.palette_overlay = Palette(self.theme, self)
        self.overlays = Overlays(self.palette_overlay, self.session.catalogue, self.open_sample)
        self.commands = CommandSet(self, deeds(self))
        self.overlays.take(self.commands)
        self._offer_to_continue(False)
        menus = self.commands.fill(self.menuBar())
        self._recent = RecentMenu(lambda: self.view.preferences.recent, self.files.open, self)
        menus["file"].insertMenu(self.commands.actions["file.sample"], self._recent)

    def _connect(self) -> None:
        self._connect_session()
        self._connect_zones()
        connect_language(self)
        connect_legacy(self)
        bar, files, runs = self.bar, self.files, self.runs
        bar.trigger_chosen.connect(self.session.choose_trigger)
        bar.event_chosen.connect(self.session.choose_event)
        bar.import_asked.connect(files.ask_and_import_event)
        bar.save_event_asked.connect(files.ask_and_save_event)
        bar.run_asked.connect(self.run)
        bar.stop_asked.connect(runs.stop)
        for part in (self.session, files, runs, self.tenant):
            part.noticed.connect(self.notices.show_notice)
        self.notices.acted.connect(self._notice_acted)
        files.dismissed.connect(self.notices.dismiss)
        self.tenant.dismissed.connect(self.notices.dismiss)
        self.event_zone.tenant.status.connect(self.status.tell)
        files.state_changed.connect(self._show_file)
        files.opened.connect(lambda path: self.view.prefer(recent=self.view.preferences.opened(path).recent))
        runs.slow.connect(lambda: self._show_running(True))
        runs.ended.connect(lambda: self._show_running(False))
        runs.finished.connect(self._show_run)
        runs.parked.connect(self.status.show_parked)
        runs.installing.connect(self.action.packages.show_progress)
        runs.ended.connect(self.action.packages.show_done)
        self.resume.possible.connect(self._offer_to_continue)
        self.packages.told.connect(self.status.tell)
        self.action.packages.stop_wanted.connect(runs.stop)
        self._hint.timeout.connect(self._show_hint)
        self._hint.timeout.connect(self._show_own_limits)
        self._hint.timeout.connect(self.legacy.look)
        self.view.changed.connect(self._show_view)
        self.theme.changed.connect(self._show_view)

    def _connect_session(self) -> None:
        session = self.session
        session.code_given.connect(self._show_code)
        session.action_changed.connect(self._show_choices)
        session.action_changed.connect(self._show_file)
        session.flows.entered.connect(self._show_marks)
        session.flows.entered.connect(self._show_hint)
        session.event_loaded.connect(self._show_event)
        session.event_loaded.connect(self.runs.warm)
        session.event_marked.connect(self.bar.show_event_changed)
        session.secrets_changed.connect(self._show_secrets)
        session.packages_changed.connect(self.files.touched)
        for moment in (session.action_changed, session.secrets_changed, session.packages_changed):
            moment.connect(self._show_own_limits)
        session.flows.changed.connect(self.runs.warm)
        session.stale_changed.connect(self._show_stale)

    def _connect_zones(self) -> None:
        self.editor.text_changed.connect(self._code_typed)
        self.builder.changed.connect(self._event_typed)
        self.builder.insert_path_requested.connect(self._insert_path)
        self.outcome.go_to.connect(self._go_to)
        self.outcome.banner_action.connect(self._banner_acted)
        self.action.secrets.changed.connect(self.session.keep_secrets)
        self.http.policy_changed.connect(self._show_network)
        self.outcome.http.document.changed.connect(self.files.touched)
        for part in (self.builder, self.outcome, self.http, self.action.secrets, self.action.packages, self.flow):
            part.status.connect(self.status.tell)

    # -- what was typed

    def _code_typed(self) -> None:
        self.session.take_code(self.editor.text())
        self.files.touched()
        self._hint.start()
        self._show_file()

    def _event_typed(self) -> None:
        self.session.take_event(self.document.value)
        self.files.touched()

    def _insert_path(self, path: str) -> None:
        self.editor.insert(path)
        self.action.take_keyboard()

    # -- what is shown

    def _show_all(self) -> None:
        runnable = [(trigger.id, trigger.name) for trigger in self.session.catalogue.runnable]
        self.bar.show_triggers(runnable, self.session.trigger.id)
        self.status.show_palette_key(self.commands.commands["view.palette"].shown_key)
        self.status.show_engine("", self.session.limits.wall_s)
        self._show_network(self.http.mode)
        self.action.secrets.show_notice(self.around.secrets.notice)
        self._show_view()
        self._show_event()
        self._show_secrets()
        self._show_own_limits()
        self._show_file()

    def _show_code(self, code: str) -> None:
        self.flow.restart(code)
        self.editor.clear_marks()
        self.language.show_run_problems([])
        self.outcome.clear()
        self._show_hint()

    def _show_event(self) -> None:
        session = self.session
        self.bar.triggers.choose(session.trigger.id)
        settings = session.open_event.settings
        self.builder.set_trigger(session.trigger, deepcopy(dict(session.current_event)), settings)
        self._show_choices()
        self._show_hint()

    def _show_choices(self) -> None:
        session = self.session
        items = event_choices.items(session.trigger, session.action.path, session.imported)
        self.bar.show_events(items, session.event_key)
        self.bar.show_event_changed(session.event_edited)

    def _show_secrets(self) -> None:
        self.action.secrets.show_values(self.session.secrets(), self.session.wanted_secrets())

    def _show_file(self) -> None:
        files, action = self.files, self.session.action
        self.action.show_title(action.title, files.modified)
        self.setWindowTitle(f"{row_text(action.name, 80)}[*]{self._project_words()} — Action Studio")
        self.setWindowModified(files.any_modified)
        named = action.path is not None
        self.status.show_file(modified=files.modified, drafted=files.drafted, saved_at=files.saved_at, named=named)

    def _project_words(self) -> str:
        project = self.session.flows.project
        return f" — {row_text(project.root.name, 80)}" if project else ""

    def _show_hint(self) -> None:
        session = self.session
        mismatch = session.mismatch()
        now = session.scenario.now
        clock = f" · clock stands at {now:%Y-%m-%d %H:%M} UTC" if now else ""
        calls = fitting.calls(session.code, session.trigger)
        self.bar.show_hint(mismatch or f"{calls}{clock}", "warn" if mismatch else "muted")

    def _show_own_limits(self) -> None:
        self.outcome.limits.show_own(own_limits(self.session.actions, self.session.catalogue.limits))

    def _show_running(self, running: bool) -> None:
        self.bar.show_running(running)

    def _show_run(self, run: Run) -> None:
        self.http.show_run(run)
        recordings = run.recordings
        self.status.show_engine(recordings[-1].node if recordings else "", self.session.limits.wall_s)
        self.status.show_layers(recordings[-1].layers if recordings else ())
        self.flow.refresh()
        self._show_marks()

    def _offer_to_continue(self, possible: bool) -> None:
        for name in ("run.continue", "run.edit_return", "run.start_again"):
            self.commands.enable(name, possible)

    def _show_network(self, mode: str) -> None:
        self.status.show_network(mode)
        for each in ("blocked", "mocked", "allow"):
            self.commands.check(f"http.{each}", each == mode)

    def _show_marks(self) -> None:
        show_last_run(self.session, self.editor, self.language)

    def _show_stale(self, stale: bool) -> None:
        self.outcome.set_stale(stale)
        if stale:
            self.editor.fade_marks()
        else:
            self._show_marks()

    def _show_view(self) -> None:
        for name in ("system", "light", "dark"):
            self.commands.check(f"view.theme_{name}", self.view.preferences.theme == name)
        self.action.match_head(self.builder.view_switch.sizeHint().height())
        self.commands.check("view.layout", self.zones.arrangement == "columns")
        self.commands.check("view.full_screen", self.isFullScreen())
        preferences = self.view.preferences
        self.commands.check("code.plain", preferences.plain_editor)
        self.commands.check("code.format_on_save", preferences.format_on_save)
        if preferences.plain_editor != (self.editor.plain is not None):
            self.editor.set_plain(preferences.plain_editor)

    # -- what was asked for

    def run(self) -> None:
        """Run what is open, and keep it as a draft first."""
        self.settle()
        self.runs.run()

    def settle(self) -> None:
        """Take everything as it stands now, because it is to be run."""
        self.builder.settle()
        self.tenant.settle()
        self.outcome.http.settle()
        self.session.take_code(self.editor.text())
        self.session.take_event(self.document.value)
        self.files.keep_draft()
        self.notices.dismiss("run")

    def save(self) -> None:
        """Save the action, formatted before where that is preferred."""
        if self.view.preferences.format_on_save:
            action = self.session.action
            self.language.format(lambda: self.files.save(action))
        else:
            self.files.save()

    def undo(self, what: str) -> None:
        """Undo or redo in the zone that has the keyboard, and never anywhere else."""
        if self.zones.current() == "event":
            stack = self.tenant.undo_stack if self.event_zone.shows_tenant else self.builder.undo_stack
            getattr(stack, what)()
        elif self.zones.current() == "action":
            getattr(self.editor, what)()
        elif self.zones.current() == "outcome":
            self.outcome.http.undo(what)

    def open_sample(self, key: str) -> None:
        """Open a sample's event and its action; unsaved work stays behind as a draft."""
        ours = self.session.code_is_ours
        self.session.choose_event(key)
        self.notices.dismiss("sample_action")
        if not ours:
            self.open_sample_action()

    def open_sample_action(self) -> None:
        """Open the action that the chosen event names; unsaved work stays behind as a draft."""
        source = self.session.sample_action()
        if source is not None:
            self.files.leave()
            self.session.open_sample_action(source)

    def _go_to(self, action: str, line: int, column: int) -> None:
        if self.flow.go_to(action):
            self.editor.goto(line, column or None)
        else:
            self.status.tell(f"{row_text(action, 60)} is no longer in the flow")

    def _banner_acted(self, action: str) -> None:
        if self.resume.acted(action):
            return
        if action == "stop":
            self.runs.stop()
        elif action == "run":
            self.run()
        elif action == ADD_PACKAGE:
            self._add_package()
        elif action == "copy_report":
            QGuiApplication.clipboard().setText(self.runs.report)
            self.status.tell("Report copied, without code and event")
        elif action == "choose_node" and (path := self.around.dialogs.node(self, Path.home())):
            os.environ[OVERRIDE] = str(path)
            self.run()

    def _add_package(self) -> None:
        """Declare the package that the last run missed, in its newest version."""
        outcome = self.session.last.outcome if self.session.last else None
        error = outcome.error if outcome else None
        if outcome and error and (name := missing_package(error)) and self.flow.go_to(outcome.actions[-1].name):
            self.action.show_packages(True)
            self.packages.take_newest(name)

    def _notice_acted(self, key: str, action: str) -> None:
        deed = notice_deeds(self).get((key, action))
        if deed is not None:
            deed()

    def trigger_back(self) -> None:
        """Back to the trigger that the code is written for."""
        fitting = self.session.trigger_of(self.session.code)
        if fitting is not None:
            self.session.choose_trigger(fitting.id)

    def compare(self) -> None:
        """Show how the file on disk and the editor differ."""
        self.overlays.show_comparison(self.files.disk_text(), self.session.code)

    # -- files from elsewhere

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files that are dragged over the window."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the first file that is dropped."""
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.files.open(Path(local[0].toLocalFile()))

    # -- life

    def showEvent(self, event: QShowEvent) -> None:
        """Give the zones their shares once there is room to share, and the editor the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        self.view.arrange(self.view.arrangement)
        if self.zones.current() is None:
            self.action.take_keyboard()

    def changeEvent(self, event: QEvent) -> None:
        """Keep a draft when the window loses the keyboard; look at the disk when it is back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "tenant"):
            if self.isActiveWindow():
                self.files.check_disk()
                self.session.look_at_tenant()
            else:
                self.files.keep_draft()
                self.tenant.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, end the run that is on, and go; nothing is asked."""
        self.runs.abandon()
        self.packages.abandon()
        self.language.shut()
        self.legacy.abandon()
        self._hint.stop()
        self.tenant.settle()
        self.files.keep_draft()
        self.view.keep()
        super().closeEvent(event)
        self.closed.emit()
