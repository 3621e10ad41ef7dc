from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from studio.catalogue import places
from studio.ui.outcome.banner import MEANINGS, Banner, motion_reduced
from studio.ui.outcome.banner_states import BannerState, not_run, running, state_of
from studio.ui.read_text import ReadText
from studio.ui.theme import Theme
from tests.ui.outcome_samples import DENIED, REDIRECT, outcome


@pytest.fixture
def banner(qtbot: QtBot, theme: Theme) -> Banner:
    made = Banner(theme)
    qtbot.addWidget(made)
    made.resize(900, 80)
    made.show()
    return made


def words(banner: Banner) -> str:
    labels = [each.text() for each in banner.findChildren(QLabel)]
    details = [each.toPlainText() for each in banner.findChildren(ReadText) if not each.isHidden()]
    return "\n".join([*labels, *details])


def buttons(banner: Banner) -> list[QPushButton]:
    return [each for each in banner.findChildren(QPushButton) if not each.isHidden()]


@pytest.mark.parametrize("kind", sorted(MEANINGS))
@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_state_has_an_icon_and_a_colour(banner: Banner, theme: Theme, kind: str, name: str) -> None:
    theme.use(name)
    assert (places.resources() / "icons" / f"state-{kind.replace('_', '-')}.svg").exists()
    banner.show_state(BannerState(kind, kind.title()))  # type: ignore[arg-type]
    ground = QColor(banner.grab().toImage().pixel(banner.width() - 3, banner.height() // 2)).name()
    assert ground == theme.css(f"{MEANINGS[kind]}_bg")


def test_it_says_headline_facts_and_reason(banner: Banner) -> None:
    banner.show_state(state_of(DENIED))
    assert words(banner).split("\n") == [
        "Login would be denied",
        "6 API calls   41 ms",
        "Verify your e-mail address first.",
    ]


def test_buttons_are_pressed_by_keys(qtbot: QtBot, banner: Banner) -> None:
    banner.show_state(state_of(REDIRECT))
    pressed: list[str] = []
    banner.action.connect(pressed.append)
    for button in buttons(banner):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == ["go_to", "edit_return", "continue"]


def test_an_older_result_loses_its_colour_and_says_so(banner: Banner, theme: Theme) -> None:
    banner.show_state(state_of(outcome())._replace(stale=True))
    assert banner.meaning == "neutral"
    assert "(older)" in words(banner)
    assert "The action, its event or the tenant has changed since this run." in words(banner)


def test_text_is_plain_and_can_be_selected(banner: Banner) -> None:
    banner.show_state(BannerState("denied", "<b>x</b>", "<i>y</i>"))
    for label in banner.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert "<i>y</i>" in words(banner)


def test_assistive_technology_hears_the_result(banner: Banner) -> None:
    banner.show_state(state_of(DENIED))
    assert banner.accessibleDescription() == "Login would be denied Verify your e-mail address first."


def test_the_time_runs_only_while_running(qtbot: QtBot, banner: Banner) -> None:
    banner.show_state(running(20))
    assert "Running…\n" in words(banner) + "\n"
    qtbot.waitUntil(lambda: "Running… 0." in words(banner) and "s of 20 s" in words(banner))
    banner.show_state(not_run())
    qtbot.wait(250)
    assert "Not run yet" in words(banner)


def test_a_second_look_does_not_start_the_time_again(qtbot: QtBot, banner: Banner) -> None:
    banner.show_state(running(20))
    qtbot.waitUntil(lambda: "of 20 s" in words(banner))
    banner.show_state(running(20))
    qtbot.waitUntil(lambda: "of 20 s" in words(banner), timeout=250)


def test_the_focus_stays_in_the_banner_when_its_button_goes(qtbot: QtBot, banner: Banner) -> None:
    banner.activateWindow()
    banner.show_state(running())
    stop = buttons(banner)[0]
    stop.setFocus()
    qtbot.waitUntil(stop.hasFocus)
    banner.show_state(state_of(DENIED))
    assert buttons(banner)[0].hasFocus()


def test_a_long_headline_makes_the_window_no_wider(banner: Banner) -> None:
    banner.show_state(BannerState("denied", "x" * 5_000, "y" * 5_000))
    assert banner.minimumSizeHint().width() < 400
    assert banner.height() < 200


def test_it_grows_with_the_zoom(banner: Banner, theme: Theme) -> None:
    banner.show_state(state_of(DENIED))
    before = banner.sizeHint().height()
    theme.set_zoom(200)
    assert banner.sizeHint().height() > 1.6 * before


def test_motion_can_be_asked_for(banner: Banner) -> None:
    assert motion_reduced() in (True, False)


def test_the_buttons_go_below_the_words_where_there_is_little_width(qtbot: QtBot, banner: Banner) -> None:
    actions = (("edit_return", "Edit what the user sends back…"), ("continue", "Continue"))
    banner.resize(1_000, 80)
    banner.show_state(BannerState("redirect", "Paused at a redirect", "https://x.test", actions=actions))
    beside = banner.sizeHint().height()
    banner.resize(320, 80)
    qtbot.waitUntil(lambda: banner.sizeHint().height() > beside)
    banner.resize(1_000, 80)
    qtbot.waitUntil(lambda: banner.sizeHint().height() == beside)
