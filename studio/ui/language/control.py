"""Editor intelligence of one window: follows what is open, shows findings, and does the commands."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from studio import npm
from studio.language.answers import Diagnostic, Edit, Place, Symbol
from studio.language.formatting import FormatFailure, formatted
from studio.language.lint import Found
from studio.language.workspace import ActionTypes
from studio.npm import NpmFailure
from studio.project.availability import hidden_names
from studio.ui.editor.code_editor import CodeEditor, Problem
from studio.ui.hostile_text import row_text
from studio.ui.language.assistant import Assistant
from studio.ui.language.bridge import LanguageBridge
from studio.ui.language.findings import CodeFinding, at_line, combined, remarks_about
from studio.ui.language.rename_bar import RenameBar
from studio.ui.palette import Entry
from studio.ui.run_thread import RunThread
from studio.ui.session import Session
from studio.ui.theme import Theme


class LanguageControl(QObject):
    """Connects session, editor and engine.

    `told` says something in a few words; `list_wanted(heading, entries)` asks for a list to choose from;
    `secret_wanted(name)` and `package_wanted(name)` come from quick fixes; `findings_changed` says that `findings`
    are new.
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
        self.rename_bar = RenameBar(theme)
        editor.add_bar(self.rename_bar)
        self.findings: list[CodeFinding] = []
        self._engine: list[Diagnostic] = []
        self._remarks: list[Found] = []
        self._of_run: list[Problem] = []
        self._lint, self._format = RunThread(self), RunThread(self)
        self._lint_again = False
        self._then: Callable[[], object] | None = None
        self._connect()

    def _connect(self) -> None:
        session = self._session
        for signal in (session.action_changed, session.secrets_changed, session.packages_changed, session.event_loaded):
            signal.connect(self.follow)
        session.tenant_changed.connect(self.follow)
        self.assistant.diagnosed.connect(self._diagnosed)
        self._editor.text_changed.connect(self._look)
        self._lint.succeeded.connect(self._looked)
        self._lint.failed.connect(self._raise)
        self._format.succeeded.connect(self._formatted)
        self._format.failed.connect(self._not_formatted)
        self.rename_bar.chosen.connect(self._rename)
        self.rename_bar.closed.connect(self._editor.view.take_focus)

    def shut(self) -> None:
        """End everything, because the window closes."""
        self.assistant.shut()
        self._lint.abandon()
        self._format.abandon()
        self.bridge.shut()

    # -- what is open

    def types(self) -> ActionTypes:
        """What the declarations of the open action depend on."""
        session = self._session
        dependencies = tuple(session.dependencies)
        secrets = dict.fromkeys((*session.secrets(), *session.scenario.secrets))
        return ActionTypes(
            session.trigger,
            secrets=tuple(secrets),
            configuration=tuple(session.scenario.configuration),
            dependencies=dependencies,
            packages=_installed(session.dependencies),
            hidden=hidden_names(session.trigger, session.open_event.settings),
        )

    def follow(self) -> None:
        """What is open has changed: the engine is told."""
        action = self._session.action
        name = f"{action.path or action.name}/{self._session.trigger.id}"
        if name != self.assistant.action:
            self._engine, self._remarks, self._of_run = [], [], []
        self.assistant.open(name, self.types())
        self._look()

    # -- findings

    def show_run_problems(self, problems: list[Problem]) -> None:
        """What the last run says about the code, until the code is changed."""
        self._of_run = list(problems)
        self._show()

    def _diagnosed(self, found: list[Diagnostic]) -> None:
        self._engine = found
        self._show()

    def _look(self) -> None:
        """Look for remarks beside the window; while it is looking, the newest text comes next."""
        code, types, catalogue = self._editor.text(), self.types(), self._session.catalogue
        self._lint_again = not self._lint.start(lambda _stop: remarks_about(code, types, catalogue))

    def _looked(self, found: list[Found]) -> None:
        if self._lint_again:
            self._look()
            return
        self._remarks = found
        self._show()

    @staticmethod
    def _raise(error: Exception) -> None:
        raise error

    def _show(self) -> None:
        self.findings = combined(self._editor.text(), self._engine, self._remarks)
        self._editor.set_problems([*self._of_run, *(each.problem for each in self.findings)])
        self.findings_changed.emit()

    # -- commands

    def complete(self) -> None:
        """Offer what could stand at the caret."""
        self.assistant.complete()

    def describe(self) -> None:
        """Tell what the name at the caret is."""
        self.assistant.describe()

    def fixes_here(self) -> list[tuple[str, Callable[[], object]]]:
        """Title and deed of every fix for what is found in the caret's line."""
        found = at_line(self.findings, self._editor.caret()[0])
        return [(fix.title, partial(self._mend, fix.edits, fix.adds)) for each in found for fix in each.fixes]

    def fix(self) -> None:
        """Show the fixes for the caret's line."""
        offered = self.fixes_here()
        if not offered:
            self.told.emit("Nothing to mend in this line")
            return
        menu = QMenu(self._over)
        menu.setAccessibleName("Quick fixes")
        for title, deed in offered:
            menu.addAction(row_text(title.replace("&", "&&"), 120)).triggered.connect(lambda _=False, deed=deed: deed())
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self._over.mapToGlobal(self.assistant.caret_area().bottomLeft() + QPoint(0, 2)))
        menu.aboutToHide.connect(menu.deleteLater)

    def _mend(self, edits: tuple[Edit, ...], adds: tuple[str, str] | None) -> None:
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
            self.told.emit("There is no name at the caret")
        elif not self.bridge.ready:
            self.told.emit("Renaming needs the language engine")
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
            self.told.emit(f"{len(edits)} places renamed" if edits else "This name cannot be changed")

        self.bridge.rename(self.assistant.action, self.assistant.caret(), name, renamed)

    def go_to_definition(self) -> None:
        """Go where the name at the caret comes from; what the platform offers is described instead."""

        def found(places: list[Place]) -> None:
            own = [each for each in places if each.uri is None]
            if own:
                self._go(own[0])
            elif places:
                self.describe()
            else:
                self.told.emit("Nothing is known about this name")

        self.bridge.definition(self.assistant.action, self.assistant.caret(), found)

    def find_references(self) -> None:
        """List everywhere the name at the caret is used."""

        def found(places: list[Place]) -> None:
            own = [each for each in places if each.uri is None]
            entries = [self._entry(each, self._editor.view.line_text(each.span.start.line).strip()) for each in own]
            if entries:
                self.list_wanted.emit("Where this name is used", entries)
            else:
                self.told.emit("This name is used nowhere else")

        self.bridge.references(self.assistant.action, self.assistant.caret(), found)

    def show_outline(self) -> None:
        """List the functions of the action."""

        def found(symbols: tuple[Symbol, ...]) -> None:
            self.list_wanted.emit("Functions of this action", [*self._symbols(symbols, "")])

        self.bridge.symbols(self.assistant.action, found)

    def _symbols(self, symbols: tuple[Symbol, ...], before: str) -> list[Entry]:
        entries = []
        for symbol in symbols:
            entries.append(self._entry(Place(symbol.span), f"{before}{symbol.name}"))
            entries += self._symbols(symbol.inside, f"{before}{symbol.name} › ")
        return entries

    def _entry(self, place: Place, title: str) -> Entry:
        return Entry(title, "", f"line {place.span.start.line + 1}", partial(self._go, place))

    def _go(self, place: Place) -> None:
        start = place.span.start
        self._editor.goto(start.line + 1, start.character + 1)

    def format(self, then: Callable[[], object] | None = None) -> None:
        """Format the text beside the window; a text that has changed meanwhile stays as it is.

        `then` follows in any case, for example saving: what cannot be formatted is saved as it is.
        """
        code, path = self._editor.text(), self._session.action.path
        if self._format.start(partial(_format, code, path)):
            self._then = then
        elif then is not None:
            then()

    def _formatted(self, result: tuple[str, str]) -> None:
        self._replace(*result)
        self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _replace(self, before: str, after: str) -> None:
        if self._editor.text() != before:
            self.told.emit("The code has changed meanwhile; it was not formatted")
        elif before == after:
            self.told.emit("The code is formatted already")
        else:
            line, column = self._editor.caret()
            self._editor.replace_text(after)
            self._editor.view.gotoPos(self._editor.view.place(line, column))
            self.told.emit("Formatted")

    def _not_formatted(self, error: Exception) -> None:
        if not isinstance(error, FormatFailure):
            raise error
        self.told.emit(str(error))
        self._go_on()


def _format(code: str, path: Path | None, _stop: threading.Event) -> tuple[str, str]:
    return code, formatted(code, path)


def _installed(dependencies: Mapping[str, str]) -> Path | None:
    """The folder of the action's packages, if they are installed; a list that cannot be installed has none."""
    try:
        return npm.installed(dependencies)
    except (NpmFailure, ValueError):
        return None
