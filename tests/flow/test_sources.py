from __future__ import annotations

from pathlib import Path

import pytest

from studio.flow.sources import needs_of, source_of
from studio.project.action import load_action
from studio.project.reading import ReadError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with an action that uses two modules."""
    (tmp_path / "studio.yaml").write_text("{}", encoding="utf-8")
    action = tmp_path / "actions" / "roles"
    action.mkdir(parents=True)
    (action / "code.js").write_text("exports.onExecutePostLogin = async () => {};", encoding="utf-8")
    (action / "action.yaml").write_text("modules: [greet, plain]\ndependencies: {axios: 1.7.9}", encoding="utf-8")
    for name, described in (("greet", "secrets: [NAME, KEY]\ndependencies: {lodash: 4.17.21}"), ("plain", "")):
        folder = tmp_path / "modules" / name
        folder.mkdir(parents=True)
        (folder / "code.js").write_text(f"exports.name = '{name}';", encoding="utf-8")
        if described:
            (folder / "module.yaml").write_text(described, encoding="utf-8")
    return tmp_path


def test_packages_of_the_action_its_modules_and_the_command_come_together(project: Path) -> None:
    action = load_action(project / "actions" / "roles")
    needs = needs_of(action, {"axios": "1.8.0", "jose": "5.9.6"})
    assert needs.dependencies == {"axios": "1.8.0", "lodash": "4.17.21", "jose": "5.9.6"}
    assert [module.name for module in needs.modules] == ["greet", "plain"]


def test_a_module_sees_its_own_secrets_only(project: Path) -> None:
    action = load_action(project / "actions" / "roles")
    secrets = {"KEY": "the action's", "greet/KEY": "the module's", "NAME": "both", "OTHER": "x"}
    source = source_of(action, needs_of(action), project, secrets, {"C": "1"})
    assert source.secrets == {"KEY": "the action's", "NAME": "both", "OTHER": "x"}
    assert source.modules["greet"].secrets == {"NAME": "both", "KEY": "the module's"}
    assert source.modules["plain"].secrets == {}
    assert source.dependencies == ("axios", "lodash")
    assert (source.packages, source.configuration) == (project, {"C": "1"})


def test_two_versions_of_one_package_in_one_action_cannot_be(project: Path) -> None:
    (project / "modules" / "greet" / "module.yaml").write_text("dependencies: {axios: 1.0.0}", encoding="utf-8")
    action = load_action(project / "actions" / "roles")
    with pytest.raises(ReadError, match=r"the module greet needs axios 1\.0\.0, and 1\.7\.9 is declared already"):
        needs_of(action)
    assert needs_of(action, {"axios": "1.8.0"}).dependencies == {"axios": "1.8.0"}


def test_modules_are_found_without_a_settings_file(project: Path) -> None:
    (project / "studio.yaml").unlink()
    assert len(needs_of(load_action(project / "actions" / "roles")).modules) == 2


def test_more_packages_than_an_action_may_have(project: Path) -> None:
    action = load_action(project / "actions" / "roles")
    with pytest.raises(ReadError, match="one too many"):
        needs_of(action, {f"p{n}": "1.0.0" for n in range(10)})
