"""Which of the scopes that a request asks for the API and the user's permissions let through."""

from __future__ import annotations

from collections.abc import Iterable

from studio.project.settings import TenantSettings

OIDC_SCOPES = frozenset(["openid", "profile", "email", "address", "phone", "offline_access"])
OFFLINE = "offline_access"


def grantable(scopes: Iterable[str], settings: TenantSettings, *, machine: bool = False) -> tuple[str, ...]:
    """The scopes that are granted before any action has a say, in the order asked for.

    The API grants what it defines, RBAC what is a permission of the user, and `offline_access` needs the API's
    consent. A machine has a client grant in place of permissions.
    Source: https://auth0.com/docs/get-started/apis/enable-role-based-access-control-for-apis
    """
    return tuple(scope for scope in scopes if not _refused(scope, settings, machine))


def _refused(scope: str, settings: TenantSettings, machine: bool) -> bool:
    if scope == OFFLINE:
        return not settings.offline_access
    if scope in OIDC_SCOPES:
        return False
    if settings.api_scopes is not None and scope not in settings.api_scopes:
        return True
    return settings.rbac and not machine and scope not in settings.permissions
