from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.flow.outcome import Outcome
from studio.project.settings import TenantSettings
from tests.flow.conftest import THROWN, UNDEFINED, call, recorded

Flow = Callable[..., Outcome]
ROLES = "https://sovereign.corp/roles"


def test_claims_are_collected_with_their_lines(flow: Flow) -> None:
    outcome = flow(recorded(call(4, "idToken.setCustomClaim", ROLES, ["admin"])))
    assert outcome.status == "continue"
    assert outcome.summary == "Login would continue with 1 custom claim."
    assert [(w.token, w.name, w.line) for w in outcome.writes] == [("id_token", ROLES, 4)]
    assert outcome.actions[0].calls[0].effect == "applied"


def test_a_restricted_claim_is_ignored_with_its_rule(flow: Flow) -> None:
    made = flow(recorded(call(1, "idToken.setCustomClaim", "sub", "x"))).actions[0].calls[0]
    assert (made.effect, made.rule) == ("ignored", "claims.restricted")


def test_an_overtaken_claim_names_the_later_call(flow: Flow) -> None:
    first = recorded(call(1, "idToken.setCustomClaim", "a", 1))
    second = recorded(call(7, "idToken.setCustomClaim", "a", 2), name="second")
    made = flow(first, second).actions[0].calls[0]
    assert (made.effect, made.rule) == ("ignored", "claims.last_write")
    assert made.reason and "line 7 of second" in made.reason


def test_deny_ends_the_login(flow: Flow) -> None:
    outcome = flow(recorded(call(2, "access.deny", "Too risky")))
    assert outcome.status == "denied"
    assert outcome.denial and (outcome.denial.code, outcome.denial.reason) == ("access_denied", "Too risky")
    assert outcome.summary == "Login would be denied: Too risky."


def test_the_last_of_two_denials_counts_and_is_marked_as_unknown(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "a"), call(2, "access.deny", "b")))
    assert outcome.denial and outcome.denial.reason == "b"
    assert [w.rule for w in outcome.warnings] == ["gaps.deny_twice"]


def test_deny_wins_over_redirect(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "redirect.sendUserTo", "https://x.test"), call(2, "access.deny", "no")))
    assert outcome.status == "denied" and outcome.redirect is None


def test_an_error_wins_over_a_denial_and_undoes_the_actions_own_calls(flow: Flow) -> None:
    failing = recorded(
        call(1, "access.deny", "no"),
        call(2, "user.setAppMetadata", "a", 1),
        status="error",
        error=THROWN,
    )
    outcome = flow(failing)
    assert (outcome.status, outcome.denial, outcome.changes) == ("error", None, {})
    assert outcome.summary == "first threw TypeError at line 3: boom."
    assert {made.effect for made in outcome.actions[0].calls} == {"ignored"}


def test_metadata_of_finished_actions_survives_a_later_error(flow: Flow) -> None:
    first = recorded(call(1, "user.setAppMetadata", "a", 1))
    outcome = flow(first, recorded(name="second", status="error", error=THROWN))
    assert outcome.changes == {"app_metadata": {"a": 1}}


def test_metadata_merges_one_level_deep(flow: Flow) -> None:
    outcome = flow(
        recorded(
            call(1, "user.setAppMetadata", "deep", {"new": 1}),
            call(2, "user.setAppMetadata", "gone", None),
            call(3, "user.setUserMetadata", "back", 1),
            call(4, "user.setUserMetadata", "back", UNDEFINED),
        ),
        event={"user": {"app_metadata": {"deep": {"old": 1}, "gone": 1, "kept": 1}}},
    )
    assert outcome.changes == {"app_metadata": {"deep": {"new": 1}, "gone": None}}
    assert outcome.event["user"]["app_metadata"] == {"kept": 1, "deep": {"new": 1}}
    assert outcome.actions[0].calls[3].rule == "metadata.undefined"


@pytest.mark.parametrize("name", ["a.b", "$a"])
def test_odd_metadata_names_are_refused(flow: Flow, name: str) -> None:
    outcome = flow(recorded(call(1, "user.setAppMetadata", name, 1)))
    assert outcome.actions[0].calls[0].effect == "refused" and outcome.changes == {}


def test_a_denied_login_still_writes_metadata(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "user.setAppMetadata", "a", 1), call(2, "access.deny", "no")))
    assert outcome.changes == {"app_metadata": {"a": 1}}


def test_a_denied_sign_up_writes_nothing(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "user.setAppMetadata", "a", 1), call(2, "access.deny", "r", "Sorry")),
        trigger="pre-user-registration",
    )
    assert outcome.status == "denied" and outcome.changes == {}
    assert outcome.denial and outcome.denial.user_message == "Sorry"


