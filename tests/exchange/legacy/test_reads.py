from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.exchange.legacy.convert import convert
from studio.exchange.legacy.reads import property_text, quoted
from tests.exchange.legacy.conftest import inside, rule


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("user.email", "event.user.email"),
        ("user", "event.user"),
        ("user['app_metadata'].plan", "event.user['app_metadata'].plan"),
        ("user.plan", "(event.user.plan ?? event.user.app_metadata.plan)"),
        ("{ user }", "{ user: event.user }"),
        ("context.clientID", "event.client.client_id"),
        ("context.connection", "event.connection.name"),
        ("context.protocol", "event.transaction?.protocol"),
        ("context.sessionID", "event.session?.id"),
        ("context.organization.id", "event.organization.id"),
        ("context.riskAssessment", "event.authentication?.riskAssessment"),
        ("context.request.geoip.time_zone", "event.request.geoip.timeZone"),
        ("(context.request.geoip || {}).country_code3", "(event.request.geoip || {}).countryCode3"),
        ("context.request?.userAgent", "event.request.user_agent"),
        ("context.sso.current_clients", "(event.session?.clients ?? []).map((each) => each.client_id)"),
        ("context.accessToken.scope", "event.transaction?.requested_scopes"),
        ("configuration.API_KEY", "event.secrets.API_KEY"),
        ("configuration['a-b']", "event.secrets['a-b']"),
        ("configuration", "event.secrets"),
        ("auth0.domain", "event.request.hostname"),
        ("auth0.baseUrl + '/users'", "`https://${event.request.hostname}/api/v2` + '/users'"),
        ("context.request", "event.request"),
        ("context", "event"),
        ("context.sso.with_dbconn", "undefined"),
        ("context.connectionOptions.domain_aliases.indexOf('x')", "undefined"),
        ("context.somethingElse", "undefined"),
        ("context.idToken.email", "undefined"),
        ("`${context.tenant} and ${user.name}`", "`${event.tenant.id} and ${event.user.name}`"),
    ],
)
def test_what_is_read(becomes: Callable[[str], str], old: str, new: str) -> None:
    assert becomes(f"log({old});").splitlines()[-1] == f"log({new});"


def test_names_for_parts_keep_their_name(becomes: Callable[[str], str]) -> None:
    text = becomes("const geo = context.request.geoip;\nlog(geo.country_code, geo?.city_name, geo.latitude);")
    assert text == "const geo = event.request.geoip;\nlog(geo.countryCode, geo?.cityName, geo.latitude);"


def test_functions_that_are_given_the_context_know_the_event(becomes: Callable[[str], str]) -> None:
    text = becomes("function where(u, c) { return u.email + c.request.ip + c.clientID; }\nlog(where(user, context));")
    assert text.splitlines() == [
        "function where(u, c) { return u.email + event.request.ip + event.client.client_id; }",
        "log(where(event.user, event));",
    ]


def test_other_things_of_the_same_name_stay(becomes: Callable[[str], str]) -> None:
    text = becomes("list.forEach(function (user) { log(user.email, { context: 1 }.context); });")
    assert text == "list.forEach(function (user) { log(user.email, { context: 1 }.context); });"


def test_moments_of_methods_are_numbers_where_somebody_asks(becomes: Callable[[str], str]) -> None:
    assert becomes("log(context.authentication.methods.length);") == "log(event.authentication?.methods.length);"
    assert "Date.parse(each.timestamp)" in becomes("log(context.authentication.methods.map((m) => m.timestamp));")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("log(context.connectionOptions.tenant_domain);", "an Action is not told the options of the connection"),
        ("log(context.idToken.email);", "cannot be read"),
        ("log(user.identities[0].access_token);", "carry no tokens"),
        (
            "const google = user.identities.find((i) => i.provider === 'g');\nlog(google.access_token);",
            "carry no tokens",
        ),
        ("for (const one of user.identities) log(one.refresh_token);", "carry no tokens"),
        ("user.identities.forEach(function (one) { log(one.access_token); });", "carry no tokens"),
        ("log(auth0);", "auth0 as a whole"),
        ("log(context.nonsense);", "context.nonsense has no counterpart"),
    ],
)
def test_what_has_no_counterpart_is_named(body: str, told: str) -> None:
    draft = convert(rule(body + "\ncallback(null, user, context);"))
    assert len(draft.todos) == 1 and told in draft.todos[0].text
    assert "// TODO line " in inside(draft)


def test_an_answer_may_have_an_access_token_of_its_own(becomes: Callable[[str], str]) -> None:
    assert "TODO" not in becomes("get(function (err, body) { log(body.access_token); });")


def test_what_is_only_put_on_the_context_stays_with_the_event() -> None:
    draft = convert(rule("context.seen = 1; log(context.seen);\ncallback(null, user, context);"))
    assert inside(draft) == "event.seen = 1; log(event.seen);"
    assert "no other Action sees" in draft.checks[0].text


def test_the_names_of_secrets_are_collected() -> None:
    draft = convert(rule("const {A, B: c} = configuration; log(configuration.D, configuration['E']);\ncallback();"))
    assert draft.secrets == ("A", "B", "D", "E")
    unknown = convert(rule("log(configuration[name]);\ncallback();"))
    assert unknown.secrets == () and "worked out at run time" in unknown.checks[0].text


def test_names_that_the_code_uses_already_are_left_to_it() -> None:
    draft = convert(rule("const event = 1, api = 2; log(event, api, user.email);\ncallback();"))
    assert "async (event2, api2) => {" in draft.code
    assert inside(draft) == "const event = 1, api = 2; log(event, api, event2.user.email);"


def test_texts_of_properties_and_strings() -> None:
    assert [property_text(name) for name in ("a_b", "$x", "1a", "a-b", "ä")] == [
        ".a_b",
        ".$x",
        "['1a']",
        "['a-b']",
        "['ä']",
    ]
    assert quoted("it's\n\\") == "'it\\'s\\n\\\\'"
