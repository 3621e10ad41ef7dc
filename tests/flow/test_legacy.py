from __future__ import annotations

from dataclasses import replace
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, Run, RunRequest, execute
from studio.flow.legacy import LegacyCode, Passed, call_of, fields_of, values_of
from studio.project.merging import merged
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
RULE = load_legacy().kinds["rule"]
LOGIN = load().triggers["post-login"]


def play(*codes: str, event: Any = None, kind: str = "rule", **more: Any) -> Run:
    """Rules one after another, written as the bodies of their functions; a code that exports is an action."""
    trigger = load().triggers[load_legacy().kinds[kind].trigger]
    sources = []
    for number, code in enumerate(codes, 1):
        name = f"r{number}"
        if code.startswith("exports"):
            sources.append(ActionSource(name, f"{name}.js", code))
        else:
            text = f"function (user, context, callback) {{\n{code}\n}}"
            sources.append(ActionSource(name, f"{name}.js", text, legacy=LegacyCode(kind, "expression")))
    whole = merged(default_event(trigger), event or {})
    return execute(RunRequest(trigger, tuple(sources), whole, **more), KEYS)


def test_the_parameters_of_a_rule_are_made_from_the_event() -> None:
    event = merged(
        default_event(LOGIN),
        {"user": {"app_metadata": {"plan": "gold", "email": "x"}}, "session": {"clients": [{"client_id": "c1"}]}},
    )
    values = values_of(RULE, event)
    user, context = values["user"], values["context"]
    assert (user["plan"], user["app_metadata"]["plan"], user["email"]) == ("gold", "gold", "ada@example.test")
    assert "user_metadata" not in user
    assert context["clientID"] == event["client"]["client_id"]
    assert context["request"]["geoip"]["country_code"] == "US"
    assert context["request"]["userAgent"] == event["request"]["user_agent"]
    assert context["sso"] == {"with_auth0": False, "with_dbconn": False, "current_clients": ["c1"]}
    assert context["authentication"]["methods"][0]["timestamp"] == 1767225600000
    assert context["accessToken"] == {"scope": ["openid", "profile", "email"]}
    assert "organization" not in context
    assert values["auth0"]["baseUrl"] == "https://studio-dev.us.auth0.com/api/v2"


def test_changing_the_parameters_does_not_change_the_event() -> None:
    event = default_event(LOGIN)
    values_of(RULE, event)["user"]["identities"].append(1)
    assert event == default_event(LOGIN)


def test_a_hook_sees_a_user_id_without_its_prefix() -> None:
    kind = load_legacy().kinds["post-user-registration"]
    values = values_of(kind, default_event(load().triggers[kind.trigger]))
    assert values["user"]["id"] == "0123456789abcdef01234567"


def test_what_the_host_is_told_is_json_with_the_secrets_in_their_place() -> None:
    called = call_of(LegacyCode("rule", "expression"), LOGIN, default_event(LOGIN), {"A": "b"}, Passed(returned=True))
    assert called["around"]["configuration"] == {"A": "b"}
    assert called["values"]["context"]["protocol"] == "redirect-callback"
    assert called["watched"][0] == ["context", "samlConfiguration", "mappings"]
    assert called["watched"][-1] == ["context"]


def test_settings_of_an_assertion_are_found_by_their_field() -> None:
    leave = next(leave for leave in RULE.leaves if leave.kind == "fields")
    methods = fields_of(leave, LOGIN)
    assert methods["signatureAlgorithm"] == "api.samlResponse.setSignatureAlgorithm"
    assert methods["RelayState"] == methods["relayState"] == "api.samlResponse.setRelayState"


def test_a_rule_adds_claims_with_their_lines() -> None:
    done = play(
        "context.idToken['https://a/b'] = user.email;\ncontext.accessToken.c = 1;\ncallback(null, user, context);"
    )
    assert done.tokens.id_token and done.tokens.id_token.claims["https://a/b"] == "ada@example.test"
    lines = {(c.token, c.name): (c.line, c.mark) for c in done.tokens.claims if c.origin == "action"}
    assert lines == {("id_token", "https://a/b"): (2, "added"), ("access_token", "c"): (3, "added")}