def test_a_passwordless_sign_up_takes_no_metadata(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "user.setUserMetadata", "a", 1)),
        trigger="pre-user-registration",
        event={"connection": {"strategy": "sms"}},
    )
    assert outcome.actions[0].calls[0].rule == "metadata.passwordless"


def test_scopes_after_rbac_then_actions(flow: Flow) -> None:
    outcome = flow(
        recorded(
            call(1, "accessToken.addScope", "write:x"),
            call(2, "accessToken.removeScope", "email"),
            call(3, "accessToken.addScope", "profile"),
        ),
        event={"transaction": {"requested_scopes": ["openid", "profile", "email", "read:x", "secret:x"]}},
        settings=TenantSettings(rbac=True, permissions=("read:x",)),
    )
    assert outcome.scopes.granted == ("openid", "profile", "read:x", "write:x")
    assert outcome.scopes.added == ("write:x",)
    assert outcome.scopes.removed == ("email",)


def test_removing_the_scope_drops_the_claim_set_for_it(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "idToken.setCustomClaim", "email", "x@y"), call(2, "accessToken.removeScope", "email"))
    )
    assert outcome.actions[0].calls[0].rule == "claims.oidc_scope"


def test_a_redirect_pauses_with_state_and_query(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "redirect.sendUserTo", "x", result={"url": "https://x.test/a?old=2&k=new"})),
    )
    assert outcome.status == "redirect" and outcome.redirect
    assert outcome.redirect.url == f"https://x.test/a?old=2&k=new&state={outcome.redirect.state}"


def test_a_redirect_with_prompt_none_is_interaction_required(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "redirect.sendUserTo", "https://x.test")), event={"transaction": {"prompt": ["none"]}}
    )
    assert outcome.denial and outcome.denial.code == "interaction_required"


def test_a_redirect_without_a_browser_is_marked_as_unknown(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "redirect.sendUserTo", "https://x.test")),
        event={"transaction": {"protocol": "oauth2-refresh-token"}},
    )
    assert outcome.status == "continue"
    assert [w.rule for w in outcome.warnings] == ["gaps.redirect_without_browser"]


def test_mfa_waits_until_all_actions_are_done(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "multifactor.enable", "any")), recorded(name="second"))
    assert outcome.status == "mfa" and outcome.challenge and outcome.challenge.factors == ("any",)
    assert flow(recorded(call(1, "multifactor.enable", "any"), call(2, "multifactor.enable", "none"))).status == (
        "continue"
    )


def test_a_late_call_is_never_applied(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "late", late=True)))
    assert outcome.status == "continue"
    assert outcome.actions[0].calls[0].rule == "flow.late"


def test_a_call_that_threw_has_no_effect(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "idToken.setCustomClaim", "scope", "x", threw=THROWN)))
    assert outcome.actions[0].calls[0].effect == "threw" and outcome.writes == ()


@pytest.mark.parametrize(("upto", "count"), [(0, 0), (1, 1), (2, 2), (9, 3)])
def test_replay_up_to_a_call(flow: Flow, upto: int, count: int) -> None:
    first = recorded(call(1, "idToken.setCustomClaim", "a", 1), call(2, "idToken.setCustomClaim", "b", 1))
    second = recorded(call(3, "idToken.setCustomClaim", "c", 1), name="second")
    assert len(flow(first, second, upto=upto).writes) == count


def test_too_many_claims_fail_the_transaction(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "idToken.setCustomClaim", "a", "x" * 102400)))
    assert outcome.status == "denied" and "limit is 102400" in outcome.summary
    assert "limits.claims_payload" in [w.rule for w in outcome.warnings]


def test_a_claim_that_is_no_json_fails_the_transaction(flow: Flow) -> None:
    bad: Any = {"$type": "bigint", "value": "1"}
    outcome = flow(recorded(call(6, "idToken.setCustomClaim", "a", bad)))
    assert outcome.status == "denied" and outcome.denial and outcome.denial.line == 6


def test_the_cache_shows_what_changed(flow: Flow) -> None:
    before = {"old": {"value": "1", "expires_at": 5}, "same": {"value": "2", "expires_at": 5}}
    after = {"same": {"value": "2", "expires_at": 5}, "new": {"value": "3", "expires_at": 5}}
    outcome = flow(recorded(cache=after), cache=before)
    assert outcome.changes["cache"] == {"new": {"value": "3", "expires_at": 5}, "old": None}


def test_machine_to_machine_scopes_stay_within_the_grant(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "transaction.setTargetScopes", ["read:x", "evil"])),
        trigger="credentials-exchange",
        event={"accessToken": {"scope": ["read:x", "write:x"]}},
    )
    assert outcome.scopes.granted == ("read:x",)
