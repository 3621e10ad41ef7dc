from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Bundle, Dependency, Example, Module, ModuleUse
from studio.exchange.examples import example_of
from studio.exchange.node_test.writing import remarks, skip_reason
from studio.project.action import load_action
from studio.project.merging import merged
from studio.project.samples import samples
from studio.project.scenario import Scenario, parse_time
from studio.project.settings import TenantSettings
from tests.exchange.conftest import NASTY_CODE, NASTY_NAMES, action
from tests.exchange.node_test.conftest import Ran

Run = Callable[[Bundle], Ran]
LOGIN = load().triggers["post-login"]


def bundle_of(code: str, expect: dict[str, Any], **more: Any) -> Bundle:
    event = merged(default_event(LOGIN), more.pop("event", {}))
    example = Example("one.yaml", Scenario(expect=expect, **more), event)
    return Bundle(
        (
            action(
                "tested", f"exports.onExecutePostLogin = async (event, api) => {{\n{code}\n}};\n", examples=(example,)
            ),
        )
    )


def shipped() -> list[Action]:
    """Every sample of the studio with its action."""
    found: dict[Any, Action] = {}
    for trigger in load().runnable:
        for sample in samples(trigger.id):
            if sample.action is None:
                continue
            file = load_action(sample.action)
            made = found.get(sample.action) or action(f"{trigger.id} {file.name}", file.code, trigger=trigger.id)
            example = example_of(made, sample.path, TenantSettings())
            if example:
                found[sample.action] = replace(made, examples=(*made.examples, example))
    return list(found.values())


def test_the_shipped_scenarios_pass_without_the_studio(node_test: Run) -> None:
    actions = [each for each in shipped() if not each.dependencies]
    assert len(actions) > 10
    ran = node_test(Bundle(tuple(actions)))
    assert ran.status == 0 and ran.failed == 0, ran.output
    scenarios = [each for one in actions for each in one.examples]
    assert ran.skipped <= len([each for each in scenarios if skip_reason(each)]) + 4, ran.output
    assert ran.passed >= len(scenarios) * 2 // 3


def test_every_shipped_action_that_does_nothing_any_more_fails(node_test: Run) -> None:
    """The files check something: an empty handler in place of the code is noticed."""
    emptied = []
    for each in shipped():
        handlers = load().triggers[each.trigger].handlers
        code = "".join(f"exports.{handler.name} = async () => {{}};\n" for handler in handlers)
        told = [one for one in each.examples if not skip_reason(one) and one.scenario.expect.get("calls")]
        if told:
            emptied.append(replace(each, code=code, examples=tuple(told)))
    ran = node_test(Bundle(tuple(emptied)))
    assert ran.failed == sum(len(each.examples) for each in emptied), ran.output


@pytest.mark.parametrize(
    ("code", "expect", "passes"),
    [
        ("api.idToken.setCustomClaim('https://a.example/x', [1]);", {"id_token": {"https://a.example/x": [1]}}, True),
        ("api.idToken.setCustomClaim('https://a.example/x', [1]);", {"id_token": {"https://a.example/x": [2]}}, False),
        ("", {"id_token": {"https://a.example/x": {"$absent": True}}}, True),
        ("api.access.deny('no');", {"status": "denied", "denial": {"reason": {"$matches": "^n"}}}, True),
        ("api.access.deny('no');", {"status": "continue"}, False),
        ("null.x;", {"status": "error", "error": {"name": "TypeError"}}, True),
        ("", {"status": "error"}, False),
        ("api.user.setAppMetadata('plan', 'gold');", {"changes": {"app_metadata": {"plan": "gold"}}}, True),
        ("console.log('a %s', 'b');", {"console": {"$contains": "a b"}}, True),
        ("console.log('a');", {"console": ["b"]}, False),
        ("api.access.deny('x');", {"calls": [{"method": "api.access.deny", "args": ["x"]}]}, True),
        ("api.access.deny('x');", {"calls": {"$length": 0}}, False),
        ("api.access.deny('x');", {"calls": {"$anyOrder": ["api.access.deny"]}}, True),
        ("", {"denial": {"$absent": True}, "error": {"$absent": True}}, True),
        ("console.log(Date.now());", {"console": ["1767225600000"]}, True),
        ("require('http').get('http://localhost:1');", {"status": "error"}, True),
        ("console.log(event.secrets.K, event.user.email);", {"console": ["v me@example.com"]}, True),
    ],
)  # fmt: skip
def test_what_is_checked(node_test: Run, code: str, expect: dict[str, Any], passes: bool) -> None:
    bundle = bundle_of(
        code,
        expect,
        now=parse_time("2026-01-01T00:00:00Z"),
        secrets={"K": "v"},
        event={"user": {"email": "me@example.com"}},
    )
    ran = node_test(bundle)
    assert ran.failed == (0 if passes else 1), ran.output


