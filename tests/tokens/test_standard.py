from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.project.settings import TenantSettings
from studio.tokens.model import Token
from studio.tokens.request import TokenRequest
from studio.tokens.standard import MFA_CLASS, access_token_claims, id_token_claims, userinfo_lifetime

Login = Callable[..., TokenRequest]


def event(**changes: Any) -> dict[str, Any]:
    base = default_event(load().triggers["post-login"])
    for path, value in changes.items():
        outer, _, inner = path.partition("__")
        base.setdefault(outer, {})
        if inner:
            base[outer][inner] = value
        else:
            base[outer] = value
    return base


def values(claims: list[Any]) -> dict[str, Any]:
    return {claim.name: claim.value for claim in claims}


def test_every_claim_has_an_origin_and_a_detail(login: Login) -> None:
    for claim in (*id_token_claims(login(), None), *access_token_claims(login())):
        assert claim.detail and claim.origin != "action"


def test_absent_user_attributes_are_left_out(login: Login) -> None:
    request = login(event=event(user={"user_id": "auth0|1", "name": None}))
    assert not {"name", "email"} & set(values(id_token_claims(request, None)))


def test_nonce_sid_and_auth_time(login: Login) -> None:
    request = login(event=event(request__query={"nonce": "n1", "max_age": "60"}))
    found = values(id_token_claims(request, None))
    assert found["nonce"] == "n1"
    assert found["sid"] == "sess_0123456789abcdef"
    assert found["auth_time"] == 1_767_225_600


def test_hashes_belong_to_the_front_channel(login: Login) -> None:
    access = Token("jwt", lambda: "token", {}, {})
    plain = values(id_token_claims(login(), access))
    assert "at_hash" not in plain and "c_hash" not in plain
    hybrid = login(event=event(transaction__response_type=["code", "id_token", "token"]))
    assert {"at_hash", "c_hash"} <= set(values(id_token_claims(hybrid, access)))


def test_mfa_shows_in_the_browser_only(login: Login) -> None:
    methods = [{"name": "pwd"}, {"name": "mfa"}]
    done = values(id_token_claims(login(event=event(authentication__methods=methods)), None))
    assert (done["acr"], done["amr"]) == (MFA_CLASS, ["mfa"])
    refresh = event(authentication__methods=methods, transaction__protocol="oauth2-refresh-token")
    assert "acr" not in values(id_token_claims(login(event=refresh), None))


@pytest.mark.parametrize(
    ("protocol", "gty"),
    [("oauth2-refresh-token", "refresh_token"), ("oauth2-password", "password"), ("oidc-basic-profile", None)],
)
def test_the_grant_type_claim(login: Login, protocol: str, gty: str | None) -> None:
    request = login(event=event(transaction__protocol=protocol))
    assert values(access_token_claims(request)).get("gty") == gty


def test_machine_to_machine(login: Login) -> None:
    request = login(every_protocol="client-credentials", granted=("read:x",), requested=("read:x",))
    found = values(access_token_claims(request))
    assert found["sub"] == f"{found['azp']}@clients"
    assert found["gty"] == "client-credentials"
    assert found["aud"] == "https://api.example.test/"


def test_organization_claims(login: Login) -> None:
    with_org = event(organization={"id": "org_1", "name": "acme"})
    assert values(id_token_claims(login(event=with_org), None))["org_id"] == "org_1"
    named = login(event=with_org, settings=TenantSettings(include_org_name=True))
    assert values(access_token_claims(named))["org_name"] == "acme"


def test_the_browser_shortens_the_access_token(login: Login) -> None:
    request = login(event=event(transaction__response_type=["token", "id_token"]))
    found = values(access_token_claims(request))
    assert found["exp"] - found["iat"] == 7200


def test_an_empty_scope_is_left_out(login: Login) -> None:
    assert "scope" not in values(access_token_claims(login(granted=())))


def test_the_lifetime_of_a_token_for_userinfo_alone(login: Login) -> None:
    kinds = {("token",): 7200, ("code",): 86400, ("code", "token"): 86400, (): 86400}
    for kind, seconds in kinds.items():
        assert userinfo_lifetime(login(event=event(transaction__response_type=list(kind)))) == seconds


@pytest.mark.parametrize(
    ("kinds", "browser", "other", "seconds"),
    [
        (["code"], 7200, 86400, 86400),
        (["token"], 7200, 86400, 7200),
        (["code", "token"], 600, 86400, 600),
        (["token"], 7200, 60, 60),
    ],
)
def test_rule_tokens_front_channel_lifetime(
    login: Login, kinds: list[str], browser: int, other: int, seconds: int
) -> None:
    settings = TenantSettings(access_token_lifetime=other, access_token_lifetime_browser=browser)
    request = login(event=event(transaction__response_type=kinds), settings=settings)
    found = values(access_token_claims(request))
    assert found["exp"] - found["iat"] == seconds


@pytest.mark.parametrize("settings", [TenantSettings(), TenantSettings(domain="studio-dev.us.auth0.com")])
def test_rule_tokens_mfa_lifetime(login: Login, settings: TenantSettings) -> None:
    request = login(event=event(resource_server__identifier="https://studio-dev.us.auth0.com/mfa/"), settings=settings)
    found = values(access_token_claims(request))
    assert found["exp"] - found["iat"] == 600


def test_rule_tokens_audience_hs256_allows_only_one(login: Login) -> None:
    both = values(access_token_claims(login(settings=TenantSettings(access_token_algorithm="PS256"))))
    assert both["aud"] == ["https://api.example.test/", "https://studio-dev.us.auth0.com/userinfo"]
    one = values(access_token_claims(login(settings=TenantSettings(access_token_algorithm="HS256"))))
    assert one["aud"] == "https://api.example.test/"


def test_rule_tokens_permissions_stand_in_the_authz_dialects(login: Login) -> None:
    for dialect in ("access_token", "rfc9068_profile"):
        plain = TenantSettings(access_token_dialect=dialect, permissions=("a",), rbac=True)
        assert "permissions" not in values(access_token_claims(login(settings=plain)))
        authz = TenantSettings(access_token_dialect=f"{dialect}_authz", permissions=("a",))
        assert values(access_token_claims(login(settings=authz)))["permissions"] == ["a"]


def test_rule_tokens_machine_permissions_are_its_scopes(login: Login) -> None:
    settings = TenantSettings(access_token_dialect="access_token_authz", permissions=("of the user",))
    request = login(every_protocol="client-credentials", granted=("read:x",), settings=settings)
    assert values(access_token_claims(request))["permissions"] == ["read:x"]


def test_rule_tokens_rfc9068(login: Login) -> None:
    settings = TenantSettings(access_token_dialect="rfc9068_profile")
    found = values(access_token_claims(login(event=event(transaction__protocol="oauth2-password"), settings=settings)))
    assert "jti" in found and "client_id" in found and not {"azp", "gty"} & set(found)


def test_rule_tokens_organization_names_are_a_switch(login: Login) -> None:
    machine = login(
        every_protocol="client-credentials",
        event=event(organization={"id": "org_1", "name": "acme"}),
        settings=TenantSettings(include_org_name=True),
    )
    found = values(access_token_claims(machine))
    assert (found["org_id"], found["org_name"]) == ("org_1", "acme")
