"""The page about the studio: what it is, its version, and every part of it with its licence."""

from __future__ import annotations

from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from studio.ui.about.components import Component, components
from studio.ui.faults.report import versions
from studio.ui.hostile_text import row_text, visible_lines
from studio.ui.read_text import ReadText
from studio.ui.speech import tr
from studio.ui.theme import Theme

WHAT = tr(
    "Edit an Auth0 Action, build the event of a login, run it in a sandboxed Node.js, and see both tokens with the "
    "origin of every claim. Nothing is sent anywhere, and nothing updates itself."
)
NOTHING_FOUND = tr("This part brings no text of its licence along. It is named above.")


class AboutPage(QWidget):
    """Shows the parts in a list, and the licence of the chosen one beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("About Action Studio"))
        self._icon, self._name, self._what = (
            QLabel(),
            QLabel(tr("Action Studio {0}").format(version("action-studio"))),
            QLabel(WHAT),
        )
        self.copy_button = QPushButton(tr("Co&py versions"))
        self._heading = QLabel(tr("&Made of"))
        self.list, self.text = QListWidget(), ReadText(theme, tr("Licence"), code=True)
        self._lay_out()
        self._fill()
        theme.changed.connect(self._paint)
        self._paint()

    def _lay_out(self) -> None:
        self._what.setWordWrap(True)
        self._heading.setBuddy(self.list)
        self.list.setAccessibleName(tr("Parts of the studio"))
        self.copy_button.setAutoDefault(True)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
        self._words, self._head = QVBoxLayout(), QHBoxLayout()
        self._icon.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.copy_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for label in (self._name, self._what):
            label.setTextFormat(Qt.TextFormat.PlainText)
            self._words.addWidget(label)
        self._head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addLayout(self._words, 1)
        self._head.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignTop)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.list)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        self._split = split
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._heading)
        self._column.addWidget(split, 1)

    def _fill(self) -> None:
        for part in components():
            item = QListWidgetItem(row_text(f"{part.name} {part.version} — {part.licence}", 100))
            item.setData(Qt.ItemDataRole.UserRole, part)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(lambda item, _: self._show(item.data(Qt.ItemDataRole.UserRole)))
        self.list.setCurrentRow(0)

    def _show(self, part: Component) -> None:
        head = "\n".join(
            line for line in (f"{part.name} {part.version}", tr("Licence: {0}").format(part.licence), part.home) if line
        )
        self.text.set_text(visible_lines(f"{head}\n\n{part.text or NOTHING_FOUND}"))

    def take_keyboard(self) -> None:
        """Put the keyboard into the list of parts."""
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _paint(self) -> None:
        px = self._theme.px
        self._column.setSpacing(px(8))
        self._head.setSpacing(px(16))
        self._icon.setPixmap(self._theme.app_icon(64))
        self._name.setFont(self._theme.ui_font(1.2, bold=True))
        self._split.setSizes([px(360), px(600)])
