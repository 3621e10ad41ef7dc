from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

Made = Callable[..., Path]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project whose flow is c, a, b, with b disabled, and one action for another trigger."""
    root = tmp_path / "project"
    for name in ("a", "b", "c"):
        write(root, name, f"exports.onExecutePostLogin = async () => {{ console.log('{name}'); }};\n")
    write(root, "check", "exports.onExecutePreUserRegistration = async () => {};\n")
    order = "# ours\nflows:\n  post-login: [c, a, {action: b, enabled: false}]  # as in production\n"
    (root / "studio.yaml").write_text(order, encoding="utf-8")
    return root


def write(root: Path, name: str, code: str) -> Path:
    place = root / "actions" / name / "code.js"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(code, encoding="utf-8")
    return place
