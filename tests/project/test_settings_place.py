from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.event_document import ABSENT
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.settings_place import own_place, settings_at, settings_place, write_settings


def test_an_action_has_the_settings_of_its_project(tmp_path: Path) -> None:
    (tmp_path / "studio.yaml").write_text("{}")
    assert settings_place(tmp_path / "actions" / "a" / "code.js") == tmp_path / "studio.yaml"


def test_a_folder_with_the_layout_of_a_project_is_one(tmp_path: Path) -> None:
    assert settings_place(tmp_path / "actions" / "a" / "code.js") == tmp_path / "studio.yaml"
    assert settings_place(tmp_path / "a.js") == own_place()


def test_without_an_action_they_are_the_window_s_own(own_home: Path) -> None:
    assert settings_place(None) == own_place() == own_home / "config" / "studio.yaml"


def test_written_and_read_again(tmp_path: Path) -> None:
    place = own_place()
    write_settings(place, {"plan": "free"})
    write_settings(place, {"rbac": True, "plan": ABSENT})
    assert settings_at(place) == {"rbac": True}


def test_what_cannot_be_written_is_kept_and_comes_with_the_next_try(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    folder.write_text("a file where a folder should be")
    place = folder / "studio.yaml"
    with pytest.raises(SaveError):
        write_settings(place, {"client_name": "Shop"})
    assert settings_at(place) == {"client_name": "Shop"}
    folder.unlink()
    write_settings(place, {"plan": "free"})
    assert settings_at(place) == {"client_name": "Shop", "plan": "free"}
    assert "Shop" in place.read_text() and "free" in place.read_text()
    place.write_text("")
    assert settings_at(place) == {}


def test_a_broken_file_keeps_what_was_typed_as_well(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    place.write_text("plan: [\n")
    with pytest.raises(ReadError):
        write_settings(place, {"rbac": True})
    place.write_text("plan: free\n")
    assert settings_at(place) == {"plan": "free", "rbac": True}
