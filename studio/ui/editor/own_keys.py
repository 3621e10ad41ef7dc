"""The keys that an editor reacts to itself, as the person has bound them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from studio.ui.commands import COMMANDS, Command, CommandSet, shown


class OwnKeys(QObject):
    """Shortcuts inside of one editor, each by the id of its command; they follow the commands of its window."""

    def __init__(self, editor: QWidget, does: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(editor)
        self._shortcuts = {id: _shortcut(editor, id, deed) for id, deed in does.items()}
        self._buttons: list[tuple[QWidget, str, str]] = []
        self._commands: Mapping[str, Command] = {command.id: command for command in COMMANDS}
        self.bind(self._commands)
        editor.installEventFilter(self)

    def name(self, button: QWidget, words: str, id: str) -> None:
        """Let the tool tip of a button say the key that does the same."""
        self._buttons.append((button, words, id))
        self._show(button, words, id)

    def bind(self, commands: Mapping[str, Command]) -> None:
        """Take the keys of these commands."""
        self._commands = commands
        for id, shortcut in self._shortcuts.items():
            shortcut.setKeys([QKeySequence(key) for key in commands[id].keys])
        for button, words, id in self._buttons:
            self._show(button, words, id)

    def _show(self, button: QWidget, words: str, id: str) -> None:
        named = with_key(words, self._commands[id])
        button.setToolTip(named)
        button.setAccessibleName(named)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An editor that is made late learns the keys of its window when it is first seen."""
        # What else is told comes also while the editor ends, when nothing may be left of what is known here.
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            commands = watched.window().findChild(CommandSet)
            if isinstance(commands, CommandSet) and commands.commands != self._commands:
                self.bind(commands.commands)
        return super().eventFilter(watched, event)


def _shortcut(editor: QWidget, id: str, deed: Callable[[], object]) -> QShortcut:
    shortcut = QShortcut(QKeySequence(), editor, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.setObjectName(id)
    shortcut.activated.connect(deed)
    return shortcut


def with_key(words: str, command: Command) -> str:
    """Words for a tool tip, followed by the key of a command when it has one."""
    return f"{words} ({shown(command.keys[0])})" if command.keys else words
