"""The interface of the package: `launch` and `parse_report`."""

from __future__ import annotations

import marshal
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import Launch, Report, landlock, launch, parse_report, seccomp
from studio.sandbox.node import node_path
from tests.sandbox.layers.confined import LINUX, start

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="on Windows there is no launcher")


def test_on_windows_node_starts_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert launch(Path("node"), ["-e", "0"], {}, [], Limits()) == Launch(["node", "-e", "0"], False)


@POSIX
def test_a_frozen_program_is_its_own_launcher(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    launched = launch(node_path(), ["-v"], {"A": "b"}, [], Limits())
    assert launched.command[:2] == [sys.executable, "--sandbox-launch"]
    plan = marshal.loads(bytes.fromhex(launched.command[2]))
    assert (plan["arguments"][-1], plan["environment"]) == ("-v", {"A": "b"})


@pytest.mark.skipif(not LINUX, reason="the layers named here are Linux's")
def test_a_kernel_without_landlock_keeps_the_other_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landlock, "probe", lambda: landlock.Support(0, "the kernel has no Landlock"))
    status, out, err = start(launch(node_path(), ["-e", "0"], {}, [], Limits()).command)
    assert (status, err) == (0, "")
    report = parse_report(out.encode())
    assert report.missing["landlock"] == "the kernel has no Landlock"
    assert "resource limits" in report.layers
    assert "landlock" not in report.layers


@pytest.mark.skipif(not LINUX, reason="the layers named here are Linux's")
def test_an_unknown_type_of_machine_keeps_the_other_layers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seccomp, "this_machine", lambda: None)
    status, out, _ = start(launch(node_path(), ["-e", "0"], {}, [], Limits()).command)
    report = parse_report(out.encode())
    assert status == 0
    assert "seccomp" not in report.layers
    assert "seccomp" in report.missing


@pytest.mark.skipif(not LINUX, reason="the layers named here are Linux's")
def test_a_script_around_node_is_started_with_limits_only(tmp_path: Path) -> None:
    script = tmp_path / "node"
    script.write_text("#!/bin/sh\necho started\n", encoding="utf-8")
    script.chmod(0o755)
    _, out, _ = start(launch(script, [], {}, [], Limits()).command)
    line, rest = out.splitlines()
    assert parse_report(line.encode()).layers == ("resource limits",)
    assert rest == "started"


def test_a_report_is_read() -> None:
    line = b'{"layers": ["landlock", "seccomp"], "missing": {"seatbelt": "not here"}}\n'
    assert parse_report(line) == Report(("landlock", "seccomp"), {"seatbelt": "not here"})


@pytest.mark.parametrize("line", [b"", b"[]", b"7", b'{"layers": 7}', b'{"layers": [], "missing": []}', b"[" * 100_000])
def test_a_line_that_is_no_report_names_no_layer(line: bytes) -> None:
    found = parse_report(line)
    assert found.layers == ()
    assert found.missing


@given(st.binary())
def test_no_bytes_break_the_reading(line: bytes) -> None:
    assert isinstance(parse_report(line), Report)
