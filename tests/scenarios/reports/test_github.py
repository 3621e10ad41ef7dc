from __future__ import annotations

from dataclasses import replace

from studio.scenarios.matching import Mismatch
from studio.scenarios.reports import Told
from studio.scenarios.reports.github import github
from studio.scenarios.reports.text import text


def test_every_difference_is_a_remark_at_its_line(told: Told) -> None:
    remarks = [line for line in github(told).splitlines() if line.startswith("::error ")]
    assert len(remarks) == 4
    assert remarks[1] == "::error file=s/b.yaml,line=9,title=calls::calls differ"
    assert remarks[2].startswith("::error file=s/b.yaml,line=1,title=denial::")
    assert remarks[3].startswith("::error file=s/c.yaml,line=3,")


def test_what_actions_say_is_no_command(told: Told) -> None:
    evil = Mismatch(("a,b::c",), "x", "y", "100 %\n::set-env name=x::y", "", 1)
    result = replace(told.results[1], mismatches=(evil,), title="\n::error::no")
    lines = github(replace(told, results=[result])).splitlines()
    fence = lines[0].removeprefix("::stop-commands::")
    assert len(fence) == 32
    inside = lines[1 : lines.index(f"::{fence}::")]
    assert "\n".join(inside) + "\n" == text(replace(told, results=[result]))
    (remark,) = lines[lines.index(f"::{fence}::") + 1 :]
    assert remark == ("::error file=s/b.yaml,line=1,title=a%2Cb%3A%3Ac::100 %25%0A::set-env name=x::y")


def test_the_fence_is_another_one_each_time(told: Told) -> None:
    assert github(told).splitlines()[0] != github(told).splitlines()[0]


def test_a_flood_of_remarks_is_cut(told: Told) -> None:
    many = [told.results[1]] * 100
    assert sum(line.startswith("::error") for line in github(replace(told, results=many)).splitlines()) == 50
