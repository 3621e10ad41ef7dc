from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from studio.catalogue.loader import load

ASK = """
import sys
from studio.catalogue.loader import load
trigger = load().triggers["post-login"]
assert trigger.name and trigger.execute_handler and trigger.fields_by_path["user.email"]
parts = {"facts", "methods", "reading", "source"}
print(*sorted(name for name in parts if f"studio.catalogue.{name}" in sys.modules))
assert trigger.methods_by_name["api.access.deny"].params and load().rules and load().limits
print(*sorted(name for name in parts if f"studio.catalogue.{name}" in sys.modules))
"""


def test_it_is_the_same_every_time() -> None:
    assert load() is load()


def test_what_nobody_asks_for_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(tmp_path))
    load.__wrapped__()
    done = subprocess.run([sys.executable, "-c", ASK], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["", "facts methods"]
