"""The action zone: the editor with its head, and the secrets beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QToolButton, QWidget

from studio.ui.editor import CodeEditor
from studio.ui.hostile_text import row_text
from studio.ui.parts import Zone
from studio.ui.secrets_panel import SecretsPanel
from studio.ui.theme import Theme


class ActionZone(Zone):
    """Editor and secrets. `secrets_shown` tells whether the panel is open."""

    secrets_shown = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        self.editor = CodeEditor(theme, language="javascript")
        self.secrets = SecretsPanel(theme)
        self.position = QLabel()
        self.key_button = QToolButton()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        super().__init__(theme, "Action", self._split, self.position, self.key_button)
        self._zone_theme = theme
        self._set_up()
        theme.changed.connect(self._paint)
        self._paint()
        self.show_position(1, 1)

    def _set_up(self) -> None:
        self._split.setObjectName("editor_secrets")
        self._split.addWidget(self.editor)
        self._split.addWidget(self.secrets)
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 1)
        self.secrets.hide()
        self.secrets.closed.connect(lambda: self.show_secrets(False))
        self.position.setTextFormat(Qt.TextFormat.PlainText)
        self.key_button.setAutoRaise(True)
        self.key_button.setCheckable(True)
        self.key_button.setAccessibleName("Secrets")
        self.key_button.setToolTip("Secrets (Ctrl+K)")
        self.key_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.key_button.clicked.connect(self.show_secrets)
        self.editor.cursor_moved.connect(self.show_position)

    def show_position(self, line: int, column: int) -> None:
        """Say where the caret is."""
        self.position.setText(f"Ln {line}, Col {column}")

    def show_title(self, file: str, modified: bool) -> None:
        """Name the file that is open; a dot and a word tell that it is not saved."""
        self.title.setText(f"Action — {row_text(file, 80)}{' •' if modified else ''}")
        self.title.setAccessibleName(f"Action {row_text(file, 80)}{', not saved' if modified else ''}")

    def show_secrets(self, shown: bool) -> None:
        """Open or close the secrets; the keyboard goes where the eye goes."""
        self.secrets.setVisible(shown)
        self.key_button.setChecked(shown)
        if shown:
            wide = self._split.width()
            self._split.setSizes([wide * 60 // 100, wide * 40 // 100])
            self.secrets.take_keyboard()
        else:
            self.take_keyboard()
        self.secrets_shown.emit(shown)

    def toggle_secrets(self) -> None:
        """Open the secrets, or close them when they have the keyboard."""
        focus: QWidget | None = self.focusWidget()
        inside = focus is not None and self.secrets.isAncestorOf(focus)
        self.show_secrets(not (self.secrets.isVisible() and inside))

    def take_keyboard(self) -> None:
        """Put the keyboard into the editor."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def match_head(self, height: int) -> None:
        """Make the head at least as high as a neighbour's, so that both titles stand on one line."""
        self.key_button.setMinimumHeight(height)

    def _paint(self) -> None:
        theme = self._zone_theme
        palette = theme.palette()
        palette.setColor(self.position.foregroundRole(), theme.color("muted"))
        self.position.setPalette(palette)
        self.key_button.setIcon(theme.icon("secret-key"))
        self.key_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.key_button.setMinimumSize(theme.px(24), theme.px(24))
