from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from studio.cli import main

ROLES = """exports.onExecutePostLogin = async (event, api) => {
  const namespace = 'https://sovereign.corp';
  if (event.user.app_metadata.is_admin) {
    api.idToken.setCustomClaim(`${namespace}/roles`, ['admin']);
    api.accessToken.setCustomClaim(`${namespace}/roles`, ['admin']);
  }
};
"""


class Said(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def roles(tmp_path: Path) -> Path:
    path = tmp_path / "roles.js"
    path.write_text(ROLES, encoding="utf-8")
    return path


@pytest.fixture
def studio_cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Call the command line in this process; `stdin` is what it reads from standard input."""

    def call(*arguments: Any, stdin: bytes = b"") -> Said:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        status = main([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Said(status, captured.out, captured.err)

    return call
