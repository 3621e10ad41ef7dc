from __future__ import annotations

import os

import pytest

from studio.project.reading import ReadError
from studio.scenarios.collection import collect, shard
from tests.scenarios.conftest import Write

GOOD = "trigger: post-login\nexpect: {status: continue}\n"


def names(write: Write, *paths: str) -> list[str]:
    root = write("root.txt", "").parent
    return [path.relative_to(root).as_posix() for path in collect([root / path for path in paths]).files]


def test_a_folder_stands_for_its_scenarios_by_path(write: Write) -> None:
    write("actions/b/scenarios/2.yaml", "anything")
    write("actions/b/scenarios/1.yml", ": broken")
    write("actions/a/scenarios/x.json", "{}")
    write("actions/a/action.yaml", "name: a\n")
    write("samples/here.yaml", GOOD)
    write("samples/other.yaml", "expect: nothing of ours\n")
    write("samples/node_modules/p/scenarios/x.yaml", GOOD)
    write(".hidden/scenarios/x.yaml", GOOD)
    write("studio.yaml", "tenant: {}\n")
    assert names(write, ".") == [
        "actions/a/scenarios/x.json",
        "actions/b/scenarios/1.yml",
        "actions/b/scenarios/2.yaml",
        "samples/here.yaml",
    ]


def test_a_file_comes_once_and_in_the_order_given(write: Write) -> None:
    write("s/a.yaml", GOOD)
    write("s/b.yaml", "event: {}\n")
    assert names(write, "s/b.yaml", "s", "s/a.yaml") == ["s/b.yaml", "s/a.yaml"]


def test_the_folders_looked_through_are_told(write: Write) -> None:
    root = write("s/t/a.yaml", GOOD).parent.parent
    assert collect([root]).folders == (root, root / "t")


@pytest.mark.parametrize(("name", "said"), [("gone.yaml", "no such file"), ("notes.txt", "expected a scenario")])
def test_what_is_no_scenario_is_an_error(write: Write, name: str, said: str) -> None:
    root = write("notes.txt", "").parent
    with pytest.raises(ReadError, match=said):
        collect([root / name])


def test_shards_are_disjoint_and_together_everything(write: Write) -> None:
    files = tuple(write(f"s/{number}.yaml", GOOD) for number in range(7))
    parts = [shard(files, index, 3) for index in (1, 2, 3)]
    assert sorted(path for part in parts for path in part) == sorted(files)
    assert sum(map(len, parts)) == 7


def test_folders_in_scenarios_hold_scenarios_of_the_same_action(write: Write) -> None:
    write("actions/a/code.js", "")
    write("actions/a/scenarios/admins/new/a.yaml", "expect: {}\n")
    write("actions/a/scenarios/answers/plan.json", '{"plan": "gold"}')
    assert names(write, "actions") == ["actions/a/scenarios/admins/new/a.yaml"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
@pytest.mark.parametrize("folder", ["scenarios", "other"])
def test_a_pipe_into_which_nobody_writes_is_not_waited_for(write: Write, folder: str) -> None:
    root = write(f"{folder}/a.yaml", "expect: {}\ntrigger: post-login\n").parent
    os.mkfifo(root / "pipe.yaml")
    assert root / "a.yaml" in collect([root]).files


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_an_error_and_not_passed_over(write: Write) -> None:
    root = write("s/a.yaml", GOOD).parent
    root.chmod(0)
    try:
        with pytest.raises(ReadError, match="the folder cannot be read"):
            collect([root.parent])
    finally:
        root.chmod(0o700)
