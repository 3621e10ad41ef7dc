"""What there is to say before anything is written: what makes an export impossible, and what its user has to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from studio.catalogue.loader import load
from studio.exchange.bundle import Action, Bundle, Module
from studio.exchange.names import collisions, has_controls, name_problem
from studio.exchange.placeholders import found_in, key_of, keys, placeholder_of


@dataclass(frozen=True, slots=True)
class Remark:
    """One sentence; with `refused` nothing can be written."""

    text: str
    refused: bool = False


def refusals(bundle: Bundle, make: Callable[[str], str]) -> Iterator[Remark]:
    """Names that cannot be, and names that become one file, label or folder; `make` is how the format makes it."""
    for kind, each in (("action", bundle.actions), ("module", bundle.modules)):
        names = [item.name for item in each]
        problems = [problem for problem in map(name_problem, names) if problem]
        yield from (Remark(f"{problem}.", refused=True) for problem in problems)
        if problems:
            continue
        for first, second, made in collisions(names, make):
            same = (
                f"the {kind}s {first} and {second} both become {made}" if first != second else f"two are called {made}"
            )
            yield Remark(f"Two {kind}s collide: {same}; rename one of them.", refused=True)
    yield from _secret_names(bundle)


def _secret_names(bundle: Bundle) -> Iterator[Remark]:
    for owner in bundle.owners:
        odd = [secret.name for secret in owner.secrets if not secret.name.strip() or has_controls(secret.name)]
        yield from (Remark(f"{owner.name} has a secret called {name!a}; rename it.", refused=True) for name in odd)


def limits(bundle: Bundle) -> Iterator[Remark]:
    """What the platform would not take."""
    for action in bundle.actions:
        yield from _beyond(action, "limits.dependencies", len(action.dependencies), "packages")
        yield from _beyond(action, "limits.modules_per_action", len(action.modules), "modules")
        yield from _beyond(action, "limits.secrets", len(action.secrets), "secrets")
        yield from _beyond(action, "limits.code", len(action.code.encode(errors="replace")), "bytes of code")


def _beyond(action: Action, id: str, count: int, unit: str) -> Iterator[Remark]:
    limit = load().limits.get(id)
    if limit and count > limit.value:
        yield Remark(f"{action.name} has {count} {unit}; the platform takes at most {limit.value}.")


def placeholders(bundle: Bundle) -> Iterator[Remark]:
    """Where the deploy tool would replace more than the values of secrets."""
    owners = bundle.owners
    secret_keys = {key for owner in owners for key in keys(owner.secrets)}
    for owner in owners:
        found = found_in(owner.code)
        pasted = [each for each in found if key_of(each) in secret_keys]
        if pasted:
            yield Remark(
                f"The code of {owner.name} holds {pasted[0]}, where the deploy tool would paste the value of a secret "
                "in plain text; change the code, or give the secret another key under `placeholders` in action.yaml.",
                refused=True,
            )
        others = [each for each in found if key_of(each) not in secret_keys]
        if others:
            yield Remark(
                f"The code of {owner.name} holds {', '.join(others)}, which the deploy tool replaces where it can."
            )
        if named := found_in(owner.name):
            yield Remark(f"The name of {owner.name} holds {named[0]}, which the deploy tool replaces where it can.")
        yield from _raw(owner)
    yield from _shared(owners)


def _raw(owner: Action | Module) -> Iterator[Remark]:
    """Placeholders whose value is pasted as it is."""
    raw = [placeholder_of(secret) for secret in owner.secrets if placeholder_of(secret).startswith("##")]
    if raw:
        yield Remark(
            f"{owner.name} takes {raw[0]} for a secret, which is pasted without quotes: a value with a quotation mark "
            f"or a line break breaks the file. @@{key_of(raw[0])}@@ takes any value."
        )


def _shared(owners: Sequence[Action | Module]) -> Iterator[Remark]:
    """Secrets that get their value from one key although they are different ones."""
    users: dict[str, list[tuple[str, str]]] = {}
    for owner in owners:
        for secret in owner.secrets:
            users.setdefault(key_of(placeholder_of(secret)), []).append((owner.name, secret.name))
    for key, found in users.items():
        within = [name for name, _ in found]
        twice = next((name for name in within if within.count(name) > 1), None)
        if twice:
            secrets = " and ".join(secret for name, secret in found if name == twice)
            yield Remark(
                f"{twice} would get one value, {key}, for its secrets {secrets}; give one another key under "
                "`placeholders` in action.yaml.",
                refused=True,
            )
        elif len(found) > 1:
            yield Remark(
                f"{' and '.join(within)} get the same value, {key}; where theirs differ, give one another key under "
                "`placeholders` in action.yaml."
            )
