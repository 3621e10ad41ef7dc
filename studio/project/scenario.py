"""A scenario: one event with everything around it, and what is expected. A file people write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from datetime import UTC, datetime
from functools import cache
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.catalogue.loader import load
from studio.later import later
from studio.project.paths import FieldPath
from studio.project.reading import Asked, Document, nearest, read_document
from studio.project.returns import Return, returns, shown
from studio.project.settings import given_settings
from studio.project.shape import known, mapping, text

if TYPE_CHECKING:
    import yaml

    from studio.project import expectation as project_expectation
    from studio.project import mock_check
else:
    yaml = later("yaml")
    project_expectation = later("studio.project.expectation")
    mock_check = later("studio.project.mock_check")

NETWORK_WORDS = ("blocked", "mocked")


@dataclass(frozen=True)
class Scenario:
    """What a scenario file says; every part is optional. `now` has a time zone.

    `actions` are run one after another as one execution, `flow` stands for all of the project in their order.
    `grant` is the id of the grant which the default event is changed to, before `event` is laid over it.
    """

    trigger: str | None = None
    description: str = ""
    action: str | None = None
    actions: tuple[str, ...] = ()
    flow: bool = False
    grant: str | None = None
    event: Mapping[str, Any] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)
    configuration: Mapping[str, str] = field(default_factory=dict)
    cache: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    http: tuple[Mapping[str, Any], ...] = ()
    network: str | None = None
    handler: str | None = None
    now: datetime | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    continue_: tuple[Return, ...] = ()
    expect: Mapping[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    skip: str | None = None


def load_scenario(path: Path) -> Scenario:
    """The scenario in a YAML or JSON file. Raises ReadError, which names line and expectation."""
    return parse_scenario(read_document(path))


def parse_scenario(document: Document) -> Scenario:
    """The scenario in a document. Unknown keys are an error that proposes the nearest known one."""
    value = document.value
    if not isinstance(value, Mapping):
        raise document.error((), "expected a scenario, that is a mapping with keys such as trigger and event")
    known(document, (), value, tuple(sorted(_key(each.name) for each in fields(Scenario))))
    found = {name: _parts()[name](document, (name,), item) for name, item in value.items()}
    if len(named := [name for name in ("action", "actions", "flow") if found.get(name)]) > 1:
        raise document.error((named[1],), f"{named[1]} stands beside {named[0]}; expected only one of them")
    if "continue" in found:
        found["continue_"] = found.pop("continue")
    return Scenario(**found)


def _key(name: str) -> str:
    return name.rstrip("_")


def _grant(document: Document, path: FieldPath, value: Any) -> str:
    grants = load().grants.by_id
    if text(document, path, value) not in grants:
        hint = nearest(value, grants) or f"; expected one of {', '.join(grants)}"
        raise document.error(path, f"the grant {value} is not known{hint}")
    return str(value)


def _texts(document: Document, path: FieldPath, value: Any) -> Mapping[str, str]:
    for name, item in mapping(document, path, value).items():
        text(document, (*path, name), item)
    return dict(value)


def _words(document: Document, path: FieldPath, value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise document.error(path, f"{path[-1]} is no list; expected a list of texts")
    return tuple(text(document, (*path, index), item) for index, item in enumerate(value))


def _cache(document: Document, path: FieldPath, value: Any) -> Mapping[str, Mapping[str, Any]]:
    result = {}
    for name, item in mapping(document, path, value).items():
        if isinstance(item, str):
            result[name] = {"value": item, "expires_at": None}
        elif isinstance(item, Mapping) and isinstance(item.get("value"), str):
            result[name] = {"value": item["value"], "expires_at": item.get("expires_at")}
        else:
            raise document.error((*path, name), f"the entry {name} is no text; expected a text")
    return result


def _network(document: Document, path: FieldPath, value: Any) -> str:
    if value in NETWORK_WORDS or (isinstance(value, str) and value.startswith("allow:")):
        return str(value)
    raise document.error(path, f"network is {value!r}; expected blocked, mocked or allow:HOST,…")


def parse_time(text: str) -> datetime:
    """An ISO time; without a zone it is UTC. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _time(document: Document, path: FieldPath, value: Any) -> datetime:
    try:
        return parse_time(text(document, path, value))
    except ValueError as error:
        message = f"now is {value!r}; expected a time such as 2026-01-01T00:00:00Z"
        raise document.error(path, message) from error


def _settings(document: Document, path: FieldPath, value: Any) -> Mapping[str, Any]:
    """The settings that differ from the project's, checked as those are."""
    return given_settings(document, path)


def _truth(document: Document, path: FieldPath, value: Any) -> bool:
    if not isinstance(value, bool):
        raise document.error(path, f"{path[-1]} is {value!r}; expected true or false")
    return value


@cache
def _parts() -> Mapping[str, Callable[[Document, FieldPath, Any], Any]]:
    return {
        "trigger": text,
        "description": text,
        "action": text,
        "actions": _words,
        "flow": _truth,
        "grant": _grant,
        "event": mapping,
        "secrets": _texts,
        "configuration": _texts,
        "cache": _cache,
        "http": mock_check.mocks,
        "network": _network,
        "handler": text,
        "now": _time,
        "settings": _settings,
        "continue": returns,
        "expect": project_expectation.expectation,
        "tags": _words,
        "skip": text,
    }


def dump_scenario(scenario: Scenario, asked: Asked | None = None) -> str:
    """The scenario as YAML with its keys in a fixed order; what is empty is left out.

    Raises whatever `asked` raises, which is called again and again while it is written.
    """
    written: dict[str, Any] = {}
    for each in fields(Scenario):
        value = getattr(scenario, each.name)
        if isinstance(value, datetime):
            value = value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        elif each.name == "continue_" and value:
            value = shown(value)
        if value not in (None, "", {}, (), False):
            written[_key(each.name)] = list(value) if isinstance(value, tuple) else value
    text = _Text(asked)
    yaml.dump(written, text, Dumper=_dumper(), sort_keys=False, allow_unicode=True, width=100)
    return text.getvalue()


class _Text(StringIO):
    """The text that grows while somebody may end it."""

    def __init__(self, asked: Asked | None) -> None:
        super().__init__()
        self._asked = asked

    def write(self, text: str) -> int:
        if self._asked is not None:
            self._asked()
        return super().write(text)


@cache
def _dumper() -> type[yaml.SafeDumper]:
    """Plain block style without anchors."""

    class Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            """Write equal values out each time."""
            return True

    return Dumper
