from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.exchange.bundle import Binding, Dependency, ModuleUse, Secret
from studio.exchange.gathering import gather
from studio.project.reading import ReadError
from tests.exchange.conftest import CODE

Make = Callable[..., Path]


def test_a_project_as_a_value(project: Make) -> None:
    root = project(
        {
            "one": {
                "name": "One: all",
                "trigger": "post-login",
                "version": "v2",
                "runtime": "node18",
                "dependencies": {"lodash": "4.17.21"},
                "secrets": ["A"],
                "placeholders": {"A": "##A1##"},
                "modules": ["shared"],
                "deployed": False,
                "foreign": {
                    "deploy-cli": {"id": "1"},
                    "registries": {"lodash": "https://r"},
                    "module_versions": {"shared": 4},
                },
                "code": "exports.x = event.secrets.B + event?.secrets?.['C'] + event.secrets.A;",
            },
            "two": {},
            "off": {},
        },
        {"flows": {"post-login": ["two", "one", {"action": "off", "enabled": False}]}},
    )
    (root / "modules" / "shared").mkdir(parents=True)
    (root / "modules" / "shared" / "code.js").write_text("actions.secrets.INNER", encoding="utf-8")
    bundle = gather(root)
    one = bundle.actions[0]
    assert (one.name, one.trigger, one.version, one.runtime, one.deployed) == (
        "One: all",
        "post-login",
        "v2",
        "node18",
        False,
    )
    assert one.dependencies == (Dependency("lodash", "4.17.21", "https://r"),)
    assert one.secrets == (Secret("A", "##A1##"), Secret("B"), Secret("C")), "those that only the code reads, too"
    assert one.modules == (ModuleUse("shared", 4),)
    assert one.foreign == {"deploy-cli": {"id": "1"}}
    assert [module.secrets for module in bundle.modules] == [(Secret("INNER"),)]
    assert bundle.bindings == {"post-login": (Binding("two", "two"), Binding("One: all", "One: all"))}
    two = bundle.actions[2]
    assert (two.name, two.trigger, two.version, two.runtime) == ("two", "post-login", "v3", "node22")


def test_only_some_actions(project: Make) -> None:
    root = project({"one": {}, "two": {}})
    assert [action.name for action in gather(root, ["two"]).actions] == ["two"]
    with pytest.raises(ReadError, match="there is no action three; expected one of one, two"):
        gather(root, ["three"])


def test_one_file(tmp_path: Path) -> None:
    path = tmp_path / "roles.js"
    path.write_text(CODE, encoding="utf-8")
    bundle = gather(path)
    assert [action.name for action in bundle.actions] == ["roles"] and not bundle.bindings


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("exports.foo = 1", "it exports foo; say `trigger:`"),
        ("", "it exports no handler; say"),
        ("exports.foo = (", "it exports foo; say"),
        (
            "function (user, context, callback) { callback(null, user, context); }",
            "is a Rule or a Hook; make",
        ),
    ],
)
def test_an_action_without_a_trigger(project: Make, code: str, said: str) -> None:
    root = project({"one": {"code": code}})
    with pytest.raises(ReadError, match=said):
        gather(root)


def test_nothing_to_export(tmp_path: Path) -> None:
    (tmp_path / "actions").mkdir()
    with pytest.raises(ReadError, match="there is no action in this project"):
        gather(tmp_path)
    scenario = tmp_path / "a.yaml"
    scenario.write_text("{}", encoding="utf-8")
    with pytest.raises(ReadError, match="this is a scenario"):
        gather(scenario)


def test_twins_are_called_as_they_call_themselves_so_that_the_collision_is_told(project: Make) -> None:
    root = project({"a": {"name": "Same"}, "b": {"name": "Same"}, "c": {}})
    assert [action.name for action in gather(root).actions] == ["Same", "Same", "c"]
    assert [action.name for action in gather(root, ["b"]).actions] == ["Same"]
