"""The bar below the editor that finds and replaces. It never takes more width than the editor has."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QGridLayout, QHBoxLayout, QLabel, QWidget

from studio.ui.editor.closing_bar import ClosingBar
from studio.ui.editor.find_parts import IconButton, Pattern, text_button
from studio.ui.editor.own_keys import OwnKeys
from studio.ui.editor.search import Found, Match, Query, replacement, search
from studio.ui.editor.styling import bgr
from studio.ui.editor.view import EditorView
from studio.ui.speech import counted, figure, tr
from studio.ui.theme import Theme

_MATCHES, _CURRENT = 9, 11
_ROUND_BOX, _BOX = 7, 6
_QUIET_MS = 150
_WIDE = 520


class FindBar(ClosingBar):
    """Searches one editor and replaces in it."""

    def __init__(self, theme: Theme, view: EditorView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._found, self._searched, self._fresh = Found(), Query(""), False
        self.setAccessibleName(tr("Find and replace"))
        self._make_parts()
        self._wide: bool | None = None
        self._arrange(wide=True)
        self._connect()
        view.indicSetStyle(_MATCHES, _ROUND_BOX)
        view.indicSetUnder(_MATCHES, True)
        view.indicSetStyle(_CURRENT, _BOX)
        theme.changed.connect(self._paint)
        self._paint()

    def name_keys(self, keys: OwnKeys) -> None:
        """Let the tool tips say which keys lead from match to match."""
        keys.name(self._previous, tr("Previous match"), "edit.find_previous")
        keys.name(self._next, tr("Next match"), "edit.find_next")

    # -- parts

    def _make_parts(self) -> None:
        theme = self._theme
        self.pattern = Pattern(tr("Find"))
        self.replacement = Pattern(tr("Replace with"))
        self.case, self.word, self.regex = QCheckBox(tr("&Case")), QCheckBox(tr("&Word")), QCheckBox(tr("Rege&x"))
        self.count, self.told = QLabel(), QLabel()
        self.count.setAccessibleName(tr("Matches"))
        for label in (self.count, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.hide()
        self._previous = IconButton(theme, "find-previous", tr("Previous match"), self.previous)
        self._next = IconButton(theme, "find-next", tr("Next match"), self.next)
        self._close = IconButton(theme, "find-close", tr("Close (Esc)"), self.leave)
        self._one = text_button(tr("Rep&lace"), tr("Replace this match"), self.replace)
        self._all = text_button(tr("All"), tr("Replace all matches"), self.replace_all)
        self._options, self._steps, self._deeds = QWidget(), QWidget(), QWidget()
        for holder, widgets in (
            (self._options, (self.case, self.word, self.regex, self.count)),
            (self._steps, (self._previous, self._next, self._close)),
            (self._deeds, (self._one, self._all)),
        ):
            row = QHBoxLayout(holder)
            for widget in widgets:
                row.addWidget(widget)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(0, 1)

    def _arrange(self, wide: bool) -> None:
        """Wide: all of finding in one row. Narrow: the options below the pattern."""
        if wide == self._wide:
            return
        self._wide = wide
        grid, left, right = self._grid, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        for widget in (self.pattern, self._options, self._steps, self.replacement, self._deeds, self.told):
            grid.removeWidget(widget)
        grid.addWidget(self.pattern, 0, 0)
        grid.addWidget(self._options, *((0, 1, 1, 1) if wide else (1, 0, 1, 3)), left)
        grid.addWidget(self._steps, 0, 2, right)
        grid.addWidget(self.replacement, 2, 0)
        grid.addWidget(self._deeds, 2, 1, 1, 2, left)
        grid.addWidget(self.told, 3, 0, 1, 3)
        order = (self.pattern, self.case, self.word, self.regex, self._previous, self._next, self._close)
        for first, second in zip(order, (*order[1:], self.replacement), strict=True):
            QWidget.setTabOrder(first, second)
        QWidget.setTabOrder(self.replacement, self._one)
        QWidget.setTabOrder(self._one, self._all)

    def _connect(self) -> None:
        self.pattern.textChanged.connect(self._search_as_typed)
        self.pattern.entered.connect(lambda back: self.previous() if back else self.next())
        self.replacement.entered.connect(lambda _back: self.replace())
        for box in (self.case, self.word, self.regex):
            box.toggled.connect(self._search_as_typed)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._quiet.timeout.connect(self._show_matches)
        self._view.modified.connect(self._text_changed)

    def _paint(self) -> None:
        theme, view = self._theme, self._view
        self._grid.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        self._grid.setSpacing(theme.px(4))
        for holder in (self._options, self._steps, self._deeds):
            row = holder.layout()
            assert isinstance(row, QBoxLayout)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(8) if holder is self._options else theme.px(4))
        self.count.setMinimumWidth(self.fontMetrics().horizontalAdvance(tr("000 of 000")))
        palette = theme.palette()
        palette.setColor(self.told.foregroundRole(), theme.color("danger"))
        self.told.setPalette(palette)
        view.indicSetFore(_MATCHES, bgr(theme.color("search")))
        view.indicSetAlpha(_MATCHES, 255)
        view.indicSetOutlineAlpha(_MATCHES, 255)
        view.indicSetFore(_CURRENT, bgr(theme.color("accent")))
        view.indicSetStrokeWidth(_CURRENT, theme.px(150))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the second row when there is no room for one."""
        super().resizeEvent(event)
        self._arrange(wide=self.width() >= self._theme.px(_WIDE))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the narrow arrangement, whichever is shown."""
        shown = super().minimumSizeHint()
        narrow = max(self._options.minimumSizeHint().width(), self._theme.px(200))
        return QSize(min(shown.width(), narrow + self._theme.px(16)), shown.height())

    # -- opening and closing

    def open(self, *, replace: bool) -> None:
        """Show the bar with the selected text as pattern; `replace` shows the second row too."""
        for widget in (self.replacement, self._deeds):
            widget.setVisible(replace and not self._view.readOnly())
        start, end = self._view.selectionStart(), self._view.selectionEnd()
        text = bytes(self._view.textRange(start, end).data()).decode("utf-8", "replace") if end > start else ""
        self.show()
        if text and "\n" not in text and "\r" not in text:
            self.pattern.setText(text)
        self.pattern.setFocus()
        self.pattern.selectAll()
        self._show_matches()

    def put_away(self) -> None:
        """The marks of the matches go with the bar."""
        self._clear()

    # -- finding

    @property
    def query(self) -> Query:
        """What the bar asks for."""
        return Query(self.pattern.text(), self.case.isChecked(), self.word.isChecked(), self.regex.isChecked())

    def _text_changed(self, *_how: object) -> None:
        self._fresh = False
        if self.isVisible():
            self._quiet.start()

    def leave_text(self) -> None:
        """Another text takes the place of this one: take the marks of the matches out of it."""
        self._quiet.stop()
        self._clear()

    def enter_text(self) -> None:
        """Another text is here: look in it for the same."""
        self._text_changed()

    def _matches(self) -> tuple[Match, ...]:
        if not self._fresh or self._searched != self.query:
            self._searched, self._fresh = self.query, True
            self._found = search(self._view.whole_text(), self._searched)
        return self._found.matches

    def _selected(self) -> tuple[int, int]:
        return self._view.selectionStart(), self._view.selectionEnd()

    def _search_as_typed(self) -> None:
        start = self._selected()[0]
        matches = self._matches()
        self._go(next((match for match in matches if match.start >= start), next(iter(matches), None)))

    def next(self) -> None:
        """Select the next match, from the top again after the last."""
        selected, matches = self._selected(), self._matches()
        later = (match for match in matches if match.start >= selected[1] and (match.start, match.end) != selected)
        self._go(next(later, None) or self._beyond(selected[1]) or next(iter(matches), None))

    def previous(self) -> None:
        """Select the match before, from the bottom again after the first."""
        selected, matches = self._selected(), self._matches()
        earlier = [match for match in matches if match.end <= selected[0] and (match.start, match.end) != selected]
        last = (earlier or list(matches))[-1:]
        self._go(last[0] if last else None)

    def _beyond(self, position: int) -> Match | None:
        """The next match in a text that has more of them than are counted."""
        if not self._found.more:
            return None
        rest = self._view.whole_text().encode("utf-8")[position:].decode("utf-8", "replace")
        found = search(rest, self._searched, limit=1).matches
        return Match(found[0].start + position, found[0].end + position, found[0].groups) if found else None

    def _go(self, match: Match | None) -> None:
        if match:
            self._view.ensureVisibleEnforcePolicy(self._view.lineFromPosition(match.start))
            self._view.setSel(match.start, match.end)
            self._view.scrollCaret()
        self._show_matches()

    def _clear(self) -> None:
        for indicator in (_MATCHES, _CURRENT):
            self._view.setIndicatorCurrent(indicator)
            self._view.indicatorClearRange(0, self._view.length())

    def _show_matches(self) -> None:
        """Mark the matches while the bar is open, the selected one with a frame, and count them."""
        if self.isHidden():
            return
        self._clear()
        selected, current = self._selected(), 0
        for number, match in enumerate(self._matches(), 1):
            chosen = (match.start, match.end) == selected
            current = number if chosen else current
            self._view.setIndicatorCurrent(_CURRENT if chosen else _MATCHES)
            self._view.indicatorFillRange(match.start, match.end - match.start)
        self.count.setText(self._counted(current))
        self._tell(self._found.mistake)

    def _counted(self, current: int) -> str:
        if not self.pattern.text() or self._found.mistake:
            return ""
        total = len(self._found.matches)
        if not total:
            return tr("No match")
        shown = f"{figure(total)}{'+' if self._found.more else ''}"
        matches = counted("%n matches", "%n match", total)
        return tr("{0:,} of {1}").format(current, shown) if current else matches.replace(figure(total), shown)

    def _tell(self, mistake: str) -> None:
        self.told.setText(mistake)
        self.told.setVisible(bool(mistake))

    # -- replacing

    def replace(self) -> None:
        """Replace the selected match and go to the next one."""
        here = next((match for match in self._matches() if (match.start, match.end) == self._selected()), None)
        if here and not self._view.readOnly():
            end = here.start + self._put(here)
            self._view.setSel(end, end)
        self.next()

    def replace_all(self) -> None:
        """Replace every match, as one step to undo."""
        if self._view.readOnly():
            return
        found = search(self._view.whole_text(), self.query, limit=None)
        self._view.beginUndoAction()
        for match in reversed(found.matches):
            self._put(match)
        self._view.endUndoAction()
        self._quiet.stop()
        self._show_matches()
        self.count.setText(tr("{0:,} replaced").format(len(found.matches)))

    def _put(self, match: Match) -> int:
        """Put the replacement in the place of a match; returns its length in bytes."""
        text = replacement(self.replacement.text(), match, self.query)
        text = text.encode("utf-8", "replace").decode("utf-8")
        size = len(text.encode("utf-8"))
        self._view.setTargetRange(match.start, match.end)
        self._view.replaceTarget(size, text)
        return size
