from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.project.flows import Bound, FlowEntry, belongs, meant, ordered, project_actions, rewritten, unknown
from studio.project.reading import ReadError, parse_document
from studio.project.settings import parse_settings

LOGIN = load().triggers["post-login"]
CODE = "exports.onExecutePostLogin = async () => {};\n"


def made(root: Path, folder: str, code: str = CODE, described: str = "") -> None:
    place = root / "actions" / folder
    place.mkdir(parents=True)
    (place / "code.js").write_text(code, encoding="utf-8")
    if described:
        (place / "action.yaml").write_text(described, encoding="utf-8")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for folder in ("c", "a", "b"):
        made(tmp_path, folder)
    return tmp_path


def names(root: Path, *entries: FlowEntry) -> list[str]:
    found = ordered(project_actions(root).actions, LOGIN, entries)
    return [each.file.name + ("" if each.enabled else " off") for each in found]


def test_entries_come_first_and_the_others_by_name(root: Path) -> None:
    assert names(root) == ["a", "b", "c"]
    assert names(root, FlowEntry("c"), FlowEntry("ghost"), FlowEntry("b", False)) == ["c", "b off", "a"]


def test_an_action_belongs_to_the_trigger_it_names_or_whose_handler_it_exports(root: Path) -> None:
    made(root, "d", "exports.onExecutePreUserRegistration = async () => {};")
    made(root, "e", described="trigger: pre-user-registration\n")
    made(root, "f", "1;", "trigger: post-login\n")
    made(root, "g", "1;")
    actions = {action.name: action for action in project_actions(root).actions}
    assert [name for name, action in actions.items() if belongs(action, LOGIN)] == ["a", "b", "c", "f"]
    assert names(root, FlowEntry("e")) == ["e", "a", "b", "c", "f"]


def test_actions_are_called_by_name_or_folder(root: Path) -> None:
    made(root, "x", described="name: b\n")
    made(root, "y", described="name: Add roles\n")
    found = project_actions(root).actions
    assert [action.name for action in found] == ["a", "b", "c", "x", "Add roles"]
    by_folder, by_name = meant(found, "y"), meant(found, "Add roles")
    assert by_folder is by_name is found[4]
    assert unknown(found, [FlowEntry("y"), FlowEntry("Add rules")]) == (
        "there is no action Add rules; did you mean Add roles",
    )


def test_what_cannot_be_read_does_not_hide_the_others(root: Path) -> None:
    made(root, "broken", described="nmae: x\n")
    found = project_actions(root)
    assert [action.name for action in found.actions] == ["a", "b", "c"]
    assert ["broken" in str(problem) for problem in found.problems] == [True]


def test_an_order_is_written_in_the_words_that_were_there(root: Path) -> None:
    made(root, "y", described="name: Add roles\n")
    found = project_actions(root).actions
    before = [FlowEntry("y"), FlowEntry("ghost", False), FlowEntry("a")]
    bound = ordered(found, LOGIN, before)
    assert [each.file.name for each in bound] == ["Add roles", "a", "b", "c"]
    wanted = [*bound[1:], Bound(bound[0].file, False)]
    assert rewritten(before, found, wanted) == (
        *(FlowEntry("a"), FlowEntry("ghost", False), FlowEntry("b"), FlowEntry("c"), FlowEntry("y", False)),
    )


def test_entries_are_names_or_say_that_they_are_disabled() -> None:
    text = "flows:\n  post-login: [x, {action: y, enabled: false}, {action: z}]\n  event-stream:\n"
    flows = parse_settings(parse_document(text)).flows
    assert flows["post-login"] == (FlowEntry("x"), FlowEntry("y", False), FlowEntry("z"))
    assert flows["event-stream"] == ()
    assert parse_settings(parse_document("flows:\n")).flows == {}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("flows:\n  post-login: x", 2, "no list"),
        ("flows:\n  post-login:\n  - x\n  - 5", 4, "expected the name of an action"),
        ("flows:\n  post-login:\n  - {action: x, enbled: false}", 3, "did you mean enabled"),
        ("flows:\n  post-login:\n  - {action: x, enabled: 1}", 3, "expected true or false"),
        ("flows:\n  post-login:\n  - {enabled: false}", 3, "expected the name of an action"),
        ("flows:\n  post-login:\n  - x\n  - {action: x, enabled: false}", 4, "stands twice"),
        ("flows: [x]", 1, "per trigger"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(ReadError, match=words) as told:
        parse_settings(parse_document(text, "studio.yaml"))
    assert told.value.line == line
