"""What things are called in Terraform: resources and variables, each with a name of its own."""

from __future__ import annotations

from dataclasses import dataclass

from studio.exchange.bundle import Action, Bundle, Module, Secret
from studio.exchange.names import distinct, label


@dataclass(frozen=True)
class Labels:
    """The labels of the actions and modules by their names, and the variable of each secret by owner and secret."""

    actions: dict[str, str]
    modules: dict[str, str]
    variables: dict[tuple[str, str], str]

    def variable(self, owner: Action | Module, secret: Secret) -> str:
        """The variable that gives a secret its value."""
        return self.variables[(_owner(owner), secret.name)]


def labels_of(bundle: Bundle) -> Labels:
    """The labels of everything in a bundle."""
    actions = distinct((action.name for action in bundle.actions), label)
    modules = distinct((module.name for module in bundle.modules), label)
    wanted = {}
    for owner in bundle.owners:
        first = (actions if isinstance(owner, Action) else modules)[owner.name]
        for secret in owner.secrets:
            wanted[(_owner(owner), secret.name)] = f"{first}_{label(secret.name)}"
    return Labels(actions, modules, _numbered(wanted))


def _owner(owner: Action | Module) -> str:
    return f"{type(owner).__name__} {owner.name}"


def _numbered(wanted: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    taken: set[str] = set()
    found = {}
    for key, plain in wanted.items():
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        found[key] = name
    return found
