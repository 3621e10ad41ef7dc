"""Where names come from and where they are used: definitions, uses and the outline, in this action and beyond it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.language.assistant import Assistant
from studio.ui.language.bridge import LanguageBridge
from studio.ui.language.watch import CodeWatch
from studio.ui.palette import Entry
from studio.ui.session import Session
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from urllib import request as url_request

    from studio.language import answers
    from studio.language.answers import Symbol
    from studio.language.document import Span
    from studio.ui.language import peek
else:
    answers = later("studio.language.answers")
    peek = later("studio.ui.language.peek")
    url_request = later("urllib.request")

_LARGEST = 8 * 1024 * 1024


class Navigation(QObject):
    """Goes to places, or shows them in a `Peek` where their file is not open.

    `told` says something in a few words, `list_wanted(heading, entries)` asks for a list to choose from.
    """

    told = Signal(str)
    list_wanted = Signal(str, object)

    def __init__(
        self,
        session: Session,
        editor: CodeEditor,
        assistant: Assistant,
        watch: CodeWatch,
        theme: Theme,
        over: QWidget,
    ) -> None:
        super().__init__(assistant)
        self._session, self._editor = session, editor
        self._assistant, self._watch = assistant, watch
        self._theme, self._over = theme, over

    @cached_property
    def peek(self) -> peek.Peek:
        """What shows a file that is not open."""
        return peek.Peek(self._theme, self._over)

    @property
    def _bridge(self) -> LanguageBridge:
        return self._assistant.bridge

    def go_to_definition(self) -> None:
        """Go where the name at the caret comes from: in the code, in a module, or in the declarations."""
        if not self._bridge.ready:
            self.told.emit(tr("Going to definitions needs the language engine; this is what the catalogue says"))
            self._assistant.describe()
            return

        def found(places: list[answers.Place]) -> None:
            here = [each for each in places if each.uri is None]
            if best := next(iter([*here, *places]), None):
                self.go(best)
            else:
                self.told.emit(tr("Nothing is known about this name"))

        self._bridge.definition(self._assistant.action, self._assistant.caret(), found)

    def find_references(self) -> None:
        """List everywhere the name at the caret is used, in modules and other open actions too."""
        if not self._bridge.ready:
            self.told.emit(tr("Finding uses needs the language engine"))
            return

        def found(places: list[answers.Place]) -> None:
            entries = [entry for each in places if (entry := self._use(each)) is not None]
            if entries:
                self.list_wanted.emit(tr("Where this name is used"), entries)
            else:
                self.told.emit(tr("This name is used nowhere else"))

        self._bridge.references(self._assistant.action, self._assistant.caret(), found)

    def _use(self, place: answers.Place) -> Entry | None:
        """The line of a use, and where that is; the declarations of the platform use everything and tell nothing."""
        if place.uri is not None and "/node_modules/" in place.uri:
            return None
        text = self._text(place)
        lines = text.splitlines() if text is not None else []
        line = place.span.start.line
        shown = lines[line].strip() if line < len(lines) else ""
        return Entry(shown, self._whose(place), tr("line {0}").format(line + 1), partial(self.go, place))

    def _text(self, place: answers.Place) -> str | None:
        if place.uri is not None:
            return _read(place.uri)
        action = self._watch.key_of(place.action) if place.action else None
        return self._editor.text() if action in (None, self._session.action) or action is None else action.code

    def _whose(self, place: answers.Place) -> str:
        if place.uri is not None:
            return title_of(place.uri)
        action = self._watch.key_of(place.action) if place.action else None
        return action.title if action is not None else ""

    def show_outline(self) -> None:
        """List the functions of the action."""

        def found(symbols: tuple[Symbol, ...]) -> None:
            self.list_wanted.emit(tr("Functions of this action"), [*self._symbols(symbols, "")])

        self._bridge.symbols(self._assistant.action, found)

    def _symbols(self, symbols: tuple[Symbol, ...], before: str) -> Iterator[Entry]:
        for symbol in symbols:
            title, place = f"{before}{symbol.name}", answers.Place(symbol.span)
            yield Entry(title, "", tr("line {0}").format(place.span.start.line + 1), partial(self.go, place))
            yield from self._symbols(symbol.inside, f"{title} › ")

    def go(self, place: answers.Place) -> None:
        """Go to a place; one in a file that is not open is shown over the window."""
        if place.uri is not None:
            self._look_at(place.uri, place.span)
            return
        action = self._watch.key_of(place.action) if place.action else None
        if action is not None:
            self._session.flows.enter(action)
        self._editor.goto(place.span.start.line + 1, place.span.start.character + 1)

    def _look_at(self, uri: str, span: Span) -> None:
        text = _read(uri)
        if text is None:
            self.told.emit(tr("{0} cannot be read").format(title_of(uri)))
        else:
            self.peek.open(title_of(uri), text, span)


def path_of(uri: str) -> Path | None:
    """The file behind a URI; None for anything that is no file of this machine."""
    parts = urlsplit(uri)
    return Path(url_request.url2pathname(unquote(parts.path))) if parts.scheme == "file" and not parts.netloc else None


def title_of(uri: str) -> str:
    """What to call a file: the package and what is below it, or its folder and its name."""
    path = path_of(uri)
    parts = path.parts if path is not None else (uri,)
    if "node_modules" in parts:
        last = len(parts) - 1 - parts[::-1].index("node_modules")
        return "/".join(parts[last + 1 :])
    return "/".join(parts[-3:]) if "modules" in parts[-3:] else "/".join(parts[-2:])


def _read(uri: str) -> str | None:
    path = path_of(uri)
    try:
        if path is None or path.stat().st_size > _LARGEST:
            return None
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
