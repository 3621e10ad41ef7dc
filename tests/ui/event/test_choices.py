from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.reading import ReadError
from studio.project.scenario import load_scenario
from studio.ui.event import choices as event_choices

POST_LOGIN = load().triggers["post-login"]


def test_the_default_event_comes_first_then_samples_then_the_project(tmp_path: Path) -> None:
    action = tmp_path / "actions" / "mine" / "code.js"
    scenarios = action.parent / "scenarios"
    scenarios.mkdir(parents=True)
    action.write_text("", encoding="utf-8")
    (scenarios / "own-one.yaml").write_text("trigger: post-login\n", encoding="utf-8")
    (scenarios / "another-trigger.yaml").write_text("trigger: send-phone-message\n", encoding="utf-8")
    (scenarios / "broken.yaml").write_text("[", encoding="utf-8")
    lines = event_choices.items(POST_LOGIN, action)
    assert lines[0].key == event_choices.DEFAULT
    assert lines[1].title == "Role claim"
    assert {line.title for line in lines if line.group == "This project"} == {"Own one", "Broken"}
    assert len({line.key for line in lines}) == len(lines)


def test_a_file_from_elsewhere_is_listed_once(tmp_path: Path) -> None:
    path = tmp_path / "pasted.json"
    path.write_text("{}", encoding="utf-8")
    lines = event_choices.items(POST_LOGIN, None, (path, path))
    assert [line.title for line in lines if line.group == "This project"] == ["Pasted"]


def test_keys_lead_back_to_files(tmp_path: Path) -> None:
    assert event_choices.path_of(event_choices.key_of(tmp_path / "a.yaml")) == tmp_path / "a.yaml"
    assert event_choices.path_of(event_choices.DEFAULT) is None


def test_a_bare_event_is_taken_as_one(tmp_path: Path) -> None:
    path = tmp_path / "event.json"
    path.write_text('{"user": {"email": "a@example.com"}}', encoding="utf-8")
    assert event_choices.read_event(path).event == {"user": {"email": "a@example.com"}}
    path.write_text("[1]", encoding="utf-8")
    with pytest.raises(ReadError, match="expected an event"):
        event_choices.read_event(path)


def test_a_shipped_sample_is_what_its_file_says() -> None:
    """It comes out of the cache, the file is not read again."""
    samples = [sample.path for _, sample in event_choices.every_sample(load().runnable)]
    assert len(samples) > 20
    assert {path for path in samples if event_choices.read_event(path) != load_scenario(path)} == set()


def test_every_sample_names_a_runnable_trigger() -> None:
    found = list(event_choices.every_sample(load().runnable))
    assert found
    assert all(sample.scenario.trigger == trigger.id for trigger, sample in found)


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("trigger: 'post-login'\nevent:\n", "post-login"),
        ("event:\n  trigger: other\ntrigger: credentials-exchange\n", "credentials-exchange"),
        ('{"event": {"trigger": "other"}, "trigger": "post-login"}\n', "post-login"),
        ('{"event": {"trigger": "other"}}\n', None),
        ("event:\n  trigger: other\n", None),
    ],
)
def test_the_trigger_of_a_long_scenario_is_known_without_reading_it(
    tmp_path: Path, text: str, trigger: str | None
) -> None:
    path = tmp_path / "long.yaml"
    path.write_text(text + " " * event_choices.LONG, encoding="utf-8")
    assert event_choices._trigger(path) == trigger


def test_what_was_looked_at_ahead_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    action = tmp_path / "actions" / "mine" / "code.js"
    (action.parent / "scenarios").mkdir(parents=True)
    action.write_text("", encoding="utf-8")
    (action.parent / "scenarios" / "one.yaml").write_text("trigger: post-login\n", encoding="utf-8")
    asked: list[None] = []
    event_choices.look_ahead(tmp_path, lambda: asked.append(None))
    monkeypatch.setattr(event_choices, "read_document", None)
    lines = event_choices.items(POST_LOGIN, action)
    assert [line.title for line in lines if line.group == "This project"] == ["One"]
    assert len(asked) == 1
