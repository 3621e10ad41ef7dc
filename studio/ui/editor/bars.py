"""The bars below the text of an editor that find and that ask for a line: each is made when it is first opened."""

from __future__ import annotations

import weakref
from functools import cached_property
from typing import TYPE_CHECKING

from studio.later import later
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.editor import find, goto
    from studio.ui.editor.closing_bar import ClosingBar
    from studio.ui.editor.code_editor import CodeEditor
else:
    find = later("studio.ui.editor.find")
    goto = later("studio.ui.editor.goto")


class EditorBars:
    """The bars of one editor; one of them is open at a time, and the keyboard goes back into the text."""

    def __init__(self, theme: Theme, editor: CodeEditor) -> None:
        self._theme = theme
        # Who holds whom may be no circle of Python's: the collector would take an editor apart amid one of its events.
        self._held = weakref.ref(editor)

    @property
    def _editor(self) -> CodeEditor:
        editor = self._held()
        assert editor is not None, "the bars go with their editor"
        return editor

    @cached_property
    def find(self) -> find.FindBar:
        """The bar that finds and replaces."""
        bar = find.FindBar(self._theme, self._editor.view)
        bar.name_keys(self._editor.own_keys)
        self._take(bar)
        return bar

    @cached_property
    def goto(self) -> goto.GotoBar:
        """The bar that asks for a line."""
        bar = goto.GotoBar(self._theme)
        bar.chosen.connect(self._editor.goto)
        self._take(bar)
        return bar

    def _take(self, bar: ClosingBar) -> None:
        bar.hide()
        bar.closed.connect(self._editor.take_keyboard)
        self._editor.add_bar(bar)

    @property
    def _finds(self) -> bool:
        """Whether the bar that finds is there already."""
        return "find" in self.__dict__

    def show_find(self, *, replace: bool) -> None:
        """Find, with the selected text; a bar that is open keeps what it has."""
        if "goto" in self.__dict__:
            self.goto.hide()
        self.find.open(replace=replace)

    def show_goto(self) -> None:
        """Ask for a line."""
        if self._finds:
            self.find.leave()
        self.goto.open(self._editor.caret()[0], self._editor.view.lineCount())

    def step(self, by: int) -> bool:
        """Select the next match (1) or the one before (-1); False where nothing is looked for."""
        if not (self._finds and self.find.pattern.text()):
            return False
        self.find.next() if by > 0 else self.find.previous()
        return True

    def leave(self) -> bool:
        """Close what is open; False where nothing was."""
        shown = [self.__dict__[name] for name in ("find", "goto") if name in self.__dict__]
        shown = [bar for bar in shown if not bar.isHidden()]
        for bar in shown:
            bar.leave()
        return bool(shown)

    def leave_text(self) -> None:
        """Another text takes the place of this one."""
        if self._finds:
            self.find.leave_text()

    def enter_text(self) -> None:
        """Another text is here."""
        if self._finds:
            self.find.enter_text()
