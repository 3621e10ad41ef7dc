from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from studio.tokens.request import TokenRequest

Login = Callable[..., TokenRequest]


def test_the_domain_comes_from_settings_then_request_then_tenant(login: Login) -> None:
    assert login(settings=TenantSettings(domain="login.example.com")).issuer == "https://login.example.com/"
    assert login().domain == "studio-dev.us.auth0.com"
    assert login(event={"tenant": {"id": "herons"}}).domain == "herons.us.auth0.com"


def test_userinfo_is_no_api(login: Login) -> None:
    request = login()
    event = {**request.event, "resource_server": {"identifier": f"{request.issuer}userinfo"}}
    assert replace(request, event=event).audience is None


def test_at_never_fails(login: Login) -> None:
    request = login(event={"user": None, "transaction": 7})
    assert request.at("user", "name") is None
    assert request.protocol == ""


def test_seeded_bytes_repeat_and_differ(login: Login) -> None:
    first, second = login(seed="a"), login(seed="a")
    assert [first.random(8), first.random(8)] == [second.random(8), second.random(8)]
    assert first.random(8) != login(seed="b").random(8)
    assert login().random(8) != login().random(8)


def test_the_facts_of_the_protocol(login: Login) -> None:
    event = default_event(load().triggers["post-login"])
    event["transaction"]["protocol"] = "oauth2-refresh-token"
    refresh = login(event=event)
    assert (refresh.protocol, refresh.in_browser, refresh.machine) == ("oauth2-refresh-token", False, False)
    assert login(event=event, every_protocol="client-credentials").machine
    assert login(event={"transaction": {"protocol": ["odd"]}}).in_browser
    assert login(event={}).protocol == ""


def test_what_the_front_channel_is_asked_for(login: Login) -> None:
    def asked(kinds: object, protocol: str = "oidc-implicit-profile") -> tuple[str, ...]:
        return login(event={"transaction": {"protocol": protocol, "response_type": kinds}}).response_types

    assert asked(["id_token", "token"]) == ("id_token", "token")
    assert asked(["id_token", "heron", 5]) == ("id_token",)
    assert asked([]) == asked("token") == asked(None) == ("code",)
    assert asked(["token"], "oauth2-password") == ()


def test_one_login_has_one_code(login: Login) -> None:
    request = login(seed="s")
    assert request.code == request.code and len(request.code) == 43


CUSTOM = TenantSettings(domain="acme.eu.auth0.com", custom_domain="login.acme.example")


def at_host(login: Login, host: str, settings: TenantSettings = CUSTOM) -> TokenRequest:
    return login(event={**login().event, "request": {"hostname": host}}, settings=settings)


def test_rule_tokens_custom_domain_is_the_issuer_where_it_was_asked(login: Login) -> None:
    assert at_host(login, "login.acme.example").issuer == "https://login.acme.example/"
    assert at_host(login, "acme.eu.auth0.com").issuer == "https://acme.eu.auth0.com/"
    assert at_host(login, "elsewhere.example").issuer == "https://login.acme.example/"


def test_rule_tokens_canonical_audience_keeps_the_domain_of_the_platform(login: Login) -> None:
    assert at_host(login, "login.acme.example").userinfo == "https://acme.eu.auth0.com/userinfo"
    alone = TenantSettings(custom_domain="login.acme.example")
    assert at_host(login, "login.acme.example", alone).userinfo == "https://studio-dev.us.auth0.com/userinfo"
    assert at_host(login, "plain.example", TenantSettings()).userinfo == "https://plain.example/userinfo"


def test_rule_tokens_default_audience_is_that_of_requests_without_one(login: Login) -> None:
    settings = TenantSettings(default_audience="https://default.example")
    bare = {key: value for key, value in login().event.items() if key != "resource_server"}
    request = login(event=bare, settings=settings)
    assert (request.audience, request.audience_detail) == (
        "https://default.example",
        "the default audience of the tenant",
    )
    assert login(settings=settings).audience == "https://api.example.test/"
    assert login(event=bare).audience is None
