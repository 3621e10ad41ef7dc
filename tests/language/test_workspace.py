from __future__ import annotations

import json
from pathlib import Path

from studio.catalogue.loader import load
from studio.language.workspace import ActionTypes, Workspace, action_types, ambient

TRIGGER = load().triggers["post-login"]


def test_the_secrets_of_an_action_are_named(tmp_path: Path) -> None:
    text = action_types(ActionTypes(TRIGGER, secrets=("API_KEY", "odd-name"), configuration=("URL",)))
    assert 'readonly API_KEY: string; readonly "odd-name": string;' in text
    assert "Configuration = { readonly URL: string; }" in text


def test_what_has_no_types_is_declared() -> None:
    text = ambient(ActionTypes(TRIGGER, dependencies=("a", "@b/c"), modules=("m",)), typed={"a"})
    assert text == 'declare module "@b/c";\ndeclare module "@b/c/*";\ndeclare module "actions:m";\n'


def test_an_action_has_a_folder_of_its_own_outside_of_the_project(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, tmp_path / "types")
    one = workspace.write_action("/projects/one/code.js", ActionTypes(TRIGGER))
    two = workspace.write_action("/projects/two/code.js", ActionTypes(TRIGGER, packages=tmp_path / "p"))
    assert one != two and one.is_relative_to(tmp_path)
    options = json.loads((two / "tsconfig.json").read_text(encoding="utf-8"))["compilerOptions"]
    assert options["paths"] == {"*": [f"{(tmp_path / 'p' / 'node_modules').as_posix()}/*"]}
    assert options["typeRoots"] == [(tmp_path / "types" / "node_modules" / "@types").as_posix()]


def test_an_unchanged_file_is_not_written_again(tmp_path: Path) -> None:
    workspace = Workspace(tmp_path, None)
    folder = workspace.write_action("a", ActionTypes(TRIGGER))
    before = (folder / "types.d.ts").stat().st_mtime_ns
    workspace.write_action("a", ActionTypes(TRIGGER))
    assert (folder / "types.d.ts").stat().st_mtime_ns == before


def test_all_runnable_triggers_have_their_official_module(tmp_path: Path) -> None:
    Workspace(tmp_path, None).write_triggers(load())
    found = {path.parent for path in tmp_path.rglob("index.d.ts")}
    assert tmp_path / "node_modules/@auth0/actions/post-login/v3" in found
    assert len(found) == len(load().runnable)
