"""An event over the default event: merge, assign one field, and find what differs."""

from __future__ import annotations

import copy
import itertools
import json
import marshal
import math
from collections.abc import Callable, Mapping
from typing import Any

from studio.project.paths import FieldPath, parse_path

_PLAIN = frozenset((str, int, float, bool, type(None)))
DELETE: Mapping[str, Any] = {"$delete": True}


def is_delete(value: Any) -> bool:
    """Whether a value is the marker that removes a field."""
    return isinstance(value, Mapping) and len(value) == 1 and value.get("$delete") is True


def merged(default: Any, overlay: Any) -> Any:
    """The overlay over the default: objects member by member, everything else replaced, null kept.

    `{"$delete": true}` removes a field. Neither argument is changed.
    """
    return _laid_over(default, overlay, copied)


def laid_over(default: Any, overlay: Any) -> Any:
    """The same for an overlay that nobody changes in place: the lists in it are shared, which saves a long one time."""
    return _laid_over(default, overlay, lambda value: value)


def _laid_over(default: Any, overlay: Any, taken: Callable[[Any], Any]) -> Any:
    if not isinstance(overlay, Mapping):
        return taken(overlay)
    result = dict(default) if isinstance(default, Mapping) else {}
    for key, value in overlay.items():
        if is_delete(value):
            result.pop(key, None)
        else:
            result[key] = _laid_over(result.get(key), value, taken)
    return {key: copied(value) if key not in overlay else value for key, value in result.items()}


def copied(value: Any) -> Any:
    """A copy of an event or a part of one that shares no object or list with it; much quicker than `deepcopy`."""
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value if type(value) in _PLAIN else copy.deepcopy(value)


def difference(default: Any, event: Any) -> Any:
    """The smallest overlay with `merged(default, overlay) == event`."""
    if not isinstance(default, Mapping) or not isinstance(event, Mapping):
        return copied(event)
    overlay: dict[str, Any] = {key: dict(DELETE) for key in default if key not in event}
    for key, value in event.items():
        if key not in default:
            overlay[key] = copied(value)
        elif not same(default[key], value):
            overlay[key] = difference(default[key], value)
    return overlay


_MANY = 50


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are the same; true and 1 are not. What an edit has left alone is told apart at once."""
    if left is right:
        return True
    if type(left) in (dict, list) and type(left) is type(right) and left != right:
        return False
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(left, list) and isinstance(right, list):
        if written_alike(left, right):
            return True
        return len(left) == len(right) and all(same(a, b) for a, b in zip(left, right, strict=True))
    return type(left) is type(right) and bool(left == right)


def written_alike(left: list[Any], right: list[Any]) -> bool:
    """Whether two long lists that share nothing are the same byte for byte, which is found out at once.

    Where they are not, they may be the same nevertheless: keys may be in another order.
    """
    if not len(left) == len(right) > _MANY:
        return False
    if any(one is other for one, other in zip(left, right, strict=True) if isinstance(one, dict | list)):
        return False
    try:
        return marshal.dumps(left, 0) == marshal.dumps(right, 0)
    except ValueError:
        return False


def parse_assignment(text: str) -> tuple[FieldPath, Any]:
    """The path and the value of `PATH=VALUE`; VALUE is JSON, else text. Raises ValueError."""
    name, equals, value = text.partition("=")
    if not equals:
        raise ValueError("expected PATH=VALUE")
    try:
        return parse_path(name.strip()), json.loads(value, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError:
        return parse_path(name.strip()), value


def _no_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON; expected a number")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text} is larger than a number can be")
    return number


def assign(event: Mapping[str, Any], path: FieldPath, value: Any) -> dict[str, Any]:
    """A copy of the event with one field set or, with the marker, removed. Raises ValueError.

    Objects on the way are made where they are missing; an index must be there or be the next one.
    """
    result = copy.deepcopy(dict(event))
    holder: Any = result
    for part, following in itertools.pairwise(path):
        holder = _step(holder, part, following)
    _put(holder, path[-1], value)
    return result


def _step(holder: Any, part: str | int, following: str | int) -> Any:
    fresh: Any = [] if isinstance(following, int) else {}
    if isinstance(part, int):
        _check_list(holder, part)
        if part == len(holder):
            holder.append(fresh)
        return holder[part]
    if not isinstance(holder, dict):
        raise ValueError(f"{part} is asked of a value that is no object")
    if not isinstance(holder.get(part), dict | list):
        holder[part] = fresh
    return holder[part]


def _put(holder: Any, part: str | int, value: Any) -> None:
    if isinstance(part, int):
        _check_list(holder, part)
        if is_delete(value):
            del holder[part : part + 1]
        else:
            holder[part : part + 1] = [copy.deepcopy(value)]
    elif not isinstance(holder, dict):
        raise ValueError(f"{part} is asked of a value that is no object")
    elif is_delete(value):
        holder.pop(part, None)
    else:
        holder[part] = copy.deepcopy(value)


def _check_list(holder: Any, index: int) -> None:
    if not isinstance(holder, list):
        raise ValueError(f"[{index}] is asked of a value that is no list")
    if index > len(holder):
        raise ValueError(f"[{index}] is beyond the end of a list of {len(holder)}")
