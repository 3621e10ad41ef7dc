"""A tab whose view is made when somebody first looks or asks for it: the window opens without it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

V = TypeVar("V", bound=QWidget)


class LateTab(Generic[V]):
    """`place` is what stands among the tabs. Tab comes to the view behind the widget `behind`, whenever it is made."""

    def __init__(self, make: Callable[[], V], behind: QWidget) -> None:
        self._make, self._behind = make, behind
        self._told: dict[str, Callable[[V], object]] = {}
        self.place = _Place(lambda: self.view)

    @property
    def made(self) -> V | None:
        """The view, if it has been made."""
        return self.__dict__.get("view")

    @cached_property
    def view(self) -> V:
        """The view, which is made when it is first asked for."""
        view = self._make()
        self.place.take(view, self._behind)  # before it is filled: what is filled is laid out anew for each size
        for deed in self._told.values():
            deed(view)
        return view

    def tell(self, what: str, deed: Callable[[V], object]) -> None:
        """Do something with the view, now or when it is made; then only the last deed about the same thing is done."""
        self._told[what] = deed
        if (view := self.made) is not None:
            deed(view)


class _Place(QWidget):
    def __init__(self, wanted: Callable[[], object]) -> None:
        super().__init__()
        self._wanted = wanted
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def take(self, view: QWidget, behind: QWidget) -> None:
        self._column.addWidget(view)
        reach_behind(behind, view)
        if self.isVisible():
            self._column.activate()
            view.show()

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody looks."""
        super().showEvent(event)
        self._wanted()


def reach_behind(behind: QWidget, view: QWidget) -> None:
    """Let Tab come to what is in a view behind another widget; a view that is made late is the last of its window.

    Where several things of the other one take the keyboard, it is behind the last of them.
    """
    *_, behind = (behind, *_reached(behind))
    for each in list(_reached(view)):
        QWidget.setTabOrder(behind, each)
        behind = each


def reach_before(view: QWidget, first: QWidget) -> None:
    """Let Tab come to what is in a view before it comes to the first widget of another part."""
    behind: QWidget | None = first.previousInFocusChain()
    while behind is not None and (behind.focusPolicy() == Qt.FocusPolicy.NoFocus or view.isAncestorOf(behind)):
        behind = behind.previousInFocusChain()
    if behind is not None:
        reach_behind(behind, view)


def _reached(view: QWidget) -> Iterator[QWidget]:
    """What of a view takes the keyboard, in the order of Tab."""
    each: QWidget | None = view
    while each is not None and (each is view or view.isAncestorOf(each)):
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield each
        each = each.nextInFocusChain()
        if each is view:
            return  # a widget alone in its window
