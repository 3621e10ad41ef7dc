from __future__ import annotations

from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.exchange.legacy.differences import ABSENT, Difference, differences
from studio.exchange.legacy.proof import NOW
from studio.flow.execution import Run, RunRequest, execute
from studio.flow.legacy import LegacyCode
from studio.flow.request import ActionSource
from studio.project.merging import merged
from studio.sandbox.bounds import NetworkPolicy
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
LOGIN = load().triggers["post-login"]
MOCK = {"request": {"url": "*"}, "response": {"status": 200, "json": {}}}


def run(source: ActionSource, event: Any = None) -> Run:
    whole = merged(default_event(LOGIN), event or {})
    return execute(RunRequest(LOGIN, (source,), whole, now=NOW, network=NetworkPolicy("mocked", (MOCK,))), KEYS)


def between(old: str, new: str, event: Any = None) -> list[tuple[str, str, Any, Any, bool]]:
    rule = ActionSource(
        "x", "x.js", f"function (user, context, callback) {{ {old} }}", legacy=LegacyCode("rule", "expression")
    )
    action = ActionSource("x", "x.js", f"exports.onExecutePostLogin = async (event, api) => {{ {new} }};")
    found = differences(run(rule, event), run(action, event))
    return [(each.part, each.name, each.old, each.new, bool(each.expected)) for each in found]


DONE = "callback(null, user, context);"


def test_the_same_is_the_same() -> None:
    assert between(f"context.idToken.a = 1; {DONE}", "api.idToken.setCustomClaim('a', 1);") == []
    assert between("context.multifactor = {provider: 'any'}; callback();", "api.multifactor.enable('any');") == []
    assert between("context.redirect = {url: 'https://a'}; callback();", "api.redirect.sendUserTo('https://a');") == []


def test_claims_scopes_metadata_and_decisions() -> None:
    assert between(f"context.idToken.a = 1; {DONE}", "") == [("id_token", "a", 1, ABSENT, False)]
    assert (
        "decision",
        "scopes granted",
        ["email", "openid", "profile", "x"],
        ["email", "openid", "profile"],
        False,
    ) in between(f"context.accessToken.scope.push('x'); {DONE}", "")
    assert between(
        f"auth0.users.updateAppMetadata(user.user_id, {{a: 1}}); {DONE}", "api.user.setAppMetadata('a', 2);"
    ) == [("app_metadata", "a", 1, 2, False)]
    found = between("callback(new Error('a'));", "api.access.deny('b');")
    assert ("decision", "denial reason", "a", "b", False) in found


def test_a_token_that_is_there_on_one_side_only_is_one_difference() -> None:
    found = between(DONE, "api.access.deny('no');")
    assert [each for each in found if each[0].endswith("token")] == [
        ("id_token", "", "issued", "not issued", False),
        ("access_token", "", "issued", "not issued", False),
    ]


def test_requests_are_compared_but_for_the_one_for_a_token() -> None:
    ask = "await fetch('https://studio-dev.us.auth0.com/oauth/token', {method: 'POST'});"
    assert between(DONE, ask) == []
    assert between(DONE, "await fetch('https://a.example/b');") == [
        ("request", "1", ABSENT, ["GET", "https://a.example/b", None], False)
    ]


def test_of_the_cache_only_the_values_count() -> None:
    assert between(f"global.a = [1]; {DONE}", "api.cache.set('a', '[1]', {ttl: 1000});") == []
    assert between(f"global.a = 1; {DONE}", "api.cache.set('a', '2');") == [("cache", "a", 1, 2, False)]


def test_what_has_to_differ_is_explained() -> None:
    assert all(each[4] for each in between("callback(new UnauthorizedError('a'));", "api.access.deny('a');"))
    metadata = between(f"user.app_metadata.a.b; {DONE}", "event.user.app_metadata.a;")
    assert metadata and all(each[4] for each in metadata)
    assert all(each[4] for each in between("", ""))
    failed = between(
        "auth0.users.updateAppMetadata(user.user_id, {a: 1}); throw new Error('x');", "throw new Error('x');"
    )
    assert failed == [("app_metadata", "a", 1, ABSENT, True)]


def test_a_difference_in_words() -> None:
    assert Difference("id_token", "a", {"b": 1}, ABSENT).sentence == 'id_token a: {"b": 1} before, (nothing) now'
    long = Difference("id_token", "a", "x" * 100, None, "why").sentence
    assert "…" in long and long.endswith("(why)")


def test_a_difference_is_told_without_the_secret_in_it() -> None:
    secrets = {"KEY": "s3cret-of-mine"}
    code = "callback(new Error('not ' + configuration.KEY));"
    legacy = LegacyCode("rule", "expression")
    rule = ActionSource("x", "x.js", f"function (user, context, callback) {{ {code} }}", secrets, legacy=legacy)
    denies = "api.access.deny(`never ${event.secrets.KEY}`);"
    action = ActionSource("x", "x.js", f"exports.onExecutePostLogin = async (event, api) => {{ {denies} }};", secrets)
    found = [each for each in differences(run(rule), run(action)) if each.name == "denial reason"]
    assert len(found) == 1 and "s3cret" not in found[0].sentence
    assert found[0].old.startswith("not ") and found[0].new.startswith("never ")


def test_a_mistake_that_was_handed_to_the_callback_fails_the_login_either_way() -> None:
    old = "Promise.resolve().then(() => { context.idToken.a = context.gone.b; callback(null, user, context); })"
    new = "api.idToken.setCustomClaim('a', event.lost.b);"
    found = between(f"{old}.catch(callback);", new)
    assert {("decision", "status"), ("decision", "error")} <= {each[:2] for each in found}
    assert all(expected for *_, expected in found)
    thrown = between("callback(new Error('no'));", "throw new Error('no');")
    assert not any(expected for part, name, _, _, expected in thrown if name == "status")
