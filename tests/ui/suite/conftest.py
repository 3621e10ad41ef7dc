from __future__ import annotations

from pathlib import Path

import pytest

ROLES = """exports.onExecutePostLogin = async (event, api) => {
  if (event.user.app_metadata.blocked) {
    api.access.deny('Blocked.');
  }
  api.idToken.setCustomClaim('https://example.com/plan', 'silver');
};
"""
SCENARIOS = {
    "roles/denied": "event: {user: {app_metadata: {blocked: true}}}\nexpect: {status: denied}",
    "roles/plan": "description: Gold\nexpect:\n  status: continue\n  id_token: {'https://example.com/plan': gold}",
    "other/prints": "tags: [smoke]\nexpect: {console: [hello]}",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Two actions with three scenarios, of which one fails."""
    root = tmp_path / "shop"
    other = "exports.onExecutePostLogin = async () => {\n  console.log('hello');\n};\n"
    for name, code in (("roles", ROLES), ("other", other)):
        (root / "actions" / name / "scenarios").mkdir(parents=True)
        (root / "actions" / name / "code.js").write_text(code, encoding="utf-8")
    for name, text in SCENARIOS.items():
        place(root, name).write_text(f"trigger: post-login\n{text}\n", encoding="utf-8")
    return root


def place(root: Path, name: str) -> Path:
    """The file of a scenario by `action/name`."""
    action, _, scenario = name.partition("/")
    return root / "actions" / action / "scenarios" / f"{scenario}.yaml"
