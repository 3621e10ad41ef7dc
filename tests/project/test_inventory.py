from __future__ import annotations

from pathlib import Path

from studio.catalogue.loader import load
from studio.project.inventory import inventory


def test_actions_and_modules_of_a_project_are_counted(tmp_path: Path) -> None:
    for folder in ("actions/a", "actions/b", "modules/m"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "code.js").write_text("")
    found = inventory(tmp_path)
    assert found == {"limits.actions_per_tenant": 2, "limits.modules_per_tenant": 1}
    assert found.keys() <= load().limits.keys()


def test_a_single_action_belongs_to_no_tenant() -> None:
    assert inventory(None) == {}
