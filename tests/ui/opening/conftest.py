from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.session.conftest import write


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A project of thirty actions."""
    root = tmp_path / "large"
    for number in range(30):
        write(root, f"a{number:02}", f"exports.onExecutePostLogin = async () => {{ /* {number} */ }};\n")
    return root


@pytest.fixture
def rule(tmp_path: Path) -> Path:
    """A Rule of more than 24 KB."""
    path = tmp_path / "rule.js"
    lines = "".join(f"  context.idToken['https://example.com/{n}'] = {n};\n" for n in range(700))
    path.write_text(f"function rule(user, context, callback) {{\n{lines}  callback(null, user, context);\n}}\n")
    return path
