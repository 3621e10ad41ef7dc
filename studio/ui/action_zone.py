"""The action zone: the editor with its head, and the secrets or packages beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QToolButton, QWidget

from studio.later import later
from studio.ui.editor.code_editor import CodeEditor
from studio.ui.editor.view import BREAKS, BREAKS_WIDE
from studio.ui.hostile_text import row_text
from studio.ui.late_tab import LateTab
from studio.ui.parts import Zone
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.panels import packages_panel, secrets_panel
else:
    packages_panel = later("studio.ui.panels.packages_panel")
    secrets_panel = later("studio.ui.panels.secrets_panel")


class ActionZone(Zone):
    """Editor, secrets and packages; of the two panels one is open at a time. `secrets_shown` tells of the secrets.

    The panels are made when one is first opened; what they are to know before is told to the late ones.
    """

    secrets_shown = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        self.editor = CodeEditor(theme, language="javascript")
        self.position = QLabel()
        self.late_secrets = LateTab(lambda: secrets_panel.SecretsPanel(theme), self.editor)
        self.late_packages = LateTab(lambda: packages_panel.PackagesPanel(theme), self.editor)
        self.key_button, self.box_button = QToolButton(), QToolButton()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        super().__init__(theme, tr("Action"), self._split, self.position, self.box_button, self.key_button)
        self._zone_theme = theme
        self._set_up()
        theme.changed.connect(self._paint)
        self._paint()
        self.show_position(1, 1)

    def _set_up(self) -> None:
        self._split.setObjectName("editor_secrets")
        self._split.addWidget(self.editor)
        for late in (self.late_packages, self.late_secrets):
            self._split.addWidget(late.place)
            late.place.hide()
        self._split.setCollapsible(0, False)
        self._split.setStretchFactor(0, 1)
        self.late_secrets.tell("closed", lambda panel: panel.closed.connect(lambda: self.show_secrets(False)))
        self.late_packages.tell("closed", lambda panel: panel.closed.connect(lambda: self.show_packages(False)))
        self.position.setTextFormat(Qt.TextFormat.PlainText)
        for button, name in ((self.key_button, tr("Secrets")), (self.box_button, tr("Packages"))):
            button.setAutoRaise(True)
            button.setCheckable(True)
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.key_button.clicked.connect(self.show_secrets)
        self.box_button.clicked.connect(self.show_packages)
        self.editor.cursor_moved.connect(self.show_position)

    @property
    def secrets(self) -> secrets_panel.SecretsPanel:
        """The secrets of the action."""
        return self.late_secrets.view

    @property
    def packages(self) -> packages_panel.PackagesPanel:
        """The packages of the action."""
        return self.late_packages.view

    def show_position(self, line: int, column: int) -> None:
        """Say where the caret is."""
        self.position.setText(tr("Ln {0}, Col {1}").format(line, column))

    def show_title(self, file: str, modified: bool) -> None:
        """Name the file that is open; a dot and a word tell that it is not saved."""
        self.title.say(tr("Action — {0}{1}").format(row_text(file, 80), " •" if modified else ""))
        self.title.setAccessibleName(
            tr("Action {0}{1}").format(row_text(file, 80), tr(", not saved") if modified else "")
        )

    def show_secrets(self, shown: bool) -> None:
        """Open or close the secrets; the keyboard goes where the eye goes."""
        self._show_panel(self.late_secrets, shown)

    def show_packages(self, shown: bool) -> None:
        """Open or close the packages; the keyboard goes where the eye goes."""
        self._show_panel(self.late_packages, shown)

    def _show_panel(self, late: LateTab[Any], shown: bool) -> None:
        for each, button in ((self.late_secrets, self.key_button), (self.late_packages, self.box_button)):
            each.place.setVisible(shown and each is late)
            button.setChecked(shown and each is late)
        if shown:
            wide = self._split.width()
            place = self._split.indexOf(late.place)
            self._split.setSizes([wide * 40 // 100 if n == place else 0 if n else wide * 60 // 100 for n in range(3)])
            late.view.take_keyboard()
        else:
            self.take_keyboard()
        self.secrets_shown.emit(self.late_secrets.place.isVisibleTo(self))

    def toggle_secrets(self) -> None:
        """Open the secrets, or close them when they have the keyboard."""
        self._toggle(self.late_secrets)

    def toggle_packages(self) -> None:
        """Open the packages, or close them when they have the keyboard."""
        self._toggle(self.late_packages)

    def _toggle(self, late: LateTab[Any]) -> None:
        focus: QWidget | None = self.focusWidget()
        inside = focus is not None and late.place.isAncestorOf(focus)
        self._show_panel(late, not (late.place.isVisible() and inside))

    def take_keyboard(self) -> None:
        """Put the keyboard into the editor."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def match_head(self, height: int) -> None:
        """Make the head at least as high as a neighbour's, so that both titles stand on one line."""
        for button in (self.key_button, self.box_button):
            button.setMinimumHeight(height)

    def _paint(self) -> None:
        theme = self._zone_theme
        palette = theme.palette()
        palette.setColor(self.position.foregroundRole(), theme.color("muted"))
        self.position.setPalette(palette)
        self.editor.view.setMarginWidthN(BREAKS, theme.px(BREAKS_WIDE))
        for button, icon in ((self.key_button, "secret-key"), (self.box_button, "package-box")):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setMinimumSize(theme.px(24), theme.px(24))
