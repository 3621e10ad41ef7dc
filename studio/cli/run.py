"""`action-studio run`: the same run as in the window, without the window."""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

from studio.catalogue.grants import Grants
from studio.catalogue.loader import load
from studio.catalogue.model import Catalogue, Trigger
from studio.cli import legacy, packages, preferred, wearing
from studio.cli.chosen import chosen
from studio.cli.printout import printout
from studio.cli.returning import Returning
from studio.cli.usage import BadUsage, Parser, pair
from studio.exchange.page.page import page
from studio.flow import dashboard
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.report import run_json
from studio.flow.resume import BadContinuation
from studio.flow.sources import Needs, needs_of, source_of
from studio.npm import NpmFailure
from studio.project import workspace
from studio.project.flows import Bound
from studio.project.grant_event import NoSuchGrant, applied, start_event
from studio.project.grant_event import find as find_grant
from studio.project.inventory import inventory
from studio.project.merging import assign, merged, parse_assignment
from studio.project.reading import Document, ReadError, read_document, read_stream
from studio.project.saving import SaveError, write_atomic
from studio.project.scenario import Scenario, parse_scenario
from studio.project.secrets import read_secrets
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event
from studio.sandbox import SandboxFailure
from studio.sandbox.bounds import NetworkPolicy
from studio.tokens.keys import KeyProblem, SigningKeys


def main(arguments: Sequence[str]) -> int:
    """Run the actions and print the outcome. Returns the exit status."""
    options = _parser().parse_args(arguments)
    stop = threading.Event()
    try:
        with interruptible(stop):
            run = _run(options, stop)
    except (SandboxFailure, KeyProblem, NpmFailure) as error:
        sys.stderr.write(f"{error}\n")
        return 130 if stop.is_set() else 3
    sys.stdout.write(_text(options, run) + "\n")
    if options.html and not _keep_page(options, run):
        return 3
    if stop.is_set():
        return 130
    return 1 if run.outcome.failed else 0


def _run(options: argparse.Namespace, stop: threading.Event) -> Run:
    request, returning = asked(options, stop)
    try:
        return execute(request, SigningKeys.for_user(), stop)
    except BadContinuation as error:
        raise returning.error(error) from error


def _keep_page(options: argparse.Namespace, run: Run) -> bool:
    """Write the run as a page; whether that could be done."""
    title = Path(options.event).stem if options.event not in (None, "-") else ""
    try:
        write_atomic(Path(options.html), page(run, title).encode("utf-8", "replace"))
    except SaveError as error:
        sys.stderr.write(f"{error}\n")
        return False
    return True


def asked(options: argparse.Namespace, stop: threading.Event) -> tuple[RunRequest, Returning]:
    """The run that these options (`add_options`) describe, and what names a return that cannot be made.

    Raises BadUsage and ReadError; installs what packages are missing.
    """
    document = _document(options)
    scenario = _scenario(document)
    returning = Returning(options.returns, scenario, document)
    return replace(_request(options, scenario, load(), stop), returns=returning.returns), returning


_SHAPES: Mapping[str, Callable[[Run], dict[str, Any]]] = {
    "test-results": dashboard.test_results,
    "execution": dashboard.execution_record,
}


def _text(options: argparse.Namespace, run: Run) -> str:
    shape = _SHAPES.get(options.shape, run_json)
    return json.dumps(shape(run), ensure_ascii=True) if options.json or options.shape else printout(run)


def _parser() -> Parser:
    parser = Parser("run", "Run actions in this order as one trigger execution and print the outcome.")
    add_options(parser)
    parser.add_argument("--no-coverage", action="store_true", help="do not count lines, which makes long loops slow")
    parser.add_argument("--html", metavar="FILE", help="write the run as one page of HTML, too")
    parser.add_argument("--as", dest="shape", choices=tuple(_SHAPES), help="that object as the platform shows it")
    return parser


