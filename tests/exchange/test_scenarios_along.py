from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.formats import read
from studio.exchange.placing import place
from studio.exchange.project_files import project_parts
from studio.exchange.source import Source
from studio.project import workspace
from studio.scenarios.collection import collect
from tests.exchange.conftest import CODE

ENTRY = "name: a, code: ./actions/a/code.js, supported_triggers: [{id: post-login, version: v3}]"
LAYOUTS = {
    "plain": {},
    "yaml": {"tenant.yaml": f"actions: [{{{ENTRY}}}]\n"},
    "directory": {
        "actions/a.json": '{"name": "a", "code": "./actions/a/code.js",'
        ' "supported_triggers": [{"id": "post-login", "version": "v3"}]}'
    },
}


def written(root: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


def imported(source: Path, out: Path) -> list[str]:
    """What is left out; the project is in `out` then."""
    found = read(source)
    place(project_parts(found, source), out)
    return found.notes.left_out


@pytest.mark.parametrize("layout", LAYOUTS)
def test_scenarios_beside_the_code_come_along_as_they_are(tmp_path: Path, layout: str) -> None:
    files = {
        "actions/a/code.js": CODE,
        "actions/a/scenarios/admin.yaml": "# Mine.\ntrigger: post-login\n",
        "actions/a/scenarios/new/b.yaml": "action: ../../code.js\nexpect: {}\n",
        "actions/a/scenarios/answers/plan.json": '{"plan": "gold"}',
    }
    left = imported(written(tmp_path / "in", {**files, **LAYOUTS[layout]}), tmp_path / "out")
    assert left == []
    (code,) = workspace.actions(tmp_path / "out")
    kept = {
        path.relative_to(tmp_path / "out").as_posix(): path.read_text("utf-8")
        for path in collect([tmp_path / "out"]).files
    }
    assert kept == {name: text for name, text in files.items() if name.endswith("yaml")}
    assert workspace.scenarios_beside(code) == tuple(tmp_path / "out" / name for name in kept)


def test_each_goes_to_the_action_that_it_names(tmp_path: Path) -> None:
    files = {
        "one.js": CODE,
        "two.js": CODE,
        "scenarios/first.yaml": "# Of one.\naction: ../one.js\n",
        "scenarios/deep/second.yaml": "action: ../../two.js  # of two\nexpect: {}\n",
        "scenarios/whose.yaml": "trigger: post-login\n",
        "scenarios/both.yaml": "actions: [../one.js, ../two.js]\n",
        "scenarios/broken.yaml": "trigger: [\n",
        "scenarios/strange.yaml": "action: ../../../etc/passwd\n",
    }
    left = imported(written(tmp_path / "in", files), tmp_path / "out")
    homes = tmp_path / "out" / "actions"
    assert (homes / "one" / "scenarios" / "first.yaml").read_text("utf-8") == "# Of one.\naction: ../code.js\n"
    second = homes / "two" / "scenarios" / "deep" / "second.yaml"
    assert second.read_text("utf-8") == "action: ../../code.js  # of two\nexpect: {}\n"
    assert len(workspace.scenarios(tmp_path / "out")) == 2
    wanted = ("both", "broken", "strange", "whose")
    assert left == [
        f"scenarios/{name}.yaml, a scenario of which it is not clear what action it is about." for name in wanted
    ]


def test_links_and_folders_with_odd_names(tmp_path: Path) -> None:
    root = written(tmp_path / "in", {"[a]*/code.js": CODE, "[a]*/scenarios/x.yaml": "trigger: post-login\n"})
    (tmp_path / "secret.yaml").write_text("trigger: post-login\n", encoding="utf-8")
    (root / "[a]*" / "scenarios" / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (action,) = read(root).bundle.actions
    assert [each.name for each in action.scenarios] == ["x.yaml"]


def test_a_path_as_names_are_given() -> None:
    assert Source.flat(".\\actions/./a/../b/code.js") == "actions/b/code.js"
