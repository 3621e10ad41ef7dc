"""The scenarios beside an action, each with the whole event that it stands for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Example
from studio.project import workspace
from studio.project.grant_event import NoSuchGrant, start_event
from studio.project.merging import merged
from studio.project.reading import ReadError, read_document
from studio.project.scenario import Scenario, parse_scenario
from studio.project.scenario_files import FOLDER
from studio.project.settings import TenantSettings, load_settings
from studio.project.tenant_event import tenant_event


def with_examples(action: Action, code: Path) -> Action:
    """The action with the scenarios beside its code, by their names. Raises ReadError for one that is broken."""
    if action.trigger not in load().triggers:
        return action
    root = workspace.find_root(code)
    settings = load_settings(root / workspace.SETTINGS) if root else TenantSettings()
    found = [example_of(action, path, settings) for path in workspace.scenarios_beside(code)]
    return replace(action, examples=tuple(each for each in found if each is not None))


def example_of(action: Action, path: Path, settings: TenantSettings) -> Example | None:
    """The scenario in a file, None where it is one of another trigger."""
    document = read_document(path)
    scenario: Scenario = parse_scenario(document)
    if scenario.trigger not in (None, action.trigger):
        return None
    trigger = load().triggers[action.trigger]
    default = tenant_event(trigger, replace(settings, **scenario.settings))
    try:
        start = start_event(trigger, load().grants, scenario.grant, default)
    except NoSuchGrant as error:
        raise ReadError(path, document.line(("grant",)), str(error)) from error
    return Example(_name(path), scenario, merged(start, dict(scenario.event)))


def _name(path: Path) -> str:
    """What a scenario is called: its way from the folder of scenarios on."""
    inner = path.parts
    return Path(*inner[len(inner) - inner[::-1].index(FOLDER) :]).as_posix() if FOLDER in inner[:-1] else path.name
