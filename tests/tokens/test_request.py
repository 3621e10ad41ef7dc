from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

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
