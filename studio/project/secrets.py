"""Secrets: values live in the system's keychain, never in a file of the studio."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from studio.later import later
from studio.project.reading import ReadError, decode, parse_document, read_bytes

if TYPE_CHECKING:
    import keyring
    from keyring import errors as keyring_errors
else:
    keyring = later("keyring")
    keyring_errors = later("keyring.errors")

SERVICE = "action-studio"
_LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_.-]*)\s*=\s*(.*)", re.DOTALL)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "$": "$"}


class Secrets(Protocol):
    """The secrets of one action, by name."""

    @property
    def notice(self) -> str | None:
        """What is to be said about where they are kept."""

    def all(self, action: str) -> dict[str, str]:
        """Every secret of an action."""

    def keep(self, action: str, values: Mapping[str, str]) -> None:
        """Replace the secrets of an action by these."""


class InMemorySecrets:
    """Secrets that are gone when the window closes: what is left where no keychain can be used."""

    def __init__(self, notice: str | None = None) -> None:
        self.notice = notice
        self._values: dict[str, dict[str, str]] = {}

    def all(self, action: str) -> dict[str, str]:
        """Every secret of an action."""
        return dict(self._values.get(action, {}))

    def keep(self, action: str, values: Mapping[str, str]) -> None:
        """Replace the secrets of an action by these."""
        self._values[action] = dict(values)


class KeychainSecrets:
    """Secrets in the keychain of the system, one entry per action."""

    notice: str | None = None

    def all(self, action: str) -> dict[str, str]:
        """Every secret of an action; none where the entry is missing or is not ours."""
        stored = keyring.get_password(SERVICE, action)
        try:
            value = json.loads(stored or "{}")
        except ValueError:
            return {}
        return {str(k): str(v) for k, v in value.items()} if isinstance(value, dict) else {}

    def keep(self, action: str, values: Mapping[str, str]) -> None:
        """Replace the secrets of an action by these; none removes the entry."""
        if values:
            keyring.set_password(SERVICE, action, json.dumps(dict(values)))
        elif keyring.get_password(SERVICE, action) is not None:
            keyring.delete_password(SERVICE, action)


class AwaitedSecrets:
    """The secrets of `open_secrets`, which asks the system for its keychain when somebody asks for a secret."""

    def __init__(self) -> None:
        self._opened: Secrets | None = None

    @property
    def _secrets(self) -> Secrets:
        if self._opened is None:
            self._opened = open_secrets()
        return self._opened

    @property
    def notice(self) -> str | None:
        """What is to be said about where they are kept."""
        return self._secrets.notice

    def open(self) -> None:
        """Ask for the keychain now, in whichever thread: that may take a moment."""
        _ = self._secrets

    def all(self, action: str) -> dict[str, str]:
        """Every secret of an action."""
        return self._secrets.all(action)

    def keep(self, action: str, values: Mapping[str, str]) -> None:
        """Replace the secrets of an action by these."""
        self._secrets.keep(action, values)


def open_secrets() -> Secrets:
    """The keychain where there is one, else memory with a notice that says so."""
    try:
        keyring.get_password(SERVICE, "probe")
    except (keyring_errors.KeyringError, RuntimeError, OSError):
        return InMemorySecrets("No keychain was found: secrets are kept until the window closes.")
    return KeychainSecrets()


def mask(value: str) -> str:
    """A stand-in that tells nothing about the value, its length included."""
    return "•" * 8 if value else ""


def read_secrets(path: Path) -> dict[str, str]:
    """The secrets in a `.env` or YAML file. Raises ReadError with the line."""
    text = decode(read_bytes(path), path)
    if path.suffix not in (".yaml", ".yml", ".json"):
        return parse_env(text, path)
    document = parse_document(text, path)
    value = document.value if document.value is not None else {}
    if not isinstance(value, dict):
        raise document.error((), "expected names with values")
    for name, item in value.items():
        if not isinstance(item, str):
            raise document.error((name,), f"the value of {name} is no text; expected a text, quoted if need be")
    return value


def parse_env(text: str, path: Path | str = ".env") -> dict[str, str]:
    """NAME=VALUE lines, with quotes, `export`, comments and values over several lines."""
    values: dict[str, str] = {}
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        start, line = at, lines[at]
        at += 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.match(line)
        if not found:
            raise ReadError(path, start + 1, "this is no NAME=VALUE line")
        name, rest = found[1], found[2].strip()
        if rest[:1] in ("'", '"'):
            while not _closed(rest) and at < len(lines):
                rest += "\n" + lines[at]
                at += 1
            if not _closed(rest):
                raise ReadError(path, start + 1, f"the value of {name} has no closing {rest[0]}")
            values[name] = _unquoted(rest)
        else:
            values[name] = re.split(r"\s+#", rest, maxsplit=1)[0].strip()
    return values


def _end(text: str) -> int:
    quote, at = text[0], 1
    while at < len(text):
        if text[at] == "\\" and quote == '"':
            at += 1
        elif text[at] == quote:
            return at
        at += 1
    return -1


def _closed(text: str) -> bool:
    return _end(text) > 0


def _unquoted(text: str) -> str:
    inner = text[1 : _end(text)]
    if text[0] == "'":
        return inner
    return re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[0]), inner, flags=re.DOTALL)
