from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from studio.catalogue.loader import load
from studio.flow.client_request import at_endpoint, for_code, of_trigger, to_activate, to_login
from studio.project.grant_event import start_event
from studio.project.settings import TenantSettings
from studio.tokens.request import TokenRequest

LOGIN = load().triggers["post-login"]
CLIENT = "cL13ntStud10Example0000000000000"


def request(grant: str, trigger: str = "post-login", **event: Any) -> TokenRequest:
    found = load().triggers[trigger]
    whole: Mapping[str, Any] = {**start_event(found, load().grants, grant), **event}
    scopes = ("openid", "read:x")
    return TokenRequest(
        whole, TenantSettings(), load().claims, (), scopes, scopes, 0, every_protocol=found.protocol, seed="s"
    )


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def test_a_login_begins_at_authorize() -> None:
    asked = to_login(request("silent"))
    assert asked.url.startswith("https://studio-dev.us.auth0.com/authorize?") and asked.form is None
    assert query(asked.url) == {
        "response_type": "code",
        "client_id": CLIENT,
        "redirect_uri": "http://localhost:3000/callback",
        "scope": "openid read:x",
        "audience": "https://api.example.test/",
        "state": "xyzABC123",
        "prompt": "none",
    }
    assert query(to_login(request("form-post")).url)["response_mode"] == "form_post"
    assert query(to_login(request("implicit")).url)["nonce"] == "n-0S6WzA2Mj"


def test_saml_and_ws_federation_have_addresses_of_their_own() -> None:
    assert to_login(request("saml")).url == f"https://studio-dev.us.auth0.com/samlp/{CLIENT}"
    assert query(to_login(request("wsfed")).url) == {"wa": "wsignin1.0", "wtrealm": CLIENT}


def test_the_code_is_exchanged_with_the_same_callback() -> None:
    made = request("browser")
    form = for_code(made).form or {}
    assert form == {
        "grant_type": "authorization_code",
        "client_id": CLIENT,
        "code": made.code,
        "redirect_uri": "http://localhost:3000/callback",
        "client_secret": "CLIENT_SECRET",
    }


@pytest.mark.parametrize(
    ("grant", "names"),
    [
        ("refresh-token", ["grant_type", "client_id", "refresh_token"]),
        ("password", ["grant_type", "username", "client_id", "audience", "scope", "password"]),
        ("token-exchange", ["grant_type", "subject_token_type", "client_id", "audience", "scope"]),
        ("device", ["grant_type", "client_id", "device_code"]),
    ],
)
def test_the_endpoint_is_sent_what_the_event_tells_and_what_nobody_may_know(grant: str, names: list[str]) -> None:
    asked = at_endpoint(request(grant))
    assert (asked.method, asked.url) == ("POST", "https://studio-dev.us.auth0.com/oauth/token")
    assert list(asked.form or {}) == names
    secret = {name: value for name, value in (asked.form or {}).items() if value == name.upper()}
    assert not {"grant_type", "client_id"} & set(secret)


def test_a_machine_asks_with_its_secret() -> None:
    form = at_endpoint(request("client-credentials", "credentials-exchange")).form or {}
    assert form["grant_type"] == "client_credentials" and form["client_secret"] == "CLIENT_SECRET"


def test_an_event_that_tells_nothing_still_makes_a_request() -> None:
    form = at_endpoint(request("password", request={"body": "odd"})).form or {}
    assert form == {
        "grant_type": "password",
        "client_id": CLIENT,
        "audience": "https://api.example.test/",
        "scope": "openid read:x",
        "password": "PASSWORD",
    }
    assert to_login(request("browser", transaction=5, request=None, client=[])).url.startswith("https://")


def test_other_triggers_name_their_own_address() -> None:
    facts = load().triggers["pre-user-registration"].request
    asked = of_trigger(facts, request("browser"))
    assert asked and asked.url == "https://studio-dev.us.auth0.com/dbconnections/signup"
    assert (asked.form or {})["email"] == "ada@example.test" and (asked.form or {})["password"] == "PASSWORD"
    assert of_trigger({}, request("browser")) is None
    assert to_activate(request("device")).url.endswith("/activate")
