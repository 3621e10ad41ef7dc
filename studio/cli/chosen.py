"""Which actions a run is about: files in the order given, or the flow of a project."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.catalogue.model import Catalogue, Trigger
from studio.cli import legacy
from studio.cli.triggers import find
from studio.cli.usage import BadUsage
from studio.project import workspace
from studio.project.action import ActionFile, load_action
from studio.project.flows import Bound, belongs, guessed_trigger, ordered, project_actions, unknown
from studio.project.naming import distinct
from studio.project.reading import read_document
from studio.project.scenario import Scenario
from studio.project.settings import TenantSettings, load_settings, parse_settings
from studio.scenarios.paths import meant_by


@dataclass(frozen=True)
class Chosen:
    """The actions in their order, the trigger they run for, and the settings of their tenant.

    `old` tells of each action how it is called if it is a Rule or a Hook.
    """

    trigger: Trigger
    actions: tuple[Bound, ...]
    settings: TenantSettings
    old: legacy.Founds


def chosen(options: argparse.Namespace, scenario: Scenario, catalogue: Catalogue) -> Chosen:
    """What the arguments of `run` name. Raises BadUsage, and ReadError for files that cannot be read."""
    paths = _paths(options, scenario)
    folders = [path for path in paths if workspace.is_project(path)]
    named = options.trigger or scenario.trigger
    if folders and len(paths) > 1:
        raise BadUsage(f"{folders[0]} is a project, and its flow runs by itself; expected no other path beside it")
    if folders:
        return _flow(folders[0], named, options.settings, catalogue)
    files = [load_action(path) for path in paths]
    if options.flow:
        root = _project_around(files)
        return _flow(root, named or _guess(files, catalogue), options.settings, catalogue)
    files, old = legacy.taken(files, options.legacy)
    trigger = _runnable(find(catalogue, legacy.trigger_of(old) or named or _guess(files, catalogue)))
    names = distinct(file.name for file in files)
    actions = tuple(Bound(replace(file, name=name)) for file, name in zip(files, names, strict=True))
    around = workspace.find_root(files[0].path)
    place = Path(options.settings) if options.settings else around / workspace.SETTINGS if around else None
    return Chosen(trigger, actions, load_settings(place) if place else TenantSettings(), old)


def _paths(options: argparse.Namespace, scenario: Scenario) -> list[Path]:
    if options.actions:
        return [Path(name) for name in options.actions]
    paths = meant_by(Path(options.event), scenario) if options.event not in (None, "-") else []
    if not paths:
        raise BadUsage("action-studio run: no action is given; expected ACTION.js, or a scenario that names one")
    return paths


def _project_around(files: Sequence[ActionFile]) -> Path:
    root = workspace.project_of(files[0].path)
    if len(files) > 1 or root is None:
        raise BadUsage(f"--flow: {files[0].path}: expected one action of a project, such as actions/NAME/code.js")
    return root


def _flow(root: Path, named: str | None, settings_file: str | None, catalogue: Catalogue) -> Chosen:
    """The flow of one trigger of a project, as its settings or those of another file order it."""
    found = project_actions(root)
    if found.problems:
        raise found.problems[0]
    trigger = _runnable(find(catalogue, named)) if named else _only_trigger(root, found.actions, catalogue)
    place = Path(settings_file) if settings_file else root / workspace.SETTINGS
    document = read_document(place) if settings_file or place.exists() else None
    settings = parse_settings(document) if document else TenantSettings()
    entries = settings.flows.get(trigger.id, ())
    lost = unknown(found.actions, entries)
    if document and lost:
        raise document.error(("flows", trigger.id), f"{lost[0]}; expected actions of this project")
    actions = ordered(found.actions, trigger, entries)
    if not actions:
        raise BadUsage(
            f"{root}: no action is bound to {trigger.id}; expected one that exports {trigger.execute_handler}"
        )
    files, old = legacy.taken([each.file for each in actions], None)
    bound = tuple(replace(each, file=file) for each, file in zip(actions, files, strict=True))
    return Chosen(trigger, bound, settings, old)


def _only_trigger(root: Path, actions: Sequence[ActionFile], catalogue: Catalogue) -> Trigger:
    fitting = [trigger for trigger in catalogue.runnable if any(belongs(action, trigger) for action in actions)]
    if len(fitting) == 1:
        return fitting[0]
    several = f"its actions belong to {', '.join(each.id for each in fitting)}" if fitting else "it has no action"
    raise BadUsage(f"{root}: {several}; say which --trigger ID is meant")


def _runnable(trigger: Trigger) -> Trigger:
    if not trigger.runnable:
        raise BadUsage(f"the trigger {trigger.id} cannot be run: its handler, event and api are not public")
    return trigger


def _guess(files: Sequence[ActionFile], catalogue: Catalogue) -> str:
    """The trigger of the first action, by its description or the handler it exports."""
    first = files[0]
    if found := guessed_trigger(first, catalogue):
        return found
    example = next(handler.name for trigger in catalogue.runnable for handler in trigger.handlers)
    raise BadUsage(f"{first.path}: no known handler is exported, such as {example}; say which --trigger ID it is")
