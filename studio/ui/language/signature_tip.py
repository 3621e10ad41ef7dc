"""The tip that tells how a function is called while its call is written: one way of several, chosen by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.editor.code_editor import CodeEditor, wrapped
from studio.ui.editor.styling import STYLE_CALLTIP
from studio.ui.hostile_text import row_text
from studio.ui.language.surface import announce, writing
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.language.answers import Signature, Signatures

_LONGEST = 400
_TOLD = 240


class SignatureTip:
    """Shows signatures at the caret of one editor. In the plain text they are spoken instead."""

    def __init__(self, editor: CodeEditor) -> None:
        self._editor = editor
        self._ways: tuple[Signature, ...] = ()
        self._at = 0

    @property
    def shown(self) -> bool:
        """Whether the tip is there."""
        return bool(self._ways) and bool(self._editor.view.callTipActive())

    def show(self, found: Signatures) -> None:
        """Show the way that fits best. While one is being written the way that was chosen by key stays."""
        labels = [each.label for each in found.ways]
        stays = self.shown and labels == [each.label for each in self._ways]
        self._ways = found.ways
        self._at = self._at if stays else found.chosen
        self._tell()

    def step(self, by: int) -> bool:
        """Show the next (1) or the previous (-1) way; False where there is only one."""
        if len(self._ways) < 2 or not self.shown:
            return False
        self._at = (self._at + by) % len(self._ways)
        self._tell()
        return True

    def shut(self) -> None:
        """Take the tip away."""
        self._ways = ()
        self._editor.view.callTipCancel()

    def text(self) -> str:
        """What the tip says: which way, the call, and what is known about the argument."""
        way = self._ways[self._at]
        count = tr("{0} of {1}   ").format(self._at + 1, len(self._ways)) if len(self._ways) > 1 else ""
        told = row_text(way.documentation.split("\n\n")[0].replace("\n", " "), _TOLD)
        columns = self._editor.view.viewport().width() // max(self._editor.view.textWidth(STYLE_CALLTIP, "n"), 1)
        return f"{count}{row_text(way.label, _LONGEST)}" + (f"\n{wrapped(told, columns)}" if told else "")

    def _tell(self) -> None:
        view, text, way = self._editor.view, self.text(), self._ways[self._at]
        if self._editor.plain is not None:
            announce(writing(self._editor), text)
            return
        view.callTipShow(view.currentPos(), text)
        if way.active and way.active[1] <= len(row_text(way.label, _LONGEST)):
            before = text.index(row_text(way.label, _LONGEST))
            start, end = (len(text[: before + place].encode("utf-8")) for place in way.active)
            view.callTipSetHlt(start, end)
