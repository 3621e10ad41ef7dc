"""The window: puts the parts together and connects them. Decisions lie in the session and the parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.catalogue.model import Catalogue
from studio.later import later
from studio.project.drafts import Drafts
from studio.project.event_document import EventDocument
from studio.project.preferences import Preferences
from studio.project.secrets import Secrets
from studio.ui.action_zone import ActionZone
from studio.ui.commands import CommandSet
from studio.ui.connections import connect
from studio.ui.covers import Covers
from studio.ui.display import Display
from studio.ui.event.builder import EventBuilder
from studio.ui.faults.control import FaultControl
from studio.ui.files import ActionFiles
from studio.ui.flow.control import FlowControl
from studio.ui.flow.strip import FlowStrip
from studio.ui.hostile_text import row_text
from studio.ui.http.control import HttpControl
from studio.ui.language.control import LanguageControl
from studio.ui.lessons.place import LessonPlace
from studio.ui.notice_bar import NoticeBars
from studio.ui.outcome.banner_states import ADD_PACKAGE
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.panels.package_control import PackageControl
from studio.ui.preferences.control import PreferencesControl
from studio.ui.reach import Reach
from studio.ui.recent_menu import RecentMenu
from studio.ui.rooms import Abandoned, Rooms
from studio.ui.run_control import RunControl
from studio.ui.session import Session
from studio.ui.settings_memory import SettingsMemory
from studio.ui.speech import tr
from studio.ui.status_line import StatusLine
from studio.ui.tenant.zone import EventZone
from studio.ui.theme import Theme
from studio.ui.toolbar import RunBar
from studio.ui.view_control import ViewControl
from studio.ui.zones import Zones

if TYPE_CHECKING:
    from studio.sandbox import verdict
    from studio.ui import deeds
    from studio.ui.dialogs import Dialogs
else:
    verdict = later("studio.sandbox.verdict")
    deeds = later("studio.ui.deeds")

_HINT_MS = 400
_SOON_MS = 80  # after the window was seen


class Surroundings(NamedTuple):
    """What the window finds when it opens: everything that outlives it."""

    catalogue: Catalogue
    secrets: Secrets
    drafts: Drafts
    memory: SettingsMemory
    preferences: Preferences
    dialogs: Dialogs
    choose_theme: Callable[[str], None]


class Window(Rooms):
    """The one window. `closed` is told once everything it started has ended.

    `first` is the key of the event it begins with; it is chosen before there is anything that would show another one.
    What is not seen at first are its Rooms, each of which joins when it is asked for.
    """

    closed = Signal()

    def __init__(self, theme: Theme, around: Surroundings, first: str | None = None) -> None:
        super().__init__()
        self.theme, self.around = theme, around
        self.session = Session(around.catalogue, around.secrets, self)
        if first is not None:
            self.session.choose_event(first)
        self.display = Display(self)
        self._make_parts()
        self._lay_out()
        self.faults = FaultControl(self)
        self._make_commands()
        self.preferring = PreferencesControl(self)
        connect(self)
        self.display.everything()

    # -- assembly

    def _make_parts(self) -> None:
        theme, session, around = self.theme, self.session, self.around
        self.bar, self.notices, self.status = RunBar(theme), NoticeBars(theme), StatusLine(theme)
        self.document = EventDocument(dict(session.current_event))
        settings = session.open_event.settings
        self.builder = EventBuilder(theme, session.trigger, self.document, session.catalogue.grants, settings)
        self.event_zone = EventZone(theme, self.builder)
        self.action = ActionZone(theme)
        self.editor = self.action.editor
        self.outcome = OutcomeZone(theme)
        self.files = ActionFiles(session, around.drafts, self, around.dialogs)
        self.strip = FlowStrip(theme)
        self.flow = FlowControl(session, self.strip, self.editor, self.files, self)
        self.runs = RunControl(session, self.outcome, parent=self)
        self.http = HttpControl(session, self.outcome.http_document, self.outcome.late_http, self)
        self.packages = PackageControl(session, self.action.late_packages, self)
        self.language = LanguageControl(session, self.editor, theme, self, self)
        self.view = ViewControl(self, theme, around.memory, around.preferences, around.choose_theme)
        self.rest_soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self.rest_soon.timeout.connect(self.display.rest)
        self.rest_soon.timeout.connect(self.complete)
        self.hint_timer = QTimer(self)
        self.hint_timer.setSingleShot(True)
        self.hint_timer.setInterval(_HINT_MS)

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
        self.lesson_place = LessonPlace(self.theme, self.zones)
        for part, stretch in ((self.bar, 0), (self.notices, 0), (self.strip, 0), (self.lesson_place, 1)):
            column.addWidget(part, stretch)
        self.covers = Covers(self.theme, middle)
        self.reach = Reach(self.theme, self.covers)
        self.setCentralWidget(self.reach)
        self.setStatusBar(self.status)
        self.view.take(self.zones, self.outcome)
        self.setAcceptDrops(True)

    def _make_commands(self) -> None:
        self.commands = CommandSet(self, self._deeds)
        menus = self.commands.fill(self.menuBar())
        self._recent = RecentMenu(lambda: self.view.preferences.recent, lambda path: self.opening.open(path), self)
        menus["file"].insertMenu(self.commands.actions["file.sample"], self._recent)
        for menu in menus.values():
            menu.aboutToShow.connect(self.complete)  # so that it shows what can be done

    def _deeds(self) -> Mapping[str, Callable[[], object]]:
        """What the commands do. Before the first of them every room joins, and may say that it cannot be done."""
        self.complete()
        return deeds.deeds(self)

    # -- what was typed

    def take_code(self) -> None:
        """The person typed in the editor."""
        self.session.take_code(self.editor.text())
        self.files.touched()
        self.hint_timer.start()
        self.display.file()

    def take_event(self) -> None:
        """The person changed the event."""
        self.session.take_event(self.document.value)
        self.files.touched()

    def insert_path(self, path: str) -> None:
        """Put a path of the event where the caret of the editor is."""
        self.editor.insert(path)
        self.action.take_keyboard()

    # -- what was asked for

    def run(self) -> None:
        """Run what is open, and keep it as a draft first; an action that stands at a breakpoint goes on."""
        self.complete()  # so that nobody misses the run
        if self.debug.go_on():
            return
        self.settle()
        self.runs.run()

    def settle(self) -> None:
        """Take everything as it stands now, because it is to be run."""
        self.builder.settle()
        self.tenant.settle()
        self.outcome.settle()
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
            self.outcome.undo(what)

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

    def go_to(self, action: str, line: int, column: int) -> None:
        """Show a line of one of the actions."""
        if self.flow.go_to(action):
            self.editor.goto(line, column or None)
        else:
            self.status.tell(tr("{0} is no longer in the flow").format(row_text(action, 60)))

    def banner_acted(self, action: str) -> None:
        """A button of the banner was pressed."""
        if self.resume.acted(action) or self.debug.acted(action):
            return
        if action == "stop":
            self.runs.stop()
        elif action == "run":
            self.run()
        elif action == ADD_PACKAGE:
            self._add_package()
        elif action == "copy_report":
            QGuiApplication.clipboard().setText(self.runs.report)
            self.status.tell(tr("Report copied, without code and event"))
        elif action == "choose_node" and (path := self.around.dialogs.node(self, Path.home())):
            self.view.prefer(node=str(path))
            self.run()

    def _add_package(self) -> None:
        """Declare the package that the last run missed, in its newest version."""
        outcome = self.session.last.outcome if self.session.last else None
        error = outcome.error if outcome else None
        if outcome and error and (name := verdict.missing_package(error)) and self.flow.go_to(outcome.actions[-1].name):
            self.action.show_packages(True)
            self.packages.take_newest(name)

    def notice_acted(self, key: str, action: str) -> None:
        """A button of a notice was pressed."""
        deed = deeds.notice_deeds(self).get((key, action))
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
        """Open the first file that is dropped, or offer to import it."""
        local = [url for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.interchange.dropped(Path(local[0].toLocalFile()))

    # -- life

    def showEvent(self, event: QShowEvent) -> None:
        """Give the zones their shares once there is room to share, and the editor the keyboard."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        if not self.isVisible():
            return  # it was closed at once, and nothing begins any more
        self.view.arrange(self.view.arrangement)
        if self.zones.current() is None and not self.covers.current:
            self.action.take_keyboard()
        self.rest_soon.start()

    def changeEvent(self, event: QEvent) -> None:
        """Keep a draft when the window loses the keyboard; look at the disk when it is back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "view"):
            if self.isActiveWindow():
                self.files.check_disk()
                self.session.look_at_tenant()
            else:
                self.files.keep_draft()
                if self.has("tenant"):
                    self.tenant.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, end the run that is on, and go; nothing is asked."""
        self.runs.abandon()
        self.builder.abandon()
        for room in self.joined():
            if isinstance(room, Abandoned):
                room.abandon()
        self.packages.abandon()
        self.language.shut()
        self.hint_timer.stop()
        self.rest_soon.stop()
        self.files.keep_draft()
        self.view.keep()
        super().closeEvent(event)
        self.closed.emit()
