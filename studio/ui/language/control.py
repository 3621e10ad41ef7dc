"""Editor intelligence of one window: follows what is open, shows findings, and does the commands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.hostile_text import row_text
from studio.ui.rows.cells import Row
from studio.ui.session import OpenAction, Session
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.language.answers import Edit
    from studio.ui.language import assistant, bridge, findings, formatter, navigation, problems, rename_bar, watch
    from studio.ui.language.findings import CodeFinding
else:
    assistant = later("studio.ui.language.assistant")
    bridge = later("studio.ui.language.bridge")
    findings = later("studio.ui.language.findings")
    formatter = later("studio.ui.language.formatter")
    navigation = later("studio.ui.language.navigation")
    problems = later("studio.ui.language.problems")
    rename_bar = later("studio.ui.language.rename_bar")
    watch = later("studio.ui.language.watch")

_BEGIN_MS = 60  # after the window has been seen
Offered = list[tuple[str, Callable[[], object]]]


class LanguageControl(QObject):
    """Connects session, editor and engine; everything that does so is made once the window has been seen, or asked.

    `told` says something in a few words; `list_wanted(heading, entries)` asks for a list to choose from;
    `secret_wanted(name)` and `package_wanted(name)` come from quick fixes; `findings_changed` says that the findings
    of some open action are new. `state_changed`, `installing` and `failed` are those of the bridge.
    """

    told = Signal(str)
    list_wanted = Signal(str, object)
    secret_wanted = Signal(str)
    package_wanted = Signal(str)
    findings_changed = Signal()
    state_changed = Signal(str)
    installing = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, editor: CodeEditor, theme: Theme, over: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._editor, self._theme, self._over = session, editor, theme, over
        self._hovers, self._unheard = True, 0
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
        self._editor.view.charAdded.connect(self._hear)

    # -- the parts, made when they are first wanted

    @cached_property
    def bridge(self) -> bridge.LanguageBridge:
        """What asks the engine."""
        made = bridge.LanguageBridge(self._session.catalogue, self)
        made.state_changed.connect(self.state_changed)
        made.installing.connect(self.installing)
        made.failed.connect(self.failed)
        return made

    @cached_property
    def assistant(self) -> assistant.Assistant:
        """What helps while somebody types."""
        made = assistant.Assistant(self._theme, self._editor, self.bridge, self._over)
        made.hovers = self._hovers
        made.diagnosed.connect(lambda found: self.watch.take_engine(self._session.action, found))
        return made

    @cached_property
    def watch(self) -> watch.CodeWatch:
        """What keeps the findings fresh."""
        made = watch.CodeWatch(self._session, self._editor, self.bridge, self)
        self._editor.text_changed.connect(made.text_changed)
        made.changed.connect(self._show)
        return made

    @cached_property
    def navigation(self) -> navigation.Navigation:
        """What goes to other places."""
        made = navigation.Navigation(
            *(self._session, self._editor, self.assistant, self.watch, self._theme, self._over)
        )
        made.told.connect(self.told)
        made.list_wanted.connect(self.list_wanted)
        return made

    @cached_property
    def formatter(self) -> formatter.Formatter:
        """What formats the text."""
        made = formatter.Formatter(self._editor, self)
        made.told.connect(self.told)
        return made

    @cached_property
    def rename_bar(self) -> rename_bar.RenameBar:
        """What asks for another name."""
        made = rename_bar.RenameBar(self._theme)
        self._editor.add_bar(made)
        made.chosen.connect(self._rename)
        made.closed.connect(self._editor.take_keyboard)
        return made

    @cached_property
    def walk(self) -> problems.ProblemWalk:
        """What goes from problem to problem."""
        return problems.ProblemWalk(self._session, self._editor, self._places)

    # -- beginning and end

    @property
    def state(self) -> str:
        """How the engine is."""
        return self.bridge.state if "bridge" in self.__dict__ else "absent"

    def install(self) -> None:
        """Install the engine and start it."""
        self.bridge.install()

    def restart(self) -> None:
        """End the engine and start it anew."""
        self.bridge.restart()

    def let_hover(self, lets: bool) -> None:
        """Whether the mouse is told what a name is, or somebody else tells it."""
        self._hovers = lets
        if "assistant" in self.__dict__:
            self.assistant.hovers = lets

    def shut(self) -> None:
        """End everything, because the window closes."""
        self.begin_soon.stop()
        for name in ("assistant", "watch", "formatter", "bridge"):
            if name in self.__dict__:
                getattr(self, name).shut()

    def begin(self) -> None:
        """Follow what is open from now on: nobody waits for that before the window is seen."""
        if self._begun:
            return
        self._begun = True
        self._editor.view.charAdded.disconnect(self._hear)
        self.follow()
        self.assistant.catch_up(self._unheard)

    def _hear(self, char: int) -> None:
        """Somebody types before anything follows: the last character is answered as soon as something does."""
        self._unheard = char

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
        return self._found(self._session.action)

    def _found(self, action: OpenAction) -> list[CodeFinding]:
        return self.watch.of(action) if self._begun else []

    def rows(self) -> list[Row]:
        """The findings of all open actions as rows of the list of problems."""
        return problems.finding_rows(self.watch.all(), self._session.flows.flow.names) if self._begun else []

    def show_run_problems(self, problems: dict[OpenAction, list[Problem]]) -> None:
        """What the last run says about the code of the actions in it, until the code is changed."""
        self._of_run = dict(problems)
        self._show(self._session.action)

    def _show(self, action: object) -> None:
        if action is self._session.action:
            found = [each.problem for each in self.findings]
            self._editor.set_problems([*self._of_run.get(self._session.action, ()), *found])
        self.findings_changed.emit()

    def _places(self, action: OpenAction) -> Sequence[tuple[int, int]]:
        found = [*self._of_run.get(action, ()), *(each.problem for each in self._found(action))]
        return sorted((each.line, each.column) for each in found)

    # -- commands

    def complete(self) -> None:
        """Offer what could stand at the caret."""
        self.begin()
        self.assistant.complete()

    def ask_signature(self) -> None:
        """Show how the call at the caret is written."""
        self.begin()
        self.assistant.ask_signature()

    def describe(self) -> None:
        """Tell what the name at the caret is."""
        self.begin()
        self.assistant.describe()

    def fixes_here(self) -> Offered:
        """Title and deed of every fix for what is found in the caret's line."""
        return self._fixes(self._session.action, findings.at_line(self.findings, self._editor.caret()[0]))

    def _fixes(self, action: OpenAction, found: Sequence[CodeFinding]) -> Offered:
        return [
            (in_language(fix.title), partial(self._mend, action, fix.edits, fix.adds))
            for each in found
            for fix in each.fixes
        ]

    def fix(self) -> None:
        """Show the fixes for the caret's line."""
        self.begin()
        below = self.assistant.caret_area().bottomLeft()
        self._offer(self.fixes_here(), tr("Nothing to mend in this line"), self._over.mapToGlobal(below + QPoint(0, 2)))

    def fix_row(self, row: Row, where: QPoint) -> None:
        """Show the fixes for a row of the list of problems at a place of the screen."""
        about = row.about
        offered = self._fixes(about.action, [about.finding]) if isinstance(about, problems.InCode) else []
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
        self.begin()
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
        self.begin()
        self.navigation.go_to_definition()

    def find_references(self) -> None:
        """List everywhere the name at the caret is used."""
        self.begin()
        self.navigation.find_references()

    def show_outline(self) -> None:
        """List the functions of the action."""
        self.begin()
        self.navigation.show_outline()

    def format(self, then: Callable[[], object] | None = None) -> None:
        """Format the text beside the window; `then` follows in any case."""
        self.formatter.format(self._session.action.path, then)
