"""Tenant settings: what shapes events and tokens besides the scenario. Kept in `studio.yaml` of a project.

What there is to set, with defaults and sources, are the records of `resources/catalogue/settings.yaml`. Each
has two keys: a flat one (`access_token_lifetime`) and one in its section (`api: {lifetime: …}`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.catalogue.settings import SettingField, settings_by_name, settings_by_path
from studio.later import later
from studio.project.paths import FieldPath
from studio.project.reading import Document, nearest, read_document
from studio.project.setting_check import SettingProblem, read_setting

if TYPE_CHECKING:
    from studio.project import flows as project_flows
    from studio.project.flows import FlowEntry
else:
    project_flows = later("studio.project.flows")

FACTORS = ("otp", "email", "phone", "push-notification", "webauthn-platform", "webauthn-roaming", "recovery-code")
FLOWS = "flows"


@dataclass(frozen=True)
class TenantSettings:
    """One tenant with its application, API, organization and connection. Lifetimes in seconds.

    None means that nothing is said: the event decides. `permissions` are those of the user for the API, which
    `rbac` filters the requested scopes by; `api_scopes` are those that the API defines. `flows` orders the
    actions of a trigger. `customize_mfa` is the switch "Customize MFA Factors using Actions", `factors`
    the kinds that the tenant has enabled. `roles` and `groups` are what the tenant's directory answers about the
    user: mappings with `id` and `name`. `executed_rules` are the ids of legacy Rules that ran.
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
    flows: Mapping[str, tuple[FlowEntry, ...]] = field(default_factory=dict)
    tenant_id: str | None = None
    custom_domain: str | None = None
    default_audience: str | None = None
    client_id: str | None = None
    client_name: str | None = None
    client_metadata: Mapping[str, str] | None = None
    first_party: bool = True
    grant_types: tuple[str, ...] | None = None
    audience: str | None = None
    api_scopes: tuple[str, ...] | None = None
    offline_access: bool = True
    access_token_lifetime_browser: int = 7200
    organization_id: str | None = None
    organization_name: str | None = None
    organization_display_name: str | None = None
    organization_metadata: Mapping[str, str] | None = None
    connection_id: str | None = None
    connection_name: str | None = None
    connection_strategy: str | None = None
    connection_metadata: Mapping[str, str] | None = None
    plan: str = "enterprise"
    early_access: bool = False


def load_settings(path: Path) -> TenantSettings:
    """The settings in a `studio.yaml`. Raises ReadError, which names line and expectation."""
    return parse_settings(read_document(path))


def parse_settings(document: Document, path: FieldPath = ()) -> TenantSettings:
    """The settings in a document; an empty one gives the defaults. Raises ReadError."""
    return TenantSettings(**given_settings(document, path))


def given_settings(document: Document, path: FieldPath = ()) -> dict[str, Any]:
    """Those settings that a document names, by their flat keys. Raises ReadError."""
    found: dict[str, Any] = {}
    places: dict[str, FieldPath] = {}
    for at, name, value in _entries(document, path):
        if name in places:
            line = document.line(places[name])
            raise document.error(at, f"{_called(at, path)} is the same setting as in line {line}; expected one of them")
        places[name] = at
        found[name] = _checked(document, at, name, value, _called(at, path))
    _check_lifetimes(document, found, places)
    return found


def _called(at: FieldPath, path: FieldPath) -> str:
    return ".".join(str(part) for part in at[len(path) :])


def _entries(document: Document, path: FieldPath) -> Iterator[tuple[FieldPath, str, Any]]:
    """Path, flat key and value of everything that is set, in whichever form it stands."""
    value = document.value
    for part in path:
        value = value[part]
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise document.error(path, "expected a mapping of settings")
    for name, item in value.items():
        at = (*path, name)
        if name in settings_by_name() or name == FLOWS:
            yield at, name, item
        elif name in _sections():
            yield from _section(document, at, item)
        else:
            known = (*settings_by_name(), *_sections(), FLOWS)
            raise document.error(at, f"the setting {name} is not known{nearest(name, known) or _expected()}")


def _section(document: Document, at: FieldPath, value: Any) -> Iterator[tuple[FieldPath, str, Any]]:
    section = str(at[-1])
    keys = _sections()[section]
    if value is None:
        return
    if not isinstance(value, Mapping):
        raise document.error(at, f"{section} is no mapping; expected keys such as {next(iter(keys))}")
    for key, item in value.items():
        if key not in keys:
            hint = nearest(key, keys) or f"; expected one of {', '.join(keys)}"
            raise document.error((*at, key), f"the setting {section}.{key} is not known{hint}")
        yield (*at, key), keys[key], item


def _expected() -> str:
    return f"; expected a section such as {', '.join(_sections())}, or a setting such as plan"


def _sections() -> dict[str, dict[str, str]]:
    """For each section its keys with the flat keys they stand for."""
    sections: dict[str, dict[str, str]] = {}
    for path, each in settings_by_path().items():
        if len(path) > 1:
            sections.setdefault(path[0], {})[path[1]] = each.name
    return sections


def _checked(document: Document, at: FieldPath, name: str, value: Any, called: str) -> Any:
    if name == FLOWS:
        return project_flows.read_flows(document, at, value)
    try:
        return read_setting(settings_by_name()[name], value, called)
    except SettingProblem as problem:
        raise document.error((*at, *problem.inner), str(problem)) from problem


def _check_lifetimes(document: Document, found: Mapping[str, Any], places: Mapping[str, FieldPath]) -> None:
    """https://auth0.com/docs/secure/tokens/access-tokens/update-access-token-lifetime"""
    browser, other = found.get("access_token_lifetime_browser"), found.get("access_token_lifetime")
    if browser is not None and other is not None and browser > other:
        text = f"the lifetime in the browser is {browser}; expected at most the other lifetime, {other}"
        raise document.error(places["access_token_lifetime_browser"], text)


def default_of(setting: SettingField) -> Any:
    """The value of a setting about which nothing is said."""
    return getattr(_DEFAULTS, setting.name)


_DEFAULTS = TenantSettings()
