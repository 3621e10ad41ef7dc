"""What the window shows of the session: every part gets its share from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.project.preferences import THEMES
from studio.ui.event import choices as event_choices
from studio.ui.flow.shown_run import show_last_run
from studio.ui.hostile_text import row_text
from studio.ui.session import fitting
from studio.ui.session.own_limits import own_limits
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.flow.execution import Run
    from studio.ui.window import Window


class Display(QObject):
    """Shows the session in the parts of a window, and ends with it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._is_settled = False

    def everything(self) -> None:
        """Show all that is known, once the window stands; of what is open the session tells."""
        window = self._window
        runnable = [(trigger.id, trigger.name) for trigger in window.session.catalogue.runnable]
        window.bar.show_triggers(runnable, window.session.trigger.id)
        window.status.show_engine("", window.session.limits.wall_s)
        self.network(window.http.mode)
        self.view()
        window.session.tell()

    def rest(self) -> None:
        """What is shown a moment after the window is seen, because it takes longer to find out."""
        self._is_settled = True
        self._window.outcome.answers.prepare()
        self.secrets()
        self.own_limits()

    def code(self, code: str) -> None:
        """Something else is open, with this text in the editor."""
        window = self._window
        window.flow.restart(code)
        window.editor.clear_marks()
        window.language.show_run_problems({})
        window.outcome.clear()
        self.hint()

    def the_event(self) -> None:
        """Trigger or event were replaced."""
        window = self._window
        session = window.session
        window.bar.triggers.choose(session.trigger.id)
        settings = session.open_event.settings
        event, loaded = dict(session.current_event), session.open_event.loaded
        window.builder.set_trigger(session.trigger, event, settings, loaded)
        self.choices()
        self.hint()

    def choices(self) -> None:
        """The events there are to choose from."""
        window = self._window
        session = window.session
        items = event_choices.items(session.trigger, session.action.path, session.imported)
        window.bar.show_events(items, session.event_key)
        window.bar.show_event_changed(session.event_edited)

    def secrets(self) -> None:
        """The secrets of the action in the editor, and those its code reads."""
        window = self._window
        if not window.isVisible():
            return  # nobody waits for the keychain: `rest` comes to it
        notice, values, wanted = window.around.secrets.notice, window.session.secrets(), window.session.wanted_secrets()
        window.action.late_secrets.tell("notice", lambda panel: panel.show_notice(notice))
        window.action.late_secrets.tell("values", lambda panel: panel.show_values(values, wanted))

    def file(self) -> None:
        """Which file is open, and whether it is saved."""
        window = self._window
        files, action = window.files, window.session.action
        window.action.show_title(action.title, files.modified)
        window.setWindowTitle(tr("{0}[*]{1} — Action Studio").format(row_text(action.name, 80), self._project()))
        window.setWindowModified(files.any_modified)
        named = action.path is not None
        window.status.show_file(modified=files.modified, drafted=files.drafted, saved_at=files.saved_at, named=named)

    def _project(self) -> str:
        project = self._window.session.flows.project
        return f" — {row_text(project.root.name, 80)}" if project else ""

    def hint(self) -> None:
        """What the trigger calls in the code, or why it would not."""
        session = self._window.session
        mismatch = session.mismatch()
        now = session.scenario.now
        clock = tr(" · clock stands at {0:%Y-%m-%d %H:%M} UTC").format(now) if now else ""
        calls = fitting.calls(session.code, session.trigger)
        self._window.bar.show_hint(mismatch or f"{calls}{clock}", "warn" if mismatch else "muted")

    def own_limits(self) -> None:
        """How far what is open reaches into the limits of the platform."""
        if not self._is_settled:
            return  # `rest` comes to it
        session = self._window.session
        self._window.outcome.lists.limits.tell(
            "own", lambda view: view.show_own(own_limits(session.actions, session.catalogue.limits))
        )

    def running(self, running: bool) -> None:
        """Whether a run is on, once that is worth showing."""
        self._window.bar.show_running(running)

    def run(self, run: Run) -> None:
        """A run has ended."""
        window = self._window
        window.http.show_run(run)
        recordings = run.recordings
        window.status.show_engine(recordings[-1].node if recordings else "", window.session.limits.wall_s)
        window.status.show_layers(recordings[-1].layers if recordings else ())
        window.flow.refresh()
        self.marks()

    def continuing(self, possible: bool) -> None:
        """Whether there is a suspended flow to go on with."""
        for name in ("run.continue", "run.edit_return", "run.start_again"):
            self._window.commands.enable(name, possible, tr("No flow is suspended"))

    def network(self, mode: str) -> None:
        """Who answers the requests of the code."""
        self._window.status.show_network(mode)
        for each in ("blocked", "mocked", "allow"):
            self._window.commands.check(f"http.{each}", each == mode)

    def marks(self) -> None:
        """What the last run says about the lines of the code."""
        window = self._window
        show_last_run(window.session, window.editor, window.language)
        if window.has("suite_margin"):
            window.suite_margin.show()

    def stale(self, stale: bool) -> None:
        """Whether what is open has changed since the last run."""
        self._window.outcome.set_stale(stale)
        if stale:
            self._window.editor.fade_marks()
        else:
            self.marks()

    def view(self) -> None:
        """The choices of the View menu, as they are now."""
        window = self._window
        for name in THEMES:
            window.commands.check(f"view.theme_{name}", window.view.preferences.theme == name)
        window.action.match_head(window.builder.view_switch.sizeHint().height())
        window.commands.check("view.layout", window.zones.arrangement == "columns")
        window.commands.check("view.full_screen", window.isFullScreen())
        preferences = window.view.preferences
        window.commands.check("code.plain", preferences.plain_editor)
        window.commands.check("code.format_on_save", preferences.format_on_save)
        if preferences.plain_editor != (window.editor.plain is not None):
            window.editor.set_plain(preferences.plain_editor)
