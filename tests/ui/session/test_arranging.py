from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from studio.ui.window import Window
from tests.ui.driving import flow_project


def names(window: Window) -> list[tuple[str, bool]]:
    return [(action.name, action.enabled) for action in window.session.actions]


def scenario(root: Path, text: str) -> Path:
    path = root / "scenarios" / "chain.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"trigger: post-login\n{text}\n", encoding="utf-8")
    return path


CHAIN = "actions: [../actions/third/code.js, ../actions/first/code.js]"


def test_a_chain_stands_in_the_flow_and_nothing_of_it_is_written(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path)
    settings = root / "studio.yaml"
    settings.write_text("flows: {post-login: [first, second, {action: third, enabled: false}]}\n")
    window.files.open(root)
    before = names(window)
    window.editor.insert("// typed\n")
    window.session.import_event(scenario(root, CHAIN))
    assert names(window) == [("third", True), ("first", True)]
    assert window.session.action.name == "first" and window.editor.text().startswith("// typed")
    window.flow.move(0, 1)
    window.flow.switch(0)
    window.session.reread_project()
    assert settings.read_text().count("enabled: false") == 1 and "first, second" in settings.read_text()
    assert window.session.flows.is_arranged and names(window)[0] == ("first", False)
    window.session.choose_event("default:")
    assert names(window) == before and not window.session.flows.is_arranged
    assert window.editor.text().startswith("// typed")


def test_a_chain_outside_of_a_project_and_back(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path)
    window.session.give_code("mine", "// mine")
    window.editor.insert("// typed\n")
    window.session.import_event(scenario(root, CHAIN))
    assert names(window) == [("third", True), ("first", True)] and "third failed" in window.editor.text()
    window.commands.do("flow.back")
    assert names(window) == [("mine", True)] and window.editor.text() == "// typed\n// mine"


def test_the_flow_of_a_project_that_is_open_or_not(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path)
    (root / "studio.yaml").write_text("flows: {post-login: [first, {action: second, enabled: false}]}\n")
    path = scenario(root, "flow: true")
    window.session.import_event(path)
    assert names(window) == [("first", True), ("second", False), ("third", True)]
    assert window.session.flows.is_arranged
    window.files.open(root)
    assert not window.session.flows.is_arranged
    window.session.import_event(path)
    assert names(window)[1] == ("second", False) and not window.session.flows.is_arranged


def test_actions_that_are_not_there_are_told(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.session.give_code("mine", "// mine")
    with qtbot.waitSignal(window.session.noticed) as told:
        window.session.import_event(scenario(tmp_path, "actions: [gone.js]"))
    assert told.args is not None and "gone.js" in told.args[0].text
    assert names(window) == [("mine", True)]
