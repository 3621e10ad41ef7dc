from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import psutil
import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.request import ActionSource, RunRequest
from studio.project.merging import merged
from studio.sandbox.bounds import Limits
from studio.sweep.course import Sweep, sweep

Asked = Callable[..., RunRequest]
Swept = Callable[..., Sweep]


def asked(code: str, event: dict[str, Any] | None = None, *, trigger: str = "post-login", **more: Any) -> RunRequest:
    """A run of one action, `code` being the body of the handler; `event` is laid over the default."""
    found = load().triggers[trigger]
    if "exports." not in code:
        code = f"exports.{found.execute_handler} = async (event, api) => {{\n{code}\n}};"
    action = ActionSource("a", "a.js", code, secrets=more.pop("secrets", {}))
    values: dict[str, Any] = {"limits": Limits(wall_s=0.7), **more}
    return RunRequest(found, (action,), merged(default_event(found), event or {}), **values)


@pytest.fixture
def swept() -> Swept:
    """Sweeps a handler's body."""

    def run(code: str, event: dict[str, Any] | None = None, *, most: int = 300, **more: Any) -> Sweep:
        return sweep(asked(code, event, **more), most)

    return run


@pytest.fixture(autouse=True)
def nothing_is_left() -> Iterator[None]:
    """No child outlives a sweep."""
    yield
    assert not psutil.Process().children(recursive=True)
