from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.sandbox.batch import run_batch
from studio.sandbox.job import Module, kit_of
from studio.sandbox.pool import Pool
from studio.sandbox.runner import run
from tests.sandbox.conftest import Play, job


def package(root: Path, name: str, files: dict[str, str], **described: Any) -> None:
    """Puts a package of these files into the folder, as npm would."""
    folder = root / "node_modules" / name
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    (folder / "package.json").write_text(json.dumps({"name": name, "version": "1.0.0", **described}), encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    package(tmp_path, "plain", {"index.js": "module.exports = {name: 'plain', inner: require('inner').value};"})
    package(tmp_path, "inner", {"index.js": "exports.value = 'inner';"})
    package(tmp_path, "@scope/parts", {"index.js": "exports.a = 1;", "lib/b.js": "exports.b = 2;"})
    package(tmp_path, "modern", {"index.mjs": "export const name = 'modern'; export default 7;"}, exports="./index.mjs")
    package(tmp_path, "counting", {"index.js": "let n = 0; module.exports = () => ++n;"})
    package(tmp_path, "broken", {"index.js": "throw new Error('broken while loading');"})
    package(tmp_path, "noisy", {"index.js": "console.log('loaded'); exports.now = new Date().getTime();"})
    return tmp_path


DECLARED = ("plain", "@scope/parts", "modern", "counting", "broken", "noisy")


def texts(play: Play, code: str, root: Path, **more: Any) -> list[str]:
    recording = play(code, packages=root, dependencies=DECLARED, **more)
    assert recording.status == "completed", recording.sentence
    return [line.text for line in recording.console]


def test_declared_packages_are_found_with_their_own_dependencies_and_parts(play: Play, root: Path) -> None:
    code = """
    const {name, inner} = require('plain');
    console.log(name, inner, require('@scope/parts').a, require('@scope/parts/lib/b').b);
    console.log(require('modern').name, (await import('modern')).default, (await import('plain')).default.name);
    """
    assert texts(play, code, root) == ["plain inner 1 2", "modern 7 plain"]


@pytest.mark.parametrize("name", ["inner", "nothing", "./file", "/etc/hostname", "plain/../inner", "@scope/other"])
def test_what_is_not_declared_does_not_exist(play: Play, root: Path, name: str) -> None:
    code = f"try {{ require('{name}'); }} catch (e) {{ console.log(e.code, e.message); }}"
    (text,) = texts(play, code, root)
    assert text == f"MODULE_NOT_FOUND Cannot find module '{name}'"


def test_an_undeclared_package_cannot_be_imported_either(play: Play, root: Path) -> None:
    (text,) = texts(play, "try { await import('inner'); } catch (e) { console.log(e.message); }", root)
    assert text == "Cannot find module 'inner'"


def test_a_part_that_is_missing_does_not_show_where_packages_lie(play: Play, root: Path) -> None:
    (text,) = texts(play, "try { require('plain/nope'); } catch (e) { console.log(e.message); }", root)
    assert text == "Cannot find module 'plain/nope'"
    assert str(root) not in text


def test_a_package_that_fails_while_loading_fails_where_it_is_required(play: Play, root: Path) -> None:
    recording = play("require('broken');", packages=root, dependencies=DECLARED)
    assert recording.status == "error"
    assert recording.error is not None and recording.error.line == 2
    assert "broken while loading" in recording.sentence


def test_packages_are_loaded_ahead_and_what_they_say_belongs_to_the_run(root: Path) -> None:
    one = job("console.log(require('noisy') !== undefined);", packages=root, dependencies=("noisy", "broken"))
    with Pool() as pool:
        pool.warm(kit_of(one))
        pool.settle()
        recording = run(one, None, pool)
    assert [line.text for line in recording.console] == ["loaded", "true"]


def test_two_versions_side_by_side(root: Path, tmp_path_factory: pytest.TempPathFactory, play: Play) -> None:
    other = tmp_path_factory.mktemp("other")
    package(other, "plain", {"index.js": "module.exports = {name: 'other'};"})
    code = "console.log(require('plain').name);"
    assert texts(play, code, root) == ["plain"]
    assert texts(play, code, other) == ["other"]


def test_packages_see_the_frozen_clock(play: Play, root: Path) -> None:
    assert texts(play, "console.log(require('noisy').now);", root, now_ms=5)[-1] == "5"


def test_packages_cannot_read_beyond_their_folder(
    play: Play, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("private") / "secret.txt"
    secret.write_text("a secret of the machine", encoding="utf-8")
    code = f"""
    const read = (file) => {{ try {{ return fs.readFileSync(file, 'utf8'); }} catch (e) {{ return e.code; }} }};
    const fs = require('fs'), path = require('path');
    exports.found = [{json.dumps(str(secret))}, '/etc/hostname', path.join(__dirname, '../../..', 'x')].map(read);
    exports.linked = read(path.join(__dirname, 'link'));
    """
    package(root, "curious", {"index.js": code})
    (root / "node_modules" / "curious" / "link").symlink_to(secret)
    recording = play(
        "const c = require('curious'); console.log(c.found, c.linked);", packages=root, dependencies=("curious",)
    )
    assert "a secret of the machine" not in recording.console[0].text
    assert "EACCES" in recording.console[0].text or "ERR_ACCESS_DENIED" in recording.console[0].text


def test_native_modules_do_not_load(play: Play, root: Path) -> None:
    package(root, "native", {"index.js": "module.exports = require('./build.node');", "build.node": "\x7fELF"})
    recording = play("require('native');", packages=root, dependencies=("native",))
    assert recording.status == "error"


def test_a_package_that_counts_is_noticed_in_a_batch(root: Path) -> None:
    one = job("console.log(require('counting')());", packages=root, dependencies=("counting",))
    found = run_batch([one] * 3, workers=1)
    assert [recording.console[0].text for recording in found] == ["1", "1", "1"]
    assert not any(recording.shared for recording in found)
    assert found[0].alone_because == "it did not do the same when repeated"


def test_a_package_without_memory_stays_in_the_shared_child(root: Path) -> None:
    one = job("console.log(require('plain').name);", packages=root, dependencies=("plain",))
    found = run_batch([one] * 3, workers=1)
    assert [recording.console[0].text for recording in found] == ["plain"] * 3
    assert all(recording.shared for recording in found)


MODULES = {
    "greet": Module(
        "exports.hi = () => `hi ${actions.secrets.NAME}`; exports.self = this === exports;", "greet.js", {"NAME": "Ada"}
    ),
    "nested": Module("exports.other = () => require('actions:greet');", "nested.js"),
    "packaged": Module("exports.name = require('plain').name;", "packaged.js"),
    "throwing": Module("\n\nthrow new TypeError('module body');", "throwing.js"),
    "wrong": Module("exports.x = {;", "wrong.js"),
}


def test_modules_of_the_project_have_their_own_secrets(play: Play, root: Path) -> None:
    code = """
    const greet = require('actions:greet');
    console.log(greet.hi(), greet.self, greet === require('actions:greet'), typeof actions);
    console.log(require('actions:packaged').name, event.secrets.NAME);
    """
    assert texts(play, code, root, modules=MODULES) == ["hi Ada true true undefined", "plain undefined"]


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("require('actions:nothing');", "Cannot find module 'actions:nothing'"),
        ("require('actions:nested').other();", "Cannot find module 'actions:greet'"),
        ("require('actions:throwing');", "TypeError: module body"),
        ("require('actions:wrong');", "SyntaxError"),
        ("require('actions:__proto__');", "Cannot find module 'actions:__proto__'"),
    ],
)
def test_modules_that_cannot_be_had(play: Play, root: Path, code: str, told: str) -> None:
    recording = play(code, packages=root, dependencies=DECLARED, modules=MODULES)
    assert recording.status == "error"
    assert told in recording.sentence
