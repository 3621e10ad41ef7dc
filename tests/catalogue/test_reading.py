from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from studio.catalogue import places
from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.reading import load_from
from studio.catalogue.source import CatalogueError

HERONS = """
id: heron-watch
name: Heron watch
summary: Runs whenever a heron is seen.
runnable: true
version: v1
tokens: []
words: {subject: Watch, continue: The watch would go on, denied: The watch would end}
failure: {error: {kind: none}}
handlers:
  - {name: onExecuteHeron, kind: execute, when: A heron is seen.}
essentials:
  - {path: heron.colour, label: Colour, section: Heron, kind: choice, choices: [grey, white]}
event:
  - {path: heron, type: object, required: true, example: {}, help: The heron.}
  - {path: heron.colour, type: enum, enum: [grey, white], required: true, example: grey, help: Its colour.}
api:
  - {name: api.heron.feed, effect: heron.feed, returns: api, help: Feeds it.}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    copy = tmp_path / "catalogue"
    shutil.copytree(places.resources() / "catalogue", copy)
    return copy


def test_all_triggers_are_there() -> None:
    catalogue = load()
    assert len(catalogue.triggers) == 16
    assert len(catalogue.runnable) == 13
    assert sum(len(t.methods) for t in catalogue.triggers.values()) == 131
    assert {t.id for t in catalogue.triggers.values() if not t.runnable} == {
        "password-hash-migration",
        "mcp-tool",
        "post-credential-validation",
    }


def test_every_flow_has_words_for_its_two_ends() -> None:
    for trigger in load().triggers.values():
        assert trigger.words["begin"] and trigger.words["end"], trigger.id


def test_a_new_file_is_a_new_trigger(folder: Path) -> None:
    (folder / "triggers" / "heron-watch.yaml").write_text(HERONS, encoding="utf-8")
    trigger = load_from(folder).triggers["heron-watch"]
    assert trigger.execute_handler == "onExecuteHeron"
    assert default_event(trigger) == {"heron": {"colour": "grey"}}


@pytest.mark.parametrize(
    ("before", "after", "line", "expected"),
    [
        ("runnable: true", "runnable: yes please", 5, "expected true or false"),
        ("version: v1", "verison: v1", 6, "the key 'version' is missing"),
        (
            "tokens: []",
            "tokens: []\ntokns: []",
            8,
            "the key 'tokns' is not known here; did you mean 'tokens'",
        ),
        ("kind: execute", "kind: exectue", 11, "expected one of execute, continue"),
        ("example: grey", "example: blue", 16, "expected one of grey, white"),
        ("example: grey", "format: colour, example: grey", 16, "expected one of date-time, email, ip"),
        ("path: heron.colour, type", "path: egret.colour, type", 16, "the parent egret"),
        ("api.heron.feed", "heron.feed", 18, "expected a name such as"),
        ("label: Colour", "label: [", 13, "this is no YAML"),
    ],
)
def test_a_broken_file_is_named_with_its_line(folder: Path, before: str, after: str, line: int, expected: str) -> None:
    path = folder / "triggers" / "heron-watch.yaml"
    path.write_text(HERONS.replace(before, after), encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load_from(folder)
    assert expected in str(caught.value)
    assert caught.value.path == path
    assert abs(caught.value.line - line) <= (5 if "version" in expected else 1)


def test_the_catalogue_cannot_be_changed() -> None:
    catalogue = load()
    with pytest.raises(TypeError):
        catalogue.triggers["x"] = catalogue.triggers["post-login"]  # type: ignore[index]
    with pytest.raises(AttributeError):
        catalogue.triggers["post-login"].name = "x"  # type: ignore[misc]


def test_gaps_of_a_trigger_name_a_known_situation(folder: Path) -> None:
    path = folder / "triggers" / "heron-watch.yaml"
    path.write_text(HERONS + "gaps: {sometimes: gaps.early_access}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="expected always, several_actions, failed"):
        load_from(folder)


def test_the_log_of_a_trigger_names_an_ending_or_an_effect(folder: Path) -> None:
    path = folder / "triggers" / "heron-watch.yaml"
    path.write_text(HERONS + "log: {heron.feed: fed, continue: seen}\n", encoding="utf-8")
    assert load_from(folder).triggers["heron-watch"].log == {"heron.feed": "fed", "continue": "seen"}
    path.write_text(HERONS + "log: {sunset: gone}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="expected continue, denied, failed or an effect"):
        load_from(folder)
