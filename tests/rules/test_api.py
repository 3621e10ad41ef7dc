"""Which calls throw, and the platform's texts."""

from __future__ import annotations

import pytest

from tests.rules.playing import all_played, calls, id_claims, messages, played, printed, request, thrown, warned

EXCHANGE = "custom-token-exchange"
SIGN_UP = "pre-user-registration"
MACHINE = "credentials-exchange"


def test_rule_api_threw() -> None:
    run = played("try { api.cache.get(Symbol('x')); api.accessToken.addScope(5); } catch { console.log('caught'); }")
    assert printed(run) == ["caught"] and run.outcome.status == "continue"
    assert [call.effect for call in calls(run)] == ["applied", "threw"] and run.outcome.scopes.added == ()


def test_rule_api_claim() -> None:
    run = played("api.idToken.setCustomClaim('scope', 'x');")
    assert calls(run)[0].rule == "api.claim" and thrown(run).message == 'The "scope" claim cannot be set.'


def test_rule_api_deny() -> None:
    found = messages([f"api.access.deny({given})" for given in ("", "5, 'a'", "'a'", "'a', 'b'")], trigger=EXCHANGE)
    assert all(text.startswith("Invalid deny arguments:") for text in found[:3]) and found[3] == ""


SCOPE_TEXTS = [
    "The value for the scope must be a string.",
    "The value for the scope is required.",
    "The value for the scope must not have whitespace.",
]
SCOPES = ["5", "'  '", "'a b'", "'x'.repeat(281)"]


@pytest.mark.parametrize("method", ["addScope", "removeScope"])
def test_rule_api_scope_add(method: str) -> None:
    found = messages(f"api.accessToken.{method}({scope})" for scope in (*SCOPES, "' read:x '", "'x'.repeat(280)"))
    assert found[:3] == SCOPE_TEXTS and "280 characters" in found[3] and found[4:] == ["", ""]
    assert thrown(played(f"api.accessToken.{method}(5);")).name == "TypeError"


def test_rule_api_scope_remove() -> None:
    run = played("api.accessToken.removeScope('a b');")
    assert calls(run)[0].rule == "api.scope.remove" and thrown(run).message == SCOPE_TEXTS[2]


def test_rule_api_scope_target_add() -> None:
    found = messages([f"api.transaction.addTargetScope({scope})" for scope in SCOPES], trigger=MACHINE)
    assert found[:3] == SCOPE_TEXTS and "280 characters" in found[3]


def test_rule_api_scope_target_remove() -> None:
    found = messages([f"api.transaction.removeTargetScope({scope})" for scope in SCOPES], trigger=MACHINE)
    assert found[:3] == SCOPE_TEXTS and "280 characters" in found[3]


def test_rule_api_scope_target_set() -> None:
    found = messages(
        ["api.transaction.setTargetScopes('read:x')", "api.transaction.setTargetScopes([])"], trigger=MACHINE
    )
    assert found == ["The value for scopes must be an array.", ""]


SESSION = {"session": {"id": "s", "metadata": {}}, "refresh_token": {"id": "r", "metadata": {}, "access": "offline"}}
NO_EXPIRY = "Either inactivity or absolute expiration time must be provided"


@pytest.mark.parametrize("method", ["setExpiresAt", "setIdleExpiresAt"])
def test_rule_api_session_expiry(method: str) -> None:
    call = f"api.session.{method}"
    found = messages([f"{call}()", f"{call}(NaN)", f"{call}('x')", f"{call}(4102444800000)"], event=SESSION)
    assert found[0] == NO_EXPIRY and all(found[:3]) and found[3] == ""


def test_rule_api_session_cookie_mode() -> None:
    found = messages([f"api.session.setCookieMode({mode})" for mode in ("", "'x'", "'persistent'")], event=SESSION)
    assert found == [
        "Cookie mode must be provided",
        "Invalid cookie mode: x. Valid values are 'persistent' and 'non-persistent'.",
        "",
    ]


@pytest.mark.parametrize("method", ["setExpiresAt", "setIdleExpiresAt"])
def test_rule_api_refresh_token_expiry(method: str) -> None:
    call = f"api.refreshToken.{method}"
    found = messages([f"{call}()", f"{call}(NaN)", f"{call}(4102444800000)"], event=SESSION)
    assert found[0] == NO_EXPIRY and found[1] and found[2] == ""
    online = {"refresh_token": {"id": "r", "access": "online"}}
    assert messages([f"{call}(4102444800000)"], event=online) == [f"Cannot call {method} on an online refresh token."]


def test_rule_api_authentication_primary_user() -> None:
    call = "api.authentication.setPrimaryUser"
    found = messages([f"{call}()", f"{call}('x'.repeat(129))", f"{call}('auth0|2')", f"{call}('auth0|3')"])
    assert found == [
        "The provided primary_user_id must be a non-empty string",
        "The provided primary_user_id exceeds the maximum length.",
        "",
        "The primary user can only be altered once per transaction",
    ]
    over_two = played(f"{call}('auth0|2');", f"{call}('auth0|3');")
    assert thrown(over_two).message == found[3]


