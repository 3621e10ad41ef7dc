from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.sandbox.layers import landlock
from studio.sandbox.layers.landlock import EXECUTE, READ_DIR, READ_FILE, WRITE_FILE
from studio.sandbox.layers.loader import Program
from tests.sandbox.layers.confined import LINUX, confined


@pytest.mark.parametrize(
    ("version", "rights", "network", "scopes"),
    [
        (1, 0x1FFF, 0, 0),
        (2, 0x3FFF, 0, 0),
        (3, 0x7FFF, 0, 0),
        (4, 0x7FFF, 3, 0),
        (5, 0xFFFF, 3, 0),
        (6, 0xFFFF, 3, 3),
        (99, 0xFFFF, 3, 3),
    ],
)
def test_everything_a_version_knows_is_handled(version: int, rights: int, network: int, scopes: int) -> None:
    assert struct.unpack("<QQQ", landlock.ruleset(version)) == (rights, network, scopes)


def test_only_node_and_its_loader_may_be_started(tmp_path: Path) -> None:
    node, interpreter = tmp_path / "node", tmp_path / "ld.so"
    library, readable = tmp_path / "libc.so", tmp_path / "packages"
    for path in (node, interpreter, library):
        path.touch()
    readable.mkdir()
    granted = dict(landlock.rules(node, Program(interpreter, (library,)), [readable, tmp_path / "nothing"]))
    assert granted[str(node)] == granted[str(interpreter)] == EXECUTE | READ_FILE
    assert granted[str(library)] == READ_FILE
    assert granted[str(readable)] == READ_FILE | READ_DIR
    assert str(tmp_path / "nothing") not in granted
    assert {path for path, rights in granted.items() if rights & EXECUTE} == {str(node), str(interpreter)}
    assert {path for path, rights in granted.items() if rights & WRITE_FILE} <= {
        "/dev/null",
        "/dev/random",
        "/dev/urandom",
    }


def test_a_static_program_has_no_loader(tmp_path: Path) -> None:
    node = tmp_path / "node"
    node.touch()
    granted = landlock.rules(node, Program(None, ()), [])
    assert [path for path, rights in granted if rights & EXECUTE] == [str(node)]


def test_the_probe_answers_with_a_version_or_a_reason() -> None:
    found = landlock.probe()
    assert (found.version > 0) != bool(found.reason)


@pytest.mark.skipif(not LINUX, reason="Landlock exists only on Linux")
def test_the_report_agrees_with_the_probe() -> None:
    found, report = landlock.probe(), confined("0").report
    assert ("landlock" in report.layers) == (found.version > 0)
    assert report.missing.get("landlock", "") == found.reason
