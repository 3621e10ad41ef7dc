from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.catalogue.loader import load
from studio.ui.event.grant_choice import GrantChoice, words
from studio.ui.theme import Theme

GRANTS = load().grants
FITTING = GRANTS.fitting(load().triggers["post-login"])


@pytest.fixture
def choice(qtbot: QtBot, theme: Theme) -> GrantChoice:
    made = GrantChoice(theme)
    qtbot.addWidget(made)
    qtbot.addWidget(made.label)
    made.fill(FITTING)
    made.show_grant(FITTING[0], GRANTS.protocol("oidc-basic-profile"))
    made.show()
    return made


def listed(choice: GrantChoice) -> list[str]:
    return [choice.itemText(index) for index in range(choice.count())]


def test_it_shows_the_grant_and_what_it_means(choice: GrantChoice) -> None:
    assert choice.currentText() == "Browser login"
    assert listed(choice) == [grant.name for grant in FITTING]
    assert choice.accessibleName() == "Grant" and choice.accessibleDescription() == FITTING[0].help
    assert choice.label.buddy() is choice


def test_choosing_by_keyboard_tells_the_id(qtbot: QtBot, choice: GrantChoice) -> None:
    choice.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == ["silent"]


def test_custom_is_seen_and_cannot_be_chosen(qtbot: QtBot, choice: GrantChoice) -> None:
    choice.show_grant(None, GRANTS.protocol("oauth2-webauthn"))
    assert choice.currentText() == "Custom (WebAuthn grant)" and choice.count() == len(FITTING) + 1
    choice.setFocus()
    with qtbot.waitSignal(choice.chosen) as told:
        qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert told.args == ["browser"]
    choice.show_grant(FITTING[1], GRANTS.protocol("oidc-basic-profile"))
    assert listed(choice) == [grant.name for grant in FITTING]


def test_showing_tells_nobody(qtbot: QtBot, choice: GrantChoice) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_grant(FITTING[3], GRANTS.protocol("x"))
        choice.show_grant(None, GRANTS.protocol("\u202eevil"))


def test_without_grants_there_is_nothing_to_see(choice: GrantChoice) -> None:
    choice.fill(())
    assert choice.isHidden()
    choice.fill(FITTING)
    assert not choice.isHidden()


@pytest.mark.parametrize(
    ("after", "told"),
    [
        ({"a": 1, "b": {"c": 1}}, "G: the event is of this grant already"),
        ({"a": 2, "b": {"c": 1}}, "G: a changed"),
        ({"a": 2, "b": {}}, "G: a and b.c changed"),
        ({"a": 2, "b": {"c": 2, "d": 1}}, "G: a, b.c and b.d changed"),
        ({"a": 2, "b": {"c": 2, "d": 1, "e": 1}}, "G: 4 fields changed in a and b"),
    ],
)
def test_what_has_changed_is_one_sentence(after: object, told: str) -> None:
    assert words("G", {"a": 1, "b": {"c": 1}}, after) == told


def test_the_label_has_room_at_every_zoom(choice: GrantChoice, theme: Theme) -> None:
    theme.set_zoom(175)
    assert choice.label.minimumWidth() >= choice.label.fontMetrics().horizontalAdvance("Grant")
    theme.set_zoom(100)
