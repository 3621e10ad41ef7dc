from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.action import load_action
from studio.project.reading import ReadError


def test_a_single_file(tmp_path: Path) -> None:
    path = tmp_path / "roles.js"
    path.write_text("exports.onExecutePostLogin = async () => {};")
    assert load_action(path).name == "roles"


def test_a_described_action(tmp_path: Path) -> None:
    folder = tmp_path / "add-roles"
    folder.mkdir()
    (folder / "code.js").write_text("//")
    assert load_action(folder).name == "add-roles"
    (folder / "action.yaml").write_text("name: Add roles\ntrigger: post-login\nsecrets: [KEY]\n")
    found = load_action(folder)
    assert (found.name, found.trigger, found.secret_names) == ("Add roles", "post-login", ("KEY",))


@pytest.mark.parametrize(
    "text", ["nmae: x", "name: 7", "secrets: KEY", "dependencies: [axios]", "- a", "modules: [a, b, c, d]"]
)
def test_a_wrong_description_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "code.js").write_text("//")
    (tmp_path / "action.yaml").write_text(text)
    with pytest.raises(ReadError, match=r"action.yaml:1"):
        load_action(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "dependencies: {axios: 1.7.9}\nmodules: [roles]\n",
        "dependencies: [{name: axios, version: 1.7.9}]\nmodules: [roles]\n",
    ],
)
def test_packages_and_modules(tmp_path: Path, text: str) -> None:
    (tmp_path / "code.js").write_text("//")
    (tmp_path / "action.yaml").write_text(text)
    found = load_action(tmp_path)
    assert (found.dependencies, found.modules) == ({"axios": "1.7.9"}, ("roles",))


def test_a_wrong_package_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "code.js").write_text("//")
    (tmp_path / "action.yaml").write_text("name: A\ndependencies:\n  axios: 1.7.9\n  lodash: latest\n")
    with pytest.raises(ReadError, match=r"action.yaml:4: the version of lodash is 'latest'"):
        load_action(tmp_path)