def test_rule_limits_primary_user() -> None:
    found = messages(["api.authentication.setPrimaryUser('x'.repeat(128))"])
    assert found == [""]
    assert id_claims(played("api.authentication.setPrimaryUser('x'.repeat(128));"))["sub"] == "x" * 128


def test_rule_api_authentication_record_method() -> None:
    run = played("api.authentication.recordMethod('https://x.test/m');")
    assert calls(run)[0].rule == "api.authentication.record_method" and "onContinuePostLogin" in thrown(run).message
    code = "exports.onExecutePostLogin = async (event, api) => { api.redirect.sendUserTo('https://x.test'); };\n"
    code += (
        "exports.onContinuePostLogin = async (event, api) => { api.authentication.recordMethod('https://x.test/m'); };"
    )
    passed = played(code, returns=({"query": {}},))
    assert passed.outcome.status == "continue"


def test_rule_api_authentication_user_by_id() -> None:
    call = "api.authentication.setUserById"
    found = messages(
        [f"{call}({given})" for given in ("", "5", "''", "'x'.repeat(513)", "'auth0|1'")], trigger=EXCHANGE
    )
    assert all(text.startswith("Invalid setUserById arguments: ") for text in found[:4]) and found[4] == ""


def test_rule_api_authentication_user_by_connection() -> None:
    behaviour = "{ creationBehavior: 'none', updateBehavior: 'none' }"
    good = f"'con', {{ user_id: 'u1' }}, {behaviour}"
    bad = ["", f"5, {{ user_id: 'u1' }}, {behaviour}", f"'con', 5, {behaviour}", "'con', { user_id: 'u1' }, 5"]
    found = messages([f"api.authentication.setUserByConnection({given})" for given in (*bad, good)], trigger=EXCHANGE)
    assert all(text.startswith("Invalid setUserByConnection arguments: ") for text in found[:4]) and found[4] == ""


def test_rule_api_authentication_actor() -> None:
    deep = "{ sub: 'a', act: { sub: 'b', act: { sub: 'c', act: { sub: 'd', act: { sub: 'e' } } } } }"
    bad = [
        "",
        "'a'",
        "{}",
        "{ sub: '' }",
        "{ sub: 5 }",
        "[]",
        deep.replace("{ sub: 'e' }", "{ sub: 'e', act: { sub: 'f' } }"),
    ]
    good = ["{ sub: 'a' }", "{ sub: 'a', role: 'support' }", deep]
    found = messages([f"api.authentication.setActor({given})" for given in (*bad, *good)], trigger=EXCHANGE)
    assert all(found[: len(bad)]) and found[len(bad) :] == ["", "", ""]


def test_rule_api_user_id() -> None:
    given = ["5", "''", "'x'.repeat(256)", "'a b'", "'a|b'", "'A1@._+-'"]
    found = messages([f"api.user.setUserId({each})" for each in given], trigger=SIGN_UP)
    assert all(text.startswith("Invalid setUserId arguments: ") for text in found[:5]) and found[5] == ""


def test_rule_api_validation_error() -> None:
    call = "api.validation.error"
    given = ["", "5, 'text'", "'code'", "'x'.repeat(101), 'text'", "'code', 'x'.repeat(101)", "'code', 'text'"]
    found = messages([f"{call}({each})" for each in given], trigger=SIGN_UP)
    assert all(text.startswith("Failed to add validation error: ") for text in found[:5]) and found[5] == ""
    assert all(messages([f"{call}({each})" for each in given[:5]]))


def test_rule_limits_validation_error() -> None:
    assert messages(["api.validation.error('x'.repeat(100), 'y'.repeat(100))"]) == [""]
    assert all(messages(["api.validation.error('x'.repeat(101), '')", "api.validation.error('', 'y'.repeat(101))"]))


def test_rule_api_prompt_render() -> None:
    long, fine = messages(["api.prompt.render('x'.repeat(49))", "api.prompt.render('ap_1')"])
    assert "48 characters" in long and fine == ""


MANY = "Object.fromEntries(Array.from({ length: 25 }, (_, i) => ['k' + i, i]))"


def test_rule_limits_form_properties() -> None:
    texts = [f"api.prompt.render('ap_1', {{ {kind}: {MANY} }})" for kind in ("fields", "vars")]
    assert all("24" in text for text in messages(texts))


def test_rule_limits_form_total() -> None:
    (text,) = messages(["api.prompt.render('ap_1', { vars: { a: 'x'.repeat(24600) } })"])
    assert "24576 bytes" in text


def test_rule_limits_form_id() -> None:
    first, second = all_played(request(f"api.prompt.render('x'.repeat({size}));") for size in (48, 49))
    assert first.outcome.status == "prompt" and second.outcome.status == "error"


