"""`action-studio convert`: a Rule or Hook becomes the draft of an Action, and both are compared."""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.cli import packages
from studio.cli.legacy import known
from studio.cli.printout import safe
from studio.cli.run import interruptible
from studio.cli.usage import BadUsage, Parser, pair
from studio.exchange.legacy.convert import CannotConvert, Draft, convert
from studio.exchange.legacy.draft import DraftExists, check_place, draft_json, draft_name, write_draft
from studio.exchange.legacy.proof import Proof, Trial, lines, proof_json, prove
from studio.exchange.legacy.reading import read_old
from studio.exchange.legacy.trials import stand_ins, standard_trials, trial_of, with_token
from studio.flow.request import ActionSource
from studio.npm import NpmFailure
from studio.project import workspace
from studio.project.action import action_name
from studio.project.grant_event import NoSuchGrant
from studio.project.reading import ReadError, read_document, read_text
from studio.project.saving import SaveError
from studio.project.scenario import Scenario, parse_scenario
from studio.project.secrets import read_secrets
from studio.sandbox import SandboxFailure
from studio.sandbox.bounds import NetworkPolicy
from studio.tokens.keys import KeyProblem, SigningKeys


def main(arguments: Sequence[str]) -> int:
    """Convert one file, prove the conversion and say what came of it. Returns the exit status."""
    options = _parser().parse_args(arguments)
    work = _Work(options)
    stop = threading.Event()
    proof, told = None, ""
    work.check_place()
    if not options.no_proof:
        try:
            with interruptible(stop):
                proof = work.prove(stop)
        except (SandboxFailure, KeyProblem, NpmFailure) as error:
            told = f"{error}"
    written = work.write()
    sys.stdout.write((_as_json(work, written, proof) if options.json else _as_text(work, written, proof)) + "\n")
    if told:
        sys.stderr.write(f"The conversion was not proved. {told}\n")
    if stop.is_set():
        return 130
    if told:
        return 3
    return 1 if proof is not None and not proof.agrees else 0


def _parser() -> Parser:
    parser = Parser("convert", "Convert a Rule or a Hook into an Action, and compare what both do.")
    parser.add_argument("file", metavar="RULE.js", help="a Rule, function (user, context, callback) {}, or a Hook")
    parser.add_argument("--kind", metavar="KIND", help=f"which it is: {', '.join(load_legacy().kinds)}")
    parser.add_argument("--name", metavar="NAME", help="the name of the action, else that of the file")
    parser.add_argument("--rule-id", metavar="ID", help="do nothing where the Rule of this id has run already")
    parser.add_argument("--out", metavar="DIR", help="where actions/NAME is made: the project of the file, else here")
    parser.add_argument("--force", action="store_true", help="replace an action of that name")
    parser.add_argument(
        "--event", action="append", default=[], metavar="FILE", help="compare on this event or scenario too"
    )
    parser.add_argument("--secret", action="append", default=[], metavar="NAME=VALUE", help="for the comparison")
    parser.add_argument("--secrets", metavar="FILE", help="secrets from a .env or YAML file")
    parser.add_argument("--mocks", metavar="FILE", help="answers for requests: a scenario, or a list of mocks")
    parser.add_argument(
        "--dependency", action="append", default=[], metavar="NAME@VERSION", help="a package that the code needs"
    )
    parser.add_argument("--no-proof", action="store_true", help="convert only")
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object")
    return parser


