"""What ships on day one: every sample opens, runs and ends as it says; every starter action compiles."""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.catalogue.places import resources, sample_events
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.project.grant_event import start_event
from studio.project.merging import merged
from studio.project.reading import read_document
from studio.project.scenario import Scenario, load_scenario
from studio.sandbox import node_path
from studio.sandbox.bounds import NetworkPolicy
from studio.scenarios.judging import judge
from studio.tokens.keys import SigningKeys

TEMPLATES = resources() / "templates"
SAMPLES = sorted(sample_events().glob("*/*.yaml"))
ACTIONS = sorted(TEMPLATES.glob("*/*.js"))
STARTERS = [path for path in ACTIONS if path.stem != "skeleton"]
MOCKED_HOSTS = ("api.stripe.com", "hooks.slack.com")


def label(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


each_sample = pytest.mark.parametrize("path", SAMPLES, ids=label)
each_action = pytest.mark.parametrize("path", ACTIONS, ids=label)
each_starter = pytest.mark.parametrize("path", STARTERS, ids=label)
each_trigger = pytest.mark.parametrize("trigger", load().runnable, ids=lambda trigger: trigger.id)


KEYS = SigningKeys.made()


@pytest.fixture
def keys() -> SigningKeys:
    return KEYS


def action_of(path: Path, scenario: Scenario) -> Path:
    assert scenario.action is not None
    return (path.parent / scenario.action).resolve()


def asked(path: Path) -> RunRequest:
    scenario = load_scenario(path)
    trigger = load().triggers[str(scenario.trigger)]
    action = action_of(path, scenario)
    event = merged(start_event(trigger, load().grants, scenario.grant), scenario.event)
    return RunRequest(
        trigger=trigger,
        actions=(ActionSource(action.stem, action.name, action.read_text("utf-8"), scenario.secrets),),
        event=event,
        cache=scenario.cache,
        returns=scenario.continue_,
        now=scenario.now,
        network=NetworkPolicy("mocked" if scenario.http else "blocked", tuple(scenario.http)),
    )


def run(path: Path, keys: SigningKeys) -> Run:
    return execute(asked(path), keys)


@cache
def played(path: Path) -> Run:
    """The run of a sample, once for all who only look at it."""
    return run(path, KEYS)


@each_sample
def test_a_sample_opens_and_names_a_starter_action_of_its_trigger(path: Path) -> None:
    scenario = load_scenario(path)
    assert scenario.trigger == path.parent.name
    assert re.fullmatch(r"[A-Z][^\n]*\.", scenario.description or "")
    assert action_of(path, scenario) in [each.resolve() for each in STARTERS]
    assert action_of(path, scenario).parent.name == scenario.trigger
    assert scenario.expect["status"]


@each_sample
def test_a_sample_ends_as_it_says(path: Path, keys: SigningKeys) -> None:
    done = played(path)
    document = read_document(path)
    assert [each.sentence for each in judge(done, load_scenario(path).expect, document, keys)] == []
    assert {each.served_by for recording in done.recordings for each in recording.http} <= {"mock"}


def test_the_role_claims_are_set_in_lines_4_and_5(keys: SigningKeys) -> None:
    done = run(sample_events() / "post-login" / "role-claim.yaml", keys)
    assert [call.line for call in done.outcome.actions[0].calls] == [4, 5]


def test_the_crash_names_its_line(keys: SigningKeys) -> None:
    done = run(sample_events() / "post-login" / "missing-field-crash.yaml", keys)
    lines = (TEMPLATES / "post-login" / "missing-field-crash.js").read_text("utf-8").splitlines()
    assert done.outcome.error is not None
    assert done.outcome.error.name == "TypeError"
    assert "phone.slice" in lines[int(done.outcome.error.line or 0) - 1]


def test_the_vanished_claims_say_why(keys: SigningKeys) -> None:
    done = run(sample_events() / "post-login" / "vanishing-claim.yaml", keys)
    assert [call.rule for call in done.outcome.actions[0].calls] == [
        "claims.restricted",
        "claims.oidc_scope",
        "claims.blocked_namespace",
        None,
    ]


@each_action
def test_an_action_compiles(path: Path) -> None:
    done = subprocess.run([node_path(), "--check", path], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.returncode == 0


@each_action
def test_an_action_is_tidy(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    assert "\r" not in text
    assert text.endswith((";\n", "}\n"))
    assert not text.endswith("\n\n")
    assert [line for line in text.splitlines() if len(line) > 100 or line != line.rstrip()] == []


@each_starter
def test_a_starter_says_what_it_shows(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    comments = next(index for index, line in enumerate(lines) if not line.startswith("// "))
    if label(path) != "post-login/role-claim":
        assert 2 <= comments <= 4
        assert not lines[0].endswith(".")


@each_starter
def test_a_starter_has_a_sample(path: Path) -> None:
    assert path.resolve() in [action_of(sample, load_scenario(sample)) for sample in SAMPLES]


@pytest.mark.parametrize("path", [*SAMPLES, *ACTIONS], ids=lambda path: path.name)
def test_only_made_up_or_mocked_hosts_are_named(path: Path) -> None:
    for url in re.findall(r"https?://[^\s\"'`}]+", path.read_text("utf-8")):
        host = urlsplit(url).hostname or ""
        claim_names = ("sovereign.corp", "acme.auth0.com", "schemas.auth0.com", "schemas.xmlsoap.org")
        fine = host.endswith(("example.com", "example.test")) or host in (*MOCKED_HOSTS, *claim_names)
        assert fine, url


@each_trigger
def test_every_trigger_has_a_starter_and_a_sample(trigger: Trigger) -> None:
    assert trigger.id in {path.parent.name for path in STARTERS}
    assert trigger.id in {path.parent.name for path in SAMPLES}


@each_trigger
def test_the_skeleton_of_a_trigger_runs(trigger: Trigger, keys: SigningKeys) -> None:
    path = TEMPLATES / trigger.id / "skeleton.js"
    exported = re.findall(r"^exports\.(\w+) = async \(event, api\) => \{$", path.read_text("utf-8"), re.M)
    documented = [handler.name for handler in trigger.handlers if handler.documented]
    assert exported == (documented or [trigger.execute_handler])
    source = ActionSource("skeleton", path.name, path.read_text("utf-8"))
    done = execute(RunRequest(trigger, (source,), default_event(trigger)), keys)
    assert done.outcome.status == ("denied" if trigger.needs else "continue")
    assert done.outcome.actions[0].calls == ()
