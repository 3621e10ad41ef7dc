"""The values of the debugger: where to stop, where the action stands, and what is in scope there.

Lines and columns count from 1, columns in UTF-16 units. Every text is cut by the host, and is the action's
own: show it as such.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

Exceptions = Literal["none", "uncaught", "all"]
Reason = Literal["start", "breakpoint", "step", "pause", "statement", "exception", "rejection"]

_TEXT: Final = 6000
_NAME: Final = 300
_WORDS: Final = """undefined null boolean number bigint string symbol function array object map set date regexp error
    promise proxy buffer accessor hole unset api secrets call calls"""
_KINDS: Final = frozenset(_WORDS.split())


@dataclass(frozen=True, slots=True)
class Breakpoint:
    """Where to stop. With `condition` only when that is true there; with `log` nothing stops, a line is written.

    `log` is a text in which `{expression}` stands for a value. `column` is 0 for the first place of the line.
    """

    line: int
    column: int = 0
    condition: str = ""
    log: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a breakpoint of the author came to lie: the nearest place at which the engine can stop, None for none.

    `problem` is a sentence when the engine refused it, for example for a condition that does not compile.
    """

    breakpoint: Breakpoint
    line: int | None
    column: int | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Scope:
    """Names that are visible in a frame: `local`, `block`, `catch`, `closure`, `module`, `script` or `global`."""

    kind: str
    name: str
    object: str


@dataclass(frozen=True, slots=True)
class CallFrame:
    """One function that is being executed; `file` is the action's own file, a module's, or empty for made-up code.

    `own` tells that it is the text of the action. `waiting` ones stand behind an `await`: nothing of theirs can
    be looked at.
    """

    id: str
    name: str
    file: str
    line: int
    column: int
    own: bool
    scopes: tuple[Scope, ...] = ()
    waiting: bool = False


@dataclass(frozen=True, slots=True)
class Variable:
    """One value: `text` in one line, `handle` to look into it (0 when there is nothing to see in it).

    `masked` tells that a secret in the text is hidden, `shown` that the property is enumerable. A handle is good
    for one stop.
    """

    name: str
    kind: str
    text: str
    handle: int = 0
    masked: bool = False
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Variables:
    """A page of variables: of `total` ones, the next page begins at `next` (None when this was the last)."""

    rows: tuple[Variable, ...] = ()
    total: int = 0
    next: int | None = None


@dataclass(frozen=True, slots=True)
class Stopped:
    """The action stands still. `number` counts the stops of a session, from 1.

    `about` describes what was thrown, `thrown` holds it. `depth` is the real number of frames when there are
    too many to be shown.
    """

    number: int
    action: str
    reason: Reason
    frames: tuple[CallFrame, ...]
    about: str = ""
    thrown: Variable | None = None
    depth: int = 0

    @property
    def place(self) -> CallFrame | None:
        """The innermost frame of the action's own text, which is where an author looks."""
        return next((frame for frame in self.frames if frame.own and not frame.waiting), None)


@dataclass(frozen=True, slots=True)
class Attached:
    """An action is being debugged from now on, and its breakpoints lie here."""

    action: str
    placed: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class Resumed:
    """The action goes on after a stop."""

    action: str


@dataclass(frozen=True, slots=True)
class Logged:
    """A breakpoint with a log text was passed."""

    action: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Detached:
    """The action is not debugged any more; `why` is empty when it simply ended."""

    action: str
    why: str = ""


def variable_of(value: object) -> Variable:
    """A variable as the host tells it; whatever has another shape becomes one that says so."""
    if not isinstance(value, Mapping):
        return Variable("", "unset", "unreadable")
    kind, handle = value.get("kind"), value.get("handle")
    return Variable(
        name=_text(value.get("name"))[:_NAME],
        kind=kind if isinstance(kind, str) and kind in _KINDS else "object",
        text=_text(value.get("text"))[:_TEXT],
        handle=handle if isinstance(handle, int) and handle > 0 else 0,
        masked=value.get("masked") is True,
        shown=value.get("shown") is not False,
    )


def variables_of(value: object) -> Variables:
    """A page as the host tells it."""
    if not isinstance(value, Mapping) or not isinstance(value.get("rows"), list):
        return Variables()
    rows = tuple(variable_of(row) for row in value["rows"][:200])
    total, following = _count(value.get("total")), _count(value.get("next"))
    return Variables(rows, total, following if following < total and rows else None)


def frame_of(value: Mapping[str, Any], file: str, script: str, *, waiting: bool = False) -> CallFrame:
    """A frame as the relay tells it, of an action in `file` whose text is the engine's `script`."""
    own = value.get("script") == script
    scopes = value.get("scopes")
    return CallFrame(
        id=_text(value.get("id")),
        name=_text(value.get("name")),
        file=file if own else _text(value.get("url")),
        line=_count(value.get("line")) + 1,
        column=_count(value.get("column")) + 1,
        own=own,
        scopes=tuple(_scope(scope) for scope in scopes if isinstance(scope, Mapping))
        if isinstance(scopes, list)
        else (),
        waiting=waiting,
    )


def _scope(value: Mapping[str, Any]) -> Scope:
    return Scope(_text(value.get("kind")), _text(value.get("name")), _text(value.get("object")))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
