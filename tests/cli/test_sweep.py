from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from studio.project.scenario import load_scenario
from tests.cli.conftest import Said

BROKEN = "exports.onExecutePostLogin = async (event) => {\n  event.user.email.split('@');\n};\n"
SOUND = "exports.onExecutePostLogin = async (event) => {\n  event.user.email?.split('@');\n};\n"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    path = tmp_path / "broken.js"
    path.write_text(BROKEN, encoding="utf-8")
    return path


def test_a_crash_is_told_saved_and_the_status(studio_cli: Callable[..., Said], broken: Path, tmp_path: Path) -> None:
    said = studio_cli("sweep", broken, "--save", tmp_path / "found")
    assert said.status == 1
    assert said.err == ""
    assert "1. TypeError: Cannot read properties of undefined (reading 'split')" in said.out
    (file,) = (tmp_path / "found").iterdir()
    assert str(file) in said.out
    assert load_scenario(file).action == "../broken.js"
    again = studio_cli("run", "--event", file)
    assert again.status == 1
    assert "reading 'split'" in again.out


def test_a_sound_action_ends_with_0(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    path = tmp_path / "sound.js"
    path.write_text(SOUND, encoding="utf-8")
    assert studio_cli("sweep", path).status == 0


def test_a_crash_that_is_there_already_is_no_find(studio_cli: Callable[..., Said], broken: Path) -> None:
    said = studio_cli("sweep", broken, "--set", "user.email=null", "--json")
    told = json.loads(said.out)
    assert told["base"]["status"] == "error"
    assert (said.status, told["defects"]) == (0, [])


def test_the_options_of_run_hold(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    code = "exports.onExecutePostLogin = async (event) => {\n  JSON.parse(event.secrets.LIMITS).a;\n};\n"
    path.write_text(code, encoding="utf-8")
    said = studio_cli("sweep", path, "--secret", 'LIMITS={"a": 1}', "--grant", "refresh-token", "--json")
    (defect,) = json.loads(said.out)["defects"]
    assert defect["smallest"]["secrets_absent"] == ["LIMITS"]


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        (["--max", "0"], "expected a number from 1 to 100000"),
        (["--jobs", "many"], "expected a number from 1 to 100000"),
        (["--trigger", "nope"], "nope"),
    ],
)
def test_bad_usage_is_one_line(
    studio_cli: Callable[..., Said], broken: Path, options: list[str], complaint: str
) -> None:
    said = studio_cli("sweep", broken, *options)
    assert said.status == 2
    assert complaint in said.err
    assert len(said.err.splitlines()) == 1


def test_a_rule_is_to_be_converted_first(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    path = tmp_path / "rule.js"
    path.write_text("function (user, context, callback) { callback(null, user, context); }\n", encoding="utf-8")
    said = studio_cli("sweep", path)
    assert said.status == 2
    assert "convert" in said.err


def test_text_of_the_action_cannot_paint_the_terminal(studio_cli: Callable[..., Said], tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    code = (
        "exports.onExecutePostLogin = async (event) => {\n  if (!event.user.email) throw new Error('\\x1b[2J');\n};\n"
    )
    path.write_text(code, encoding="utf-8")
    assert "\x1b" not in studio_cli("sweep", path).out


def started(path: Path, **more: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-m", "studio", "sweep", str(path)], stdout=subprocess.PIPE, **more)


def test_ctrl_c_ends_everything(tmp_path: Path) -> None:
    path = tmp_path / "slow.js"
    code = "exports.onExecutePostLogin = async (event) => {\n  event.user.email;\n  for (;;);\n};\n"
    path.write_text(code, encoding="utf-8")
    with started(path, stderr=subprocess.PIPE) as process:
        watched = psutil.Process(process.pid)
        while not (children := watched.children(recursive=True)):
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert not [child for child in children if child.is_running() and child.status() != psutil.STATUS_ZOMBIE]


def test_progress_is_shown_on_a_terminal_only(broken: Path) -> None:
    own, theirs = pty.openpty()
    with started(broken, stderr=theirs) as process:
        os.close(theirs)
        out, _ = process.communicate(timeout=60)
        shown = os.read(own, 100000).decode()
    os.close(own)
    assert " variants " in shown
    assert shown.endswith("\r\x1b[K")
    assert b"\x1b" not in out


def test_a_place_to_save_that_is_none_is_refused_before_anything_runs(
    studio_cli: Callable[..., Said], broken: Path
) -> None:
    said = studio_cli("sweep", broken, "--save", broken)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"--save {broken}: this is a file; expected a folder\n"
