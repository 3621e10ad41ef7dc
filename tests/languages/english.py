"""What is still English in a window that speaks another language. `python -m tests.languages.english FILE` looks at the
states of the picture tool that stand as lines in a file, and prints what it found as JSON.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QWidget,
)

from studio.ui.rows.model import RowModel
from studio.ui.speech import _translator
from tests.languages.texts import read

ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
)
ROWS = 300
_ENGLISH = re.compile(
    r"\b(the|of|is|with|your|and|are|for|has|have|this|that|which|when|its|it|be|by|from|not|without|no|(?<!-)to(?!-)|you|than|"
    r"there|they|their|does|cannot|only)\b"
)
_MARKUP = re.compile(r"<(code|a|tt)\b.*?</\1>|<[^>]*>|`[^`]*`", re.DOTALL)
_OTHERS = re.compile(
    r"https?://\S+|[\w./-]+\.(js|yaml|json|md)\b|„[^“]*“|\"[^\"]*\"|'[^']*'|\S*[._/=]\S*|\{.*\}|\[.*\]", re.DOTALL
)


def english(text: str) -> bool:
    """Whether a text reads like English, apart from code, values and addresses in it; or is known in both."""
    words = _OTHERS.sub(" ", _MARKUP.sub(" ", text))
    return bool(_ENGLISH.search(words)) or (_told(text) and _known(text) and text not in _german())


def _told(text: str) -> bool:
    """Whether it is told to somebody, unlike the name of a property."""
    return " " in text or text[:1].isupper()


def _known(text: str) -> bool:
    found = _translator.translate("", text)
    return bool(found) and found != text


@cache
def _german() -> frozenset[str]:
    return frozenset(form for text in read("de").values() for form in text.forms)


def texts_in(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a person reads or hears, with the name of its place; not what is in editors."""
    for widget in [root, *root.findChildren(QWidget)]:
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _of(widget):
            yield where, text
        if isinstance(widget, QAbstractItemView) and widget.model():
            yield from ((f"{where} row", text) for text in _rows(widget.model()))
    for action in root.findChildren(QAction):
        yield "QAction", action.text().replace("&", "")
        yield "QAction tip", action.toolTip()


def _of(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QTabBar):
        for number in range(widget.count()):
            yield from (widget.tabText(number), widget.tabToolTip(number))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))


def _rows(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    above, flat = parent or QModelIndex(), isinstance(model, QAbstractListModel)
    columns = 1 if flat else model.columnCount(above)
    for column in range(0 if flat else columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for number in range(min(model.rowCount(above), ROWS)):
        for column in range(columns):
            index = model.index(number, column, above)
            yield from (str(model.data(index, role) or "") for role in ROLES)
        first = model.index(number, 0, above)
        if isinstance(model, RowModel) and (row := model.row_at(first)):
            yield row.note
            if row.detail:
                yield row.detail()
        if not isinstance(model, QAbstractListModel | QAbstractTableModel) and model.hasChildren(first):
            yield from _rows(model, first)


def look(views: Sequence[Sequence[str]]) -> dict[str, list[str]]:
    """What is English in each view, with the places; a process of its own, for texts are made when modules load."""
    from tests.languages.pseudo import seen_in

    seen: set[str] = set()
    found: dict[str, list[str]] = {}
    for words, root in seen_in(views):
        new = [(where, text) for where, text in texts_in(root) if text.strip() and text not in seen]
        seen |= {text for _, text in new}
        found[" ".join(words)] = list(dict.fromkeys(f"{where}: {text}" for where, text in new if english(text)))
    return found


def main(arguments: Sequence[str]) -> int:
    """Look at the views of a file and print what was found."""
    lines = Path(arguments[0]).read_text(encoding="utf-8").splitlines()
    sys.stdout.write(json.dumps(look([line.split() for line in lines])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
