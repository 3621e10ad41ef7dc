from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.ui.language.conftest import Typist
from tests.ui.language.flows import project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]


@pytest.mark.usefixtures("with_engine")
def test_every_action_of_the_flow_is_watched_and_let_go_of(typist: Make, tmp_path: Path) -> None:
    person = typist()
    window, watch = person.window, person.window.language.watch
    window.files.open(project(tmp_path / "shop"))
    first, second = window.session.actions
    person.qtbot.waitUntil(lambda: len(watch.of(second)) == 2, timeout=20_000)
    assert [each.rule for each in watch.of(first)] == [], "the module is known, with the types of its code"
    key = watch.follow()[0]
    assert watch.key_of(key) is first and window.language.bridge.is_open(key)
    window.files.new()
    person.qtbot.waitUntil(lambda: not window.language.bridge.is_open(key))
    assert watch.of(second) == []


@pytest.mark.usefixtures("no_engine")
def test_without_an_engine_the_other_actions_are_looked_through_too(typist: Make, tmp_path: Path) -> None:
    person = typist()
    window = person.window
    root = project(tmp_path / "shop")
    (root / "actions" / "second" / "code.js").write_text(
        "exports.onExecutePostLogin = async (event) => {\n  if (\n};\n"
    )
    window.files.open(root)
    second = window.session.actions[1]
    person.qtbot.waitUntil(
        lambda: [each.rule for each in window.language.watch.of(second)] == ["TS1000"], timeout=9_000
    )
