"""Placeholders of auth0-deploy-cli: `@@KEY@@` is replaced by a quoted text, `##KEY##` by the text as it is.

The tool replaces them everywhere it reads, inside the code of actions too, from its mappings and from all variables of
the environment. A key without a mapping stays as it stands.
https://github.com/auth0/auth0-deploy-cli/blob/master/docs/keyword-replacement.md
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from studio.exchange.bundle import Secret

_WHOLE = re.compile(r"(@@|##)([A-Za-z_][\w.-]*)\1")


def is_placeholder(text: object) -> bool:
    """Whether a value is one placeholder and nothing else."""
    return isinstance(text, str) and _WHOLE.fullmatch(text) is not None


def key_of(placeholder: str) -> str:
    """The key of a placeholder, by which the mappings know it."""
    return placeholder[2:-2]


def found_in(text: str) -> tuple[str, ...]:
    """The placeholders in a text, each once."""
    return tuple(dict.fromkeys(match[0] for match in _WHOLE.finditer(text)))


def usual(secret: str) -> str:
    """The placeholder of a secret that has none of its own: its name, between signs that quote the value."""
    key = re.sub(r"[^A-Za-z0-9_]", "_", secret)
    return f"@@{key if key[:1].isalpha() or key[:1] == '_' else f'_{key}'}@@"


def placeholder_of(secret: Secret) -> str:
    """What stands for the value of a secret."""
    return secret.placeholder or usual(secret.name)


def own_placeholder(secret: str, value: object) -> str | None:
    """The placeholder among the values of a file, or None for another value and for the one that is usual."""
    return str(value) if is_placeholder(value) and value != usual(secret) else None


def keys(secrets: Iterable[Secret]) -> tuple[str, ...]:
    """The keys that need a mapping before these secrets have values, each once."""
    return tuple(dict.fromkeys(key_of(placeholder_of(secret)) for secret in secrets))
