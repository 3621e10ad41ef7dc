"""What the files of the program say to people: which keys of which files hold text, and the texts themselves.

What programs read (ids, types, examples, error messages that the platform sends) stands under other keys and stays as
it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.language.saying import said
from studio.language.words import worded
from studio.project.samples import templates
from studio.ui.event.choices import words_of

FIELDS, CATALOGUE, LESSONS = "fields", "catalogue", "lessons"
_REMARK, _NO_REMARK = re.compile(r"[a-z]{3}"), re.compile(r"\S*\|\S*|\brequired\b")
_NO_WORDS = re.compile(r"[a-z]+(_[a-z]+)+|[a-z]+te|srrt|\{\w+\}|\w+Error|[^A-Za-z]*")


@dataclass(frozen=True)
class Source:
    """Files of one kind: the subject that translates them, the keys with text, and those under which none is read."""

    subject: str
    files: tuple[str, ...]
    keys: frozenset[str]
    closed: frozenset[str] = frozenset()


def _source(subject: str, files: Sequence[str], keys: str, closed: str = "") -> Source:
    return Source(subject, tuple(files), frozenset(keys.split()), frozenset(closed.split()))


SOURCES = (
    _source(
        FIELDS,
        ["resources/catalogue/triggers/*.yaml"],
        "summary place notes when help rules label section words log shows title for says counts missing twice "
        "notification.drop notification.retry",
        "example body shape items values accepts checks sources path",
    ),
    _source(CATALOGUE, ["resources/catalogue/claim_meanings.yaml"], "families custom says"),
    _source(CATALOGUE, ["resources/catalogue/grants.yaml"], "name help", "event set give told_by remove"),
    _source(CATALOGUE, ["resources/catalogue/settings.yaml"], "section label help default_from"),
    _source(CATALOGUE, ["resources/catalogue/lint.yaml"], "says why"),
    _source(CATALOGUE, ["resources/catalogue/limits.yaml"], "label help then unit"),
    _source(CATALOGUE, ["resources/catalogue/legacy.yaml"], "name summary none", "example"),
    _source(CATALOGUE, ["resources/catalogue/proofs.yaml"], "name", "event returns"),
    _source(CATALOGUE, ["resources/catalogue/rules.yaml"], "says", "sources"),
    _source(CATALOGUE, ["resources/snippets.yaml"], "says"),
    _source(CATALOGUE, ["sample_events/personas/*/*.yaml"], "title says", "event"),
    _source(LESSONS, ["sample_events/[!p]*/*.yaml", "sample_events/p[!e]*/*.yaml"], "description", "event expect"),
)


def texts_of(subject: str) -> Iterator[str]:
    """All texts of a subject, in the order of the files; some come more than once."""
    for source in SOURCES:
        if source.subject == subject:
            for path in files(source):
                yield from _texts(yaml.safe_load(path.read_text(encoding="utf-8")), source)
    if subject == FIELDS:
        yield from remarks()
    if subject == LESSONS:
        yield from (words_of(path) for source in SOURCES if source.subject == LESSONS for path in files(source))
        for folder in sorted((places.resources() / "templates").iterdir()):
            yield from (template.title for template in templates(folder.name))


def remarks() -> Iterator[str]:
    """The wordings of types with a remark for people, `number, default 900`: the editor shows it."""
    asked: dict[str, None] = {}

    def note(text: str) -> str:
        asked[text] = None
        return text

    for trigger in load().triggers.values():
        said(trigger, note)
    wordings = (text for text in asked if text[:1].islower())
    yield from (text for text in wordings if _REMARK.search(_NO_REMARK.sub("", worded(text).remark)))


def files(source: Source) -> list[Path]:
    """The files of a source."""
    root = places.resources().parent
    return sorted(path for pattern in source.files for path in root.glob(pattern))


def _texts(value: Any, source: Source) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _texts(item, source)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in source.keys:
                yield from _strings(item)
            if key not in source.closed:
                yield from _texts(item, source)


def _strings(value: Any) -> Iterator[str]:
    """The texts right under a key: one, a list, or by name; not those of what is nested deeper."""
    for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]:
        if isinstance(item, str) and not _NO_WORDS.fullmatch(item):
            yield item
