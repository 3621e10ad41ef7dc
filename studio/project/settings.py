"""Tenant settings: what shapes the tokens besides the event. Kept in `studio.yaml` of a project.

Defaults: https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime,
https://auth0.com/docs/secure/tokens/id-tokens/update-id-token-lifetime and
https://auth0.com/docs/secure/tokens/access-tokens/access-token-profiles.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from studio.project.paths import FieldPath
from studio.project.reading import Document, nearest, read_document

ALGORITHMS = ("RS256", "HS256", "PS256")
DIALECTS = ("access_token", "access_token_authz", "rfc9068_profile", "rfc9068_profile_authz")
FACTORS = ("otp", "email", "phone", "push-notification", "webauthn-platform", "webauthn-roaming", "recovery-code")
_SWITCHES = ("rbac", "include_org_name", "customize_mfa")
_LONGEST_S = 2_592_000
_CHOICES = {
    "id_token_algorithm": ALGORITHMS,
    "access_token_algorithm": ALGORITHMS,
    "access_token_dialect": DIALECTS,
}


@dataclass(frozen=True)
class TenantSettings:
    """One tenant, API and client, as far as tokens show them. Lifetimes in seconds.

    `domain` None means: taken from the event. `permissions` are those of the user for the API, which
    `rbac` filters the requested scopes by. `flows` orders the actions of a trigger by name.
    `customize_mfa` is the switch "Customize MFA Factors using Actions", `factors` the kinds that the tenant
    has enabled. `roles` and `groups` are what the tenant's directory answers about the user: mappings with
    `id` and `name`; None means the roles of the event. `executed_rules` are the ids of legacy Rules that ran.
    """

    domain: str | None = None
    id_token_algorithm: str = "RS256"
    id_token_lifetime: int = 36000
    access_token_algorithm: str = "RS256"
    access_token_lifetime: int = 86400
    access_token_dialect: str = "access_token"
    rbac: bool = False
    permissions: tuple[str, ...] = ()
    include_org_name: bool = False
    customize_mfa: bool = True
    factors: tuple[str, ...] = FACTORS
    roles: tuple[Mapping[str, Any], ...] | None = None
    groups: tuple[Mapping[str, Any], ...] | None = None
    executed_rules: tuple[str, ...] = ()
    flows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def load_settings(path: Path) -> TenantSettings:
    """The settings in a `studio.yaml`. Raises ReadError, which names line and expectation."""
    return parse_settings(read_document(path))


def parse_settings(document: Document, path: FieldPath = ()) -> TenantSettings:
    """The settings in a document; an empty one gives the defaults."""
    value = document.value
    for part in path:
        value = value[part]
    if value is None:
        return TenantSettings()
    if not isinstance(value, Mapping):
        raise document.error(path, "expected a mapping of settings")
    known = {each.name for each in fields(TenantSettings)}
    for name in value:
        if name not in known:
            raise document.error((*path, name), f"the setting {name} is not known{nearest(name, known)}")
    return TenantSettings(**{name: _checked(document, (*path, name), item) for name, item in value.items()})


def _checked(document: Document, path: FieldPath, value: Any) -> Any:
    name = str(path[-1])
    if name in _CHOICES and value not in _CHOICES[name]:
        raise document.error(path, f"{name} is {value!r}; expected one of {', '.join(_CHOICES[name])}")
    if name.endswith("_lifetime"):
        return _seconds(document, path, value)
    if name in _SWITCHES and not isinstance(value, bool):
        raise document.error(path, f"{name} is {value!r}; expected true or false")
    if name == "domain" and value is not None and (not isinstance(value, str) or "/" in value or not value):
        raise document.error(path, f"domain is {value!r}; expected a host such as login.example.com")
    if name in ("permissions", "executed_rules"):
        return _names(document, path, value)
    if name == "factors":
        return _factors(document, path, value)
    if name in ("roles", "groups"):
        return _members(document, path, value)
    if name == "flows":
        return _flows(document, path, value)
    return value


def _seconds(document: Document, path: FieldPath, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value <= _LONGEST_S:
        raise document.error(path, f"{path[-1]} is {value!r}; expected seconds from 1 to {_LONGEST_S}")
    return value


def _names(document: Document, path: FieldPath, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise document.error(path, f"{path[-1]} is no list of texts; expected for example [read:reports]")
    return tuple(value)


def _factors(document: Document, path: FieldPath, value: Any) -> tuple[str, ...]:
    for index, factor in enumerate(_names(document, path, value)):
        if factor not in FACTORS:
            raise document.error((*path, index), f"{factor} is no factor; expected some of {', '.join(FACTORS)}")
    return tuple(value)


def _members(document: Document, path: FieldPath, value: Any) -> tuple[Mapping[str, Any], ...]:
    """Roles or groups: mappings with a name, or bare names, whose id is then the name."""
    if not isinstance(value, list):
        raise document.error(path, f"{path[-1]} is no list; expected for example [{{id: rol_1, name: editor}}]")
    return tuple(_member(document, (*path, index), item) for index, item in enumerate(value))


def _member(document: Document, path: FieldPath, value: Any) -> Mapping[str, Any]:
    if isinstance(value, str):
        return {"id": value, "name": value}
    if not isinstance(value, Mapping) or not isinstance(value.get("name"), str):
        raise document.error(path, f"expected a name, or a mapping such as {{id: {path[-2]}_1, name: editor}}")
    return {"id": value["name"], **value}


def _flows(document: Document, path: FieldPath, value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise document.error(path, "expected the names of actions per trigger")
    return {trigger: _names(document, (*path, trigger), names) for trigger, names in value.items()}
