from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.tokens.model import ClaimWrite
from studio.tokens.rules import TokenPlan, is_platform_audience, last_writes, refusal

RULES = load().claims
DOMAIN = "studio-dev.us.auth0.com"


def verdict(name: str, token: str = "id_token", value: object = 1, **plan: object) -> str | None:
    write = ClaimWrite(token, name, value, "a", 1, 1)  # type: ignore[arg-type]
    granted = plan.pop("granted", ("openid",))
    found = refusal(write, TokenPlan(token, DOMAIN, granted, **plan), RULES)  # type: ignore[arg-type]
    return found.rule if found else None


@pytest.mark.parametrize("name", sorted(RULES.restricted))
def test_restricted_names_are_dropped(name: str) -> None:
    assert verdict(name) == "claims.restricted"


@pytest.mark.parametrize("name", ["ISS", "Roles", "role", "https://example.com/roles", "urn:acme:roles"])
def test_other_names_are_kept(name: str) -> None:
    assert verdict(name) is None


def test_scope_is_refused() -> None:
    assert verdict("scope", "access_token") == "claims.scope"


@pytest.mark.parametrize(("scope", "name"), [(s, n) for s, names in RULES.by_scope.items() for n in names])
def test_profile_names_need_their_scope(scope: str, name: str) -> None:
    assert verdict(name) == "claims.oidc_scope"
    assert verdict(name, granted=("openid", scope)) is None


@pytest.mark.parametrize(
    "name",
    [
        "https://auth0.com/roles",
        "http://login.auth0.com/roles",
        "https://x.webtask.io",
        "https://webtask.run/a",
        "urn:auth0:roles",
        "urn:auth0",
        "URN:AUTH0:x",
    ],
)
def test_the_platforms_namespaces_are_dropped(name: str) -> None:
    assert verdict(name) == "claims.blocked_namespace"


@pytest.mark.parametrize("name", ["https://notauth0.com/x", "https://auth0.com.example.org/x", "urn:auth0x:y"])
def test_look_alikes_are_kept(name: str) -> None:
    assert verdict(name) is None


def test_plain_names_on_the_platforms_own_api() -> None:
    audience = f"https://{DOMAIN}/api/v2/"
    assert verdict("plan", "access_token", audience=audience) == "claims.platform_audience"
    assert verdict("https://example.com/plan", "access_token", audience=audience) is None
    assert verdict("plan", "id_token", audience=audience) is None
    assert verdict("plan", "access_token", audience="https://api.example.test/") is None


@pytest.mark.parametrize(
    ("audience", "platform"),
    [
        (f"https://{DOMAIN}/api/v2/", True),
        (f"https://{DOMAIN}/mfa/", True),
        ("https://x.auth0app.com/api", True),
        (f"https://{DOMAIN}/userinfo", False),
        ("https://api.example.test/api/v2/", False),
        (None, False),
    ],
)
def test_platform_audiences(audience: str | None, platform: bool) -> None:
    assert is_platform_audience(audience, DOMAIN, RULES) is platform


def test_undefined_and_functions_are_left_out() -> None:
    assert verdict("x", value={"$type": "undefined"}) == "claims.json"
    assert verdict("x", value={"$type": "function"}) == "claims.json"
    assert verdict("x", value=None) is None


def test_last_write_per_token_and_name() -> None:
    writes = [ClaimWrite("id_token", "a", n, "x", n, n) for n in (1, 2)]
    assert last_writes(writes)["id_token", "a"].value == 2
