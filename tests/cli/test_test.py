from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import psutil
import pytest

from tests.cli.conftest import ROLES, Said

GOOD = "expect: {status: continue}\n"
BAD = "expect: {status: denied}\n"
Cli = Callable[..., Said]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with one action and three scenarios, one of which fails; it is the current folder."""
    root = tmp_path / "project"
    folder = root / "actions" / "roles" / "scenarios"
    folder.mkdir(parents=True)
    (folder.parent / "code.js").write_text(ROLES)
    admin = "event: {user: {app_metadata: {is_admin: true}}}\n"
    (folder / "admin.yaml").write_text(f"tags: [smoke]\n{admin}{GOOD}")
    (folder / "bad.yaml").write_text(f"tags: [slow, smoke]\n{BAD}")
    (folder / "user.yaml").write_text(f"tags: [slow]\n{GOOD}")
    monkeypatch.chdir(root)
    return root


def verdicts(said: Said) -> dict[str, str]:
    return {Path(each["file"]).stem: each["verdict"] for each in json.loads(said.out)["scenarios"]}


def test_a_failure_is_told_with_the_command_that_repeats_it(project: Path, studio_cli: Cli) -> None:
    said = studio_cli("test")
    assert said.status == 1
    assert "FAILED actions/roles/scenarios/bad.yaml:2" in said.out
    assert "2 passed, 1 failed in" in said.out
    assert "\x1b" not in said.out
    assert said.err == ""
    again = next(line for line in said.out.splitlines() if line.startswith("  again "))
    assert again == "  again action-studio test actions/roles/scenarios/bad.yaml"
    assert studio_cli(*again.split()[2:]).status == 1


@pytest.mark.parametrize(
    ("options", "names"),
    [
        (("--tags", "smoke"), ["admin", "bad"]),
        (("--tags", "smoke,none", "--exclude-tags", "slow"), ["admin"]),
        (("--exclude-tags", "smoke"), ["user"]),
        (("--shard", "1/2"), ["admin", "user"]),
        (("--shard", "2/2"), ["bad"]),
        (("--shard", "4/4"), []),
        (("actions/roles/scenarios/user.yaml", "actions"), ["user", "admin", "bad"]),
    ],
)
def test_which_scenarios_are_run(project: Path, studio_cli: Cli, options: tuple[str, ...], names: list[str]) -> None:
    assert list(verdicts(studio_cli("test", *options, "--reporter", "json"))) == names


def test_a_broken_file_does_not_stop_the_others(project: Path, studio_cli: Cli) -> None:
    (project / "actions/roles/scenarios/a.yaml").write_text("a: b: c\n")
    said = studio_cli("test", "--reporter", "json", "--tags", "slow")
    assert said.status == 1
    assert verdicts(said) == {"a": "broken", "bad": "failed", "user": "passed"}


def test_several_reports_come_from_one_run(project: Path, studio_cli: Cli) -> None:
    given = [("junit", "out/j.xml"), ("html", "out/r.html"), ("json", "out/r.json"), ("lcov", "out/l.info")]
    said = studio_cli("test", *[word for name, out in given for word in ("--reporter", name, "--out", out)])
    assert "1 failed" in said.out
    assert "Coverage" in said.out
    assert sorted(path.name for path in (project / "out").iterdir()) == ["j.xml", "l.info", "r.html", "r.json"]
    assert "SF:actions/roles/code.js" in (project / "out/l.info").read_text()


def test_coverage_counts_actions_without_any_scenario(project: Path, studio_cli: Cli) -> None:
    other = project / "actions" / "other"
    other.mkdir()
    (other / "code.js").write_text(ROLES)
    said = studio_cli("test", "--tags", "smoke", "--exclude-tags", "slow", "--fail-under", "60")
    assert said.status == 1
    assert "actions/other/code.js    0.0 %" in said.out
    assert "expected 60 % or more" in said.out
    (other / "code.js").unlink()
    assert studio_cli("test", "--tags", "smoke", "--exclude-tags", "slow", "--fail-under", "100").status == 0


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("gone",), "gone: there is no such file"),
        (("--tags", "nobody"), "no scenario with these tags in this folder"),
        (("--shard", "3/2"), "3/2 is no part; expected I/N"),
        (("--jobs", "0"), "0 is no number of processes"),
        (("--fail-under", "101"), "101 is no share"),
        (("--reporter", "json", "--reporter", "html"), "two reports go to standard output"),
        (("--secrets", "gone.env"), "gone.env: there is no such file"),
    ],
)
def test_bad_usage_is_one_line(project: Path, studio_cli: Cli, options: tuple[str, ...], said: str) -> None:
    found = studio_cli("test", *options)
    assert (found.status, found.out) == (2, "")
    assert said in found.err
    assert found.err.count("\n") == 1


def test_secrets_of_a_file_win_and_are_told_in_the_command(project: Path, studio_cli: Cli) -> None:
    (project / "actions/roles/code.js").write_text(
        "exports.onExecutePostLogin = async (e, api) => api.idToken.setCustomClaim('https://x.example/k', e.secrets.K);"
    )
    (project / "test.env").write_text("K=real-secret-value\n")
    (project / "actions/roles/scenarios/bad.yaml").write_text(
        "secrets: {K: from-file}\nexpect: {id_token: {'https://x.example/k': from-file}}\n"
    )
    assert "bad" not in studio_cli("test").out
    said = studio_cli("test", "--secrets", "test.env", "--timeout", "3")
    assert "real-secret-value" not in said.out
    assert "  again action-studio test --secrets test.env --timeout 3.0 actions/roles/scenarios/bad.yaml" in said.out


def test_the_samples_are_as_they_say(studio_cli: Cli) -> None:
    root = Path(__file__).parents[2]
    said = studio_cli("test", root / "sample_events" / "pre-user-registration")
    assert said.status == 0, said.out


# -- a real process: Ctrl+C and watching

ENDLESS = "exports.onExecutePostLogin = async () => new Promise((done) => setTimeout(done, 15000));"


def start(root: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "studio", "test", *options],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def interrupt(process: subprocess.Popen[str]) -> None:
    process.send_signal(getattr(signal, "CTRL_BREAK_EVENT", signal.SIGINT))


def test_ctrl_c_ends_with_130_and_leaves_no_process(project: Path) -> None:
    (project / "actions/roles/code.js").write_text(ENDLESS)
    process = start(project)
    children = _children(process.pid)
    interrupt(process)
    out, _ = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "3 stopped" in out
    _, alive = psutil.wait_procs(children, timeout=5)
    assert alive == []


def _children(pid: int) -> list[psutil.Process]:
    """The children of a process, as soon as it has some that have begun to work."""
    for _ in range(200):
        found = psutil.Process(pid).children(recursive=True)
        if found and any("node" in child.name().lower() for child in found):
            time.sleep(0.3)
            return found
        time.sleep(0.05)
    raise AssertionError("no action was started")


@pytest.fixture
def watching(project: Path) -> Iterator[tuple[Path, subprocess.Popen[str], Any]]:
    process = start(project, "--watch", "--tags", "slow")
    lines: list[str] = []
    assert process.stdout is not None
    stream = process.stdout
    reader = Thread(target=lambda: lines.extend(iter(stream.readline, "")), daemon=True)
    reader.start()

    def wait_for(text: str) -> None:
        for _ in range(400):
            if any(text in line for line in lines):
                lines.clear()
                return
            time.sleep(0.05)
        raise AssertionError(f"{text!r} never came: {lines}")

    yield project, process, wait_for
    process.kill()
    process.communicate()
    reader.join(5)


def test_watching_runs_again_what_a_change_touches(watching: tuple[Path, subprocess.Popen[str], Any]) -> None:
    project, process, wait_for = watching
    wait_for("1 passed, 1 failed")
    (project / "actions/roles/scenarios/bad.yaml").write_text("tags: [slow]\n" + GOOD)
    wait_for("1 passed in")
    (project / "actions/roles/scenarios/new.yaml").write_text("tags: [slow]\n" + BAD)
    wait_for("1 failed in")
    (project / "actions/roles/code.js").write_text(ROLES + "\n")
    wait_for("2 passed, 1 failed in")
    interrupt(process)
    assert process.wait(20) == 130


def test_no_node_is_exit_status_three(project: Path, studio_cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACTION_STUDIO_NODE", "/nowhere/node")
    said = studio_cli("test")
    assert (said.status, said.out) == (3, "")
    assert "/nowhere/node" in said.err


def test_ctrl_c_in_a_large_suite_ends_it_soon(project: Path) -> None:
    code = "exports.onExecutePostLogin = async () => new Promise((done) => setTimeout(done, 300));"
    for number in range(60):
        folder = project / "actions" / f"a{number}" / "scenarios"
        folder.mkdir(parents=True)
        (folder.parent / "code.js").write_text(code)
        for each in range(5):
            (folder / f"{each}.yaml").write_text(GOOD)
    process = start(project)
    _children(process.pid)
    interrupt(process)
    began = time.monotonic()
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "stopped" in out
    assert time.monotonic() - began < 10


def test_rules_and_hooks_are_tested_like_actions(tmp_path: Path, studio_cli: Cli) -> None:
    (tmp_path / "rule.js").write_text("function r(user, context, callback) { callback(new UnauthorizedError('no')); }")
    (tmp_path / "hook.js").write_text("module.exports = function (user, context, cb) { cb(null, {user}); };")
    (tmp_path / "rule.yaml").write_text("action: rule.js\nexpect: {status: denied, denial: {reason: no}}\n")
    hook = "action: hook.js\ntrigger: pre-user-registration\nexpect: {status: continue}\n"
    (tmp_path / "hook.yaml").write_text(hook)
    said = studio_cli("test", tmp_path / "rule.yaml", tmp_path / "hook.yaml")
    assert "2 passed" in said.out, said.out
