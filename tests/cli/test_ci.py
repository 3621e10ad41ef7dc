from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Said

Cli = Callable[..., Said]


def test_the_file_is_printed(studio_cli: Cli) -> None:
    said = studio_cli("ci", "actions", "--for", "github")
    assert said.status == 0
    assert "action-studio test actions " in said.out


def test_it_is_written_where_the_system_looks_and_never_over_another(tmp_path: Path, studio_cli: Cli) -> None:
    said = studio_cli("ci", "--for", "gitlab", "--out", tmp_path)
    place = tmp_path / ".gitlab-ci.yml"
    assert (said.status, said.out) == (0, f"{place}\n")
    place.write_text("mine")
    refused = studio_cli("ci", "--for", "gitlab", "--out", tmp_path)
    assert refused.status == 2
    assert "is there already; expected --force" in refused.err
    assert place.read_text() == "mine"
    assert studio_cli("ci", "--for", "gitlab", "--out", place, "--force").status == 0
    assert "action-studio test" in place.read_text()


@pytest.mark.parametrize("options", [(), ("--for", "jenkins"), ("a\nb", "--for", "github")])
def test_bad_usage(studio_cli: Cli, options: tuple[str, ...]) -> None:
    said = studio_cli("ci", *options)
    assert (said.status, said.err.count("\n")) == (2, 1)


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, studio_cli: Cli) -> None:
    (tmp_path / "file").write_text("")
    said = studio_cli("ci", "--for", "github", "--out", tmp_path / "file" / "x.yml")
    assert (said.status, said.err.count("\n")) == (2, 1)
