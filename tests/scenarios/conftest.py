from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from studio.tokens.keys import SigningKeys

ROLES = """exports.onExecutePostLogin = async (event, api) => {
  const roles = event.user.app_metadata.roles ?? ['none'];
  api.idToken.setCustomClaim('https://example.com/roles', roles);
  if (roles.includes('blocked')) {
    api.access.deny('No way in.');
  }
};
"""

Write = Callable[[str, str], Path]


@pytest.fixture(scope="session")
def keys() -> SigningKeys:
    return SigningKeys.made()


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write a file below a folder which is the current one, too."""
    root = tmp_path / "work"
    root.mkdir()
    monkeypatch.chdir(root)

    def put(name: str, text: str) -> Path:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text), encoding="utf-8")
        return path

    return put


@pytest.fixture
def roles(write: Write) -> Path:
    """The action of a project, without scenarios."""
    write("studio.yaml", "tenant: {id: acme}\n")
    return write("actions/roles/code.js", ROLES)
