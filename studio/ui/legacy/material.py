"""What a conversion in the window starts from, and the comparison that is made of it beside the window. No Qt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from studio import npm
from studio.catalogue.model import Trigger
from studio.exchange.legacy.convert import Draft, convert
from studio.exchange.legacy.draft import draft_name
from studio.exchange.legacy.proof import Proof, Report, Trial, prove
from studio.exchange.legacy.trials import stand_ins, standard_trials, trial_of, with_token
from studio.flow.request import ActionSource, RunRequest
from studio.npm import Progress
from studio.project.grant_event import NoSuchGrant
from studio.project.reading import ReadError
from studio.sandbox.bounds import NetworkPolicy
from studio.tokens.keys import SigningKeys
from studio.ui.event import choices as event_choices
from studio.ui.speech import tr

HERE = tr("The event in the window")


class Stopped(Exception):
    """A person ended the comparison, so that it says nothing."""


@dataclass(frozen=True)
class Material:
    """Old code as it is run, with what was open around it.

    `text` is the code as it stands in the editor, `request` a run of what is open (of which the event, the
    answers to requests and the tenant count), `scenarios` the files of events that a person has for it,
    `needed` the packages of the old code with their versions.
    """

    name: str
    text: str
    source: ActionSource
    request: RunRequest
    scenarios: tuple[Path, ...] = ()
    needed: Mapping[str, str] = field(default_factory=dict)

    def converted(self) -> Draft:
        """The draft of the action. Raises CannotConvert."""
        assert self.source.legacy is not None
        draft = convert(self.text, self.source.legacy.kind)
        given = {name: version for name, version in self.needed.items() if name in draft.unversioned}
        rest = tuple(name for name in draft.unversioned if name not in given)
        return replace(draft, dependencies={**draft.dependencies, **given}, unversioned=rest)

    @property
    def action_name(self) -> str:
        """How the action is called that the code becomes; no name under which the old code itself is saved."""
        return f"{draft_name(self.name)}-action"


def compared(
    material: Material,
    draft: Draft,
    code: str,
    stop: threading.Event,
    report: Report,
    installing: Callable[[Progress], None],
) -> Proof:
    """Run the old code and `code`, the action as it stands now, on the same events.

    Raises Stopped, and SandboxFailure, NpmFailure and KeyProblem as a run does.
    """
    needed = {**draft.dependencies, **material.needed}
    folder = (npm.installed(needed) or npm.install(needed, installing, stop)) if needed else None
    old = replace(material.source, dependencies=tuple(needed), packages=folder)
    new = ActionSource(
        material.action_name,
        f"{material.action_name}.js",
        code,
        old.secrets,
        old.configuration,
        old.dependencies,
        folder,
        old.modules,
    )
    proof = prove(old, new, trials(material, draft), SigningKeys.for_user(), stop, report)
    if stop.is_set():
        raise Stopped
    return proof


def trials(material: Material, draft: Draft) -> tuple[Trial, ...]:
    """The event in the window, a person's own scenarios, and those that the studio brings.

    Nobody asked for requests to be sent twice for each of many events: only mocks answer them.
    """
    request, trigger = material.request, material.request.trigger
    start = Trial("", {}, secrets=stand_ins(draft.secrets, material.source.secrets), settings=request.settings)
    bare = with_token(start) if draft.needs_token else start
    mocks = (*request.network.mocks, *bare.network.mocks)
    mocked = replace(bare, network=NetworkPolicy("mocked" if mocks else "blocked", mocks))
    here = replace(
        mocked,
        name=HERE,
        event=request.event,
        returns=tuple(request.returns),
        cache=request.cache,
        now=request.now or start.now,
    )
    return (here, *_own(material.scenarios, trigger, bare), *standard_trials(trigger, mocked))


def _own(paths: Sequence[Path], trigger: Trigger, start: Trial) -> Iterator[Trial]:
    """A trial for each scenario of this trigger, called as in the selector of events.

    What cannot be read is left out: choosing it there tells what is wrong.
    """
    for path in paths:
        try:
            scenario = event_choices.read_event(path)
            if scenario.trigger in (None, trigger.id):
                yield replace(trial_of(scenario, "", trigger, start), name=event_choices.title_of(path))
        except (ReadError, NoSuchGrant):
            continue
