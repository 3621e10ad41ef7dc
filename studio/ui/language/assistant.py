"""Completion, signatures, hover and findings in one editor. The keyboard stays in the editor all the time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QToolTip, QWidget

from studio.catalogue.model import Trigger
from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.tokens import Style
from studio.ui.hostile_text import detail_text
from studio.ui.language.bridge import LanguageBridge
from studio.ui.language.matching import fitting
from studio.ui.language.signature_tip import SignatureTip
from studio.ui.language.surface import announce, caret_area, writing
from studio.ui.speech import in_language
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.language import answers, snippets
    from studio.language import document as language_document
    from studio.language.answers import Completion, Diagnostic, Hover, Signatures
    from studio.language.workspace import ActionTypes
    from studio.ui.language import completion_keys, completion_list
else:
    answers = later("studio.language.answers")
    completion_keys = later("studio.ui.language.completion_keys")
    completion_list = later("studio.ui.language.completion_list")
    language_document = later("studio.language.document")
    snippets = later("studio.language.snippets")

_DIAGNOSE_MS = 60
_NAME = re.compile(r"[\w$]*$")
_OPENERS = ".'\"`"
_QUIET = (Style.COMMENT, Style.STRING, Style.TEMPLATE, Style.REGEX, Style.NUMBER)
_TIP_LONGEST = 4_000


class Assistant(QObject):
    """Helps in one editor, through the bridge. `action` names what is in it.

    `diagnosed(findings)` tells what is wrong with the text, `applied()` that an edit of the studio's was made,
    `described(text)` what a tip says about a name, in Markdown.
    """

    diagnosed = Signal(object)
    applied = Signal()
    described = Signal(str)

    def __init__(self, theme: Theme, editor: CodeEditor, bridge: LanguageBridge, over: QWidget) -> None:
        super().__init__(editor)
        self._theme, self._editor, self.bridge, self._over = theme, editor, bridge, over
        self.action = ""
        self.hovers = True
        self.trigger: Trigger | None = None
        self.tip = SignatureTip(editor)
        self._items: Sequence[Completion] = ()
        self._asked_at: language_document.Position | None = None
        self._later = QTimer(self, singleShot=True, interval=_DIAGNOSE_MS)
        self._later.timeout.connect(self.diagnose)
        self._connect()

    def _connect(self) -> None:
        view = self._editor.view
        view.charAdded.connect(self._typed)
        for surface in self._editor.surfaces:
            surface.installEventFilter(self)
        self._editor.text_changed.connect(self._changed)
        self._editor.cursor_moved.connect(lambda _line, _column: self._moved())
        self._editor.hovered.connect(self._hovered)
        self.bridge.state_changed.connect(lambda _state: self._later.start() if self.action else None)

    @cached_property
    def list(self) -> completion_list.CompletionList:
        """The list of proposals, made for the first of them."""
        made = completion_list.CompletionList(self._theme, self._over)
        made.chosen.connect(self._take)
        made.current_changed.connect(self._resolve)
        return made

    @cached_property
    def _keys(self) -> completion_keys.CompletionKeys:
        return completion_keys.CompletionKeys(self.list, self)

    @property
    def _proposes(self) -> bool:
        """Whether proposals are shown."""
        return "list" in self.__dict__ and self.list.isVisible()

    def _shut_list(self) -> None:
        if self._proposes:
            self.list.shut()

    def open(self, action: str, types: ActionTypes) -> None:
        """This action is in the editor now, or its types have changed."""
        self.action, self.trigger = action, types.trigger
        self.bridge.open(action, types, self._editor.text())
        self._later.start()

    def shut(self) -> None:
        """Nothing is asked any more."""
        self._later.stop()
        self._shut_list()

    def catch_up(self, char: int) -> None:
        """Answer a character that was typed before the action was known, if it still stands before the caret."""
        view = self._editor.view
        if char and self._before().endswith(chr(char)) and view.hasFocus():
            self._typed(char)

    # -- text and caret

    def _changed(self) -> None:
        if not self.action:
            return
        self.bridge.change(self.action, self._editor.text())
        self._later.start()
        if self._editor.plain is not None and self._proposes:
            self.refilter_later()

    def caret(self) -> language_document.Position:
        """Where the caret is."""
        line, column = self._editor.caret()
        return language_document.Position(line - 1, column - 1)

    def _word_before(self) -> str:
        line, column = self.caret().line, self.caret().character
        text = self._editor.view.line_text(line)
        before = text.encode("utf-16-le")[: column * 2].decode("utf-16-le", "replace")
        found = _NAME.search(before)
        return found[0] if found else ""

    def _quiet_here(self) -> bool:
        """Whether the caret stands in a comment or a text, where nobody wants proposals."""
        view = self._editor.view
        at = view.currentPos()
        view.colourise(view.positionFromLine(view.lineFromPosition(at)), at)
        return at > 0 and view.styleIndexAt(at - 1) in _QUIET

    def _typed(self, char: int) -> None:
        letter = chr(char)
        if self._editor.view.selections() > 1 or self._editor.is_read_only():
            return
        if letter in "(,":
            self.ask_signature()
        elif letter == ")":
            self.tip.shut()
        if letter.isalnum() or letter in "_$":
            self._filter() if self._proposes else self._maybe_complete()
        elif letter in _OPENERS:
            self._shut_list()
            if letter == "." or not self._plain_string():
                self.complete(asked=False)
        else:
            self._shut_list()

    def _plain_string(self) -> bool:
        """Whether the quote just typed is none that an argument of the api may come in."""
        return not re.search(r"[(,]\s*['\"`]$", self._before())

    def _before(self) -> str:
        at = self.caret()
        text = self._editor.view.line_text(at.line)
        return text.encode("utf-16-le")[: at.character * 2].decode("utf-16-le", "replace")

    def _maybe_complete(self) -> None:
        if len(self._word_before()) == 1 or re.search(r"\.\s*[\w$]+$", self._before()):
            self.complete(asked=False)

    def _moved(self) -> None:
        if self._proposes and not self._still_there():
            self.list.shut()

    def _still_there(self) -> bool:
        at, begun = self.caret(), self._asked_at
        if begun is None or at.line != begun.line:
            return False
        return at.character - len(self._word_before()) <= begun.character <= at.character

    # -- completion

    def complete(self, *, asked: bool = True) -> None:
        """Ask for proposals at the caret; `asked` by the person, so that comments and texts do not matter."""
        in_string = self._before().endswith(("'", '"', "`"))
        if not self.action or (not asked and not in_string and self._quiet_here()):
            return
        at = self.caret()
        begun = language_document.Position(at.line, at.character - len(self._word_before()))
        self._asked_at = begun
        self.bridge.complete(self.action, at, lambda items: self._offer(begun, items))

    def _offer(self, begun: language_document.Position, items: Sequence[Completion]) -> None:
        if begun != self._asked_at or not self._still_there() or not writing(self._editor).hasFocus():
            return
        self._items = [*items, *self._snippets()]
        self._filter()

    def _snippets(self) -> Sequence[Completion]:
        """Snippets, where a statement begins."""
        if self.trigger is None or self._before().strip() != self._word_before():
            return []
        found = snippets.offered(self.trigger, inside=self._before().startswith((" ", "\t")))
        return [replace(each, detail=in_language(each.detail)) for each in found]

    def _filter(self) -> None:
        typed = self._word_before()
        found = fitting(self._items, typed)
        only = len(found) == 1 and found[0].label == typed
        self.list.show_items([] if only else found)
        if self.list.model.rowCount():
            self.list.place(self.caret_area())

    def caret_area(self) -> QRect:
        """Where the caret is on the widget that the list lies on."""
        return caret_area(self._editor, self._over)

    def _resolve(self, item: Completion) -> None:
        if item.source and not item.documentation:
            self.bridge.resolve(item, lambda full: self.list.show_about(full) if full else None)

    def _take(self, item: Completion) -> None:
        """Put a proposal in place of what was typed; a method gets its parentheses."""
        at = self.caret()
        start = (
            item.span.start
            if item.span
            else language_document.Position(at.line, at.character - len(self._word_before()))
        )
        if item.kind == "snippet":
            text, behind = snippets.indented(item.insert, self._before()[: -len(self._word_before()) or None])
            self.apply(
                (answers.Edit(language_document.Span(start, at), text),),
                caret_back=len(text[len(text) - behind :].encode("utf-8")),
            )
            return
        text, call = item.insert, item.kind in ("method", "function") and not self._after().startswith("(")
        handler = "exports" in self._before()
        text = f"{text}()" if call and not handler else text
        self.apply((answers.Edit(language_document.Span(start, at), text),), caret_back=1 if text.endswith("()") else 0)
        if text.endswith("()"):
            self.ask_signature()

    def _after(self) -> str:
        at = self.caret()
        text = self._editor.view.line_text(at.line)
        return text.encode("utf-16-le")[at.character * 2 :].decode("utf-16-le", "replace")

    def apply(self, edits: Sequence[answers.Edit], caret_back: int = 0) -> None:
        """Make these edits as one step that can be undone; the caret stands behind the first in the text."""
        view = self._editor.view
        ordered = sorted(edits, key=lambda each: (each.span.start.line, each.span.start.character), reverse=True)
        view.beginUndoAction()
        end = view.currentPos()
        for edit in ordered:
            start, stop = (view.place(p.line + 1, p.character + 1) for p in (edit.span.start, edit.span.end))
            view.setTargetRange(start, stop)
            size = len(edit.text.encode("utf-8"))
            view.replaceTarget(size, edit.text)
            end = start + size - caret_back
        view.endUndoAction()
        view.setSel(end, end)
        view.scrollCaret()
        self.applied.emit()

    # -- signature and hover

    def ask_signature(self) -> None:
        """Show how the call at the caret is written; Up and Down then choose among several ways."""
        if self.action:
            at = self.caret()
            self.bridge.signatures(self.action, at, lambda found: self._show_signature(at, found))

    def _show_signature(self, at: language_document.Position, found: Signatures | None) -> None:
        if found is not None and self.caret().line == at.line and not self._proposes:
            self.tip.show(found)

    def describe(self) -> None:
        """Tell what the name at the caret is, beside it."""
        at = self.caret()
        area = self.caret_area()
        self.bridge.hover(
            self.action, at, lambda found: self._show_hover(found, self._over.mapToGlobal(area.bottomLeft()), "")
        )

    def _hovered(self, line: int, column: int, where: QPoint, told: str) -> None:
        at = language_document.Position(line - 1, column - 1)
        if self.action and self.hovers:
            self.bridge.hover(self.action, at, lambda found: self._show_hover(found, where, told))

    def _show_hover(self, found: Hover | None, where: QPoint, told: str) -> None:
        parts = [told] if told else []
        if found is not None:
            parts.append(detail_text(found.markdown, _TIP_LONGEST))
        if parts:
            told = "\n\n".join(parts)
            QToolTip.showText(where, markdown_html(told), writing(self._editor))
            announce(writing(self._editor), told)
            self.described.emit(told)

    # -- findings

    def diagnose(self) -> None:
        """Ask what is wrong with the text."""
        if self.action:
            self.bridge.diagnose(self.action, partial(self._show_findings, self.action))

    def _show_findings(self, action: str, found: Sequence[Diagnostic]) -> None:
        """What was found, unless another action is in the editor by now."""
        if action == self.action:
            self.diagnosed.emit(found)

    # -- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that mean the list while it is there; it goes when the keyboard goes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return (self._proposes and self._keys.takes(event)) or self._chooses_way(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Wheel):
            self._shut_list()
        return super().eventFilter(watched, event)

    def _chooses_way(self, event: QKeyEvent) -> bool:
        """Up and Down choose among the ways of a call while they are shown."""
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return by is not None and plain and self.tip.step(by)

    def refilter_later(self) -> None:
        """After a key that takes letters away."""
        QTimer.singleShot(0, self, lambda: self._filter() if self._still_there() else self._shut_list())


def markdown_html(text: str) -> str:
    """Markdown as the rich text of a tool tip."""
    document = QTextDocument()
    document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    return document.toHtml()
