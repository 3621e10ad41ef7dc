from __future__ import annotations

import json
from pathlib import Path

import pytest

from studio.cli import main
from studio.project.preferences import Preferences, save_preferences
from studio.sandbox import node

ENDLESS = "exports.onExecutePostLogin = async () => { await new Promise(() => setInterval(() => {}, 1000)); };\n"
DONE = "exports.onExecutePostLogin = async () => {};\n"


@pytest.fixture(autouse=True)
def no_preferred_node(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(node, "_preferred", [])


def run(tmp_path: Path, code: str, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, str, str]:
    (tmp_path / "a.js").write_text(code, encoding="utf-8")
    status = main(["run", str(tmp_path / "a.js"), "--json", *more])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_the_preferred_time_limit_holds_on_the_command_line_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    save_preferences(Preferences(time_limit=0.5))
    status, out, _ = run(tmp_path, ENDLESS, capsys)
    assert (status, json.loads(out)["status"]) == (1, "timeout")
    save_preferences(Preferences(time_limit=0.1))
    assert run(tmp_path, DONE, capsys, "--timeout", "20")[0] == 0


def test_a_preferred_node_that_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    save_preferences(Preferences(node=str(tmp_path / "no-node")))
    status, _, told = run(tmp_path, DONE, capsys)
    assert status == 3
    assert (
        told
        == f"The preferences name {tmp_path / 'no-node'} as the Node binary, but no program can be started there.\n"
    )


def test_a_broken_file_is_told_once_and_the_run_goes_on(
    own_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (own_home / "config").mkdir(parents=True)
    (own_home / "config" / "preferences.yaml").write_text("zoom: big\n", encoding="utf-8")
    status, _, told = run(tmp_path, DONE, capsys)
    assert status == 0 and "zoom is 'big'; expected a whole number" in told and "preferences.bad" in told
    assert run(tmp_path, DONE, capsys)[2] == ""
