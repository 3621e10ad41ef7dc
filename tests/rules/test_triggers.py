from __future__ import annotations

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from tests.rules.playing import GONE, access_claims, played, printed


def methods(trigger: str) -> set[str]:
    return set(load().triggers[trigger].methods_by_name)


def test_rule_triggers_sign_up_metadata() -> None:
    code = "console.log(typeof event.user.user_metadata, typeof event.user.app_metadata);"
    assert "user_metadata" not in default_event(load().triggers["pre-user-registration"])["user"]
    assert printed(played(code, trigger="pre-user-registration")) == ["undefined undefined"]
    carried = {"user": {"user_metadata": {"a": 1}}}
    assert printed(played(code, trigger="pre-user-registration", event=carried)) == ["object undefined"]


def test_rule_triggers_sign_up_user() -> None:
    assert "user.user_id" not in load().triggers["pre-user-registration"].fields_by_path
    code = "console.log(typeof event.user.user_id); api.user.setUserMetadata('a', 1); api.user.setAppMetadata('b', 2);"
    run = played(code, trigger="pre-user-registration")
    assert printed(run) == ["undefined"]
    assert run.outcome.changes == {"user_metadata": {"a": 1}, "app_metadata": {"b": 2}}


def test_rule_triggers_set_user_id() -> None:
    method = load().triggers["pre-user-registration"].methods_by_name["api.user.setUserId"]
    assert not method.documented
    run = played("api.user.setUserId('u.1');", trigger="pre-user-registration")
    assert run.outcome.changes["user"] == {"user_id": "u.1"}


@pytest.mark.parametrize(
    "trigger", ["post-user-registration", "post-change-password", "send-phone-message", "event-stream"]
)
def test_rule_triggers_cache_only(trigger: str) -> None:
    assert methods(trigger) == {"api.cache.get", "api.cache.set", "api.cache.delete"}
    assert printed(played("console.log(Object.keys(api).join(), typeof api.access);", trigger=trigger)) == [
        "cache undefined"
    ]


def test_rule_triggers_post_challenge() -> None:
    own = methods("password-reset-post-challenge")
    assert "api.transaction.setResultUrl" in own and "api.redirect.sendUserTo" in own
    assert not {"api.redirect.canRedirect", "api.authentication.enrollWith", "api.user.setAppMetadata"} & own
    code = "console.log(typeof api.redirect.canRedirect, typeof api.authentication.enrollWith, typeof api.user);"
    assert printed(played(code, trigger="password-reset-post-challenge")) == ["undefined undefined undefined"]


def test_rule_triggers_machine_deny() -> None:
    run = played("api.access.deny('invalid_scope');", trigger="credentials-exchange")
    assert run.outcome.denial and run.outcome.denial.code == "invalid_scope"
    both = played("api.access.deny('server_error', 'later');", trigger="credentials-exchange")
    assert both.outcome.denial and (both.outcome.denial.code, both.outcome.denial.reason) == ("server_error", "later")


def test_rule_triggers_target_scopes() -> None:
    assert not {"api.accessToken.addScope", "api.accessToken.removeScope"} & methods("credentials-exchange")
    code = "api.transaction.removeTargetScope('read:x'); api.transaction.addTargetScope('evil');"
    event = {"accessToken": {"scope": ["read:x", "read:y"]}, "transaction": {"target_scopes": GONE}}
    run = played(code, trigger="credentials-exchange", event=event)
    assert access_claims(run)["scope"] == "read:y"
    assert access_claims(played("", trigger="credentials-exchange", event=event))["scope"] == "read:x read:y"


def test_rule_triggers_exchange_login() -> None:
    fields = load().triggers["post-login"].fields_by_path
    assert {"transaction.subject_token_type", "transaction.actor"} <= fields.keys()
    event = {
        "transaction": {
            "protocol": "oauth2-token-exchange",
            "subject_token_type": "urn:x:token",
            "actor": {"sub": "agent|1"},
            "requested_scopes": ["openid"],
        }
    }
    code = "const t = event.transaction; console.log(t.protocol, t.subject_token_type, t.actor.sub);"
    run = played(code, event=event)
    assert printed(run) == ["oauth2-token-exchange urn:x:token agent|1"]
    assert access_claims(run)["act"] == {"sub": "agent|1"}
