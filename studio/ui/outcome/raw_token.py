"""A compact token as it travels: header, payload and signature told apart by colour and legend."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from studio.ui.hostile_text import visible
from studio.ui.outcome.token_content import SIGNED
from studio.ui.read_text import ReadText
from studio.ui.theme import Theme

PARTS = (("Header", "jwt_header"), ("Payload", "jwt_payload"), ("Signature", "jwt_signature"))
_SHOWN = 100_000


class RawToken(QWidget):
    """The compact token, wrapped at any character."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme, self._token, self._opaque = theme, "", False
        self._written = False
        self.text = ReadText(theme, f"{title}, compact form", code=True)
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self._names = [self._label(name) for name, _ in PARTS]
        self._signed = self._label(SIGNED)
        self._signed.setWordWrap(True)
        self._signed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._legend = QHBoxLayout()
        for label in self._names:
            self._legend.addWidget(label)
        self._legend.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._legend)
        self._column.addWidget(self.text, 1)
        self._column.addWidget(self._signed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def show_token(self, token: str, *, opaque: bool) -> None:
        """Show a compact token; an opaque one has no parts that could be told apart."""
        self._token, self._opaque = token, opaque
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(8), px(4), px(8), px(6))
        self._column.setSpacing(px(4))
        self._legend.setSpacing(px(12))
        for label, (_, meaning) in zip(self._names, PARTS, strict=True):
            label.setVisible(not self._opaque)
            label.setFont(self._theme.ui_font(bold=True))
            label.setStyleSheet(f"color: {self._theme.css(meaning)}")
        self._signed.setVisible(not self._opaque)
        self._signed.setStyleSheet(f"color: {self._theme.css('muted')}")
        self._written = False
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        """Written only when somebody looks: a token may be large."""
        super().showEvent(event)
        if not self._written:
            self._write()

    def _write(self) -> None:
        self._written = True
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        shown = visible(self._token[:_SHOWN])
        parts = [shown] if self._opaque else shown.split(".", 2)
        for number, part in enumerate(parts):
            if number:
                cursor.insertText(".", self._format("text"))
            cursor.insertText(part, self._format("text" if self._opaque else PARTS[number][1]))
        if len(self._token) > _SHOWN:
            left = f"… {len(self._token) - _SHOWN:,} more characters"
            cursor.insertText(left, self._format("muted"))

    def _format(self, meaning: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(meaning))
        return look
