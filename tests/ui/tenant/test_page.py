from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from studio.catalogue.settings import setting_fields
from studio.project.event_document import ABSENT
from studio.ui.tenant.page import TenantPage
from studio.ui.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> TenantPage:
    made = TenantPage(theme)
    qtbot.addWidget(made)
    made.resize(480, 340)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.show_settings({})
    return made


def focused(page: TenantPage) -> str:
    focus = QApplication.focusWidget()
    return focus.accessibleName() if focus else ""


def test_tab_visits_every_setting_in_the_order_it_is_seen(qtbot: QtBot, page: TenantPage) -> None:
    page.take_keyboard()
    qtbot.waitUntil(lambda: focused(page) == "Tenant: Tenant")
    seen: list[str] = []
    for _ in range(400):
        name = focused(page)
        if name and not name.startswith("More for") and (not seen or seen[-1] != name):
            seen.append(name)
        focus = QApplication.focusWidget()
        assert focus is not None
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
        if focused(page) == "About the setting":
            break
    assert seen == [f"{field.section}: {field.label}" for field in setting_fields()]


def test_the_field_with_the_keyboard_is_seen_and_explained(qtbot: QtBot, page: TenantPage) -> None:
    target = page.rows["access_token_lifetime"].editor
    target.input().setFocus()
    qtbot.waitUntil(lambda: page.help.toPlainText().startswith("Lifetime: Seconds until an access token expires"))
    top = target.mapTo(page.area.viewport(), target.rect().topLeft()).y()
    assert 0 <= top < page.area.viewport().height()


def test_typing_asks_for_a_change(qtbot: QtBot, page: TenantPage) -> None:
    line = page.rows["client_name"].editor.input()
    asked = []
    page.wanted.connect(lambda name, value: asked.append((name, value)))
    qtbot.keyClicks(line, "Sh")
    for _ in "Sh":
        qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert asked == [("client_name", "S"), ("client_name", "Sh"), ("client_name", "S"), ("client_name", ABSENT)]


def actions(page: TenantPage, name: str) -> dict[str, QAction]:
    menu = page.rows[name].menu_button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    return {action.text().replace("&", ""): action for action in menu.actions()}


def test_the_menu_takes_back_copies_and_adds(qtbot: QtBot, page: TenantPage) -> None:
    with qtbot.waitSignal(page.wanted) as asked:
        actions(page, "plan")["Reset to default"].trigger()
    assert asked.args == ["plan", ABSENT]
    with qtbot.waitSignal(page.status) as told:
        actions(page, "access_token_lifetime")["Copy the key"].trigger()
    assert told.args == ["Copied api.lifetime"] and QGuiApplication.clipboard().text() == "api.lifetime"
    actions(page, "client_metadata")["Add a property"].trigger()
    editor = page.rows["client_metadata"].editor
    assert editor.property_line.isVisible()  # type: ignore[attr-defined]
    assert "Add a property" not in actions(page, "roles")


def test_a_problem_lets_nothing_be_typed(page: TenantPage) -> None:
    page.show_problem("studio.yaml:3: plan is 'gold'; expected one of free.")
    assert page.problem.isVisible() and not page.rows["client_name"].editor.input().isEnabled()
    page.show_problem("")
    assert not page.problem.isVisible() and page.rows["client_name"].editor.input().isEnabled()


def test_hostile_text_from_the_file_is_made_visible(page: TenantPage) -> None:
    page.show_problem("a\u202eb\nc")
    assert page.problem.text() == "a\\u202eb\\nc"
    page.show_error("domain", "domain is '\u202e'")
    assert "\u202e" not in page.rows["domain"].note.text()


def test_escape_asks_to_be_closed(qtbot: QtBot, page: TenantPage) -> None:
    with qtbot.waitSignal(page.closed):
        qtbot.keyClick(page.rows["domain"].editor.input(), Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("zoom", [100, 175, 250])
def test_it_follows_theme_and_zoom_and_keeps_room_for_the_settings(
    qtbot: QtBot, page: TenantPage, theme: Theme, name: str, zoom: int
) -> None:
    theme.use(name)
    theme.set_zoom(zoom)
    page.rows["grant_types"].editor.input().setFocus()
    page.show_error("domain", "this is wrong")
    qtbot.wait(1)
    assert page.area.height() > page.height() * 0.4
    assert page.rows["domain"].note.palette().color(page.rows["domain"].note.foregroundRole()) == theme.color("danger")
    assert page.minimumSizeHint().width() <= 480 or zoom > 100
