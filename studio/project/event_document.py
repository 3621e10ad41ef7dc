"""The one event behind form, tree and JSON: plain values, changed by edits that can be taken back.

The value is never changed in place: an edit makes a new one which shares everything it did not
touch. Taking an edit back is therefore putting the old value in place again, key order included.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import is_ as _is
from typing import Any, Final, NamedTuple

from studio.project.merging import same, written_alike
from studio.project.paths import FieldPath

ABSENT: Final = object()
MAX_DEPTH: Final = 100


class Edit(NamedTuple):
    """One change: the path that it touched, and the whole value before and after."""

    path: FieldPath
    before: Any
    after: Any

    def then(self, later: Edit) -> Edit:
        """This edit and a later one as one step."""
        path = self.path if self.path == later.path else common(self.path, later.path)
        return Edit(path, self.before, later.after)


Listener = Callable[[FieldPath], None]


class EventDocument:
    """An event. `value` is for reading; the methods make and apply edits. Errors are ValueErrors."""

    def __init__(self, value: Any = None) -> None:
        self._value: Any = {} if value is None else value
        self._listeners: list[Listener] = []

    @property
    def value(self) -> Any:
        """The event as it is now. It must not be changed by whoever reads it."""
        return self._value

    def listen(self, listener: Listener) -> None:
        """Call `listener` with the touched path after every change."""
        self._listeners.append(listener)

    def get(self, path: FieldPath) -> Any:
        """The value at a path, or ABSENT."""
        return at(self._value, path)

    def load(self, value: Any) -> None:
        """Replace everything; there is nothing to take back."""
        self._put((), value)

    def replace(self, value: Any) -> Edit:
        """Replace everything, as one edit."""
        return self._edit((), value)

    def set(self, path: FieldPath, value: Any) -> Edit:
        """Set a field; objects on the way are made where they are absent or null."""
        return self._edit(path, _with(self._value, path, value))

    def remove(self, path: FieldPath) -> Edit:
        """Remove a field or an item."""
        if self.get(path) is ABSENT:
            raise ValueError("there is nothing to remove")
        return self._edit(path[:-1], _without(self._value, path))

    def insert(self, path: FieldPath, value: Any) -> Edit:
        """Put an item into a list before the index that ends the path."""
        holder, index = self.get(path[:-1]), path[-1]
        if not isinstance(holder, list) or not isinstance(index, int) or not 0 <= index <= len(holder):
            raise ValueError("an item can be inserted into a list only, up to its end")
        return self._edit(path[:-1], _with(self._value, path[:-1], [*holder[:index], value, *holder[index:]]))

    def rename(self, path: FieldPath, name: str) -> Edit:
        """Give a field another name, in its place."""
        holder, old = self.get(path[:-1]), path[-1]
        if not isinstance(holder, dict) or old not in holder:
            raise ValueError("only a field of an object has a name")
        if name != old and name in holder:
            raise ValueError(f"the object already has a field {name}")
        renamed = {name if key == old else key: value for key, value in holder.items()}
        return self._edit(path[:-1], _with(self._value, path[:-1], renamed))

    def move(self, path: FieldPath, to: int) -> Edit:
        """Move an item of a list to another index."""
        holder, index = self.get(path[:-1]), path[-1]
        places = range(len(holder)) if isinstance(holder, list) else range(0)
        if not isinstance(index, int) or index not in places or to not in places:
            raise ValueError("an item can be moved within its list only")
        items = list(holder)
        items.insert(to, items.pop(index))
        return self._edit(path[:-1], _with(self._value, path[:-1], items))

    def apply(self, edit: Edit) -> None:
        """Make an edit that was taken back."""
        self._put(edit.path, edit.after)

    def revert(self, edit: Edit) -> None:
        """Take an edit back."""
        self._put(edit.path, edit.before)

    def _edit(self, path: FieldPath, value: Any) -> Edit:
        edit = Edit(path, self._value, value)
        self._put(path, value)
        return edit

    def _put(self, path: FieldPath, value: Any) -> None:
        self._value = value
        for listener in tuple(self._listeners):
            listener(path)


def at(value: Any, path: FieldPath) -> Any:
    """The value at a path below another value, or ABSENT."""
    for part in path:
        holder: Any = value
        if isinstance(part, str):
            inside = isinstance(value, dict) and part in value
        else:
            inside = isinstance(value, list) and 0 <= part < len(value)
        if not inside:
            return ABSENT
        value = holder[part]
    return value


def common(one: FieldPath, other: FieldPath) -> FieldPath:
    """The longest path above both."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return one[:count]


def changes(before: Any, after: Any, path: FieldPath = ()) -> Iterator[FieldPath]:
    """The paths at which two values differ, the deepest that tell the whole difference."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*before, *after)):
            yield from changes(before.get(key, ABSENT), after.get(key, ABSENT), (*path, key))
    elif before is ABSENT or after is ABSENT or not same(before, after):
        yield path


def shared(before: Any, after: Any) -> Any:
    """`after`, with the parts that are the same taken from `before`, so that they are seen as untouched."""
    if before is after:
        return before
    if isinstance(before, dict) and isinstance(after, dict):
        made = {key: shared(before[key], item) if key in before else item for key, item in after.items()}
        return before if _identical(before, made) else made
    if isinstance(before, list) and isinstance(after, list):
        if written_alike(before, after):
            return before
        both = min(len(before), len(after))
        items = [shared(before[n], after[n]) for n in range(both)] + after[both:]
        return before if len(items) == len(before) and all(map(_is, items, before)) else items
    return before if type(before) is type(after) and before == after else after


def _identical(before: dict[str, Any], after: dict[str, Any]) -> bool:
    return list(before) == list(after) and all(map(_is, before.values(), after.values()))


def too_deep(value: Any, limit: int = MAX_DEPTH) -> bool:
    """Whether lists and objects are nested deeper than the views can follow."""
    level = [value]
    for _ in range(limit):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


def _with(value: Any, path: FieldPath, new: Any) -> Any:
    if not path:
        return new
    part, rest = path[0], path[1:]
    if isinstance(part, int):
        if not isinstance(value, list) or part > len(value):
            raise ValueError(f"there is no item {part} and no place for it")
        inner = value[part] if part < len(value) else None
        return [*value[:part], _with(inner, rest, new), *value[part + 1 :]]
    if value is not None and not isinstance(value, dict):
        raise ValueError(f"{part} is asked of a value that is no object")
    holder = value or {}
    return {**holder, part: _with(holder.get(part), rest, new)}


def _without(value: Any, path: FieldPath) -> Any:
    part: Any = path[0]
    rest = path[1:]
    if isinstance(part, int):
        inner = [] if not rest else [_without(value[part], rest)]
        return [*value[:part], *inner, *value[part + 1 :]]
    if rest:
        return {**value, part: _without(value[part], rest)}
    return {key: item for key, item in value.items() if key != part}
