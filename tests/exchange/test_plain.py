from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from studio.exchange.bundle import Bundle, Dependency, Module, ModuleUse, Secret
from studio.exchange.formats import read as read_any
from studio.exchange.placing import place
from studio.exchange.plain import header, read, recognised, write
from studio.exchange.source import Source
from studio.project.reading import ReadError
from studio.sandbox.node import node_path
from tests.exchange.conftest import CODE, NASTY_NAMES, action

MACHINE = "exports.onExecuteCredentialsExchange = async (event, api) => {};\n"


def test_a_header_is_a_comment_whatever_the_name(tmp_path: Path) -> None:
    """Real Node parses every file, and no name ends the comment."""
    bundle = Bundle(tuple(action(name, dependencies=(Dependency("@a/b", "1.0.0"),)) for name in NASTY_NAMES))
    place(tuple(write(bundle)), tmp_path)
    check = (
        "for (const file of process.argv.slice(1)) new (require('vm').Script)(require('fs').readFileSync(file, 'utf8'))"
    )
    files = [str(path) for path in tmp_path.glob("*.js")]
    assert len(files) == len(NASTY_NAMES)
    subprocess.run([node_path(), "-e", check, *files], check=True)
    assert all(header(each).count("*/") == 1 for each in bundle.actions)


def test_a_folder_of_plain_actions(tmp_path: Path) -> None:
    (tmp_path / "login").mkdir()
    (tmp_path / "login" / "roles.js").write_text(CODE, encoding="utf-8")
    (tmp_path / "m2m.cjs").write_text(MACHINE, encoding="utf-8")
    (tmp_path / "lodash.js").write_text("module.exports = 1;", encoding="utf-8")
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "x.js").write_text(CODE, encoding="utf-8")
    found = read_any(tmp_path)
    assert found.format == "js"
    assert [(each.name, each.trigger) for each in found.bundle.actions] == [
        ("roles", "post-login"),
        ("m2m", "credentials-exchange"),
    ]
    assert found.notes.left_out == ["lodash.js, which exports no handler of a trigger."]


def test_actions_with_tests_beside_them(tmp_path: Path) -> None:
    """The layout of kilterset's examples, without a tenant.yaml."""
    for name in ("First", "Second"):
        (tmp_path / "actions" / name).mkdir(parents=True)
        (tmp_path / "actions" / name / "code.js").write_text(CODE, encoding="utf-8")
        (tmp_path / "actions" / name / "test.js").write_text("exports.onExecutePostLogin = 1", encoding="utf-8")
    found = read(Source(tmp_path))
    assert [each.name for each in found.bundle.actions] == ["First", "Second"]
    assert found.notes.left_out == [
        "actions/First/test.js, which is a test.",
        "actions/Second/test.js, which is a test.",
    ]


def test_two_of_one_name_are_called_by_their_paths(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "roles.js").write_text(CODE, encoding="utf-8")
    assert [each.name for each in read(Source(tmp_path)).bundle.actions] == ["a roles", "b roles"]


def test_a_project_of_the_studio_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("{}", encoding="utf-8")
    (tmp_path / "a.js").write_text(CODE, encoding="utf-8")
    assert not recognised(Source(tmp_path))
    with pytest.raises(ReadError, match="is a project of the studio already"):
        read(Source(tmp_path))


def test_a_project_is_named_as_such_whatever_reads_it(tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("plan: professional\n", encoding="utf-8")
    (tmp_path / "actions" / "a").mkdir(parents=True)
    (tmp_path / "actions" / "a" / "code.js").write_text(CODE, encoding="utf-8")
    with pytest.raises(ReadError, match="this is a project of the studio already"):
        read_any(tmp_path)


def test_a_broken_header_is_one_sentence_with_its_line(tmp_path: Path) -> None:
    place(tuple(write(Bundle((action("a", secrets=(Secret("K"),)),)))), tmp_path)
    path = tmp_path / "a.js"
    path.write_text(path.read_text(encoding="utf-8").replace("trigger", "triger"), encoding="utf-8")
    with pytest.raises(ReadError, match=r"the key triger is not known here; did you mean trigger"):
        read(Source(path))


def test_modules_come_back_with_the_actions_that_name_them(tmp_path: Path) -> None:
    bundle = Bundle((action("a", modules=(ModuleUse("shared"),)),), (Module("shared", "exports.x = 1;\n"),))
    place(tuple(write(bundle)), tmp_path)
    (tmp_path / "modules" / "other.js").write_text("exports.y = 1;", encoding="utf-8")
    found = read(Source(tmp_path))
    assert found.bundle.modules == bundle.modules
    assert found.notes.left_out == ["modules/other.js, which exports no handler of a trigger."]
