"""What the event selector lists: the default event, the shipped samples, and the project's own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path

from studio.catalogue import places
from studio.catalogue.model import Trigger
from studio.project import workspace
from studio.project.reading import Asked, Document, ReadError, read_document, read_text
from studio.project.samples import Sample, shipped_samples
from studio.project.scenario import Scenario, parse_scenario
from studio.ui.speech import in_language, tr
from studio.ui.toolbar import EventItem

DEFAULT = "default:"
_FILE = "file:"
_FIRST = "role-claim"
# In bytes; PyYAML needs two seconds for a million of them.
LONG = 24_000
_TRIGGER = re.compile(r"""^trigger[ \t]*:[ \t]*["']?([\w-]+)""", re.MULTILINE)


def key_of(path: Path) -> str:
    """The key under which the selector knows a scenario file."""
    return f"{_FILE}{path}"


def path_of(key: str) -> Path | None:
    """The scenario file behind a key, or None for the default event."""
    return Path(key.removeprefix(_FILE)) if key.startswith(_FILE) else None


def title_of(path: Path) -> str:
    """The name of a scenario file as words; those of shipped samples are in the language of the window."""
    words = words_of(path)
    return in_language(words) if path.is_relative_to(places.sample_events()) else words


def words_of(path: Path) -> str:
    """The name of a file as words: `role-claim.yaml` is Role claim."""
    words = path.stem.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def about(sample: Sample) -> str:
    """What a shipped sample says of itself, in the language of the window."""
    return in_language(sample.scenario.description)


def shipped(trigger: Trigger) -> tuple[Sample, ...]:
    """The sample scenarios of a trigger, by name, those for the first minute in front."""
    return _read_samples(trigger.id)


@cache
def _read_samples(trigger_id: str) -> tuple[Sample, ...]:
    """Read once: what is shipped does not change while the window is open, and reading takes a moment."""
    found = shipped_samples(trigger_id)
    return tuple(sorted(found, key=lambda sample: (not sample.path.stem.startswith(_FIRST), sample.path.stem)))


def own(action: Path | None, extra: Iterable[Path] = ()) -> tuple[Path, ...]:
    """The scenarios beside an action and in its project, then those opened from elsewhere."""
    found: list[Path] = list(workspace.scenarios_beside(action)) if action else []
    root = workspace.find_root(action) if action else None
    found += workspace.scenarios(root) if root else ()
    return tuple(dict.fromkeys((*found, *extra)))


def items(trigger: Trigger, action: Path | None, extra: Iterable[Path] = ()) -> list[EventItem]:
    """The lines of the selector for a trigger and the action that is open."""
    lines = [EventItem(DEFAULT, tr("Default event"), tip=tr("Every field the platform always sends"))]
    for sample in shipped(trigger):
        title, tip = title_of(sample.path), about(sample)
        lines.append(EventItem(key_of(sample.path), title, tr("Samples"), tip))
    mine = (path for path in own(action, extra) if _trigger(path) in (None, trigger.id))
    lines += [EventItem(key_of(path), title_of(path), tr("This project"), str(path)) for path in mine]
    return lines


def look_ahead(root: Path, asked: Asked) -> None:
    """Find out what each scenario of a project is for, so that listing them takes no time then. For a thread."""
    for path in workspace.scenarios(root):
        asked()
        _trigger(path)


def _trigger(path: Path) -> str | None:
    """The trigger a scenario names; None also for one that cannot be read, which choosing it will tell."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return _trigger_in(path, found.st_mtime_ns, found.st_size)


@lru_cache(maxsize=1_000)
def _trigger_in(path: Path, _changed_ns: int, size: int) -> str | None:
    """The same of a file that was changed at a time; large ones take long, and the list is made often."""
    try:
        if size > LONG:
            return _trigger_written(read_text(path).text)
        value = read_document(path).value
    except ReadError:
        return None
    trigger = value.get("trigger") if isinstance(value, Mapping) else None
    return trigger if isinstance(trigger, str) else None


def _trigger_written(text: str) -> str | None:
    """The trigger as it stands in a long text, which takes long to be taken apart."""
    if not text.lstrip().startswith("{"):
        found = _TRIGGER.search(text)
        return found[1] if found else None
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    trigger = value.get("trigger")
    return trigger if isinstance(trigger, str) else None


def every_sample(triggers: Iterable[Trigger]) -> Iterator[tuple[Trigger, Sample]]:
    """All shipped samples, trigger by trigger."""
    for trigger in triggers:
        for sample in shipped(trigger):
            yield trigger, sample


def is_long(path: Path) -> bool:
    """Whether reading a file takes so long that it is read beside the window."""
    try:
        return path.stat().st_size > LONG
    except (OSError, ValueError):
        return False


def read_event(path: Path, asked: Asked | None = None) -> Scenario:
    """A scenario file, or a bare event put into a scenario. Raises ReadError, and what `asked` raises."""
    if (scenario := _shipped_at(path)) is not None:
        return scenario
    return as_scenario(read_document(path, asked) if asked else read_document(path))


def _shipped_at(path: Path) -> Scenario | None:
    """What the shipped sample in this file says, without reading it again; None for any other file."""
    if path.parent.parent != places.sample_events():
        return None
    return next((each.scenario for each in _read_samples(path.parent.name) if each.path == path), None)


def as_scenario(document: Document) -> Scenario:
    """The same for a document that is read already."""
    value = document.value
    if not isinstance(value, Mapping):
        raise document.error((), tr("expected an event or a scenario, that is an object"))
    if "event" in value or "trigger" in value:
        return parse_scenario(document)
    return Scenario(event=dict(value))