def test_rule_legacy_rules_first_in_a_row_they_share_their_objects() -> None:
    done = play(
        "user.seen = 1; context.idToken.a = 1; context.idToken.b = 1; callback(null, user, context);",
        "exports.onExecutePostLogin = async (event, api) =>"
        " { api.idToken.setCustomClaim('d', event.user.seen ?? 'new'); };",
        "context.idToken.c = [user.seen, context.idToken.a]; delete context.idToken.b; callback(null, user, context);",
    )
    assert [action.name for action in done.outcome.actions] == ["r1", "r3", "r2"]
    assert done.tokens.id_token
    claims = done.tokens.id_token.claims
    assert (claims["a"], claims["c"], claims["d"], claims.get("b")) == (1, [1, 1], "new", None)
    second = [call.args for call in done.outcome.actions[1].calls]
    assert second == [("b", {"$type": "undefined"}), ("c", [1, 1])] or second[0][0] == "c"


def test_rule_legacy_redirect_again_all_rules_run_once_more() -> None:
    done = play(
        "context.idToken.first = context.protocol; callback(null, user, context);",
        "const first = context.protocol !== 'redirect-callback';"
        "if (first) { context.idToken.before = 1; context.redirect = {url: 'https://a.test/'}; }"
        "else context.idToken.back = context.request.query.ok; callback(null, user, context);",
        "context.idToken.last = Boolean(context.redirect); callback(null, user, context);",
        returns=({"query": {"ok": "yes"}},),
    )
    assert [action.name for action in done.outcome.actions] == ["r1", "r2", "r3"] * 2
    assert done.tokens.id_token
    claims = done.tokens.id_token.claims
    assert (claims["first"], claims["back"], claims["last"]) == ("redirect-callback", "yes", False)
    assert "before" not in claims


def test_rule_legacy_redirect_waits_for_the_rules_after_it() -> None:
    done = play(
        "context.redirect = {url: 'https://a.test/x'}; callback(null, user, context);", "callback(null, user, context);"
    )
    assert done.outcome.status == "redirect" and len(done.outcome.actions) == 2
    assert done.outcome.redirect and done.outcome.redirect.url.startswith("https://a.test/x?state=")


def test_rule_legacy_unauthorized_the_application_is_told_its_own_error() -> None:
    done = play("callback(new UnauthorizedError('Not you.'));", "callback(null, user, context);")
    assert done.outcome.denial and done.outcome.denial.code == "unauthorized"
    assert done.outcome.response and done.outcome.response.body["error"] == "unauthorized"
    assert len(done.outcome.actions) == 1
    plain = play("callback(new Error('Not you.'));").outcome
    assert plain.response and plain.response.body["error"] == "access_denied"
    assert plain.response.body["error_description"] == "Not you."


def test_what_the_cache_holds_is_in_global() -> None:
    preset = {"count": {"value": "41", "expires_at": None}}
    done = play("global.count += 1; global.other = {a: 1}; callback(null, user, context);", cache=preset)
    assert {name: each["value"] for name, each in done.outcome.changes["cache"].items()} == {
        "count": "42",
        "other": '{"a":1}',
    }


def test_a_rule_that_fails_ends_the_flow_with_its_error() -> None:
    done = play("user.missing.more = 1;", "callback(null, user, context);")
    assert (done.outcome.status, len(done.outcome.actions)) == ("error", 1)
    assert done.outcome.error and done.outcome.error.line == 2


def test_kits_differ_from_those_of_actions() -> None:
    from studio.flow.execution import kits

    done = play("callback(null, user, context);")
    action = replace(done.request, actions=(ActionSource("a", "a.js", "exports.onExecutePostLogin = async () => {};"),))
    assert kits(done.request)[0].legacy and not kits(action)[0].legacy


def test_rule_legacy_metadata_written_stays_when_the_rule_fails_later() -> None:
    done = play("auth0.users.updateAppMetadata(user.user_id, {a: 1});\nuser.missing.more = 1;")
    assert done.outcome.status == "error"
    assert done.outcome.changes["app_metadata"] == {"a": 1}
    late = play(
        "context.idToken.a = 1; callback(new Error('no')); auth0.users.updateAppMetadata(user.user_id, {a: 1});"
    )
    assert late.outcome.status == "denied" and "app_metadata" not in late.outcome.changes
