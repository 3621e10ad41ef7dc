"""What happened in the child: a `Recording` is plain values, read by `studio.flow` and the views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from studio.sandbox.coverage import LineCoverage

# The ways in which an action fails to complete.
Failure = Literal[
    "error",
    "timeout",
    "memory",
    "output",
    "exited",
    "crashed",
    "stopped",
    "handler_missing",
    "invalid_action",
]
Status = Literal["completed", Failure]


@dataclass(frozen=True, slots=True)
class ActionError:
    """What the action threw. `line` and `column` (1-based) are in the action's file, or None.

    `detail` holds what else helps: the chain of causes, the source line of a syntax error.
    """

    name: str
    message: str
    line: int | None = None
    column: int | None = None
    stack: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """One call of an api method, as made. Values that JSON cannot hold are tagged objects.

    `at_ms` counts from the start of the handler. `threw` is set when the method refused its
    arguments the way the platform does. `late` marks a call made after the handler had settled.
    `result` holds what the method worked out besides its answer, for example the full redirect URL.
    `args` is what was seen without running code of the action. `exact` is parallel to it, or empty: None
    where `args` tells what JSON makes of the argument, else a tagged object that does (`json` with the
    text, `undefined`, `unserializable` with what `JSON.stringify` threw, `truncated`).
    """

    seq: int
    method: str
    args: tuple[Any, ...]
    returned: Any
    line: int | None
    column: int | None
    at_ms: float
    threw: ActionError | None = None
    late: bool = False
    result: Any = None
    exact: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsoleLine:
    """One console call, formatted as `util.format` does; `level` is log, info, warn, error …

    `raw` marks text the action wrote to its output directly, around `console`. What a breakpoint of the debugger
    wrote has the level `logpoint`.
    """

    seq: int
    level: str
    text: str
    line: int | None
    at_ms: float
    raw: bool = False

    @property
    def is_the_actions(self) -> bool:
        """Whether the action itself wrote it, so that the platform would have it, too."""
        return self.level != "logpoint"


@dataclass(frozen=True, slots=True)
class HttpExchange:
    """One HTTP request of the action and its answer; `status` is None when there was none.

    A header that came several times stands in `response_headers` with its values joined, and every
    `Set-Cookie` by itself in `set_cookies`. `response_base64` holds a body that is no UTF-8 text, if it
    is small enough to be recorded. What speaks another protocol is recorded too, with that as its
    method (TCP, UDP, DNS …) and no http URL.
    """

    seq: int
    method: str
    url: str
    request_headers: dict[str, str]
    request_body: str | None
    status: int | None
    response_headers: dict[str, str]
    response_body: str | None
    served_by: Literal["mock", "network", "blocked"]
    failure: str | None
    duration_ms: float
    line: int | None
    at_ms: float
    set_cookies: tuple[str, ...] = ()
    response_base64: str | None = None


@dataclass(frozen=True, slots=True)
class Read:
    """One part of the event that the code asked for, where it did so first; members of lists by their index.

    `listed` marks what was read in one go with everything beside it, as `JSON.stringify` or a spread does. An
    object or a list whose names were asked for has `names`.
    """

    path: tuple[str, ...]
    line: int | None = None
    column: int | None = None
    listed: bool = False
    names: bool = False


@dataclass(frozen=True, slots=True)
class Recording:
    """Everything one run of one action did.

    `status` is never "crashed" without a `sentence` that says what was seen. `cache` is the cache
    after the run. `layers` names the isolation that was active, as measured. Times in milliseconds.
    `event` is the event as it was when an error ended the run, without the values of secrets.
    `shared` tells that the child ran other jobs too, each in a realm of its own; `alone_because` why a
    job of a batch was run again in a child of its own. `left` is what a Rule hands on to the next one, by name.
    `coverage` and `reads` are None where they were not asked for, or where the action did not come to an end of
    its own.
    """

    status: Status
    sentence: str
    handler: str
    calls: tuple[Call, ...] = ()
    console: tuple[ConsoleLine, ...] = ()
    http: tuple[HttpExchange, ...] = ()
    error: ActionError | None = None
    warnings: tuple[str, ...] = ()
    cache: dict[str, dict[str, Any]] | None = None
    node: str = ""
    layers: tuple[str, ...] = ()
    network: str = "blocked"
    duration_ms: float = 0.0
    total_ms: float = 0.0
    shared: bool = False
    alone_because: str = ""
    left: dict[str, Any] | None = None
    coverage: LineCoverage | None = None
    event: dict[str, Any] | None = None
    reads: tuple[Read, ...] | None = None
