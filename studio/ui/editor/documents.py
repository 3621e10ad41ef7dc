"""Several texts for one editor: each keeps its undo, caret, place and folds while another one is shown."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject

from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.view import EditorView


class _Place(NamedTuple):
    """Where a person was in a text."""

    caret: int = 0
    anchor: int = 0
    top: int = 0
    left: int = 0
    folded: tuple[int, ...] = ()


class Documents(QObject):
    """The texts of one editor by their keys. Scintilla counts who holds a document; each is held once here."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor, self._view = editor, editor.view
        self._pointers: dict[Hashable, int] = {}
        self._places: dict[Hashable, _Place] = {}
        self._shown: Hashable = None

    def restart(self, key: Hashable, text: str) -> None:
        """Forget all texts, and show this one under the key, with nothing to undo."""
        for each in [*self._pointers]:
            self.forget(each)
        self._hold(key)
        if self._editor.text() != text:
            self._editor.set_text(text)

    def show(self, key: Hashable, text: str) -> None:
        """Show the text of a key as it was left; where it has become another one, that is a step to undo."""
        if self._shown is None:
            self.restart(key, text)
        if key == self._shown:
            self._take(text)
            return
        self._editor.leave_document()
        self._places[self._shown] = _place(self._view)
        if key in self._pointers:
            self._view.setDocPointer(self._pointers[key])
            self._shown = key
            _go(self._view, self._places.get(key, _Place()))
            self._editor.enter_document()
            self._take(text)
        else:
            made = self._view.createDocument(0, 0)
            self._view.setDocPointer(made)
            self._pointers[key], self._shown = made, key
            self._view.set_up_document()
            self._editor.enter_document()
            self._editor.set_text(text)

    def _take(self, text: str) -> None:
        if self._editor.text() != text:
            self._editor.replace_text(text)

    def _hold(self, key: Hashable) -> None:
        pointer = self._view.docPointer()
        self._view.addRefDocument(pointer)
        self._pointers[key], self._shown = pointer, key

    def forget(self, key: Hashable) -> None:
        """Let go of a text; the one that is shown stays in the view."""
        pointer = self._pointers.pop(key, None)
        self._places.pop(key, None)
        if pointer is not None:
            self._view.releaseDocument(pointer)
        if key == self._shown:
            self._shown = None


def _place(view: EditorView) -> _Place:
    return _Place(view.currentPos(), view.anchor(), view.firstVisibleLine(), view.xOffset(), tuple(_folded(view)))


def _folded(view: EditorView) -> Iterator[int]:
    line = view.contractedFoldNext(0)
    while line >= 0:
        yield line
        line = view.contractedFoldNext(line + 1)


def _go(view: EditorView, place: _Place) -> None:
    for line in place.folded:
        view.foldLine(line, 0)
    view.setSel(place.anchor, place.caret)
    view.setFirstVisibleLine(place.top)
    view.setXOffset(place.left)
