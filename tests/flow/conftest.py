from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.outcome import Outcome
from studio.flow.setting import Recorded, Setting
from studio.flow.settle import settle
from studio.project.settings import TenantSettings
from studio.sandbox.recording import ActionError, Call, Recording

UNDEFINED = {"$type": "undefined"}


def call(seq: int, method: str, *args: Any, **rest: Any) -> Call:
    """The call a handler would have made on line `seq`."""
    return Call(seq, f"api.{method}", args, "api", rest.pop("line", seq), 5, float(seq), **rest)


def recorded(*calls: Call, name: str = "first", status: Any = "completed", **rest: Any) -> Recorded:
    """A finished action that made these calls."""
    recording = Recording(status, rest.pop("sentence", "done"), "onExecute", calls=calls, **rest)
    return Recorded(name, f"{name}.js", 100, recording)


THROWN = ActionError("TypeError", "boom", 3, 2, "TypeError: boom")


@pytest.fixture
def flow() -> Callable[..., Outcome]:
    """Settle actions of one trigger; `event` is merged over the default one level deep, less what is `without`.

    Without settings the tenant has everything, early access too.
    """

    def run(
        *actions: Recorded,
        trigger: str = "post-login",
        event: Mapping[str, Mapping[str, Any]] | None = None,
        settings: TenantSettings | None = None,
        **rest: Any,
    ) -> Outcome:
        catalogue = load()
        full = default_event(catalogue.triggers[trigger])
        for key, value in (event or {}).items():
            full[key] = {**full.get(key, {}), **value}
        for key in rest.pop("without", ()):
            full.pop(key, None)
        setting = Setting(
            catalogue,
            catalogue.triggers[trigger],
            full,
            settings or TenantSettings(early_access=True),
            1_767_225_600,
            "seed",
            rest.pop("cache", None),
        )
        return settle(setting, actions, **rest)

    return run
