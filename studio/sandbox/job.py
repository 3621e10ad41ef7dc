"""What the sandbox is asked to do: one `Job` is one action, run once, in one child process."""

from __future__ import annotations

import json
import math
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.failure import SandboxFailure


@dataclass(frozen=True, slots=True)
class Module:
    """An Actions module, which `require('actions:name')` loads; it sees only its own secrets."""

    code: str
    file: str
    secrets: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Job:
    """One action to run.

    `api` is the catalogue's description of the api object (`Trigger.api_for_host()`), `event` the
    event as plain JSON without secrets, `now_ms` a frozen clock in epoch milliseconds or None for
    the real one, `cache` the preset records `{key: {"value": str, "expires_at": epoch ms}}`,
    `state` what earlier actions of the same execution hand over (for example `primary_user_set`).
    `packages` is the folder whose `node_modules` holds what is named in `dependencies`, and `modules`
    what `require('actions:…')` finds. With `legacy` the code is a Rule or a Hook, and this is all its host has
    to know of it (`studio.flow.legacy.call_of`).
    `coverage` asks which lines ran, which makes long loops slow. `reads` asks what the code reads of its event.
    """

    name: str
    file: str
    code: str
    handler: str
    handlers: tuple[str, ...]
    event: Mapping[str, Any]
    api: tuple[Mapping[str, Any], ...]
    secrets: Mapping[str, str] = field(default_factory=dict)
    configuration: Mapping[str, str] = field(default_factory=dict)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    state: Mapping[str, Any] = field(default_factory=dict)
    now_ms: int | None = None
    limits: Limits = field(default_factory=Limits)
    network: NetworkPolicy = field(default_factory=NetworkPolicy)
    packages: Path | None = None
    dependencies: tuple[str, ...] = ()
    modules: Mapping[str, Module] = field(default_factory=dict)
    legacy: Mapping[str, Any] | None = None
    coverage: bool = False
    reads: bool = False

    def text(self) -> bytes:
        """The job as the child reads it. Raises SandboxFailure for values that are not JSON."""
        return encoded(
            {
                "file": self.file.replace("\\", "/").rpartition("/")[2] or "code.js",
                "code": self.code,
                "handler": self.handler,
                "handlers": list(self.handlers),
                "event": dict(self.event),
                "secrets": dict(self.secrets),
                "configuration": dict(self.configuration),
                "cache": {name: dict(entry) for name, entry in self.cache.items()},
                "state": dict(self.state),
                "modules": {name: _module(module) for name, module in self.modules.items()},
                "now_ms": self.now_ms,
                "limits": {"wall_s": self.limits.wall_s},
                "legacy": self.legacy,
            }
        )


def _module(module: Module) -> dict[str, Any]:
    return {"code": module.code, "file": module.file, "secrets": dict(module.secrets)}


@dataclass(frozen=True, slots=True)
class Kit:
    """What a child must know before it is given a job; a child parked with an equal kit can take it.

    `api` is the api's description as JSON text. `frozen` children ask for a job's moment instead of
    the clock, `shared` ones run many jobs, each in a realm of its own, `online` ones have loaded what
    requests need, `legacy` ones run Rules and Hooks.
    `coverage` ones count which blocks run, `reads` ones note what is read of the event, `debug` ones can be
    debugged and have no permission model.
    """

    api: str
    limits: Limits
    packages: Path | None = None
    dependencies: tuple[str, ...] = ()
    frozen: bool = False
    shared: bool = False
    online: bool = False
    legacy: bool = False
    coverage: bool = False
    reads: bool = False
    debug: bool = False

    def text(self, *, ahead: bool = False) -> bytes:
        """The kit as the child reads it. One that is started `ahead` of its job makes everything warm first."""
        packages = None if self.packages is None else self.packages.as_posix()
        flags = {"frozen": self.frozen, "shared": self.shared, "online": self.online, "legacy": self.legacy}
        flags["ahead"] = ahead
        flags["coverage"] = self.coverage
        flags["reads"] = self.reads
        flags["debug"] = self.debug
        rest = encoded({"packages": packages, "declared": list(self.dependencies), **flags})
        return rest[:-1] + b',"api":' + self.api.encode("ascii") + b"}"


_CPU_STEP_S = 20


def kit_of(job: Job, *, shared: bool = False, debug: bool = False) -> Kit:
    """The kit of the children that can run `job`. Time is rounded up, for it only bounds a child left behind."""
    wall_s = math.ceil(job.limits.wall_s / _CPU_STEP_S) * _CPU_STEP_S
    return Kit(
        api=_api_text(job.api),
        limits=replace(job.limits, wall_s=float(wall_s)),
        packages=job.packages,
        dependencies=job.dependencies if job.packages is not None else (),
        frozen=job.now_ms is not None,
        shared=shared,
        online=job.network.mode != "blocked",
        legacy=job.legacy is not None,
        coverage=job.coverage,
        reads=job.reads,
        debug=debug,
    )


_TEXTS: deque[tuple[tuple[Mapping[str, Any], ...], str]] = deque(maxlen=32)


def _api_text(api: tuple[Mapping[str, Any], ...]) -> str:
    """The description as JSON; the triggers' own ones come again and again, and are written once."""
    for known, text in list(_TEXTS):
        if known is api:
            return text
    made = encoded(list(api)).decode("ascii")
    _TEXTS.append((api, made))
    return made


def encoded(value: Any) -> bytes:
    """`value` as ASCII JSON; read-only mappings and moments of YAML are converted."""
    try:
        return json.dumps(value, default=_plain, allow_nan=False).encode("ascii")
    except (TypeError, ValueError) as error:
        raise SandboxFailure(f"The event or the settings of the run are not JSON: {error}.") from error


def message(body: bytes) -> bytes:
    """`body` with its length in front, as everything but the key is sent to a child."""
    return len(body).to_bytes(4, "big") + body


def _plain(value: Any) -> Any:
    """Catalogue values may be read-only mappings; YAML turns moments into datetime objects."""
    if hasattr(value, "keys"):
        return {key: value[key] for key in value}
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be sent to the sandbox")