def test_rule_api_transaction_result_url() -> None:
    call = "api.transaction.setResultUrl"
    run = played(
        f"try {{ {call}('nowhere'); }} catch (e) {{ console.log(e.message); }} {call}('https://x.test/done');",
        trigger="password-reset-post-challenge",
    )
    assert printed(run) == ["Invalid URL"]
    assert run.outcome.changes["transaction"]["result_url"] == "https://x.test/done"


def test_rule_api_saml_option() -> None:
    texts = {
        "setAudience(5)": "audience must be string",
        "setRecipient('x'.repeat(2049))": "recipient must NOT have more than 2048 characters",
        "setCreateUpnClaim('yes')": "createUpnClaim must be boolean",
        "setDigestAlgorithm('md5')": "digestAlgorithm must be equal to one of the allowed values",
        "setSignatureAlgorithm('x')": "signatureAlgorithm must be equal to one of the allowed values",
        "setLifetimeInSeconds('60')": "lifetimeInSeconds must be number",
        "setNameIdentifierProbes('x')": "nameIdentifierProbes must be array",
        "setIssuer('x'.repeat(513))": "issuer must NOT have more than 512 characters",
        "setDestination('https://x.test')": "",
    }
    event = {"transaction": {"protocol": "samlp"}}
    assert messages([f"api.samlResponse.{call}" for call in texts], event=event) == list(texts.values())


def test_rule_api_saml_attribute() -> None:
    call = "api.samlResponse.setAttribute"
    given = ["5, 'a'", "'x'.repeat(1025), 'a'", "'k', {}", "'k', [{}]", "'k', ['a', 1, true]", "'k', null"]
    found = messages([f"{call}({each})" for each in given], event={"transaction": {"protocol": "samlp"}})
    assert all(found[:4]) and found[4:] == ["", ""]


SAML = {"transaction": {"protocol": "samlp"}}
ATTRIBUTE = "api.samlResponse.setAttribute"


def test_rule_limits_saml_attributes() -> None:
    code = "for (let n = 0; n < COUNT; n++) api.samlResponse.setAttribute('k' + n, 'v');"
    runs = all_played(request(code.replace("COUNT", str(count)), event=SAML) for count in (100, 101))
    assert ["limits.saml_attributes" in warned(run) for run in runs] == [False, True]


def test_rule_limits_saml_attribute_name() -> None:
    found = messages([f"{ATTRIBUTE}('k'.repeat({n}), 'v')" for n in (1024, 1025)], event=SAML)
    assert found[0] == "" and "1024" in found[1]


def test_rule_api_groups_list() -> None:
    code = "for (const take of [0, 1.5, 'a', -1, 1001]) {\n"
    code += "try { await api.groups.getUserGroups({ take }); console.log(''); } catch (e) { console.log(e.message); } }"
    text = 'The "take" parameter must be a positive integer if provided.'
    assert printed(played(code)) == [*[text] * 4, ""]


def test_rule_api_roles_list() -> None:
    code = "for (const take of [0, -1, 'a', 1.5, 101]) {\n"
    code += "try { await api.roles.getUserEffectiveRoles({ take }); console.log(''); }\n"
    code += "catch (e) { console.log(e.message); } }"
    text = 'The "take" parameter must be a positive integer if provided.'
    assert printed(played(code)) == [*[text] * 4, ""]


def listed(method: str) -> list[str]:
    code = "for (const given of [undefined, [], 'x', ['x']]) {\n"
    return printed(
        played(f"{code} try {{ await {method}(given); console.log(''); }} catch (e) {{ console.log('threw'); }} }}")
    )


def test_rule_api_groups_check() -> None:
    assert listed("api.groups.hasGroupMembership") == [*["threw"] * 3, ""]


def test_rule_api_roles_by_ids() -> None:
    assert listed("api.roles.getUserEffectiveRolesByIds") == [*["threw"] * 3, ""]


def test_rule_api_roles_by_names() -> None:
    assert listed("api.roles.getUserEffectiveRolesByNames") == [*["threw"] * 3, ""]


def test_rule_limits_scope() -> None:
    found = messages([f"api.accessToken.addScope('x'.repeat({size}))" for size in (280, 281)])
    assert found[0] == "" and "280 characters" in found[1]


def test_rule_limits_scopes() -> None:
    code = "let n = 0; try { for (; n < 1001; n++) api.accessToken.addScope('s' + n); }\n"
    code += "catch (e) { console.log(n, e.message); }"
    assert printed(played(code)) == ["1000 The number of scopes exceeds the allowed maximum of 1000."]


def test_rule_api_authentication_actor_of_an_actor() -> None:
    nested = "{ sub: '1', act: { sub: '2', act: { sub: '3', act: { sub: '4', act: { sub: '5'%s } } } } }"
    given = ["5", "[]", "{}", nested % ", act: { sub: '6' }", nested % ""]
    assert messages([f"api.authentication.setActor({each})" for each in given], trigger=EXCHANGE) == [
        "The actor must be a plain object.",
        "The actor must be a plain object.",
        "The actor object must contain a sub claim.",
        "Actor nesting must not exceed 5 levels.",
        "",
    ]
