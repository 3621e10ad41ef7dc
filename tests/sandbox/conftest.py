from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import psutil
import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.job import Job
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run

HANDLER = "onExecutePostLogin"
Play = Callable[..., Recording]


def entry(name: str, effect: str = "none", returns: str = "void", **more: Any) -> dict[str, Any]:
    """One description of an api method, as `catalogue.host.api_for_host` makes them."""
    return {
        "name": name,
        "effect": effect,
        "returns": returns,
        "params": [],
        "checks": [],
        "options": {},
    } | more


API = (
    entry("api.access.deny", "deny", params=["reason"]),
    entry("api.idToken.setCustomClaim", "claim", "api", params=["name", "value"]),
    entry(
        "api.accessToken.addScope",
        "scope.add",
        params=["scope"],
        checks=[
            {
                "arg": 0,
                "test": "string",
                "error": "TypeError",
                "message": "The value for the scope must be a string.",
            }
        ],
    ),
)


def job(code: str, **more: Any) -> Job:
    """A job for `code`, wrapped into the usual handler unless it exports something itself."""
    if not code.startswith(("exports", "module.exports")):
        code = f"exports.{HANDLER} = async (event, api) => {{\n{code}\n}};"
    event = {
        "user": {"user_id": "auth0|1"},
        "request": {"hostname": "tenant.example.com", "ip": "203.0.113.7"},
    }
    values: dict[str, Any] = {
        "name": "sample",
        "file": "actions/sample/code.js",
        "code": code,
        "handler": HANDLER,
        "handlers": (HANDLER, "onContinuePostLogin"),
        "event": event,
        "api": API,
        "limits": Limits(wall_s=3),
    }
    return Job(**(values | more))


@pytest.fixture
def play() -> Play:
    """Runs code in the real sandbox and answers the recording."""

    def start(code: str, *, api: Sequence[dict[str, Any]] = API, **more: Any) -> Recording:
        return run(job(code, api=tuple(api), **more))

    return start


@pytest.fixture(autouse=True)
def nothing_leaks() -> Iterator[None]:
    """Neither threads nor file descriptors survive a run."""
    import threading

    process = psutil.Process()
    fds, threads = process.num_fds(), threading.active_count()
    yield
    assert threading.active_count() <= threads
    assert process.num_fds() <= fds
