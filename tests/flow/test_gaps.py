from __future__ import annotations

from studio.catalogue.loader import load
from studio.flow.execution import Run
from tests.flow.test_execution import run


def gaps(done: Run) -> dict[str, int | None]:
    return {f.rule: f.line for f in done.outcome.warnings if f.rule.startswith("gaps.")}


def test_an_ordinary_run_depends_on_nothing_open() -> None:
    assert gaps(run("api.idToken.setCustomClaim('a', 1);", "api.user.setAppMetadata('b', 2);")) == {}


def test_each_gap_is_told_once_in_the_words_of_the_register_and_at_its_line() -> None:
    done = run(
        "api.multifactor.enable('any');\napi.multifactor.enable('google-authenticator');\napi.multifactor.enable('any');"
    )
    assert gaps(done) == {"gaps.mfa_enable_twice": 3}
    (finding,) = done.outcome.warnings
    assert finding.message == load().rules["gaps.mfa_enable_twice"].says


def test_what_an_effect_has_told_is_not_told_again() -> None:
    done = run("api.accessToken.removeScope('openid');")
    assert [finding.rule for finding in done.outcome.warnings] == ["gaps.openid_removed"]


def test_several_gaps_of_one_run() -> None:
    done = run("api.idToken.setCustomClaim('ISS', null);\napi.access.deny('no'); throw new Error('x');")
    assert gaps(done) == {"gaps.deny_and_error": 3}
    issued = run("api.idToken.setCustomClaim('ISS', null);")
    assert gaps(issued) == {"gaps.reserved_case": 2, "gaps.claim_values": 2}
