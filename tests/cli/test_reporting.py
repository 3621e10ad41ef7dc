from __future__ import annotations

from pathlib import Path

import pytest

from studio.cli.reporting import Target, check_targets, reporter_option, write
from studio.cli.usage import BadUsage, Parser
from studio.scenarios.case import Result
from studio.scenarios.reports import Told


def targets(*arguments: str) -> list[Target]:
    parser = Parser("test", "")
    reporter_option(parser)
    found: list[Target] = parser.parse_args(arguments).targets
    return found


def test_each_out_belongs_to_the_reporter_before_it(tmp_path: Path) -> None:
    found = targets("--reporter", "junit", "--out", "a.xml", "--reporter", "json")
    assert found == [Target("junit", Path("a.xml")), Target("json", None)]
    assert targets() == []


@pytest.mark.parametrize(
    "arguments",
    [("--out", "a"), ("--reporter", "xml"), ("--reporter", "json", "--out", "a", "--out", "b")],
)
def test_bad_options_are_refused(arguments: tuple[str, ...]) -> None:
    with pytest.raises(BadUsage):
        targets(*arguments)


def test_two_reports_never_go_to_one_place(tmp_path: Path) -> None:
    with pytest.raises(BadUsage, match="two reports go to standard output"):
        check_targets([Target("json"), Target("html")])
    with pytest.raises(BadUsage, match="two reports go to"):
        check_targets([Target("json", tmp_path / "x"), Target("html", tmp_path / "." / "x")])
    (tmp_path / "file").write_text("")
    with pytest.raises(BadUsage, match="cannot be made"):
        check_targets([Target("json", tmp_path / "file" / "x")])


def test_files_get_the_whole_suite_and_people_what_was_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = (Result(name, Path(name), "g", "passed") for name in ("one", "two"))
    place = [Target("json", tmp_path / "deep" / "r.json")]
    check_targets(place)
    write(Told([one], colour=True), place, [one, two])
    assert '"two"' in (tmp_path / "deep" / "r.json").read_text()
    assert "1 passed" in capsys.readouterr().out


def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(BadUsage, match=r"--out: .* cannot be saved"):
        write(Told([]), [Target("text", tmp_path)])
