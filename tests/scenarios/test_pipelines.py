from __future__ import annotations

import shlex
from pathlib import Path

import pytest
import yaml

from studio.scenarios.pipelines import PLACES, pipeline, place_in

ODD = 'it\'s: a # "folder"'


def commands(system: str, *arguments: str) -> list[str]:
    """The shell lines of a file, wherever they stand in it."""
    value = yaml.safe_load(pipeline(system, *arguments))
    if system == "github":
        return [step["run"].strip() for step in value["jobs"]["scenarios"]["steps"] if "run" in step]
    job = value["scenarios"]
    return [line.strip() for line in (*job["before_script"], *job["script"])]


@pytest.mark.parametrize("system", PLACES)
def test_the_file_installs_and_tests(system: str) -> None:
    install, test = commands(system)
    assert install == "pip install action-studio"
    assert test.startswith("action-studio test . ")
    assert "--reporter junit --out reports/junit.xml" in test


@pytest.mark.parametrize("system", PLACES)
def test_odd_paths_stay_one_word(system: str) -> None:
    install, test = commands(system, ODD, "action-studio @ git+https://example.com/x.git")
    assert shlex.split(install)[2:] == ["action-studio @ git+https://example.com/x.git"]
    assert shlex.split(test)[2] == ODD


def test_the_options_are_those_of_the_command() -> None:
    from studio.cli.test import _parser

    words = shlex.split(commands("github")[1])[2:]
    options = _parser().parse_args(words)
    assert [target.name for target in options.targets] == ["github", "junit", "html", "lcov"]


def test_several_lines_are_refused() -> None:
    with pytest.raises(ValueError, match="one line"):
        pipeline("github", "a\n      - run: evil")


def test_places() -> None:
    assert place_in(Path("r"), "github") == Path("r/.github/workflows/action-studio.yml")
    assert place_in(Path("r"), "gitlab") == Path("r/.gitlab-ci.yml")


def test_the_coverage_of_gitlab_is_found_in_the_report() -> None:
    import re

    pattern = yaml.safe_load(pipeline("gitlab"))["scenarios"]["coverage"].strip("/")
    found = re.search(pattern, "  all lines                 95.8 %\n")
    assert found is not None
    assert found[1] == "95.8"
