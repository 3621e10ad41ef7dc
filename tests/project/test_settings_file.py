from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.event_document import ABSENT
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.settings import load_settings
from studio.project.settings_file import keep_settings, read_given, with_settings


def test_a_setting_is_written_into_its_section(tmp_path: Path) -> None:
    place = tmp_path / "new" / "studio.yaml"
    keep_settings(place, {"client_name": "Shop", "plan": "free", "access_token_lifetime": 60})
    assert place.read_text() == "client:\n  name: Shop\nplan: free\napi:\n  lifetime: 60\n"
    assert load_settings(place).access_token_lifetime == 60


def test_a_flat_key_that_is_there_is_changed_there(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    place.write_text("# ours\naccess_token_lifetime: 60 # short\nflows: {post-login: [a]}\n")
    keep_settings(place, {"access_token_lifetime": 90, "rbac": True})
    assert place.read_text() == (
        "# ours\naccess_token_lifetime: 90 # short\nflows: {post-login: [a]}\napi:\n  rbac: true\n"
    )


def test_bytes_beside_the_change_stay(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    before = b"\xef\xbb\xbf# caf\xc3\xa9\r\nplan: free\r\n\r\nunknown_later:\r\n".replace(
        b"unknown_later:\r\n", b"# x\n"
    )
    place.write_bytes(before)
    keep_settings(place, {"plan": "essentials"})
    assert place.read_bytes() == before.replace(b"free", b"essentials")


def test_nothing_is_written_where_nothing_changes(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    keep_settings(place, {"plan": ABSENT})
    assert not place.exists()
    place.write_text("plan: free\n")
    stamp = place.stat().st_mtime_ns
    keep_settings(place, {"plan": "free", "rbac": ABSENT})
    assert place.stat().st_mtime_ns == stamp


def test_values_that_do_not_go_together_are_not_written(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    place.write_text("api: {lifetime: 60}\n")
    with pytest.raises(ReadError, match="the lifetime in the browser is 90; expected at most"):
        keep_settings(place, {"access_token_lifetime_browser": 90})
    assert place.read_text() == "api: {lifetime: 60}\n"


def test_a_file_that_is_no_settings_is_left_alone(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    place.write_text("plan: [\n")
    with pytest.raises(ReadError, match=r"studio\.yaml:"):
        keep_settings(place, {"plan": "free"})
    assert place.read_text() == "plan: [\n"


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SaveError, match="cannot be made"):
        keep_settings(tmp_path / "file" / "studio.yaml", {"plan": "free"})


def test_what_a_file_names(tmp_path: Path) -> None:
    place = tmp_path / "studio.yaml"
    assert read_given(place) == {}
    place.write_text("roles: [editor]\napi: {permissions: [a]}\n")
    assert read_given(place) == {"roles": ({"id": "editor", "name": "editor"},), "permissions": ("a",)}


def test_a_text_is_changed_without_a_file() -> None:
    assert with_settings("", {"client_metadata": {"tier": "gold"}}, Path("x")) == "client:\n  metadata: {tier: gold}\n"
