"""How much of what a tenant may hold a project has: its actions and Actions modules."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from studio.project import workspace
from studio.project.modules import module_names


def inventory(root: Path | None) -> Mapping[str, int]:
    """The number of each kind by the id of the limit it counts for; empty outside of a project.

    https://auth0.com/docs/troubleshoot/customer-support/operational-policies/entity-limit-policy
    """
    if root is None:
        return {}
    return {
        "limits.actions_per_tenant": len(workspace.actions(root)),
        "limits.modules_per_tenant": len(module_names(root)),
    }
