from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.availability import hidden_names, offered
from studio.project.settings import TenantSettings
from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Make = Callable[[], Typist]
RUNNABLE = load().runnable
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  |\n};\n"


def offered_fields(trigger: Trigger) -> set[str]:
    """What `event.` proposes in a window whose tenant says nothing about itself."""
    return {f.name for f in offered(trigger, TenantSettings()).fields if not f.parent}


def offered_rooms(trigger: Trigger) -> set[str]:
    """What `api.` proposes there."""
    hidden = hidden_names(trigger, TenantSettings())
    return {m.name.split(".")[1] for m in trigger.methods if not {m.name, f"api.{m.name.split('.')[1]}"} & hidden}


@pytest.mark.usefixtures("with_engine")
@pytest.mark.parametrize("trigger", [t for t in RUNNABLE if t.methods], ids=lambda t: t.id)
def test_an_action_of_every_trigger_typed_key_by_key(typist: Callable[[str], Typist], trigger: Trigger) -> None:
    person = typist(trigger.id)
    method = trigger.methods[0]
    room, name = method.name.split(".")[1:3]
    person.write(f"exports.{trigger.execute_handler} = async (event, api) => {{\n  |\n}};\n")
    # The event and the api are offered as this trigger has them.
    person.type("console.log(event.")
    names = offered_fields(trigger)
    assert names == set(person.offered(min(names)))
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_End)
    person.type(";")
    person.press(Qt.Key.Key_Return)
    person.type("api.")
    assert offered_rooms(trigger) == set(person.offered(room))
    person.press(Qt.Key.Key_Escape)
    # A misspelt method is found before it is run, and the quick fix spells it right.
    person.type(f"{room}.{name}x")
    person.press(Qt.Key.Key_Escape)
    person.type("();")
    person.problems(f"Property '{name}x' does not exist")
    mend_by_keys(person, f"Write {name}")
    assert f"api.{room}.{name}();" in person.text()
    # The hover tells what the catalogue says.
    assert plain(method.help.split(".")[0])[:30] in described(person, f"api.{room}.{name}")


@pytest.mark.usefixtures("with_engine")
@pytest.mark.parametrize("trigger", [t for t in RUNNABLE if not t.methods], ids=lambda t: t.id)
def test_an_action_without_methods_typed_key_by_key(typist: Callable[[str], Typist], trigger: Trigger) -> None:
    person = typist(trigger.id)
    person.write(f"exports.{trigger.execute_handler} = async (event, api) => {{\n  |\n}};\n")
    person.type("console.log(event.")
    names = offered_fields(trigger)
    assert names == set(person.offered(min(names)))
    field = next(
        f
        for f in offered(trigger, TenantSettings()).fields
        if not f.parent and f.type == "object" and f.name == "client"
    )
    person.type(f"{field.name}x")
    person.press(Qt.Key.Key_Escape)
    person.type(");")
    person.problems(f"Property '{field.name}x' does not exist")
    mend_by_keys(person, f"Write {field.name}")
    assert f"console.log(event.{field.name});" in person.text()
    assert plain(field.help)[:30] in described(person, f"event.{field.name}")


def mend_by_keys(person: Typist, title: str) -> None:
    """Ctrl+. in the line of the caret, and the fix of this title."""
    person.press(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    titles = [each.text() for each in menu.actions()]
    for _ in range(titles.index(title)):
        person.qtbot.keyClick(menu, Qt.Key.Key_Down)
    person.qtbot.keyClick(menu, Qt.Key.Key_Return)


def described(person: Typist, chain: str) -> str:
    """What is told about the last name of a chain in the text, when the caret is there."""
    before = person.text()[: person.text().index(chain) + len(chain) - 1]
    person.window.editor.goto(before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)
    person.window.activateWindow()
    # A tip goes when the keyboard moves, which it still may: without a desktop a menu gives it back late or never.
    with person.qtbot.waitSignal(person.window.language.assistant.described, timeout=20_000) as told:
        person.window.commands.do("code.describe")
    assert told.args is not None
    QToolTip.hideText()
    return plain(told.args[0])


def plain(text: str) -> str:
    """Without what Markdown and HTML make of it."""
    return " ".join(re.sub(r"[`*_\\]", "", text).split())


@pytest.mark.usefixtures("no_engine")
@pytest.mark.parametrize("trigger", RUNNABLE, ids=lambda t: t.id)
def test_without_engine_and_network_the_catalogue_completes(typist: Callable[[str], Typist], trigger: Trigger) -> None:
    person = typist(trigger.id)
    person.write(f"exports.{trigger.execute_handler} = async (event, api) => {{\n  |\n}};\n")
    person.type("event.")
    names = offered_fields(trigger)
    assert names == set(person.offered(min(names)))
    assert person.window.status.language_words() == "basic completion"


@pytest.mark.usefixtures("no_engine")
def test_without_engine_mistakes_are_still_found(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("if (")
    person.problems("This is no JavaScript")
    person.write(HEAD.replace("|", "throw new Error('x');|"))
    person.problems("thrown where the flow is meant to be denied")


@pytest.mark.usefixtures("with_engine")
def test_typing_narrows_the_list_and_tab_takes_a_method_with_its_parentheses(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("api.idToken.")
    person.offered("setCustomClaim")
    person.type("scc")
    assert person.offered("setCustomClaim") == ["setCustomClaim"]
    person.press(Qt.Key.Key_Tab)
    assert "  api.idToken.setCustomClaim()\n" in person.text()
    person.type("'a'")
    assert "setCustomClaim('a')" in person.text()


@pytest.mark.usefixtures("with_engine")
def test_nothing_pops_up_in_comments_and_texts(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("// event.")
    person.qtbot.wait(150)
    assert person.shown() == []
    person.press(Qt.Key.Key_Return)
    person.type("const s = 'event.")
    person.qtbot.wait(150)
    assert person.shown() == []


@pytest.mark.usefixtures("with_engine")
def test_escape_and_leaving_the_word_close_the_list(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("event.")
    person.offered("user")
    person.press(Qt.Key.Key_Escape)
    assert person.shown() == []
    assert person.view.hasFocus()
    person.press(Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    person.offered("user")
    person.press(Qt.Key.Key_Left)
    person.qtbot.waitUntil(lambda: person.shown() == [])


@pytest.mark.usefixtures("with_engine")
def test_the_documentation_of_the_chosen_one_is_shown(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("event.user.ema")
    person.offered("email")
    about = person.window.language.assistant.list.about
    person.qtbot.waitUntil(lambda: "address for email" in about.toPlainText(), timeout=20_000)


@pytest.mark.usefixtures("with_engine")
def test_a_signature_is_shown_while_a_call_is_written(typist: Make) -> None:
    person = typist()
    person.write(HEAD)
    person.type("api.access.deny(")
    person.qtbot.waitUntil(lambda: bool(person.view.callTipActive()), timeout=20_000)
    person.type("'x')")
    assert not person.view.callTipActive()


@pytest.mark.usefixtures("with_engine")
def test_describing_the_name_at_the_caret(typist: Make) -> None:
    person = typist()
    person.write(HEAD.replace("|", "console.log(event.us|er);"))
    person.window.commands.do("code.describe")
    person.qtbot.waitUntil(lambda: "EventUser" in QToolTip.text(), timeout=20_000)
    QToolTip.hideText()
