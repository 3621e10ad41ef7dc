"""What a job is told besides its event: the tenant's directory, and what earlier actions have used up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from studio.flow.outcome import Outcome
from studio.flow.setting import Setting
from studio.project.availability import missing_stage

FEATURE = "feature"


def handed_over(setting: Setting, outcome: Outcome | None = None, rules: Iterable[str] = ()) -> dict[str, Any]:
    """The state of the next job: lists that questions are answered from, and whether the user is replaced already.

    `rules` are the legacy Rules that ran in this flow, by name; those of the settings have ids of the tenant.

    Without a directory in the settings the roles are those of the event, with their names as ids. `without` are
    features of methods that throw where a tenant has not got them.
    """
    settings = setting.settings
    roles = settings.roles if settings.roles is not None else _roles_of(setting.event)
    changed = outcome.changes.get("user", {}) if outcome else {}
    return {
        "primary_user_set": "primary_user_id" in changed,
        "roles": [dict(role) for role in roles],
        "groups": [dict(group) for group in settings.groups or ()],
        "executed_rules": [*settings.executed_rules, *rules],
        "without": list(_features_missing(setting)),
        "saml_attributes": outcome.changes.get("saml_attributes", {}) if outcome else {},
    }


def _features_missing(setting: Setting) -> Iterator[str]:
    """The features behind methods that the tenant has not switched on, by the platform's names."""
    for method in setting.trigger.methods:
        if FEATURE in method.options and missing_stage(method, setting.trigger, setting.settings):
            yield str(method.options[FEATURE])


def _roles_of(event: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    authorization = event.get("authorization")
    names = authorization.get("roles") if isinstance(authorization, Mapping) else None
    listed = names if isinstance(names, list | tuple) else ()
    return [{"id": name, "name": name} for name in listed if isinstance(name, str)]
