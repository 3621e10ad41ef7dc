"""Debugging in the window: begins a debugged run, follows it from stop to stop, and lets it go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QToolTip, QWidget

from studio.later import later
from studio.ui.debug.book import BreakpointBook
from studio.ui.debug.margin import Margin
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.outcome import banner_states
from studio.ui.session import OpenAction
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    import html

    from studio.sandbox import debug
    from studio.sandbox.debug import Placed
    from studio.sandbox.debug import debugger as debug_debugger
    from studio.ui.debug import asking as debug_asking
    from studio.ui.debug import line_bar, words
    from studio.ui.debug import panel as debug_panel
    from studio.ui.window import Window
else:
    debug = later("studio.sandbox.debug")
    debug_debugger = later("studio.sandbox.debug.debugger")
    words = later("studio.ui.debug.words")
    line_bar = later("studio.ui.debug.line_bar")
    debug_panel = later("studio.ui.debug.panel")
    html = later("html")
    debug_asking = later("studio.ui.debug.asking")

TAB = tr("Debugger")
ASKED = "debug"
_TIP = 400


class DebugControl(QObject):
    """The debugger of a window. `active_changed` tells of a debugged run, `stopped_changed` of its stops.

    While a debugged run is on, the code can be read and not be changed: what stands in the editor is what runs.
    """

    active_changed = Signal(bool)
    stopped_changed = Signal(bool)
    status = Signal(str)
    noticed = Signal(object)
    _told = Signal(object)

    def __init__(self, theme: Theme, window: Window) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.book = BreakpointBook(parent=self)
        self.margin = Margin(theme, window.editor.view)
        self.debugger: debug.Debugger | None = None
        self.stop: debug.Stopped | None = None
        self._actions: dict[str, OpenAction] = {}
        self._placed: dict[str, tuple[Placed, ...]] = {}
        self.exceptions = "none"
        self.reveal = False
        self._tab: QWidget | None = None
        self._told.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        self.book.changed.connect(self._book_changed)

    @cached_property
    def asking(self) -> debug_asking.Asking:
        """What asks an action that stands still, made for the first question."""
        return debug_asking.Asking(self)

    @cached_property
    def panel(self) -> debug_panel.DebugPanel:
        """The tab, made for the first debugged run."""
        panel = debug_panel.DebugPanel(self._theme, self.asking)
        panel.go_to.connect(self._window.go_to)
        panel.status.connect(self.status)
        return panel

    @cached_property
    def bars(self) -> dict[str, line_bar.LineBar]:
        """The bars below the editor that ask for a condition, a text to write, an expression to watch."""
        made = {
            "condition": line_bar.LineBar(
                self._theme, tr("Condition"), tr("Stop &if"), tr("Condition of the breakpoint")
            ),
            "log": line_bar.LineBar(
                self._theme, tr("Log"), tr("&Write"), tr("Text to write, with expressions in braces")
            ),
            "watch": line_bar.LineBar(self._theme, tr("Watch"), tr("&Watch"), tr("Expression to watch")),
        }
        for name, bar in made.items():
            self._window.editor.add_bar(bar)
            bar.chosen.connect(lambda text, name=name: self._entered(name, text))
            bar.closed.connect(self._window.editor.take_keyboard)
        return made

    # -- breakpoints

    @property
    def key(self) -> str:
        """The key of the action in the editor."""
        return key_of(self._window.session.action)

    def toggle(self, line: int | None = None) -> None:
        """Put a breakpoint on a line, or take it away; without a line on that of the caret."""
        line = line or self._window.editor.caret()[0]
        there = self.book.toggle(self.key, line)
        self.status.emit(
            tr("Breakpoint on line {0}").format(line) if there else tr("No breakpoint on line {0}").format(line)
        )

    def ask(self, what: str) -> None:
        """Ask for the condition or the text of the breakpoint at the caret, or for an expression to watch."""
        point = self.book.at(self.key, self._window.editor.caret()[0])
        present = getattr(point, what, "") if point is not None else ""
        self.bars[what].open(self._name_at_caret() if what == "watch" else present)

    def _entered(self, what: str, text: str) -> None:
        if what == "watch":
            self.panel.watch(text)
            return
        line = self._window.editor.caret()[0]
        point = self.book.at(self.key, line) or debug.Breakpoint(line)
        self.book.put(self.key, replace(point, log=text) if what == "log" else replace(point, condition=text))

    def _name_at_caret(self) -> str:
        """The path of names in which the caret is."""
        line, column = self._window.editor.caret()
        text = self._window.editor.view.line_text(line - 1)
        return words.expression_at(text, column) or words.expression_at(text, column - 1)

    def touched(self) -> None:
        """The text has changed: breakpoints move with their lines."""
        self.book.move(self.key, self.margin.moves())

    def show_margin(self) -> None:
        """Another text is in the editor, or its breakpoints are others."""
        placed = self._placed.get(self._name(self._window.session.action), ())
        refused = [each.breakpoint.line for each in placed if each.problem]
        self.margin.show(self.book.of(self.key), refused)
        if self._window.editor.is_read_only() != (self.debugger is not None):
            self._window.editor.set_read_only(self.debugger is not None)
        self._show_here()

    def _book_changed(self, key: str) -> None:
        if key == self.key:
            self.show_margin()
        self._list_breakpoints()
        debugger = self.debugger
        name = next((name for name, action in self._actions.items() if key_of(action) == key), None)
        if debugger is not None and name is not None:
            points = self.book.of(key)
            self.asking.order(lambda: debugger.set_breakpoints(name, points), self._complain)

    def _list_breakpoints(self) -> None:
        if self.debugger is None:
            return
        rows = []
        for name, action in self._actions.items():
            problems = {each.breakpoint.line: each.problem for each in self._placed.get(name, ())}
            shown = name if len(self._actions) > 1 else ""
            points = self.book.of(key_of(action))
            rows += [(name, shown, point, problems.get(point.line, "")) for point in points]
        self.panel.show_breakpoints(rows)

    # -- a debugged run

    def begin(self, *, agreed: bool = False) -> None:
        """Run with the debugger, or go on where the action stands. Asks first where nobody has agreed yet."""
        if self.go_on():
            return
        if self._window.runs.running:
            return
        if not debug.is_available():
            self.noticed.emit(Notice(ASKED, debug_debugger.UNAVAILABLE, "warn"))
            return
        self._window.settle()
        names = self._window.session.flows.flow.names
        wanted = [action for action in names if self._is_wanted(action)]
        open_questions = [action for action in wanted if not self.book.is_agreed(key_of(action))]
        if open_questions and not agreed:
            self._ask_agreement([names[action] for action in open_questions])
            return
        self.book.agree(map(key_of, open_questions))
        self._start({names[action]: action for action in wanted})

    def _is_wanted(self, action: OpenAction) -> bool:
        has_points = bool(self.book.of(key_of(action)))
        return action.enabled and (action is self._window.session.action or has_points)

    def _ask_agreement(self, names: list[str]) -> None:
        text = words.agreement(names, debug.has_walls())
        kind = "info" if debug.has_walls() else "danger"
        self.noticed.emit(Notice(ASKED, text, kind, (("agree", tr("Debug")), ("refuse", tr("Don't debug")))))
        self._window.notices.focus(ASKED)

    def answered(self, key: str, answer: str) -> None:
        """The question was answered."""
        if key == ASKED and answer == "agree":
            self.begin(agreed=True)

    def _start(self, actions: dict[str, OpenAction]) -> None:
        points = {name: self.book.of(key_of(action)) for name, action in actions.items()}
        at_start = [] if any(points.values()) or self.exceptions != "none" else list(actions)
        self._actions, self._placed = actions, {}
        self.debugger = debug.Debugger(
            self._told.emit,
            points,
            actions=list(actions),
            at_start=at_start,
            exceptions=self.exceptions,  # type: ignore[arg-type]
            reveal=self.reveal,
        )
        if not self._window.runs.run(debugger=self.debugger):
            self.debugger = None
            return
        self._list_breakpoints()
        self._tab = self._window.outcome.tabs.currentWidget()
        self._window.outcome.show_guest(self.panel, TAB, lambda: self.panel.tree)
        self.show_margin()
        self.active_changed.emit(True)

    def ended(self) -> None:
        """The run is over: everything is as before it."""
        if self.debugger is None:
            return
        here = self._window.outcome.tabs.currentWidget() is self.panel
        had_keyboard = self.panel.isAncestorOf(self._window.focusWidget() or self._window)
        self.debugger = None
        self.asking.forget()
        self._set_stop(None)
        self.panel.clear()
        self._window.outcome.hide_guest(self.panel)
        if self._tab is not None and here:
            self._window.outcome.tabs.setCurrentWidget(self._tab)
        self.show_margin()
        self.active_changed.emit(False)
        if had_keyboard:
            self._window.outcome.focus_list()

    def abandon(self) -> None:
        """The window closes."""
        if "asking" in vars(self):
            self.asking.shut()
        self.book.keep()

    # -- what the session tells

    def _heard(self, event: object) -> None:
        if self.debugger is None:
            return
        if isinstance(event, debug.Attached):
            self._placed[event.action] = event.placed
            self._show_placed(event)
            action = self._actions.get(event.action)
            if action is not None:  # A breakpoint stands where it stops.
                self.book.move(
                    key_of(action), {each.breakpoint.line: each.line or each.breakpoint.line for each in event.placed}
                )
        elif isinstance(event, debug.Stopped):
            self._set_stop(event)
        elif isinstance(event, debug.Resumed | debug.Detached):
            self._set_stop(None)

    def _show_placed(self, event: debug.Attached) -> None:
        self.show_margin()
        self._list_breakpoints()
        problem = next((each.problem for each in event.placed if each.problem), "")
        if problem:
            self.status.emit(problem)

    def _set_stop(self, stop: debug.Stopped | None) -> None:
        was, self.stop = self.stop, stop
        self._window.runs.held = stop is not None
        if stop is None:
            self.asking.forget()
            if was is not None:
                self._show_running()
            return
        session = self.debugger.session if self.debugger else None
        action = self._actions.get(stop.action)
        if session is None or action is None:
            return
        if action is not self._window.session.action:
            self._window.session.flows.enter(action)
        place = stop.place
        if place is not None:
            self._window.editor.goto(place.line, place.column, focus=False)
        self._show_here()
        self._window.outcome.banner.show_state(words.stopped(stop, len(self._window.session.actions) > 1))
        self._window.outcome.tabs.setCurrentWidget(self.panel)
        self.panel.show_stop(session, stop)
        self.stopped_changed.emit(True)

    def _show_running(self) -> None:
        self._show_here()
        self.panel.show_running()
        self.stopped_changed.emit(False)
        if self._window.runs.running:
            self._window.outcome.banner.show_state(
                banner_states.running()._replace(headline=tr("Running with the debugger…"), counts=False)
            )

    def _show_here(self) -> None:
        stop, place = self.stop, self.stop.place if self.stop else None
        shown = stop is not None and self._actions.get(stop.action) is self._window.session.action
        line = place.line if place is not None and shown else None
        self.margin.show_here(line)
        if self.debugger is not None or line is not None:
            self._window.editor.light(line)

    def _name(self, action: OpenAction) -> str:
        return next((name for name, each in self._actions.items() if each is action), "")

    # -- going on

    def go_on(self) -> bool:
        """Let the action run to the next breakpoint; False when it does not stand."""
        return self._do(debug.DebugSession.go_on)

    def step(self, deed: str) -> None:
        """Go on by the name of a function of the session: `step_over`, `step_into`, `step_out`."""
        self._do(getattr(debug.DebugSession, deed))

    def run_to_caret(self) -> None:
        """Let the action run to the line of the caret."""
        line = self._window.editor.caret()[0]
        self._do(lambda session: session.run_to(line))

    def pause(self) -> None:
        """Stop the running action at its next statement."""
        session = self.debugger.session if self.debugger else None
        if session is not None and self.stop is None:
            self.asking.order(session.pause, self._complain)

    def _do(self, deed: Callable[[debug.DebugSession], object]) -> bool:
        session = self.debugger.session if self.debugger else None
        if session is None or self.stop is None:
            return False
        self.asking.forget()
        self.asking.order(lambda: deed(session), self._complain)
        return True

    def acted(self, action: str) -> bool:
        """A button of the banner was pressed; whether it was one of the debugger's."""
        deeds = {words.OVER: "step_over", words.INTO: "step_into", words.OUT: "step_out", words.CONTINUE: "go_on"}
        if action not in deeds:
            return False
        self.step(deeds[action])
        return True

    def _complain(self, found: object) -> None:
        if isinstance(found, debug.DebugProblem) and self.debugger is not None:
            self.status.emit(str(found))

    # -- wishes

    def choose_exceptions(self, exceptions: str) -> None:
        """At which exceptions to stop: the same once more for none."""
        self.exceptions = "none" if exceptions == self.exceptions else exceptions
        self._show_wishes()
        debugger, wanted = self.debugger, self.exceptions
        if debugger is not None:
            self.asking.order(lambda: debugger.set_exceptions(wanted), self._complain)  # type: ignore[arg-type]

    def switch_reveal(self) -> None:
        """Show secrets in the debugger, or hide them again."""
        self.reveal = not self.reveal
        self._show_wishes()
        if self.debugger is not None:
            self.debugger.set_reveal(self.reveal)
            self.panel.refresh()

    def _show_wishes(self) -> None:
        check = self._window.commands.check
        check("debug.uncaught", self.exceptions == "uncaught")
        check("debug.exceptions", self.exceptions == "all")
        check("debug.reveal", self.reveal)

    # -- hover

    def hovered(self, line: int, column: int, where: QPoint, told: str) -> None:
        """The mouse rests on a name: say what it holds, while the action stands."""
        session, frame = self.debugger.session if self.debugger else None, self.panel.frame if self.stop else None
        if session is None or frame is None:
            return
        text = words.expression_at(self._window.editor.view.line_text(line - 1), column)
        if text:
            self.asking.ask(lambda: session.evaluate(frame.id, text), lambda found: self._tip(text, found, where))

    def _tip(self, text: str, found: object, where: QPoint) -> None:
        if isinstance(found, debug.Variable):
            shown = f"{row_text(text, 100)} = {row_text(found.text, _TIP)}"
            QToolTip.showText(where, f"<p>{html.escape(shown)}</p>", self._window.editor.view)


def key_of(action: OpenAction) -> str:
    """The name under which the breakpoints of an action are kept."""
    return str(action.place)
