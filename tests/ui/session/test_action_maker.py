from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.reading import ReadError
from studio.project.secrets import InMemorySecrets
from studio.ui.session.action_maker import ActionMaker
from studio.ui.session.belongings import Belongings
from studio.ui.session.open_action import NEW_NAME


@pytest.fixture
def maker() -> ActionMaker:
    return ActionMaker(Belongings(InMemorySecrets(), lambda _notice: None))


def test_an_action_of_a_file_has_its_name_its_text_and_its_packages(maker: ActionMaker, tmp_path: Path) -> None:
    path = tmp_path / "mine.js"
    path.write_bytes(b"one;\r\n")
    (tmp_path / "mine.action.yaml").write_text("name: Add roles\ndependencies: {jose: 5.9.6}\n", encoding="utf-8")
    action = maker.of_file(path)
    assert (action.name, action.code, action.file.newline) == ("Add roles", "one;\r\n", "\r\n")
    assert action.dependencies == {"jose": "5.9.6"} and not action.modified
    with pytest.raises(ReadError):
        maker.of_file(tmp_path / "none.js")


def test_what_comes_from_a_draft_is_the_persons_own(maker: ActionMaker) -> None:
    action = maker.made("lost", None, "typed")
    assert action.given is None and action.modified and not action.is_ours


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda trigger: trigger.id)
def test_every_trigger_has_a_beginning(maker: ActionMaker, trigger: object) -> None:
    action = maker.begun(trigger)  # type: ignore[arg-type]
    assert trigger.execute_handler in action.code and action.is_ours  # type: ignore[attr-defined]
    assert action.name == NEW_NAME