@dataclass
class _Work:
    """One conversion on the command line. Raises BadUsage and ReadError for what cannot be read."""

    options: argparse.Namespace

    def __post_init__(self) -> None:
        options = self.options
        self.path = Path(options.file)
        self.code = read_text(self.path).text
        try:
            self.draft: Draft = convert(self.code, known(options.kind, "--kind"), options.rule_id)
        except CannotConvert as error:
            hint = " with --kind KIND" if str(error).endswith("say which") else ""
            raise BadUsage(f"{self.path}: {error}{hint}") from error
        self.name = draft_name(options.name or action_name(self.path))
        given = packages.given(options.dependency)
        self.draft = replace(
            self.draft,
            dependencies={**self.draft.dependencies, **given},
            unversioned=tuple(name for name in self.draft.unversioned if name not in given),
        )

    @property
    def _folder(self) -> Path:
        return Path(self.options.out) if self.options.out else workspace.find_root(self.path) or Path()

    def check_place(self) -> None:
        """See to it that nothing of somebody's would be replaced."""
        try:
            check_place(self.name, self._folder, force=self.options.force)
        except DraftExists as error:
            raise BadUsage(str(error)) from error

    def write(self) -> tuple[Path, Path]:
        """Write the files of the action."""
        try:
            return write_draft(self.draft, self.name, self._folder, force=self.options.force)
        except (DraftExists, SaveError) as error:
            raise BadUsage(str(error)) from error

    def prove(self, stop: threading.Event) -> Proof:
        """Run original and draft on the shipped events and on those that were given."""
        old = read_old(self.code, self.draft.kind.id)
        assert old is not None
        folder = packages.folder_for(self.draft.dependencies, stop)
        more: dict[str, Any] = {"dependencies": tuple(self.draft.dependencies), "packages": folder}
        original = ActionSource(self.name, str(self.path), old.runnable, legacy=old.called(), **more)
        action = ActionSource(self.name, "code.js", self.draft.code, **more)
        return prove(original, action, self._trials(), SigningKeys.for_user(), stop)

    def _trials(self) -> tuple[Trial, ...]:
        trigger = load().triggers[self.draft.trigger]
        options = self.options
        secrets = read_secrets(Path(options.secrets)) if options.secrets else {}
        secrets |= dict(pair(text, "--secret") for text in options.secret)
        mocks = _mocks(Path(options.mocks)) if options.mocks else ()
        secrets = stand_ins(self.draft.secrets, secrets)
        start = Trial("", {}, secrets=secrets, network=NetworkPolicy("mocked" if mocks else "blocked", mocks))
        if self.draft.needs_token:
            start = with_token(start)
        try:
            given = tuple(trial_of(_scenario(Path(name)), name, trigger, start) for name in options.event)
        except NoSuchGrant as error:
            raise BadUsage(f"--event: {error}") from error
        return (*standard_trials(trigger, start), *given)


def _scenario(path: Path) -> Scenario:
    document = read_document(path)
    value = document.value
    if not isinstance(value, dict):
        raise ReadError(path, 1, "expected an event or a scenario, that is an object")
    return parse_scenario(document) if "event" in value or "trigger" in value else Scenario(event=value)


def _mocks(path: Path) -> tuple[Any, ...]:
    document = read_document(path)
    value = document.value.get("http") if isinstance(document.value, dict) else document.value
    if not isinstance(value, list):
        raise ReadError(path, 1, "expected a list of mocks, each with request and response or failure")
    return parse_scenario(document.replaced({"http": value})).http


def _as_json(work: _Work, written: tuple[Path, Path], proof: Proof | None) -> str:
    shown = {
        "schema": 1,
        "name": work.name,
        "files": [str(path) for path in written],
        **draft_json(work.draft),
        "proof": proof_json(proof) if proof is not None else None,
    }
    return json.dumps(shown, ensure_ascii=True)


def _as_text(work: _Work, written: tuple[Path, Path], proof: Proof | None) -> str:
    return "\n".join(safe(line) for line in _lines(work, written, proof))


def _lines(work: _Work, written: tuple[Path, Path], proof: Proof | None) -> Iterator[str]:
    draft, rows = work.draft, load_legacy().rows
    yield f"{draft.kind.name} {work.path.name} became {written[0]} ({', '.join(draft.handlers)})"
    yield ""
    yield "Converted"
    for row, found in draft.rows.items():
        yield f"  line {', '.join(map(str, found)):<12} {rows[row].old} → {rows[row].new}"
    if draft.todos:
        yield "Not converted; each has a TODO in the draft"
        yield from (f"  line {note.line:<12} {note.text}" for note in draft.todos)
    if draft.checks:
        yield "To look at"
        yield from (f"  line {note.line:<12} {note.text}" for note in draft.checks)
    if draft.secrets:
        yield f"Secrets to set: {', '.join(draft.secrets)}"
    if draft.dependencies:
        named = (f"{name}@{version}" for name, version in draft.dependencies.items())
        yield f"Dependencies: {', '.join(named)}"
    if draft.unversioned:
        yield f"Packages without a version, to be added to action.yaml: {', '.join(draft.unversioned)}"
    if proof is not None:
        yield ""
        yield from lines(proof)
