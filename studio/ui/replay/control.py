"""Replays the last run in the window: every part shows what the run had come to, and the editor the line it was at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor, LineMark
from studio.ui.outcome.run_marks import line_marks
from studio.ui.outcome.zone import OutcomeZone
from studio.ui.replay.player import Player
from studio.ui.session import Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.flow import replay as flow_replay
    from studio.flow.execution import Run
    from studio.flow.replay import State
    from studio.tokens import keys as tokens_keys
    from studio.tokens.keys import SigningKeys
    from studio.ui.replay import bar as replay_bar
    from studio.ui.replay import entry_rows, timeline_view
else:
    flow_replay = later("studio.flow.replay")
    tokens_keys = later("studio.tokens.keys")
    replay_bar = later("studio.ui.replay.bar")
    entry_rows = later("studio.ui.replay.entry_rows")
    timeline_view = later("studio.ui.replay.timeline_view")

TAB = tr("Timeline")
BEGINNING = tr("Nothing has happened yet")


class ReplayControl(QObject):
    """Begins and leaves a replay. `active_changed` tells of both, `status` says something in a few words.

    `run_shown` is asked to show the run again as it was before; `keys` are those that its tokens are signed with.
    """

    active_changed = Signal(bool)
    status = Signal(str)

    def __init__(
        self,
        theme: Theme,
        session: Session,
        outcome: OutcomeZone,
        editor: CodeEditor,
        keys: Callable[[], SigningKeys],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._outcome, self._editor, self._keys = theme, session, outcome, editor, keys
        self.active = self._of_before = False
        self._banner_before = outcome.banner.state
        self.player = Player(self)
        self._read: tuple[State, str, list[LineMark]] | None = None
        self.player.loaded.connect(self._show_loaded)
        self.player.moved.connect(self._show_position)
        self.player.changed.connect(self._show_state)

    @cached_property
    def bar(self) -> replay_bar.ReplayBar:
        """The bar above the tabs, made for the first replay."""
        bar = replay_bar.ReplayBar(self._theme)
        bar.asked.connect(self.do)
        bar.dragged.connect(self.player.go)
        self._outcome.add_bar(bar)
        return bar

    @cached_property
    def timeline(self) -> timeline_view.TimelineView:
        """The list of all entries, made for the first replay."""
        view = timeline_view.TimelineView(self._theme)
        view.chosen.connect(self.player.go)
        view.go_to.connect(self._outcome.go_to)
        return view

    # -- beginning and leaving

    def toggle(self, shown: Run | None = None) -> None:
        """Begin a replay of the run that is shown, by itself the last one, or leave it."""
        run = shown or self._session.last
        if self.active:
            self.leave()
        elif run is None:
            self.status.emit(tr("There is no run to replay"))
        else:
            self.begin(run)

    def begin(self, run: Run, position: int = 0) -> None:
        """Step through a run from a position on."""
        try:
            replay = flow_replay.Replay(run, self._keys())
        except tokens_keys.KeyProblem as problem:
            self.status.emit(in_language(str(problem)))
            self.active_changed.emit(False)
            return
        was, self.active = self.active, True
        self._of_before = run is not self._session.last
        self._outcome.show_guest(self.timeline, TAB, lambda: self.timeline.view)
        if not was:
            self._banner_before = self._outcome.banner.state
        self.bar.show()
        self.player.load(replay, position)
        if not was:
            self.active_changed.emit(True)
        self.bar.slider.setFocus()

    def leave(self) -> None:
        """Show the run again as it ended."""
        if not self.active:
            return
        replay, had = self.player.replay, self.bar.isAncestorOf(self._focus())
        self.end()
        if replay is not None and (self._of_before or replay.run is self._session.last):
            run = replay.run
            self._outcome.show_moment(run.shown, run.tokens, over=True, **_around(run))
            self._outcome.banner.show_state(self._banner_before)
            self._outcome.set_stale(not self._of_before and self._session.stale)
        if had:
            self._outcome.focus_list()

    def end(self) -> None:
        """Leave without showing anything in its place, because something else is shown there."""
        if not self.active:
            return
        self.active, self._read = False, None
        self.player.load(None)
        self.bar.hide()
        self._outcome.hide_guest(self.timeline)
        self._editor.light(None)
        self.active_changed.emit(False)

    def _focus(self) -> Any:
        focus = self.bar.window().focusWidget()
        return focus if focus is not None else self.bar

    def do(self, deed: str) -> None:
        """Go somewhere by the name of a function of the player, begin where that is needed, or leave."""
        if deed == "leave":
            self.leave()
        elif self.active:
            getattr(self.player, deed)()
        else:
            self.toggle()

    # -- what is shown

    def _show_loaded(self) -> None:
        replay = self.player.replay
        self.timeline.show_entries(self.player.entries, replay.run.shown if replay else None)

    def _show_position(self, position: int) -> None:
        replay, entry = self.player.replay, self.player.current
        if replay is None:
            return
        told = entry_rows.words(entry, replay.run.shown) if entry else BEGINNING
        self.bar.show_position(position, self.player.count, told)
        self.timeline.show_position(position)
        action = self._session.ran.get(entry.action) if entry and not self._of_before else None
        if action is not None and action in self._session.actions:
            self._session.flows.enter(action)
        self.light()

    def light(self) -> None:
        """Light the line of the entry, if it is one of the action in the editor."""
        if not self.active:
            return
        entry, name = self.player.current, self._name()
        line = entry.line if entry and entry.action == name else None
        if line and entry:
            self._editor.goto(line, entry.column, focus=False)
        self._editor.light(line)
        self._mark(self.player.state)

    def _name(self) -> str | None:
        """What the action in the editor is called in the run, None where that was of other code."""
        action, replay = self._session.action, self.player.replay
        if not self._of_before:
            return self._session.name_in_run(action)
        sources = replay.run.request.actions if replay else ()
        return next((each.name for each in sources if each.code == action.code), None)

    def _show_state(self, state: State) -> None:
        replay = self.player.replay
        if replay is not None:
            self._outcome.show_moment(state.outcome, state.tokens, over=state.over, **_around(replay.run))
            self._mark(state)

    def _mark(self, state: State | None) -> None:
        name = self._name()
        if state is not None and name is not None:
            self._editor.set_marks(self._marks_of(state, name))

    def _marks_of(self, state: State, action: str) -> list[LineMark]:
        """The marks of a state, read once: the editor wants them at each step, also before the next state is there."""
        if self._read is None or self._read[0] is not state or self._read[1] != action:
            self._read = (state, action, line_marks(state.outcome, state.tokens, action))
        return self._read[2]

    def abandon(self) -> None:
        """End what is being worked out, because the window closes."""
        self.player.abandon()


def _around(run: Run) -> dict[str, Mapping[str, Any]]:
    return {"words": run.request.trigger.words, "event": run.request.event}
