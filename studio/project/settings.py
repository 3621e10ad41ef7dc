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
    if name in ("rbac", "include_org_name") and not isinstance(value, bool):
        raise document.error(path, f"{name} is {value!r}; expected true or false")
    if name == "domain" and value is not None and (not isinstance(value, str) or "/" in value or not value):
        raise document.error(path, f"domain is {value!r}; expected a host such as login.example.com")
    if name == "permissions":
        return _names(document, path, value)
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


def _flows(document: Document, path: FieldPath, value: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(value, Mapping):
        raise document.error(path, "expected the names of actions per trigger")
    return {trigger: _names(document, (*path, trigger), names) for trigger, names in value.items()}
