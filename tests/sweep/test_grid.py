from __future__ import annotations

from studio.sweep.grid import grid
from tests.sweep.conftest import Swept


def test_the_grid_has_a_row_for_each_field_and_tells_the_line(swept: Swept) -> None:
    text = grid(swept("event.user.email.split('@');\nif (event.user.nickname === 'x') api.access.deny('no');"))
    lines = text.splitlines()
    heads = next(line for line in lines if line.split()[:2] == ["absent", "null"])
    email = next(line for line in lines if line.startswith("user.email "))
    assert email.index("crash:2") == heads.index("absent")
    nickname = next(line for line in lines if line.startswith("user.nickname "))
    assert "denied:3" in nickname
    assert "1. TypeError: Cannot read properties of undefined (reading 'split')" in lines
    assert "   shown by   user.email absent" in lines
    assert "action-studio run a.js --set 'user.email={\"$delete\": true}'" in text
    assert lines[-1] == "1 defect found."
    assert any(line.startswith("grant: ") for line in lines)


def test_a_sound_action_is_told_so(swept: Swept) -> None:
    text = grid(swept("event.user.user_id;"))
    assert text.splitlines()[-1] == "Nothing failed that did not fail with the unchanged event."


def test_an_action_that_reads_nothing(swept: Swept) -> None:
    assert "The code reads nothing of its event that could be otherwise." in grid(swept("api.access.deny('x');"))


def test_misspelt_fields_are_noted(swept: Swept) -> None:
    text = grid(swept("event.stats.login_count;"))
    assert "note: the code reads event.stats.login_count (line 2), which no event of this trigger has." in text


def test_what_found_no_room_is_noted(swept: Swept) -> None:
    assert "--max gives more" in grid(swept("JSON.stringify(event);", most=20))


def test_a_request_without_an_answer_is_noted(swept: Swept) -> None:
    text = grid(swept("await fetch('https://a.example/x').catch(() => null);"))
    assert "note: nothing answers GET https://a.example/x; --mocks FILE gives answers." in text