def test_requests_are_answered_by_the_scenario(node_test: Run) -> None:
    code = """
    const ask = (url, init) => fetch(url, init).then((r) => r.json()).catch((e) => e.cause.message);
    console.log(await ask('https://a.example/1?x=1', { method: 'POST', body: '{"a":1}' }));
    console.log(await ask('https://a.example/1'), await ask('https://a.example/1'), await ask('https://b.example/'));
    """
    http = (
        {"request": {"method": "POST", "url": "https://a.example/*", "json": {"a": 1}}, "response": {"json": "post"}},
        {"request": {"url": "https://a.example/1"}, "responses": [{"json": "first"}, {"failure": "timeout"}]},
    )
    expect = {
        "console": ["post", "first connect ETIMEDOUT a.example:443 Network request blocked: GET https://b.example/"],
        "http": {"$contains": [{"method": "POST", "json": {"a": 1}}, "GET https://b.example/"]},
    }
    ran = node_test(bundle_of(code, expect, http=http))
    assert ran.status == 0, ran.output


def test_what_is_not_checked_is_said(node_test: Run) -> None:
    expect = {
        "status": "continue",
        "response": {"status": 302},
        "id_token": {"sub": "x"},
        "denial": {"user_message": 1},
    }
    ran = node_test(bundle_of("", expect))
    assert ran.status == 0
    assert "needs the studio, and was not checked here: response, id_token.sub, denial.user_message" in ran.output
    asks = node_test(bundle_of("api.redirect.encodeToken({secret: 'x', payload: {}});", {"status": "continue"}))
    assert asks.skipped == 1 and "api.redirect.encodeToken is answered by the studio only" in asks.output


def test_hard_names_and_code(node_test: Run) -> None:
    nasty = Bundle(tuple(action(name, NASTY_CODE) for name in NASTY_NAMES[:12]))
    ran = node_test(nasty)
    assert ran.status == 0 and ran.passed == 12, ran.output


def test_modules_come_along(node_test: Run) -> None:
    deny = "api.access.deny(require('actions:m').word + require('path').sep);"
    code = f"exports.onExecutePostLogin = async (event, api) => {{ {deny} }};"
    example = Example("a.yaml", Scenario(expect={"denial": {"reason": {"$matches": "^hi"}}}), {})
    one = action("a", code, modules=(ModuleUse("m"),), examples=(example,))
    assert node_test(Bundle((one,), (Module("m", "exports.word = 'hi';"),))).passed == 2


def test_what_there_is_to_say() -> None:
    flow = Example("flow.yaml", Scenario(flow=True), {})
    bundle = Bundle(
        (
            action("a", dependencies=(Dependency("x", "1.0.0"),), examples=(flow,)),
            action("b", trigger="post-credential-validation"),
        )
    )
    assert [each.text for each in remarks(bundle)] == [
        "a, flow.yaml is skipped: a flow of several actions needs the studio.",
        "a needs packages beside its test: npm install x@1.0.0",
        "b is for post-credential-validation, whose handler and api are not public; nothing can be run.",
        "b has no scenario; its file checks no more than that it exports a handler.",
    ]


def test_a_pattern_that_takes_too_long_fails_its_test_and_holds_up_no_other(node_test: Run) -> None:
    pattern = "^(?:[a-z ]|[a-z]+)*[0-9]$"
    ran = node_test(bundle_of(f"api.access.deny('{'no ' * 40}');", {"denial": {"reason": {"$matches": pattern}}}))
    assert (ran.passed, ran.failed) == (1, 1) and "timed out after 1000ms" in ran.output


@pytest.mark.parametrize(
    ("pattern", "passed", "failed", "skipped"),
    [
        ("(?i)NOT today", 2, 0, 0),
        (r"\ANot", 2, 0, 0),
        (r"today\Z", 2, 0, 0),
        (r"Not\Z", 1, 1, 0),
        ("N(?P<letter>o)t t(?P=letter)day", 2, 0, 0),
        (r"\\A", 1, 1, 0),
        ("(?#nothing that JavaScript knows)Not", 1, 0, 1),
    ],
)
def test_patterns_mean_what_they_mean_in_the_studio(
    node_test: Run, pattern: str, passed: int, failed: int, skipped: int
) -> None:
    ran = node_test(bundle_of("api.access.deny('Not today');", {"denial": {"reason": {"$matches": pattern}}}))
    assert (ran.passed, ran.failed, ran.skipped) == (passed, failed, skipped), ran.output
