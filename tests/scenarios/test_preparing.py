from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.legacy.reading import read_old
from studio.project.action import ActionFile
from studio.scenarios.case import Case
from studio.scenarios.preparing import Preparing, Surroundings
from tests.scenarios.conftest import Write

EXPECT = "expect: {status: continue}\n"


def actions(case: Case) -> list[str]:
    assert case.request is not None, case.problem
    return [action.name for action in case.request.actions]


def problem(case: Case) -> str:
    assert case.problem is not None
    return str(case.problem)


def test_the_folder_says_which_action(roles: Path, write: Write) -> None:
    case = Preparing().case(write("actions/roles/scenarios/a.yaml", "event: {user: {email: null}}\n" + EXPECT))
    assert actions(case) == ["roles"]
    assert case.group == "roles"
    assert case.name == "actions/roles/scenarios/a.yaml"
    assert case.request is not None
    assert case.request.trigger.id == "post-login"
    assert case.request.event["user"]["email"] is None
    assert case.request.event["tenant"]["id"] == "acme"
    assert {path.name for path in case.files} == {"a.yaml", "code.js", "action.yaml", "studio.yaml"}


def test_scenarios_beside_a_single_file_belong_to_it(write: Write) -> None:
    write("one/only.js", "exports.onExecutePreUserRegistration = async () => {};")
    case = Preparing().case(write("one/scenarios/a.yaml", EXPECT))
    assert actions(case) == ["only"]
    write("one/second.js", "")
    assert "names no action" in problem(Preparing().case(write("one/scenarios/a.yaml", EXPECT)))


def test_a_chain_runs_in_its_order(roles: Path, write: Write) -> None:
    write("b.js", "exports.onExecutePostLogin = async () => {};")
    case = Preparing().case(write("chain.yaml", "actions: [b.js, actions/roles, b.js]\n" + EXPECT))
    assert actions(case) == ["b", "roles", "b (2)"]
    assert case.group == "b + roles + b (2)"


def test_the_flow_of_a_project(roles: Path, write: Write) -> None:
    write("actions/first/code.js", "exports.onExecutePostLogin = async () => {};")
    write("actions/other/code.js", "exports.onExecutePreUserRegistration = async () => {};")
    write("studio.yaml", "flows: {post-login: [{action: roles, enabled: false}, first]}\n")
    text = "trigger: post-login\n" + EXPECT
    below = Preparing().case(write("scenarios/all.yaml", text))
    named = Preparing().case(write("actions/roles/scenarios/all.yaml", "flow: true\n" + text))
    assert actions(below) == actions(named) == ["roles", "first"]
    assert below.request is not None
    assert [action.enabled for action in below.request.actions] == [False, True]
    write("studio.yaml", "flows: {post-login: [frist]}\n")
    assert "there is no action frist; did you mean first" in problem(Preparing().case(below.path))


def test_settings_of_project_and_scenario(roles: Path, write: Write) -> None:
    write("studio.yaml", "tenant: {id: acme}\nplan: professional\n")
    case = Preparing().case(write("actions/roles/scenarios/a.yaml", "settings: {tenant: {id: other}}\n" + EXPECT))
    assert case.request is not None
    assert case.request.event["tenant"]["id"] == "other"
    assert case.request.settings.plan == "professional"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("trigger: post-logn\n", "a.yaml:1: the trigger post-logn is not known, or cannot be run; did you mean post-l"),
        ("\nhandler: onExecutePostLogn\n", "a.yaml:2: post-login has no handler onExecutePostLogn; did you mean onEx"),
        ("\ngrant: saml\ntrigger: credentials-exchange\n", "a.yaml:2: credentials-exchange "),
        ("action: gone.js\n", "gone.js: there is no such file"),
        ("event: {x: .nan}\n", "are not JSON"),
        ("actoin: x\n", "a.yaml:1: the key actoin is not known here; did you mean action"),
        ("action: a\nflow: true\n", "flow stands beside action; expected only one of them"),
        ("flow: maybe\n", "flow is 'maybe'; expected true or false"),
        ("a: b: c\n", "a.yaml:1: this is no YAML"),
    ],
)
def test_what_is_wrong_with_a_file_is_its_problem(roles: Path, write: Write, text: str, said: str) -> None:
    assert said in problem(Preparing().case(write("actions/roles/scenarios/a.yaml", text + EXPECT)))


def test_a_scenario_outside_of_everything_names_no_action(write: Write) -> None:
    assert "a.yaml:1: the scenario names no action" in problem(Preparing().case(write("x/a.yaml", EXPECT)))


def test_a_skipped_scenario_needs_no_action(write: Write) -> None:
    case = Preparing().case(write("x/a.yaml", "skip: later\n" + EXPECT))
    assert case.problem is None
    assert case.skipped == "later"


class _Old:
    def __init__(self, file: ActionFile, _trigger: str | None) -> None:
        found = read_old(file.code, None)
        assert found is not None
        self.called, self.runnable, self.packages = found.called(), found.runnable, found.packages.dependencies


def test_rules_are_run_as_rules(write: Write) -> None:
    write("rule.js", "function rule(user, context, callback) { callback(null, user, context); }")
    case = Preparing(Surroundings(old=_Old)).case(write("a.yaml", "action: rule.js\n" + EXPECT))
    assert case.request is not None
    assert case.request.actions[0].legacy is not None


def test_packages_and_their_troubles(roles: Path, write: Write) -> None:
    write("actions/roles/action.yaml", "dependencies: [{name: left-pad, version: 1.3.0}]\n")
    scenario = write("actions/roles/scenarios/a.yaml", EXPECT)
    there = Preparing(Surroundings(packages=lambda wanted: Path("/there") if "left-pad" in wanted else None))
    found = there.case(scenario)
    assert found.request is not None
    assert found.request.actions[0].packages == Path("/there")

    def refuse(_wanted: object) -> Path:
        raise LookupError("no network")

    assert "no network" in problem(Preparing(Surroundings(packages=refuse, troubles=(LookupError,))).case(scenario))
