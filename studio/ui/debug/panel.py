"""The tab of the debugger: variables and watched expressions, the call stack, and all breakpoints."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from studio.sandbox.debug import Breakpoint, CallFrame, DebugProblem, DebugSession, Stopped, Variable, Variables
from studio.ui.debug import words
from studio.ui.debug.asking import Asking
from studio.ui.debug.line_bar import LineBar
from studio.ui.debug.variable_tree import Branch, Load, Node, VariableTree
from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Cell, Column, Place, Row
from studio.ui.rows.model import RowModel
from studio.ui.rows.view import RowView
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme
from studio.ui.zones import Splitter

WATCH = tr("Watch")
_TITLES = {
    "local": tr("Locals"),
    "block": tr("Block"),
    "catch": tr("Catch"),
    "closure": tr("Closure"),
    "module": tr("Module"),
    "with": tr("With"),
}
_OPEN = frozenset({"local", "block", "catch"})
_STACK = (Column(tr("Call stack")), Column(tr("Line"), 7))
_POINTS = (Column(tr("Breakpoint"), 22, grows=True), Column(tr("When")))
_SHARES = (60, 20, 20)


class DebugPanel(QWidget):
    """Shows one stop. `go_to` asks for a line, `frame_chosen` says that another frame is looked at."""

    go_to = Signal(str, int, int)
    value_given = Signal(object, str)
    status = Signal(str)

    def __init__(self, theme: Theme, asking: Asking) -> None:
        super().__init__()
        self._theme, self._asking = theme, asking
        self._session: DebugSession | None = None
        self._stop: Stopped | None = None
        self._frame: CallFrame | None = None
        self.watched: list[str] = []
        self.tree = VariableTree(theme, asking)
        self.stack = RowView(theme, tr("Call stack"), RowModel(_STACK))
        self.points = RowView(theme, tr("Breakpoints"), RowModel(_POINTS))
        self.bar = LineBar(theme, tr("Change the value"), tr("&New value"), tr("New value, as an expression"))
        self._changing: Node | None = None
        self._lay_out()
        for view in (self.stack, self.points):
            view.go_to.connect(self.go_to)
        self.stack.current_row.connect(lambda _row: self._frame_chosen())
        self.tree.change_wanted.connect(self._ask_value)
        self.tree.removed.connect(self._remove)
        self.bar.chosen.connect(self._change)
        self.bar.closed.connect(self.tree.setFocus)

    def _lay_out(self) -> None:
        self.splitter = Splitter("debug_panes", Qt.Orientation.Horizontal)
        for part in (self.tree, self.stack, self.points):
            self.splitter.addWidget(part)
        self.splitter.share(_SHARES)
        self.splitter.reset_asked.connect(lambda: self.splitter.share(_SHARES))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.bar)

    # -- what is shown

    def show_stop(self, session: DebugSession, stop: Stopped) -> None:
        """Show where the action stands, and what it has in scope there."""
        self._session, self._stop = session, stop
        self._frame = next((frame for frame in stop.frames if not frame.waiting), None)
        self.stack.set_rows([self._frame_row(frame) for frame in stop.frames])
        self.tree.show_stop(session, self._branches())

    def show_running(self) -> None:
        """The action runs: what stands here is of the last stop, and can only be read."""
        self._stop = self._frame = None
        self.bar.hide()
        self.stack.set_rows(())

    def clear(self) -> None:
        """Nothing is debugged any more."""
        self.show_running()
        self.tree.clear()
        self._session = None

    def show_breakpoints(self, points: Sequence[tuple[str, str, Breakpoint, str]]) -> None:
        """List breakpoints: the action, its name where there are several, and what the engine had against it."""
        self.points.set_rows([_point_row(*point) for point in points])

    def _frame_row(self, frame: CallFrame) -> Row:
        stop = self._stop
        place = Place(stop.action, frame.line, frame.column) if stop and frame.own else None
        meaning = "muted" if frame.waiting or not frame.own else "text"
        file = "" if frame.own else f" {frame.file.rpartition('/')[2] or tr('made-up code')}"
        cells = (
            Cell(f"{words.title(frame)}{file}", meaning=meaning, code=True),
            Cell(f"{frame.line}", meaning=meaning),
        )
        return Row(cells, place=place)

    def _branches(self) -> list[Branch]:
        session, frame, stop = self._session, self._frame, self._stop
        if session is None or frame is None or stop is None:
            return []
        found = [Branch(WATCH, lambda _start: self._watches(session, frame.id))] if self.watched else []
        if stop.thrown is not None:
            thrown = stop.thrown
            found.append(Branch(tr("Exception"), lambda _start: Variables((thrown,), 1)))
        titles: dict[str, int] = {}
        for scope in frame.scopes:
            if scope.kind not in _TITLES:
                continue
            title = _TITLES[scope.kind]
            titles[title] = titles.get(title, 0) + 1
            name = title if titles[title] == 1 else f"{title} {titles[title]}"
            found.append(Branch(name, _of_scope(session, scope.object), scope.kind in _OPEN))
        return found

    def _watches(self, session: DebugSession, frame: str) -> Variables:
        return Variables(tuple(_watched(session, frame, text) for text in list(self.watched)), len(self.watched))

    def _frame_chosen(self) -> None:
        """Another frame in the stack: its variables are shown."""
        row, stop, session = self.stack.currentIndex().row(), self._stop, self._session
        if stop is None or session is None or not 0 <= row < len(stop.frames):
            return
        frame = stop.frames[row]
        if frame is not self._frame and not frame.waiting:
            self._frame = frame
            self.tree.show_branches(session, self._branches())

    @property
    def frame(self) -> CallFrame | None:
        """The frame that is looked at, None while the action runs."""
        return self._frame

    # -- changes

    def watch(self, text: str) -> None:
        """Show what an expression comes to at every stop."""
        if text.strip() and text.strip() not in self.watched:
            self.watched.append(text.strip())
            self.refresh()

    def refresh(self) -> None:
        """Look at the same stop once more."""
        if self._session is not None and self._frame is not None:
            self.tree.show_branches(self._session, self._branches())

    def _remove(self, path: tuple[str, ...]) -> None:
        if len(path) == 2 and path[0] == WATCH and path[1] in self.watched:
            self.watched.remove(path[1])
            self.refresh()

    def _ask_value(self, node: Node) -> None:
        if self._frame is None or node.path[0] in (WATCH, tr("Exception")):
            self.status.emit(tr("Only variables of a stopped action can be changed"))
            return
        self._changing = node
        self.bar.open(node.variable.text if node.variable.kind != "object" else "")

    def _change(self, text: str) -> None:
        node, session, frame = self._changing, self._session, self._frame
        if node is None or session is None or frame is None:
            return
        name, owner = node.variable.name, node.owner

        def work() -> Variable:
            if owner:
                return session.set_property(frame.id, owner, name, text)
            return session.set_local(frame.id, name, text)

        self._asking.ask(work, self._changed)

    def _changed(self, found: object) -> None:
        if isinstance(found, DebugProblem):
            self.status.emit(str(found))
        self.refresh()
        self.tree.setFocus()


def _of_scope(session: DebugSession, scope: str) -> Load:
    return lambda start: session.variables(scope, start)


def _watched(session: DebugSession, frame: str, text: str) -> Variable:
    try:
        found = session.evaluate(frame, text)
    except DebugProblem as problem:
        return Variable(text, "unset", in_language(str(problem)))
    return Variable(text, found.kind, found.text, found.handle, found.masked)


def _point_row(name: str, shown: str, point: Breakpoint, problem: str) -> Row:
    icon = "mark-log" if point.log else "mark-condition" if point.condition else "mark-breakpoint"
    cells = (
        Cell(
            tr("{0}, line {1}").format(row_text(shown, 60), point.line) if shown else tr("Line {0}").format(point.line),
            icon,
            "danger" if point.enabled and not problem else "muted",
        ),
        Cell(problem or words.of_breakpoint(point), meaning="warn" if problem else "muted", code=not problem),
    )
    return Row(cells, place=Place(name, point.line))
