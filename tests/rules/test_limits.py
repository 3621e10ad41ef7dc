"""Limits that are only counted; those at which a method throws or answers stand beside that method."""

from __future__ import annotations

from collections.abc import Callable

from studio.catalogue.loader import load
from studio.flow.outcome import Outcome
from studio.project.dependencies import dependency_limit, too_many
from studio.sandbox.job import Module
from tests.flow.conftest import recorded
from tests.rules.playing import all_played, answer, calls, played, printed, request, warned

PAD = "// " + "x" * 97 + "\n"


def test_rule_limits_code() -> None:
    runs = all_played([request("", secrets={}), request(PAD * 1000), request(PAD * 980)])
    assert ["limits.code" in warned(run) for run in runs] == [False, True, False]
    assert "of 100,000 bytes" in warned(runs[1])["limits.code"] and runs[1].outcome.status == "continue"


def test_rule_limits_dependencies() -> None:
    names = [f"package-{n}" for n in range(11)]
    assert dependency_limit() == 10 and too_many(names[:10]) is None
    assert "package-10 is one too many" in str(too_many(names))


def test_rule_limits_actions_per_trigger(flow: Callable[..., Outcome]) -> None:
    outcomes = [flow(*[recorded(name=f"a{n}") for n in range(count)]) for count in (20, 21)]
    found = [{finding.rule for finding in outcome.warnings} for outcome in outcomes]
    assert ["limits.actions_per_trigger" in rules for rules in found] == [False, True]


def test_rule_limits_secrets() -> None:
    runs = [played("", secrets={f"KEY_{n}": "v" for n in range(count)}) for count in (30, 31)]
    assert ["limits.secrets" in warned(run) for run in runs] == [False, True]


def test_rule_limits_secret_key() -> None:
    runs = [played("", secrets={"K" * size: "v"}) for size in (128, 129)]
    assert ["limits.secret_key" in warned(run) for run in runs] == [False, True]


def test_rule_limits_secret_value() -> None:
    runs = [played("", secrets={"KEY": "v" * size}) for size in (4096, 4097)]
    assert ["limits.secret_value" in warned(run) for run in runs] == [False, True]


def test_rule_limits_modules_per_action() -> None:
    modules = {f"m{n}": Module("", f"m{n}.js") for n in range(4)}
    runs = [played("", modules=dict(list(modules.items())[:count])) for count in (3, 4)]
    assert ["limits.modules_per_action" in warned(run) for run in runs] == [False, True]


def test_rule_limits_actions_per_tenant() -> None:
    runs = [played("", inventory={"limits.actions_per_tenant": count}) for count in (100, 101)]
    assert ["limits.actions_per_tenant" in warned(run) for run in runs] == [False, True]


def test_rule_limits_modules_per_tenant() -> None:
    runs = [played("", inventory={"limits.modules_per_tenant": count}) for count in (100, 101)]
    assert ["limits.modules_per_tenant" in warned(run) for run in runs] == [False, True]


def test_rule_limits_reset_challenge_actions() -> None:
    runs = [played(*[""] * count, trigger="password-reset-post-challenge") for count in (4, 5)]
    assert ["limits.reset_challenge_actions" in warned(run) for run in runs] == [False, True]


def told(rule: str) -> tuple[int, str, str]:
    """What is said about a limit that no run here can touch."""
    limit = load().limits[rule]
    assert limit.then and load().rules[rule].says == limit.help
    return limit.value, limit.scope, limit.beyond


def test_rule_limits_versions_kept() -> None:
    assert told("limits.versions_kept") == (50, "tenant", "drop")


def test_rule_limits_log_days() -> None:
    assert told("limits.log_days") == (10, "tenant", "drop")


def test_rule_limits_log_buffer() -> None:
    run = played("for (let i = 0; i < 30; i++) console.log('x'.repeat(10000));")
    assert "262,144" in warned(run)["limits.log_buffer"]
    assert sum(len(text) for text in printed(run)) < 262_144 + 10_000


def test_rule_limits_log_persisted() -> None:
    runs = all_played(request(f"console.log('x'.repeat({size}));") for size in (255, 300))
    assert ["limits.log_persisted" in warned(run) for run in runs] == [False, True]


def test_rule_limits_challenges() -> None:
    four = "for (let n = 0; n < 4; n++) api.authentication.challengeWith({ type: 'otp' });"
    enrolled = {"user": {"enrolledFactors": [{"type": "otp"}]}}
    within = played(four, event=enrolled)
    assert within.outcome.status == "challenge"
    run = played(f"{four} api.authentication.enrollWith({{ type: 'otp' }});", event=enrolled)
    assert run.outcome.status == "denied" and calls(run)[-1].rule == "limits.challenges"
    assert answer(run)[2]["error"] == "access_denied"
