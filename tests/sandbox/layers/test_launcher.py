from __future__ import annotations

import json
import marshal
import sys
from pathlib import Path
from typing import Any

import pytest

from studio.sandbox import layers
from studio.sandbox.bounds import Limits
from studio.sandbox.layers import landlock, resources, seccomp
from studio.sandbox.node import node_path
from tests.sandbox.layers.confined import LINUX, start

# Not imported: it is a program of its own, and only for systems with a C library to talk to.
LAUNCHER = Path(layers.__file__).with_name("launcher.py")
BOUNDS = {name: [name, number, value] for name, number, value in resources.bounds(Limits())}

pytestmark = pytest.mark.skipif(not LINUX, reason="the plans here are for Linux")


def run(env: dict[str, str] | None = None, **changes: Any) -> tuple[int, str, str]:
    plan: dict[str, Any] = {
        "node": str(node_path()),
        "arguments": ["node", "-e", "console.log(JSON.stringify([process.argv0, process.env]))"],
        "environment": {},
        "limits": [],
        "landlock": None,
        "seccomp": None,
        "layers": [],
        "missing": {},
    }
    command = [sys.executable, "-I", "-S", str(LAUNCHER), marshal.dumps(plan | changes).hex()]
    return start(command, env={} if env is None else env)


def test_an_empty_plan_starts_node_with_nothing_around_it() -> None:
    status, out, err = run()
    assert (status, err) == (0, "")
    assert out.splitlines() == ['{"layers": [], "missing": {}}', '["node",{}]']


def test_node_sees_the_planned_environment_and_nothing_of_the_launchers() -> None:
    _, out, _ = run({"SECRET": "x", "LC_ALL": "C"}, environment={"TZ": "UTC", "NAME": "a=b ü"})
    assert json.loads(out.splitlines()[1])[1] == {"TZ": "UTC", "NAME": "a=b ü"}


def test_what_the_parent_knows_is_passed_on() -> None:
    _, out, _ = run(layers=["seatbelt"], missing={"landlock": 'no "such" thing\n'})
    assert json.loads(out.splitlines()[0]) == {"layers": ["seatbelt"], "missing": {"landlock": "no ?such? thing?"}}


@pytest.mark.parametrize(
    "changes",
    [
        {"limits": [["CORE", 9999, 0]]},
        {"landlock": {"ruleset": b"\0" * 3, "rules": []}},
        {"landlock": {"ruleset": landlock.ruleset(1), "rules": [["/etc/passwd", 1 << 60]]}},
        {"seccomp": {"program": b"\xff" * 8, "pid": 1, "low": 2, "high": 3}},
    ],
    ids=["limits", "landlock rule set", "landlock rule", "seccomp"],
)
def test_a_layer_that_fails_is_missing_and_node_starts_all_the_same(changes: dict[str, Any]) -> None:
    status, out, err = run(**changes)
    report = json.loads(out.splitlines()[0])
    assert (status, err, report["layers"]) == (0, "", [])
    assert len(report["missing"]) == 1
    assert all(report["missing"].values())


def test_one_failing_layer_leaves_the_others() -> None:
    _, out, _ = run(limits=[BOUNDS["CORE"]], landlock={"ruleset": b"", "rules": []}, seccomp=seccomp.plan())
    report = json.loads(out.splitlines()[0])
    assert report["layers"] == ["resource limits", *(["seccomp"] if seccomp.this_machine() else [])]
    assert report["missing"].keys() == {"landlock"}


def test_a_path_that_went_away_is_skipped(tmp_path: Path) -> None:
    version = landlock.probe().version
    if version == 0:
        pytest.skip(landlock.probe().reason)
    everything = [["/", landlock.EXECUTE | landlock.READ_FILE | landlock.READ_DIR]]
    rules = [[str(tmp_path / "gone"), landlock.READ_FILE], *everything]
    status, out, _ = run(landlock={"ruleset": landlock.ruleset(version), "rules": rules})
    assert status == 0
    assert json.loads(out.splitlines()[0])["layers"] == ["landlock"]


def test_a_program_that_cannot_start_ends_with_a_sentence_and_127(tmp_path: Path) -> None:
    nothing = str(tmp_path / "nothing")
    status, out, err = run(node=nothing)
    assert status == 127
    assert err == f"{nothing} could not be started: No such file or directory.\n"
    assert len(out.splitlines()) == 1


def test_a_harder_limit_of_the_user_is_kept() -> None:
    # The launcher is run by a shell which has lowered the limit first.
    plan = marshal.dumps(
        {
            "node": "/bin/sh",
            "arguments": ["sh", "-c", "ulimit -n"],
            "environment": {},
            "limits": [BOUNDS["NOFILE"]],
            "landlock": None,
            "seccomp": None,
            "layers": [],
            "missing": {},
        }
    ).hex()
    shell = ["/bin/sh", "-c", 'ulimit -n 32; exec "$@"', "sh", sys.executable, "-I", "-S", str(LAUNCHER), plan]
    assert start(shell)[1].splitlines()[1] == "32"


def test_it_stays_small_and_imports_little() -> None:
    assert len(LAUNCHER.read_text(encoding="utf-8").splitlines()) <= 140
    code = "import sys; before = set(sys.modules); __name__ = 'x';"
    code += f"exec(compile(open({str(LAUNCHER)!r}).read(), 'launcher', 'exec'));"
    code += "print(sorted({'json', 're', 'typing', 'enum', 'subprocess'} & (set(sys.modules) - before)))"
    assert start([sys.executable, "-I", "-S", "-c", code])[1].strip() == "[]"
