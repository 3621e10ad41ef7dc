"""Every planted crash is found, at its line, and none is found where it was fixed."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.flow.request import ActionSource, RunRequest
from studio.project.grant_event import start_event
from studio.project.merging import merged
from studio.project.scenario import Scenario, load_scenario
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sweep.course import sweep

FOLDER = Path(__file__).parent / "planted"
ACTIONS = sorted(FOLDER.rglob("*.js"))


def request(path: Path) -> RunRequest:
    beside = path.with_name(f"{path.name.partition('.')[0]}.yaml")
    scenario = load_scenario(beside) if beside.exists() else Scenario()
    catalogue = load()
    trigger = catalogue.triggers[path.parent.name]
    settings = replace(TenantSettings(), **scenario.settings)
    start = start_event(trigger, catalogue.grants, scenario.grant, tenant_event(trigger, settings))
    return RunRequest(
        trigger,
        (ActionSource(path.stem, str(path), path.read_text(encoding="utf-8"), secrets=scenario.secrets),),
        merged(start, scenario.event),
        settings=settings,
        limits=Limits(wall_s=0.7),
        network=NetworkPolicy("mocked" if scenario.http else "blocked", scenario.http),
    )


def planted(path: Path) -> set[tuple[int | None, bool]]:
    """The lines with a defect; a loop without an end has no line, only its kind."""
    found: set[tuple[int | None, bool]] = set()
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if mark := re.search(r"// PLANTED( timeout)?$", line):
            found.add((None, True) if mark[1] else (number, False))
    return found


def test_there_are_enough_of_them() -> None:
    broken = [path for path in ACTIONS if planted(path)]
    assert len(broken) >= 20
    assert len({path.parent.name for path in broken}) >= 6
    assert {path.with_name(f"{path.stem}.fixed.js") for path in broken} == set(ACTIONS) - set(broken)


@pytest.mark.parametrize("path", ACTIONS, ids=lambda p: f"{p.parent.name}/{p.stem}")
def test_a_sweep_finds_what_is_planted_and_nothing_else(path: Path) -> None:
    found = sweep(request(path), 400)
    assert not found.base.outcome.failed
    assert {(each.cause.line, each.cause.status == "timeout") for each in found.defects} == planted(path)
    assert not found.passing
    assert not found.unknown
