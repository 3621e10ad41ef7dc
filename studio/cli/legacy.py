"""Rules and Hooks on the command line: recognised by themselves, or by what `--legacy` says."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from studio.catalogue.legacy import load_legacy
from studio.cli.usage import BadUsage
from studio.exchange.legacy.reading import NotJavaScript, read_old
from studio.flow.legacy import LegacyCode
from studio.flow.request import ActionSource
from studio.project.action import ActionFile


@dataclass(frozen=True)
class Found:
    """Old code in a file: how it is called, as the sandbox takes it, with the packages that it names."""

    called: LegacyCode
    runnable: str
    packages: Mapping[str, str] = field(default_factory=dict)


Founds = Sequence[Found | None]


def add_option(parser: argparse.ArgumentParser) -> None:
    """`--legacy KIND`."""
    parser.add_argument("--legacy", metavar="KIND", help=f"run as one of {', '.join(load_legacy().kinds)}")


def known(kind: str | None, option: str = "--legacy") -> str | None:
    """The kind that was asked for. Raises BadUsage for one that is not known."""
    kinds = load_legacy().kinds
    if kind is not None and kind not in kinds:
        raise BadUsage(f"{option} {kind}: expected one of {', '.join(kinds)}")
    return kind


def taken(files: Sequence[ActionFile], kind: str | None) -> tuple[list[ActionFile], Founds]:
    """The files with the packages that old code among them names, and what is old code. Raises BadUsage."""
    known(kind)
    founds = [found_in(file, kind) for file in files]
    return [_with_packages(file, found) for file, found in zip(files, founds, strict=True)], founds


def found_in(file: ActionFile, kind: str | None) -> Found | None:
    """The Rule or Hook in a file, None where it is an action. Raises BadUsage where the kind is in doubt."""
    try:
        old = read_old(file.code, kind)
    except NotJavaScript:  # Node says best what is wrong with it.
        return Found(LegacyCode(kind, load_legacy().kinds[kind].form), file.code) if kind else None
    if old is None and kind is not None:
        raise BadUsage(f"{file.path}: there is no Rule and no Hook in it; expected a function with a callback")
    if old is not None and len(old.kinds) > 1:
        raise BadUsage(f"{file.path}: this may be one of {', '.join(old.kinds)}; say which with --legacy KIND")
    return Found(old.called(), old.runnable, old.packages.dependencies) if old else None


def found_for(file: ActionFile, trigger: str | None) -> Found | None:
    """The same, where a trigger is known: of several kinds the one of this trigger is meant."""
    try:
        old = read_old(file.code, None)
    except NotJavaScript:
        return None
    kinds = [kind for kind in (old.kinds if old else ()) if load_legacy().kinds[kind].trigger == trigger]
    return found_in(file, kinds[0] if old and len(old.kinds) > 1 and len(kinds) == 1 else None)


def _with_packages(file: ActionFile, found: Found | None) -> ActionFile:
    return replace(file, dependencies={**found.packages, **file.dependencies}) if found else file


def trigger_of(founds: Founds) -> str | None:
    """The trigger of the old code, None where there is none. Raises BadUsage where they have different ones."""
    triggers = list(dict.fromkeys(found.called.facts.trigger for found in founds if found))
    if len(triggers) > 1:
        raise BadUsage(f"these belong to different triggers ({', '.join(triggers)}); expected those of one flow")
    return triggers[0] if triggers else None


def called(actions: Sequence[ActionSource], founds: Founds) -> tuple[ActionSource, ...]:
    """The actions, with the old code among them as it has to be called."""
    return tuple(
        replace(action, code=found.runnable, legacy=found.called) if found else action
        for action, found in zip(actions, founds, strict=True)
    )
