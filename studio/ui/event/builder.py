"""The event builder: form, tree and JSON over one document, with one undo history."""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from studio.catalogue.grants import Grants
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.later import later
from studio.project.availability import offered
from studio.project.event_document import ABSENT, Edit, EventDocument, at, changes, shared
from studio.project.grant_event import applied, find, grant_of
from studio.project.merging import copied, same
from studio.project.paths import FieldPath, parse_path
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.ui.event.form import EventForm, path_text
from studio.ui.event.grant_choice import GrantChoice, words
from studio.ui.late_tab import reach_behind
from studio.ui.parts import Segmented
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.project import event_check
    from studio.project.event_check import Finding
    from studio.ui.event import json_view, kept_rows, tree_view
    from studio.ui.event import tree as event_tree
else:
    event_check = later("studio.project.event_check")
    event_tree = later("studio.ui.event.tree")
    json_view = later("studio.ui.event.json_view")
    kept_rows = later("studio.ui.event.kept_rows")
    tree_view = later("studio.ui.event.tree_view")

VIEWS = (("form", tr("Form")), ("tree", tr("Tree")), ("json", "JSON"))
_SAME_STEP_S = 2.0
_MISTAKE = tr("The JSON view holds a mistake; mend it first")


class _EditCommand(QUndoCommand):
    """One edit on the undo stack; keystrokes in one field become one step."""

    def __init__(self, document: EventDocument, edit: Edit, merges: bool) -> None:
        super().__init__(tr("Change event"))
        self._document, self._edit, self._merges = document, edit, merges
        self._at = time.monotonic()
        self._done = True

    def id(self) -> int:
        """Commands that may be joined share an id."""
        return 1 if self._merges else -1

    def redo(self) -> None:
        """Make the edit; the first time it is already made."""
        if not self._done:
            self._document.apply(self._edit)
        self._done = False

    def undo(self) -> None:
        """Take the edit back."""
        self._document.revert(self._edit)

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join typing in the same field."""
        if not isinstance(other, _EditCommand) or other._edit.path != self._edit.path:
            return False
        if other._at - self._at > _SAME_STEP_S:
            return False
        self._edit, self._at = self._edit.then(other._edit), other._at
        return True


class EventBuilder(QWidget):
    """Builds the event of a run. `changed` follows every change, also undo and redo."""

    changed = Signal()
    insert_path_requested = Signal(str)
    status = Signal(str)

    def __init__(
        self,
        theme: Theme,
        trigger: Trigger,
        document: EventDocument,
        grants: Grants | None = None,
        settings: TenantSettings | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._trigger, self.document = theme, trigger, document
        self._grants = grants or load().grants
        self._settings = settings
        self._offered = offered(trigger, settings) if settings else trigger
        self._sample: Any = document.value
        self.undo_stack = QUndoStack(self)
        self.view_switch = Segmented(theme, tr("Event view"), VIEWS)
        self.grant_choice = GrantChoice(theme)
        self.form = EventForm(theme)
        self._lay_out()
        self._connect()
        self.form.build(self._offered)
        self.grant_choice.fill(self._grants.fitting(trigger))
        self._show()

    @cached_property
    def tree(self) -> tree_view.EventTreeView:
        """The event as a tree, made when it is first wanted."""
        tree = tree_view.EventTreeView(
            self._theme, event_tree.EventTree(self._theme, self.document, self._offered, self)
        )
        tree.wanted.connect(self._do)
        tree.model.wanted.connect(self._do)
        tree.model.set_read_only(bool(self._mistake_line))
        tree.expand({("user",)})
        self._stack.addWidget(tree)
        reach_behind(self._go, tree)
        return tree

    @cached_property
    def json(self) -> json_view.EventJson:
        """The event as JSON, made when it is first wanted."""
        json = json_view.EventJson(self._theme)
        json.typed.connect(self._take_json)
        json.mistake.connect(self._show_mistake)
        self._stack.addWidget(json)
        reach_behind(self._go, json)
        return json

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._bar = QWidget()
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(8, 4, 8, 4)
        self._mistake = QLabel()
        self._mistake.setTextFormat(Qt.TextFormat.PlainText)
        self._mistake.setWordWrap(True)
        self._go = QPushButton(tr("&Go there"))
        row.addWidget(self._mistake, 1)
        row.addWidget(self._go)
        self._bar.hide()
        self._mistake_line = 0
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the views."""
        self._column.addWidget(bar)

    def _connect(self) -> None:
        self.document.listen(self._document_changed)
        self.view_switch.chosen.connect(self._show_view)
        self.grant_choice.chosen.connect(self.choose_grant)
        self.form.wanted.connect(self._do)
        self.form.all_asked.connect(lambda: self.show_view("tree"))
        self._go.clicked.connect(self._go_to_mistake)
        self._theme.changed.connect(self._paint)

    def _paint(self) -> None:
        palette = self._mistake.palette()
        palette.setColor(self._mistake.foregroundRole(), self._theme.color("danger"))
        self._mistake.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette of the application."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_mistake"):
            self._paint()

    def set_trigger(
        self, trigger: Trigger, event: Any, settings: TenantSettings | None = None, sample: Any = None
    ) -> None:
        """Show another event with nothing to undo; it is the sample, too, unless another one is given.

        With the settings of a tenant only the fields are offered which it has. What is shown already stays as it is.
        """
        if self._shows(trigger, event, settings, event if sample is None else sample):
            return
        self._sample = event if sample is None else sample
        changed = trigger is not self._trigger
        self._trigger, self._settings = trigger, settings
        there = offered(trigger, settings) if settings else trigger
        if there is not self._offered:
            self._offered = there
            self.form.build(there)
        if changed:
            self.grant_choice.fill(self._grants.fitting(trigger))
        self.undo_stack.clear()
        tree = self.tree if "tree" in self.__dict__ else None
        opened = tree.places() if tree else set()
        if "json" in self.__dict__:
            self.json.forget()
        self.document.load(event)
        if tree:
            tree.model.set_trigger(there)
            tree.expand(opened or {("user",)})

    def _shows(self, trigger: Trigger, event: Any, settings: TenantSettings | None, sample: Any) -> bool:
        """Whether just this event is shown, untouched, with nothing typed that is a mistake or is not read yet."""
        typed = bool(self._mistake_line) or ("json" in self.__dict__ and self.json.waits)
        untouched = not self.undo_stack.count() and not typed
        alike = trigger is self._trigger and settings == self._settings
        return untouched and alike and same(event, self.document.value) and same(sample, self._sample)

    def _document_changed(self, _path: FieldPath) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """Bring the shown view up to date; the others are when they are shown."""
        self._show_grant()
        if self.view == "form":
            self.form.show_event(self.document, self._sample)
            self.form.show_findings(self.findings())
        elif self.view == "tree":
            self.tree.refresh()
            self.tree.model.show_findings(self.findings())
        else:
            self.json.show_value(self.document.value)

    def _show_grant(self) -> None:
        event, trigger = self.document.value, self._trigger
        self.grant_choice.show_grant(grant_of(event, trigger, self._grants), self._grants.protocol_of(trigger, event))

    def choose_grant(self, id: str) -> None:
        """Make the event one of this grant, as one step that can be undone; what was edited elsewhere stays."""
        self.settle()
        if self._mistake_line:
            self.status.emit(_MISTAKE)
            self._show_grant()
            return
        grant, before = find(id, self._trigger, self._grants), self.document.value
        default = tenant_event(self._trigger, self._settings) if self._settings else None
        after = shared(before, applied(before, grant, self._trigger, self._grants, default))
        self.status.emit(words(in_language(grant.name), before, after))
        if after is not before:
            self._push(self.document.replace(after))

    def make(self, make: Callable[[Any], Any]) -> bool:
        """Make the event what `make` answers for the present one, as one step; False where a mistake is in the way."""
        self.settle()
        if self._mistake_line:
            self.status.emit(_MISTAKE)
            return False
        before = self.document.value
        after = shared(before, make(copied(before)))
        if after is not before:
            self._push(self.document.replace(after))
        return True

    @property
    def only_changed(self) -> bool:
        """Whether the tree shows only what differs from the event that was loaded."""
        return "tree" in self.__dict__ and self.tree.only_changed

    def show_only_changed(self, on: bool) -> None:
        """Show in the tree only what differs from the event that was loaded, or everything."""
        self.tree.show_only(self._changed_rows if on else None)
        if on:
            self.show_view("tree")

    def _changed_rows(self) -> kept_rows.Kept:
        """The fields that are others than they were loaded; of objects their members tell."""
        return kept_rows.Kept.of(changes(self._sample, self.document.value))

    def current_path(self) -> FieldPath:
        """The path of the field that is chosen or has the keyboard; empty for none."""
        if self.view == "tree":
            return self.tree.current_path()
        focus = QApplication.focusWidget()
        rows = self.form.rows if self.view == "form" else []
        around = (row.path for row in rows if focus is not None and row.editor.isAncestorOf(focus))
        return next(around, ())

    def findings(self) -> list[Finding]:
        """What is unusual about the event; it can be run all the same."""
        return event_check.check(self.document.value, self._trigger, self._settings)

    @property
    def view(self) -> str:
        """The view that is shown: form, tree or json."""
        return self.view_switch.current

    def show_view(self, name: str) -> None:
        """Show one of the views."""
        self.view_switch.choose(name)

    def cycle_view(self) -> None:
        """Show the next view, with the keyboard in it."""
        names = [name for name, _ in VIEWS]
        self.show_view(names[(names.index(self.view) + 1) % len(names)])
        self._enter()

    def _show_view(self, name: str) -> None:
        self.settle()
        self._show()
        self._stack.setCurrentWidget(self.form if name == "form" else self.tree if name == "tree" else self.json)

    def focusInEvent(self, event: Any) -> None:
        """Hand the keyboard to the view that is shown."""
        super().focusInEvent(event)
        self._enter()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Move the keyboard into the view that is shown."""
        self._enter()

    def _enter(self) -> None:
        if self.view == "form":
            self.form.focus_first()
        elif self.view == "tree":
            self.tree.tree.setFocus()
        else:
            self.json.editor.view.take_focus()

    def focus_path(self, path: str | FieldPath) -> None:
        """Show the field of a path: in the form when it has it, else in the tree."""
        parts = parse_path(path) if isinstance(path, str) else path
        if self.view != "tree" and any(row.path == parts[: len(row.path)] for row in self.form.rows):
            self.show_view("form")
            self.form.focus_path(parts)
            return
        self.show_view("tree")
        self.tree.select(parts)
        self.tree.tree.setFocus()

    def settle(self) -> None:
        """Take typed JSON at once, for example because a run starts."""
        if "json" in self.__dict__:
            self.json.settle()

    def abandon(self) -> None:
        """End what is read beside the window, because that closes."""
        if "json" in self.__dict__:
            self.json.abandon()

    def _take_json(self, value: Any) -> None:
        self._push(self.document.replace(value), merges=True)

    def _show_mistake(self, line: int, message: str) -> None:
        self._mistake_line = line
        self._mistake.setText(
            tr("The JSON has a mistake at line {0}: {1}. The event stays as it was.").format(line, message)
        )
        self._bar.setVisible(bool(line))
        self._paint()
        self.form.set_read_only(bool(line))
        if "tree" in self.__dict__:
            self.tree.model.set_read_only(bool(line))

    def _go_to_mistake(self) -> None:
        self.show_view("json")
        self.json.editor.goto(self._mistake_line)

    def _push(self, edit: Edit, *, merges: bool = False) -> None:
        self.undo_stack.push(_EditCommand(self.document, edit, merges))

    def _do(self, path: FieldPath, what: str, value: Any) -> None:
        """What rows and nodes ask for."""
        if what == "copy":
            QGuiApplication.clipboard().setText(path_text(path))
            self.status.emit(tr("Copied {0}").format(path_text(path)))
        elif what == "insert":
            self.insert_path_requested.emit(path_text(path))
        elif self._mistake_line:
            self.status.emit(_MISTAKE)
        else:
            self._change(path, what, value)

    def _change(self, path: FieldPath, what: str, value: Any) -> None:
        try:
            edit = self._edit(path, what, value)
        except ValueError as error:
            self.status.emit(f"{path_text(path)}: {in_language(str(error))}")
            return
        if edit is not None:
            self._push(edit, merges=what == "set")

    def _edit(self, path: FieldPath, what: str, value: Any) -> Edit | None:
        document = self.document
        match what:
            case "set":
                return document.set(path, value)
            case "null":
                return document.set(path, None)
            case "remove":
                return document.remove(path) if document.get(path) is not ABSENT else None
            case "reset":
                return self._reset(path)
            case "rename":
                return document.rename(path, value)
            case "add":
                return self._add(path)
            case "duplicate":
                return self._duplicate(path)
            case "up" | "down" if isinstance(path[-1], int):
                return document.move(path, path[-1] + (-1 if what == "up" else 1))
        return None

    def _reset(self, path: FieldPath) -> Edit | None:
        sample = at(self._sample, path)
        if sample is not ABSENT:
            return self.document.set(path, copied(sample))
        return self.document.remove(path) if self.document.get(path) is not ABSENT else None

    def _add(self, path: FieldPath) -> Edit:
        holder = self.document.get(path)
        if isinstance(holder, list):
            return self.document.insert((*path, len(holder)), "")
        names = set(holder if isinstance(holder, dict) else ())
        name = next(f"field{n}" if n else "field" for n in range(len(names) + 1) if f"field{n or ''}" not in names)
        return self.document.set((*path, name), "")

    def _duplicate(self, path: FieldPath) -> Edit | None:
        value = copied(self.document.get(path))
        if value is ABSENT:
            return None
        if isinstance(path[-1], int):
            return self.document.insert((*path[:-1], path[-1] + 1), value)
        holder = self.document.get(path[:-1])
        names = (f"{path[-1]}_copy{n or ''}" for n in itertools.count())
        return self.document.set((*path[:-1], next(name for name in names if name not in holder)), value)
