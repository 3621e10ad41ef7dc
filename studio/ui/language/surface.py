"""The widget in which somebody writes code: Scintilla, or the plain text that screen readers can read."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from studio.ui.editor.code_editor import CodeEditor


def writing(editor: CodeEditor) -> QWidget:
    """The widget that takes the keys."""
    return editor.plain if editor.plain is not None else editor.view


def caret_area(editor: CodeEditor, over: QWidget) -> QRect:
    """Where the caret is, in the coordinates of a widget around the editor."""
    if editor.plain is not None:
        at = editor.plain.cursorRect()
        return QRect(editor.plain.viewport().mapTo(over, at.topLeft()), at.size())
    view = editor.view
    position = view.currentPos()
    corner = QPoint(view.pointXFromPosition(position), view.pointYFromPosition(position))
    there = view.viewport().mapTo(over, corner)
    return QRect(there, there + QPoint(1, view.textHeight(0)))


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something; without one nothing happens."""
    if QtGui.QAccessible.isActive():
        QtGui.QAccessible.updateAccessibility(QtGui.QAccessibleAnnouncementEvent(widget, text))
