"""What the user brings back to a flow that was suspended: the `continue` of a scenario, checked when it is read.

One return is a mapping; a transaction that is suspended several times has a list of them, in order.
`before` in a return holds what is expected of the flow while it waits for it.
How a return becomes an event is the business of `studio.flow.resume`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from studio.later import later
from studio.project.merging import is_delete
from studio.project.paths import FieldPath
from studio.project.reading import Document
from studio.project.shape import known, mapping, text

if TYPE_CHECKING:
    from studio.project import expectation as project_expectation
else:
    project_expectation = later("studio.project.expectation")

Return = Mapping[str, Any]

SIGN = "$sign"
BEFORE = "before"
ALGORITHMS = ("HS256", "HS384", "HS512", "none")
_SIGN_KEYS = ("secret", "key", "payload", "expires_in", "algorithm", "claims", "tampered")
_LONGEST_S = 10**9


def returns(document: Document, path: FieldPath, value: Any) -> tuple[Return, ...]:
    """One return or a list of them. Raises ReadError, which names line and expectation."""
    if isinstance(value, list):
        return tuple(_return(document, (*path, index), item) for index, item in enumerate(value))
    return (_return(document, path, value),)


def shown(brought: tuple[Return, ...]) -> Any:
    """Returns as a file holds them: one as itself, several as a list."""
    return dict(brought[0]) if len(brought) == 1 and brought[0] else [dict(each) for each in brought]


def _return(document: Document, path: FieldPath, value: Any) -> Return:
    if not isinstance(value, Mapping):
        raise document.error(path, "expected what the user brings back, that is a mapping with keys such as query")
    known(document, path, value, tuple(_PARTS))
    for name, item in value.items():
        _PARTS[name](document, (*path, name), item)
    return dict(value)


def _parameters(document: Document, path: FieldPath, value: Any) -> None:
    """Names with texts, lists of texts, or tokens to be signed."""
    for name, item in mapping(document, path, value).items():
        _parameter(document, (*path, name), item)


def _parameter(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, Mapping) or is_delete(value):
        return
    if SIGN in value:
        known(document, path, value, (SIGN,))
        _sign(document, (*path, SIGN), value[SIGN])
    elif marks := [name for name in value if name.startswith("$")]:
        raise document.error((*path, marks[0]), f"{marks[0]} is not known here; expected $sign or a text")


def _sign(document: Document, path: FieldPath, value: Any) -> None:
    known(document, path, mapping(document, path, value), _SIGN_KEYS)
    if len([name for name in ("secret", "key") if name in value]) != 1:
        raise document.error(path, "$sign needs either secret, the name of a secret of the action, or key, a text")
    for name, item in value.items():
        _SIGN[name](document, (*path, name), item)


def _algorithm(document: Document, path: FieldPath, value: Any) -> None:
    if value not in ALGORITHMS:
        raise document.error(path, f"algorithm is {value!r}; expected one of {', '.join(ALGORITHMS)}")


def _seconds(document: Document, path: FieldPath, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > _LONGEST_S:
        raise document.error(path, f"{path[-1]} is {value!r}; expected whole seconds, negative for the past")


def _passed(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, bool):
        raise document.error(path, f"passed is {value!r}; expected true or false")


def _before(document: Document, path: FieldPath, value: Any) -> None:
    project_expectation.expectation(document, path, value)


_SIGN: dict[str, Callable[[Document, FieldPath, Any], object]] = {
    "secret": text,
    "key": text,
    "payload": mapping,
    "expires_in": _seconds,
    "algorithm": _algorithm,
    "claims": mapping,
    "tampered": mapping,
}
_PARTS: dict[str, Callable[[Document, FieldPath, Any], object]] = {
    "query": _parameters,
    "body": _parameters,
    "fields": mapping,
    "vars": mapping,
    "factor": text,
    "passed": _passed,
    BEFORE: _before,
}
