"""Every documented method of every trigger, called once for real: what it does, as a table written by hand."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.execution import Run
from studio.project.settings import TenantSettings
from studio.tokens.model import Token
from tests.rules.playing import all_played, calls, printed, request

DAY = 1_767_312_000_000
END = "2026-01-08T00:00:00.000Z"
KEY = "a-secret-of-at-least-thirty-two-bytes!"
LOGIN = {
    "session": {"id": "s1", "metadata": {"a": "b"}, "expires_at": END, "idle_expires_at": END},
    "refresh_token": {"id": "r1", "metadata": {"a": "b"}, "expires_at": END, "idle_expires_at": END},
    "user": {"enrolledFactors": [{"type": "otp"}]},
    "authorization": {"roles": ["admin"]},
}
RESET = {"user": {"enrolledFactors": [{"type": "otp"}]}}
BARE: dict[str, Any] = {"user": {"enrolledFactors": []}}
EXCHANGE = {"transaction": {"protocol": "oauth2-refresh-token"}}
NAMED = "api.authentication.setUserById('auth0|9'); "
APPLIED = ("applied", None)
CACHED = {"value": "v", "expires_at": 1_767_226_500_000}
ADMIN = {"id": "admin", "name": "admin"}


@dataclass(frozen=True)
class Case:
    """A call and what comes of it. `told` are facts of the run by name, see `facts`; unnamed ones may be anything."""

    trigger: str
    code: str
    told: Mapping[str, Any]
    event: Mapping[str, Any] = field(default_factory=dict)
    returns: tuple[Any, ...] = ()

    @property
    def method(self) -> str:
        """The method that the case is about, which the code names last."""
        return "api." + self.code.rsplit("api.", 1)[1].split("(")[0]


def login(code: str, event: Mapping[str, Any] = LOGIN, **told: Any) -> Case:
    return Case("post-login", code, told, event)


def case(trigger: str, code: str, **told: Any) -> Case:
    return Case(trigger, code, told)


def cached(trigger: str) -> list[Case]:
    return [
        case(trigger, "return api.cache.get('none');", answer=None, changes={}),
        case(trigger, "return api.cache.set('k', 'v');", changes={"cache": {"k": CACHED}}),
        case(trigger, "api.cache.set('k', 'v'); return api.cache.delete('k');", answer={"type": "success"}, changes={}),
    ]


def reset(code: str, **told: Any) -> Case:
    return Case("password-reset-post-challenge", code, told, RESET)


def after_redirect(trigger: str, code: str, **told: Any) -> Case:
    """A call in the continue handler, where the user brought a good token back."""
    found = load().triggers[trigger]
    text = f"exports.{found.execute_handler} = async (event, api) => api.redirect.sendUserTo('https://x.test');\n"
    text += (
        f"exports.{found.continue_handler} = async (event, api) => {{ const value = await (async () => {{ {code} }})();"
    )
    text += " console.log(JSON.stringify(value ?? null)); };"
    signed = {"query": {"session_token": {"$sign": {"secret": "KEY", "payload": {"colour": "red"}}}}}
    return Case(trigger, text, told, LOGIN if trigger == "post-login" else {}, (signed,))


DENIED: dict[str, Any] = {"status": "denied"}
SIGNED = "api.redirect.encodeToken({ secret: event.secrets.KEY, payload: { a: 1 } })"
CASES = [
    login("api.access.deny('no');", status="denied", denial=("access_denied", "no"), id_token=None),
    login("api.accessToken.setCustomClaim('https://x.test/a', 1);", access={"https://x.test/a": 1}),
    login("api.accessToken.addScope('read:x');", added=("read:x",)),
    login("api.accessToken.removeScope('profile');", removed=("profile",)),
    login("api.authentication.challengeWith({ type: 'otp' });", status="challenge", factors=["otp"]),
    login("api.authentication.challengeWithAny([{ type: 'otp' }]);", status="challenge", factors=["otp"]),
    login("api.authentication.enrollWith({ type: 'phone' });", BARE, status="challenge", factors=["phone"]),
    login("api.authentication.enrollWithAny([{ type: 'phone' }]);", BARE, status="challenge", factors=["phone"]),
    after_redirect(
        "post-login",
        "api.authentication.recordMethod('https://mfa.test');",
        status="continue",
        method_names=["pwd", "https://mfa.test"],
    ),
    login("api.authentication.setPrimaryUser('auth0|2');", id={"sub": "auth0|2"}, access={"sub": "auth0|2"}),
    login("return api.groups.getUserGroups();", answer={"groups": []}),
    login("return api.groups.hasGroupMembership(['g']);", answer={"memberships": {"g": {"is_member": False}}}),
    login("api.idToken.setCustomClaim('colour', 'red');", id={"colour": "red"}),
    login("api.multifactor.enable('any');", status="mfa", factors=["any"]),
    login("api.prompt.render('ap_1');", status="prompt", factors=["ap_1"]),
    login("return api.redirect.canRedirect();", answer=True),
    login("return api.redirect.canRedirect();", {**LOGIN, **EXCHANGE}, answer=False),
    login(f"return {SIGNED}.split('.').length;", answer=3),
    login("api.redirect.sendUserTo('https://x.test/a');", status="redirect", sent="https://x.test/a"),
    after_redirect(
        "post-login", "return api.redirect.validateToken({ secret: event.secrets.KEY }).colour;", answer="red"
    ),
    login("api.refreshToken.revoke('gone');", {**LOGIN, **EXCHANGE}, denial=("access_denied", "gone")),
    login(f"api.refreshToken.setExpiresAt({DAY});", changes={"refresh_token": {"expires_at": DAY}}),
    login(f"api.refreshToken.setIdleExpiresAt({DAY});", changes={"refresh_token": {"idle_expires_at": DAY}}),
    login("api.refreshToken.setMetadata('k', 'v');", changes={"refresh_token_metadata": {"k": "v"}}),
    login("api.refreshToken.deleteMetadata('a');", changes={"refresh_token_metadata": {"a": None}}),
    login("api.refreshToken.evictMetadata();", changes={"refresh_token_metadata": {"a": None}}),
    login("return api.roles.getUserEffectiveRoles();", answer={"roles": [ADMIN]}),
    login("return api.roles.getUserEffectiveRolesByIds(['admin', 'z']);", answer={"roles": [ADMIN]}),
    login("return api.roles.getUserEffectiveRolesByNames(['admin', 'z']);", answer={"roles": [ADMIN]}),
    login("return api.rules.wasExecuted('rul_1');", answer=False),
    login("api.session.revoke('gone');", **DENIED, changes={"session": {"revoked": True}}),
    login(f"api.session.setExpiresAt({DAY});", changes={"session": {"expires_at": DAY}}),
    login(f"api.session.setIdleExpiresAt({DAY});", changes={"session": {"idle_expires_at": DAY}}),
    login("api.session.setCookieMode('non-persistent');", changes={"session": {"cookie_mode": "non-persistent"}}),
    login("api.session.setMetadata('k', 'v');", changes={"session_metadata": {"k": "v"}}),
    login("api.session.deleteMetadata('a');", changes={"session_metadata": {"a": None}}),
    login("api.session.evictMetadata();", changes={"session_metadata": {"a": None}}),
    login("api.transaction.setMetadata('k', 1);", changes={"transaction_metadata": {"k": 1}}),
    login("api.user.setAppMetadata('k', 1);", changes={"app_metadata": {"k": 1}}),
    login("api.user.setUserMetadata('k', 1);", changes={"user_metadata": {"k": 1}}),
    login("api.validation.error('code', 'text');", **DENIED, denial=("code", "text")),
    case("pre-user-registration", "api.access.deny('log', 'shown');", **DENIED, denial=("extensibility_error", "log")),
    case("pre-user-registration", "api.user.setAppMetadata('k', 1);", changes={"app_metadata": {"k": 1}}),
    case("pre-user-registration", "api.user.setUserMetadata('k', 1);", changes={"user_metadata": {"k": 1}}),
    case("pre-user-registration", "api.user.setUserId('u1');", changes={"user": {"user_id": "u1"}}),
    case("pre-user-registration", "api.validation.error('code', 'text');", **DENIED, denial=("code", "text")),
    case("credentials-exchange", "api.access.deny('invalid_scope', 'no');", **DENIED, denial=("invalid_scope", "no")),
    case(
        "credentials-exchange", "api.accessToken.setCustomClaim('https://x.test/a', 1);", access={"https://x.test/a": 1}
    ),
    case("credentials-exchange", "api.transaction.addTargetScope('read:items');", granted=("read:items",)),
    case("credentials-exchange", "api.transaction.removeTargetScope('read:items');", granted=()),
    case("credentials-exchange", "api.transaction.setTargetScopes(['read:items']);", granted=("read:items",)),
    case("credentials-exchange", "api.transaction.clearTargetScopes();", granted=(), access={"scope": None}),
    case("custom-token-exchange", "api.access.deny('invalid_request', 'no');", denial=("invalid_request", "no")),
    case("custom-token-exchange", "api.access.rejectInvalidSubjectToken('bad');", denial=("invalid_request", "bad")),
    case("custom-token-exchange", "api.authentication.setUserById('auth0|9');", access={"sub": "auth0|9"}),
    case(
        "custom-token-exchange",
        "api.authentication.setUserByConnection('Users', { user_id: '7' }, "
        "{ creationBehavior: 'none', updateBehavior: 'none' });",
        status="continue",
        subject="Users|7",
    ),
    case(
        "custom-token-exchange",
        f"{NAMED}api.authentication.setOrganization('org_abcdefghijklmnop');",
        access={"org_id": "org_abcdefghijklmnop"},
    ),
    case(
        "custom-token-exchange",
        f"{NAMED}api.authentication.setActor({{ sub: 'boss' }});",
        access={"act": {"sub": "boss"}},
    ),
    case("custom-token-exchange", f"{NAMED}api.transaction.setMetadata('k', 1);", metadata={"k": 1}),
    case("custom-token-exchange", f"{NAMED}api.user.setAppMetadata('k', 1);", app_metadata={"k": 1}),
    case("custom-token-exchange", f"{NAMED}api.user.setUserMetadata('k', 1);", user_metadata={"k": 1}),
    reset("api.access.deny('no');", **DENIED, denial=("access_denied", "no")),
    reset("api.authentication.challengeWith({ type: 'otp' });", status="challenge", factors=["otp"]),
    reset("api.authentication.challengeWithAny([{ type: 'otp' }]);", status="challenge", factors=["otp"]),
    reset("api.prompt.render('ap_1');", status="prompt", factors=["ap_1"]),
    reset(f"return {SIGNED}.split('.').length;", answer=3),
    reset("api.redirect.sendUserTo('https://x.test/a');", status="redirect", sent="https://x.test/a"),
    after_redirect(
        "password-reset-post-challenge",
        "return api.redirect.validateToken({ secret: event.secrets.KEY }).colour;",
        answer="red",
    ),
    reset("api.transaction.setResultUrl('https://x.test/a');", result_url="https://x.test/a"),
    case("custom-email-provider", "api.notification.drop('gone');", status="continue", delivery=("drop", "gone")),
    case("custom-email-provider", "api.notification.retry('busy');", status="continue", delivery=("retry", "busy")),
    case("custom-phone-provider", "api.notification.drop('gone');", status="continue", delivery=("drop", "gone")),
    case("custom-phone-provider", "api.notification.retry('busy');", status="continue", delivery=("retry", "busy")),
    case("login-post-identifier", "api.authentication.setConnectionByName('Users');", connection="Users"),
    *(each for trigger in load().runnable if "api.cache.get" in trigger.methods_by_name for each in cached(trigger.id)),
]


def claims(token: Token | None, asked: Mapping[str, Any]) -> dict[str, Any]:
    return {name: token.claims.get(name) if token else "no token" for name in asked}


def facts(run: Run, told: Mapping[str, Any]) -> dict[str, Any]:
    """What a case may say about a run; only what it names is compared."""
    outcome, changes, tokens = run.outcome, run.outcome.changes, run.tokens
    factors = outcome.challenge.factors if outcome.challenge else ()
    return {
        "status": outcome.status,
        "changes": changes,
        "denial": (outcome.denial.code, outcome.denial.reason) if outcome.denial else None,
        "factors": [each["type"] if isinstance(each, Mapping) else each for each in factors],
        "sent": outcome.redirect.url.split("?")[0] if outcome.redirect else None,
        "answer": json.loads(printed(run)[-1]) if printed(run) and "answer" in told else None,
        "id": claims(tokens.id_token, told.get("id", {})),
        "access": claims(tokens.access_token, told.get("access", {})),
        "id_token": tokens.id_token,
        "added": outcome.scopes.added,
        "removed": outcome.scopes.removed,
        "granted": outcome.scopes.granted,
        "subject": outcome.subject.user_id if outcome.subject else None,
        "delivery": (outcome.delivery.kind, outcome.delivery.reason) if outcome.delivery else None,
        "metadata": changes.get("transaction_metadata"),
        "app_metadata": changes.get("app_metadata"),
        "user_metadata": changes.get("user_metadata"),
        "result_url": changes.get("transaction", {}).get("result_url"),
        "connection": changes.get("authentication", {}).get("connection"),
        "method_names": [each["name"] for each in outcome.event.get("authentication", {}).get("methods", ())],
    }


@pytest.fixture(scope="module")
def runs() -> list[Run]:
    def code(each: Case) -> str:
        if "exports" in each.code:
            return each.code
        return f"const value = await (async () => {{ {each.code} }})(); console.log(JSON.stringify(value ?? null));"

    asked = [
        request(
            code(each),
            trigger=each.trigger,
            event=each.event,
            returns=each.returns,
            secrets={"KEY": KEY},
            settings=TenantSettings(early_access=True),
        )
        for each in CASES
    ]
    return all_played(asked)


@pytest.mark.parametrize("number", range(len(CASES)), ids=lambda n: f"{CASES[n].trigger} {CASES[n].method}")
def test_a_method_does_what_it_says(runs: list[Run], number: int) -> None:
    case, run = CASES[number], runs[number]
    assert [(call.method, call.effect, call.rule) for call in calls(run)][-1] == (case.method, *APPLIED)
    found = facts(run, case.told)
    assert {name: found[name] for name in case.told} == dict(case.told)


def test_the_table_has_every_method_but_those_of_the_saml_response() -> None:
    listed = {(each.trigger, each.method) for each in CASES}
    documented = {(trigger.id, m.name) for trigger in load().runnable for m in trigger.methods}
    assert documented - listed == {each for each in documented if each[1].startswith("api.samlResponse.")}
    assert listed <= documented
