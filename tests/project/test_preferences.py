from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.preferences import (
    Loaded,
    Preferences,
    load_preferences,
    place,
    preferred_language,
    save_preferences,
)


def test_preferences_survive(tmp_path: Path) -> None:
    wanted = Preferences(theme="dark", zoom=150, recent=("/a.js",), keys={"run.run": ("Ctrl+R",), "run.stop": ()})
    save_preferences(wanted, tmp_path)
    assert load_preferences(tmp_path).preferences == wanted
    assert load_preferences(tmp_path / "none").preferences == Preferences()


@pytest.mark.parametrize(
    "text", ["theme: pink", "zoom: big", "- a", "{", "recent: 7", "time_limit: x", "keys: [F1]", "welcome: 1"]
)
def test_a_broken_file_is_put_aside_and_told_once(tmp_path: Path, text: str) -> None:
    place(tmp_path).write_text(text)
    found = load_preferences(tmp_path)
    assert found.preferences == Preferences() and found.notice and "put aside" in found.notice
    assert place(tmp_path).with_suffix(".bad").read_text() == text
    assert load_preferences(tmp_path).notice is None


def test_unknown_keys_and_far_values_are_tamed(tmp_path: Path) -> None:
    place(tmp_path).write_text("zoom: 9000\nfrom_the_future: 1\n")
    assert load_preferences(tmp_path).preferences.zoom == 250


def test_recent_files_are_bounded_and_unique() -> None:
    preferences = Preferences()
    for number in [*range(20), 19, 15]:
        preferences = preferences.opened(f"/{number}.js")
    assert preferences.recent[:3] == ("/15.js", "/19.js", "/18.js") and len(preferences.recent) == 12


def test_every_preference_has_a_reader_and_its_default_is_read_back(tmp_path: Path) -> None:
    save_preferences(Preferences(), tmp_path)
    assert place(tmp_path).read_text().count("\n") >= len(Preferences._fields)
    assert load_preferences(tmp_path) == Loaded(Preferences())


def test_what_a_newer_version_wrote_stays(tmp_path: Path) -> None:
    place(tmp_path).write_text("zoom: 125\nfrom_the_future: {a: 1}\n")
    save_preferences(load_preferences(tmp_path).preferences, tmp_path)
    assert "from_the_future:\n  a: 1\n" in place(tmp_path).read_text()


def test_a_single_key_may_stand_alone_and_a_mistake_says_where_it_is(tmp_path: Path) -> None:
    place(tmp_path).write_text("keys: {run.run: Ctrl+R, run.stop: []}\n")
    assert load_preferences(tmp_path).preferences.keys == {"run.run": ("Ctrl+R",), "run.stop": ()}
    place(tmp_path).write_text("theme: drak\n")
    notice = load_preferences(tmp_path).notice
    assert notice and "theme is 'drak'; expected one of" in notice and "did you mean dark" in notice


def test_what_is_kept_of_a_file_holds_until_the_file_is_another(tmp_path: Path) -> None:
    place(tmp_path).write_text("language: de\nkeys: {run.run: F9}\n", encoding="utf-8")
    first = load_preferences(tmp_path)
    assert load_preferences(tmp_path) == first and first.preferences.keys == {"run.run": ("F9",)}
    place(tmp_path).write_text("language: en\nkeys: {run.run: F8}\n", encoding="utf-8")
    assert load_preferences(tmp_path).preferences.keys == {"run.run": ("F8",)}
    assert preferred_language(tmp_path) == "en"


def test_the_language_is_known_although_something_else_is_wrong(tmp_path: Path) -> None:
    place(tmp_path).write_text("language: de\nzoom: wide\n", encoding="utf-8")
    assert preferred_language(tmp_path) == "de"
    assert preferred_language(tmp_path / "nowhere") == "system"