def add_options(parser: Parser) -> None:
    """Adds the options that say what is run, with which event, and what is around it."""
    parser.add_argument(
        "actions", nargs="*", metavar="ACTION.js", help="or a PROJECT folder; else the action that the scenario names"
    )
    parser.add_argument("--flow", action="store_true", help="run all actions of the project that the action is in")
    parser.add_argument("--trigger", metavar="ID", help="else from the scenario, else from the exported handler")
    legacy.add_option(parser)
    parser.add_argument("--event", metavar="FILE", help="an event or a scenario, JSON or YAML; - reads standard input")
    parser.add_argument("--exact", action="store_true", help="use the event as given, without the default event")
    parser.add_argument("--grant", metavar="ID", help="the grant by which the client asks, such as refresh-token")
    wearing.add_options(parser)
    parser.add_argument("--set", action="append", default=[], metavar="PATH=VALUE", help="VALUE as JSON, else text")
    parser.add_argument("--secret", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--secrets", metavar="FILE", help="secrets from a .env or YAML file")
    parser.add_argument("--settings", metavar="FILE", help="a studio.yaml, else the one of the project")
    parser.add_argument("--configuration", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--mocks", metavar="FILE", help="a list of HTTP mocks, or a scenario with one")
    parser.add_argument("--network", metavar="POLICY", help="blocked, mocked or allow:HOST,…")
    parser.add_argument("--cache", metavar="FILE", help="preset api.cache entries")
    parser.add_argument(
        "--continue",
        dest="returns",
        action="append",
        default=[],
        metavar="FILE",
        help="what the user brings back; may be repeated, or hold a list",
    )
    parser.add_argument("--handler", metavar="NAME", help="the handler to call first")
    parser.add_argument(
        "--dependency", action="append", default=[], metavar="NAME@VERSION", help="beside those of action.yaml"
    )
    parser.add_argument("--now", metavar="ISO-TIME", help="freeze the clock of the action and the tokens")
    parser.add_argument(
        "--timeout", type=seconds, metavar="SECONDS", help="wall-clock limit, else as preferred, which is 20"
    )
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object")


def seconds(text: str) -> float:
    """A time limit as an option holds it. Raises ArgumentTypeError."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value <= 3600:
        raise argparse.ArgumentTypeError(f"{text} is no time limit; expected seconds between 0 and 3600")
    return value


@contextlib.contextmanager
def interruptible(stop: threading.Event) -> Iterator[None]:
    """Ctrl+C ends the action or the installation, and lets the studio tell what came of it."""

    def end(_signal: int, _frame: FrameType | None) -> None:
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _request(
    options: argparse.Namespace, scenario: Scenario, catalogue: Catalogue, stop: threading.Event
) -> RunRequest:
    found = chosen(options, scenario, catalogue)
    trigger, settings = found.trigger, replace(found.settings, **scenario.settings)
    return RunRequest(
        trigger=trigger,
        actions=legacy.called(_sources(options, scenario, found.actions, stop), found.old),
        event=_event(options, scenario, trigger, catalogue.grants, settings),
        settings=settings,
        cache=_cache(options, scenario),
        handler=_handler(options, scenario, trigger),
        now=_moment(options.now) if options.now else scenario.now,
        limits=preferred.limits(options.timeout),
        network=_network(options, scenario),
        coverage=not getattr(options, "no_coverage", True),
        inventory=inventory(workspace.project_of(found.actions[0].file.path)),
        catalogue=catalogue,
    )


def _document(options: argparse.Namespace) -> Document | None:
    """The file of --event, if there is one."""
    if options.event is None:
        return None
    return (
        read_stream(sys.stdin.buffer, "standard input") if options.event == "-" else read_document(Path(options.event))
    )


def _scenario(document: Document | None) -> Scenario:
    """A scenario, or a bare event put into one."""
    if document is None:
        return Scenario()
    if not isinstance(document.value, Mapping):
        raise ReadError(document.path, 1, "expected an event or a scenario, that is an object")
    if "event" in document.value or "trigger" in document.value:
        return parse_scenario(document)
    return Scenario(event=dict(document.value))


def _event(
    options: argparse.Namespace, scenario: Scenario, trigger: Trigger, grants: Grants, settings: TenantSettings
) -> dict[str, Any]:
    event = _granted(options, scenario, trigger, grants, tenant_event(trigger, settings))
    for text in options.set:
        pair(text, "--set")
        try:
            path, value = parse_assignment(text)
            event = assign(event, path, value)
        except ValueError as error:
            raise BadUsage(f"--set {text}: {error}") from error
    return event


def _granted(
    options: argparse.Namespace, scenario: Scenario, trigger: Trigger, grants: Grants, default: dict[str, Any]
) -> dict[str, Any]:
    """The event of the scenario under its grant, and then under the one that was asked for."""
    given = dict(scenario.event)
    try:
        event = given
        if not options.exact:
            start = start_event(trigger, grants, scenario.grant, default)
            event = merged(wearing.worn(start, options.persona, options.random, trigger, grants), given)
        if options.grant is None:
            return event
        return applied(event, find_grant(options.grant, trigger, grants), trigger, grants, default)
    except NoSuchGrant as error:
        raise BadUsage(str(error)) from error


def _sources(
    options: argparse.Namespace, scenario: Scenario, actions: Sequence[Bound], stop: threading.Event
) -> tuple[ActionSource, ...]:
    wanted = packages.given(options.dependency)
    needs = [needs_of(each.file, wanted) if each.enabled else Needs() for each in actions]
    secrets = dict(scenario.secrets)
    if options.secrets:
        secrets |= read_secrets(Path(options.secrets))
    secrets |= dict(pair(text, "--secret") for text in options.secret)
    configuration = {**scenario.configuration, **dict(pair(t, "--configuration") for t in options.configuration)}
    folders = [packages.folder_for(needed.dependencies, stop) for needed in needs]
    return tuple(
        replace(source_of(each.file, needed, folder, secrets, configuration), enabled=each.enabled)
        for each, needed, folder in zip(actions, needs, folders, strict=True)
    )


def _handler(options: argparse.Namespace, scenario: Scenario, trigger: Trigger) -> str | None:
    handler: str | None = options.handler or scenario.handler
    names = [each.name for each in trigger.handlers]
    if handler is not None and handler not in names:
        raise BadUsage(f"--handler {handler}: {trigger.id} has no such handler; expected one of {', '.join(names)}")
    return handler


def _cache(options: argparse.Namespace, scenario: Scenario) -> Mapping[str, Mapping[str, Any]]:
    if not options.cache:
        return scenario.cache
    document = read_document(Path(options.cache))
    if not isinstance(document.value, Mapping):
        raise ReadError(document.path, 1, "expected an object of cache entries")
    return {str(key): _record(key, value, document.path) for key, value in document.value.items()}


def _record(key: Any, value: Any, path: Path) -> dict[str, Any]:
    if isinstance(value, str):
        return {"value": value, "expires_at": None}
    if isinstance(value, Mapping) and isinstance(value.get("value"), str):
        return {"value": value["value"], "expires_at": value.get("expires_at")}
    raise ReadError(path, 1, f"the cache entry {key} is no text; expected a text or {{value, expires_at}}")


def _network(options: argparse.Namespace, scenario: Scenario) -> NetworkPolicy:
    mocks = [*scenario.http, *(_mocks(Path(options.mocks)) if options.mocks else ())]
    policy = options.network or scenario.network or ("mocked" if mocks else "blocked")
    if policy.startswith("allow:"):
        hosts = tuple(host.strip() for host in policy.removeprefix("allow:").split(",") if host.strip())
        return NetworkPolicy("allow", tuple(mocks), hosts)
    if policy not in ("blocked", "mocked"):
        raise BadUsage(f"--network {policy}: expected blocked, mocked or allow:HOST,…")
    return NetworkPolicy(policy, tuple(mocks))


def _mocks(path: Path) -> list[Mapping[str, Any]]:
    document = read_document(path)
    value = document.value.get("http") if isinstance(document.value, Mapping) else document.value
    if not isinstance(value, list):
        raise ReadError(path, 1, "expected a list of mocks, each with request and response or failure")
    return list(parse_scenario(document.replaced({"http": value})).http)


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadUsage(f"--now {text}: expected a time such as 2026-01-01T00:00:00Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
