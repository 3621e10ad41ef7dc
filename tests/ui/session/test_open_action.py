from __future__ import annotations

from pathlib import Path

from studio.project.reading import TextFile
from studio.ui.session.open_action import NEW_NAME, OnDisk, OpenAction


def test_a_new_action_has_a_name_and_a_place_to_be() -> None:
    action = OpenAction()
    assert (action.title, action.place, action.secrets_key) == (f"{NEW_NAME}.js", Path(f"{NEW_NAME}.js"), NEW_NAME)
    assert action.is_ours and not action.modified


def test_what_the_studio_gave_is_no_work_of_the_persons() -> None:
    action = OpenAction("a", None, "given", "given")
    assert action.is_ours and not action.modified
    action.code = "given, and more"
    assert action.modified and not action.is_ours


def test_an_action_with_a_file_is_modified_when_it_differs_from_it(tmp_path: Path) -> None:
    path = tmp_path / "mine.js"
    file = TextFile(path, "text", "\r\n", True, b"text\r\n")
    action = OpenAction("mine", path, None, "text", OnDisk.of(file))
    assert (action.file.newline, action.file.bom, action.file.saved_at) == ("\r\n", True, None)
    assert not action.modified and not action.is_ours and action.secrets_key == str(path)
    action.code = "other"
    assert action.modified


def test_the_title_tells_one_code_file_from_another() -> None:
    assert OpenAction("Add roles", Path("/p/actions/roles/code.js"), None).title == "roles/code.js"
    assert OpenAction("mine", Path("/p/mine.js"), None).title == "mine.js"


def test_two_actions_with_the_same_text_are_two() -> None:
    one, other = OpenAction("a", None, "x", "x"), OpenAction("a", None, "x", "x")
    assert one != other and len({one, other}) == 2


def test_secrets_are_never_printed() -> None:
    assert "hush" not in repr(OpenAction(secrets={"KEY": "hush"}))
