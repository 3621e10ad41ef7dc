from __future__ import annotations

from studio.project.settings import TenantSettings
from studio.tokens.scopes import grantable

ASKED = ("openid", "profile", "read:x", "write:x", "offline_access")


def test_without_settings_everything_is_granted_in_its_order() -> None:
    assert grantable(ASKED, TenantSettings()) == ASKED


def test_rule_tokens_api_scopes_only_what_the_api_defines_is_granted() -> None:
    assert grantable(ASKED, TenantSettings(api_scopes=("read:x",))) == ("openid", "profile", "read:x", "offline_access")
    assert grantable(ASKED, TenantSettings(api_scopes=())) == ("openid", "profile", "offline_access")


def test_rule_tokens_offline_access_needs_the_api() -> None:
    assert grantable(ASKED, TenantSettings(offline_access=False)) == ASKED[:-1]


def test_rule_tokens_rbac_leaves_what_the_user_may() -> None:
    settings = TenantSettings(rbac=True, permissions=("write:x", "more"))
    assert grantable(ASKED, settings) == ("openid", "profile", "write:x", "offline_access")


def test_a_machine_has_a_client_grant_in_place_of_permissions() -> None:
    settings = TenantSettings(rbac=True, api_scopes=("read:x",))
    assert grantable(("read:x", "write:x"), settings, machine=True) == ("read:x",)
