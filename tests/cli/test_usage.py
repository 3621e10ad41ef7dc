from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.cli.usage import BadUsage, pair
from tests.cli.conftest import Said

Cli = Callable[..., Said]


def test_pairs() -> None:
    assert pair("A=b=c", "--x") == ("A", "b=c")
    with pytest.raises(BadUsage, match="--x A"):
        pair("A", "--x")


def test_help_and_version(studio_cli: Cli) -> None:
    assert "triggers" in studio_cli("--help").out
    assert studio_cli("--version").out.startswith("action-studio 0")


def test_what_is_neither_file_nor_command(studio_cli: Cli, tmp_path: Path) -> None:
    said = studio_cli(tmp_path / "none")
    assert said.status == 2 and "no such file" in said.err
    assert studio_cli("--wat").status == 2
    assert "did you mean run" in studio_cli("runn").err
