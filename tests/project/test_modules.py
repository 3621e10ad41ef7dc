from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.modules import ModuleFile, load_modules, module_names
from studio.project.reading import ReadError


def module(root: Path, name: str, described: str | None = None) -> Path:
    folder = root / "modules" / name
    folder.mkdir(parents=True)
    (folder / "code.js").write_text(f"exports.name = '{name}';", encoding="utf-8")
    if described is not None:
        (folder / "module.yaml").write_text(described, encoding="utf-8")
    return folder / "code.js"


def test_a_module_is_its_code(tmp_path: Path) -> None:
    path = module(tmp_path, "roles")
    assert load_modules(tmp_path, ["roles"]) == (ModuleFile("roles", path, "exports.name = 'roles';"),)


def test_a_described_module(tmp_path: Path) -> None:
    module(tmp_path, "roles", "secrets: [API_KEY]\ndependencies: {axios: 1.7.9}\n")
    module(tmp_path, "empty", "")
    (roles, empty) = load_modules(tmp_path, ["roles", "empty", "roles"])
    assert (roles.secret_names, roles.dependencies) == (("API_KEY",), {"axios": "1.7.9"})
    assert (empty.secret_names, empty.dependencies) == ((), {})


def test_no_names_need_no_folder(tmp_path: Path) -> None:
    assert load_modules(tmp_path, ()) == ()
    assert module_names(tmp_path) == ()


@pytest.mark.parametrize(
    ("name", "words"),
    [("rolles", "there is no module rolles; did you mean roles"), ("zzz", "expected zzz/code.js")],
)
def test_a_missing_module_names_the_nearest(tmp_path: Path, name: str, words: str) -> None:
    module(tmp_path, "roles")
    with pytest.raises(ReadError, match=words):
        load_modules(tmp_path, [name])


@pytest.mark.parametrize("name", ["../outside", "..", "", ".", "roles/../roles"])
def test_no_name_leaves_the_folder(tmp_path: Path, name: str) -> None:
    module(tmp_path, "roles")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "code.js").write_text("//", encoding="utf-8")
    with pytest.raises(ReadError, match="there is no module"):
        load_modules(tmp_path, [name])


def test_one_module_too_many(tmp_path: Path) -> None:
    for name in "abcd":
        module(tmp_path, name)
    assert module_names(tmp_path) == ("a", "b", "c", "d")
    assert len(load_modules(tmp_path, "abc")) == 3
    with pytest.raises(ReadError, match=r"4 modules are named .* at most 3"):
        load_modules(tmp_path, "abcd")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("- a", "expected a mapping"),
        ("secret: [A]", "did you mean secrets"),
        ("secrets: A", "no list of names"),
        ("dependencies: {axios: '*'}", "not exact"),
    ],
)
def test_a_wrong_description_is_told(tmp_path: Path, text: str, words: str) -> None:
    module(tmp_path, "roles", text)
    with pytest.raises(ReadError, match=words) as caught:
        load_modules(tmp_path, ["roles"])
    assert caught.value.path.name == "module.yaml"
