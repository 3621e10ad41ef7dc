from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.exchange.bundle import Binding, Bundle, Module
from studio.exchange.deploy_cli.directory_layout import read, recognised, write
from studio.exchange.placing import place
from studio.exchange.source import Source
from studio.project.reading import ReadError
from tests.exchange.conftest import CODE, action, tree


def test_what_is_written(tmp_path: Path) -> None:
    bundle = Bundle((action("a/b"),), (Module("m", "1"),), {"post-login": (Binding("a/b", "x"),)})
    place(tuple(write(bundle, bindings=True)), tmp_path)
    files = tree(tmp_path)
    assert {*files} == {
        *("actions/a-b.json", "actions/a-b/code.js", "action-modules/m.json", "action-modules/m/code.js"),
        *("triggers/triggers.json", "config.json", "DEPLOY.md"),
    }
    assert json.loads(files["actions/a-b.json"])["code"] == "./actions/a-b/code.js"
    assert json.loads(files["triggers/triggers.json"]) == {"post-login": [{"action_name": "a/b", "display_name": "x"}]}


def test_scenarios_beside_the_code_and_other_folders(tmp_path: Path) -> None:
    place(tuple(write(Bundle((action("a"),)), bindings=False)), tmp_path)
    (tmp_path / "actions" / "a" / "scenarios.json").write_text("{}", encoding="utf-8")
    (tmp_path / "clients").mkdir()
    (tmp_path / "clients" / "x.json").write_text("{}", encoding="utf-8")
    (tmp_path / "triggers").mkdir()
    for name in ("a.json", "b.json"):
        (tmp_path / "triggers" / name).write_text("{}", encoding="utf-8")
    source = Source(tmp_path)
    assert recognised(source)
    found = read(source)
    assert [each.code for each in found.bundle.actions] == [CODE]
    assert found.notes.left_out == [
        "clients/, which is about other parts of a tenant.",
        "triggers/b.json: the deploy tool reads triggers/a.json only.",
    ]


def test_json_with_inline_code_is_something_else(tmp_path: Path) -> None:
    (tmp_path / "actions").mkdir()
    (tmp_path / "actions" / "a.json").write_text(json.dumps({"name": "a", "code": CODE}), encoding="utf-8")
    assert not recognised(Source(tmp_path))
    with pytest.raises(ReadError, match=r"a\.json:1: the path .* holds control characters"):
        read(Source(tmp_path))
    (tmp_path / "actions" / "a.json").write_text("[]", encoding="utf-8")
    with pytest.raises(ReadError, match="expected an object with name and code"):
        read(Source(tmp_path))
