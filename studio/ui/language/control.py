"""Editor intelligence of one window: follows what is open, shows findings, and does the commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.hostile_text import row_text
from studio.ui.language.assistant import Assistant
from studio.ui.language.bridge import LanguageBridge
from studio.ui.language.findings import CodeFinding, at_line
from studio.ui.language.formatter import Formatter
from studio.ui.language.navigation import Navigation
from studio.ui.language.problems import InCode, ProblemWalk, finding_rows
from studio.ui.language.rename_bar import RenameBar
from studio.ui.language.watch import CodeWatch
from studio.ui.rows.cells import Row
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.language.answers import Edit

_BEGIN_MS = 60  # after the window has been seen
Offered = list[tuple[str, Callable[[], object]]]


class LanguageControl(QObject):
    """Connects session, editor and engine.

    `told` says something in a few words; `list_wanted(heading, entries)` asks for a list to choose from;
    `secret_wanted(name)` and `package_wanted(name)` come from quick fixes; `findings_changed` says that the findings
    of some open action are new.
    """

    told = Signal(str)
    list_wanted = Signal(str, object)
    secret_wanted = Signal(str)
    package_wanted = Signal(str)
    findings_changed = Signal()

    def __init__(self, session: Session, editor: CodeEditor, theme: Theme, over: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._editor, self._over = session, editor, over
        self.bridge = LanguageBridge(session.catalogue, self)
        self.assistant = Assistant(theme, editor, self.bridge, over)
        self.watch = CodeWatch(session, editor, self.bridge, self)
        self.navigation = Navigation(session, editor, self.assistant, self.watch, theme, over)
        self.formatter = Formatter(editor, self)
        self.rename_bar = RenameBar(theme)
        editor.add_bar(self.rename_bar)
        self.walk = ProblemWalk(session, editor, self._places)
        self._of_run: dict[OpenAction, list[Problem]] = {}
        self._begun = False
        self.begin_soon = QTimer(self, singleShot=True, interval=_BEGIN_MS)
        self.begin_soon.timeout.connect(self.begin)
        self._connect()

    def _connect(self) -> None:
        session = self._session
        for signal in (session.action_changed, session.secrets_changed, session.packages_changed, session.event_loaded):
            signal.connect(self.follow)
        session.tenant_changed.connect(self.follow)
        session.flows.changed.connect(self.follow)
        self.assistant.diagnosed.connect(lambda found: self.watch.take_engine(session.action, found))
        self._editor.text_changed.connect(self.watch.text_changed)
        self.watch.changed.connect(self._show)
        self.rename_bar.chosen.connect(self._rename)
        self.rename_bar.closed.connect(self._editor.take_keyboard)
        for part in (self.navigation, self.formatter):
            part.told.connect(self.told)
        self.navigation.list_wanted.connect(self.list_wanted)

    def shut(self) -> None:
        """End everything, because the window closes."""
        self.begin_soon.stop()
        self.assistant.shut()
        self.watch.shut()
        self.formatter.shut()
        self.bridge.shut()

    def begin(self) -> None:
        """Follow what is open from now on: nobody waits for that before the window is seen."""
        if not self._begun:
            self._begun = True
            self.follow()

    def follow(self) -> None:
        """What is open has changed: the engine is told."""
        if not self._begun:
            return
        key, types = self.watch.follow()
        self.assistant.open(key, types)
        self._show(self._session.action)

    # -- findings

    @property
    def findings(self) -> list[CodeFinding]:
        """What is found in the action that is in the editor."""
        return self.watch.of(self._session.action)

    def rows(self) -> list[Row]:
        """The findings of all open actions as rows of the list of problems."""
        return finding_rows(self.watch.all(), self._session.flows.flow.names)

    def show_run_problems(self, problems: dict[OpenAction, list[Problem]]) -> None:
        """What the last run says about the code of the actions in it, until the code is changed."""
        self._of_run = dict(problems)
        self._show(self._session.action)

    def _show(self, action: object) -> None:
        if action is self._session.action:
            problems = [each.problem for each in self.findings]
            self._editor.set_problems([*self._of_run.get(self._session.action, ()), *problems])
        self.findings_changed.emit()

    def _places(self, action: OpenAction) -> Sequence[tuple[int, int]]:
        problems = [*self._of_run.get(action, ()), *(each.problem for each in self.watch.of(action))]
        return sorted((each.line, each.column) for each in problems)

    # -- commands

    def complete(self) -> None:
        """Offer what could stand at the caret."""
        self.assistant.complete()

    def describe(self) -> None:
        """Tell what the name at the caret is."""
        self.assistant.describe()

    def fixes_here(self) -> Offered:
        """Title and deed of every fix for what is found in the caret's line."""
        return self._fixes(self._session.action, at_line(self.findings, self._editor.caret()[0]))

    def _fixes(self, action: OpenAction, found: Sequence[CodeFinding]) -> Offered:
        return [
            (in_language(fix.title), partial(self._mend, action, fix.edits, fix.adds))
            for each in found
            for fix in each.fixes
        ]

    def fix(self) -> None:
        """Show the fixes for the caret's line."""
        below = self.assistant.caret_area().bottomLeft()
        self._offer(self.fixes_here(), tr("Nothing to mend in this line"), self._over.mapToGlobal(below + QPoint(0, 2)))

    def fix_row(self, row: Row, where: QPoint) -> None:
        """Show the fixes for a row of the list of problems at a place of the screen."""
        about = row.about
        offered = self._fixes(about.action, [about.finding]) if isinstance(about, InCode) else []
        self._offer(offered, tr("There is no quick fix for this problem"), where)

    def _offer(self, offered: Offered, nothing: str, where: QPoint) -> None:
        if not offered:
            self.told.emit(nothing)
            return
        menu = QMenu(self._over)
        menu.setAccessibleName(tr("Quick fixes"))
        for title, deed in offered:
            menu.addAction(row_text(title.replace("&", "&&"), 120)).triggered.connect(lambda _=False, deed=deed: deed())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(where)
        menu.aboutToHide.connect(menu.deleteLater)

    def _mend(self, action: OpenAction, edits: tuple[Edit, ...], adds: tuple[str, str] | None) -> None:
        if action not in self._session.actions:
            return
        self._session.flows.enter(action)
        if edits:
            self.assistant.apply(edits)
        if adds and adds[0] == "secret":
            self.secret_wanted.emit(adds[1])
        elif adds:
            self.package_wanted.emit(adds[1])

    def ask_rename(self) -> None:
        """Ask for another name for what stands at the caret."""
        name = self._name_at_caret()
        if not name:
            self.told.emit(tr("There is no name at the caret"))
        elif not self.bridge.ready:
            self.told.emit(tr("Renaming needs the language engine"))
        else:
            self.rename_bar.open(name)

    def _name_at_caret(self) -> str:
        view = self._editor.view
        at = view.currentPos()
        start, end = view.wordStartPosition(at, True), view.wordEndPosition(at, True)
        return bytes(view.textRange(start, end).data()).decode("utf-8", "replace") if end > start else ""

    def _rename(self, name: str) -> None:
        def renamed(edits: list[Edit]) -> None:
            if edits:
                self.assistant.apply(edits)
            self.told.emit(
                tr("{0} places renamed").format(len(edits)) if edits else tr("This name cannot be changed from here")
            )

        self.bridge.rename(self.assistant.action, self.assistant.caret(), name, renamed)

    def go_to_definition(self) -> None:
        """Go where the name at the caret comes from."""
        self.navigation.go_to_definition()

    def find_references(self) -> None:
        """List everywhere the name at the caret is used."""
        self.navigation.find_references()

    def show_outline(self) -> None:
        """List the functions of the action."""
        self.navigation.show_outline()

    def format(self, then: Callable[[], object] | None = None) -> None:
        """Format the text beside the window; `then` follows in any case."""
        self.formatter.format(self._session.action.path, then)
