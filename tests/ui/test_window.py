from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.commands import COMMANDS
from studio.ui.window import Window
from tests.ui.driving import CTRL, flow_project, keys, run

SHIFT = Qt.KeyboardModifier.ShiftModifier
DENY = "exports.onExecutePostLogin = async (event, api) => {\n  api.access.deny('no');\n};\n"
ENDLESS = "exports.onExecutePostLogin = async () => { while (true) {} };\n"


def test_ctrl_enter_runs_from_inside_the_editor_and_types_nothing(qtbot: QtBot, window: Window) -> None:
    before = window.editor.text()
    run(qtbot, window)
    assert window.editor.text() == before
    assert window.outcome.banner.state.kind == "continue"
    assert [mark.kind for mark in window.editor.marks_at(4)] == ["claim"]


def test_the_banner_leads_to_the_line(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("mine", DENY)
    run(qtbot, window)
    window.outcome.go_to.emit("mine", 2, 3)
    assert window.editor.caret() == (2, 3)
    assert window.editor.view.hasFocus()


def test_f6_visits_all_zones_and_returns(qtbot: QtBot, window: Window) -> None:
    seen = []
    for _ in range(3):
        keys(qtbot, Qt.Key.Key_F6)
        seen.append(window.zones.current())
    assert seen == ["outcome", "event", "action"]


@pytest.mark.parametrize(
    ("key", "zone"), [(Qt.Key.Key_1, "event"), (Qt.Key.Key_3, "outcome"), (Qt.Key.Key_2, "action")]
)
def test_each_zone_has_its_number(qtbot: QtBot, window: Window, key: Qt.Key, zone: str) -> None:
    keys(qtbot, key, CTRL)
    assert window.zones.current() == zone


def test_alt_and_a_number_choose_the_outcome_tab(qtbot: QtBot, window: Window) -> None:
    for number in range(7):
        keys(qtbot, Qt.Key(Qt.Key.Key_1 + number), Qt.KeyboardModifier.AltModifier)
        assert window.outcome.tabs.currentIndex() == number


def test_shift_f5_stops_within_a_second_and_the_window_lives_meanwhile(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("endless", ENDLESS)
    with qtbot.waitSignal(window.runs.slow, timeout=5_000):
        keys(qtbot, Qt.Key.Key_F5)
    assert window.bar.stop.isVisible()
    keys(qtbot, Qt.Key.Key_Y)
    assert window.editor.text().startswith("y")
    keys(qtbot, Qt.Key.Key_F5)
    with qtbot.waitSignal(window.runs.ended, timeout=1_000):
        keys(qtbot, Qt.Key.Key_F5, SHIFT)
    assert window.outcome.banner.state.kind == "stopped"
    assert not window.bar.stop.isVisible()


def test_closing_ends_the_run_and_leaves_no_thread_and_no_child(qtbot: QtBot, window: Window) -> None:
    window.session.give_code("endless", ENDLESS)
    with qtbot.waitSignal(window.runs.slow, timeout=5_000):
        window.run()
    window.close()
    assert not [thread for thread in threading.enumerate() if thread.name == "action-run"]
    assert not [child for child in psutil.Process().children(recursive=True) if child.status() != "zombie"]


def test_the_palette_does_commands_and_gives_the_keyboard_back(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(window.palette_overlay.search.hasFocus)
    qtbot.keyClicks(window.palette_overlay.search, "zoom in")
    keys(qtbot, Qt.Key.Key_Return)
    assert window.theme.zoom == 110
    assert window.editor.view.hasFocus()


def test_another_event_is_chosen_by_keys(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_E, CTRL)
    assert window.bar.events.view().isVisible()
    window.bar.events.hidePopup()
    assert window.bar.events.hasFocus()
    keys(qtbot, Qt.Key.Key_Down)
    assert window.bar.events.currentText() == "Role claim refresh"


def test_a_sample_offers_its_action_and_never_takes_over(qtbot: QtBot, window: Window) -> None:
    keys(qtbot, Qt.Key.Key_X)
    keys(qtbot, Qt.Key.Key_O, CTRL | SHIFT)
    qtbot.keyClicks(window.palette_overlay.search, "missing field crash")
    keys(qtbot, Qt.Key.Key_Return)
    assert "lastDigits" in window.editor.text()
    assert window.around.drafts.recoverable() == []
    run(qtbot, window)
    assert window.outcome.banner.state.kind == "error"
    assert window.editor.problems()[0].line == 7


def test_a_dropped_file_is_opened(window: Window, tmp_path: Path) -> None:
    path = tmp_path / "dropped.js"
    path.write_text(DENY, encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    window.dragEnterEvent(entered)
    assert entered.isAccepted()
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert window.editor.text() == DENY
    window._recent.refresh()
    assert window._recent.actions()[0].text().endswith("dropped.js")


def test_every_command_can_be_done_without_a_fault(qtbot: QtBot, window: Window) -> None:
    left_out = {"file.quit", "run.trigger", "run.event", "run.run", "code.engine"}
    for command in COMMANDS:
        if command.id not in left_out:
            window.commands.do(command.id)
    window.palette_overlay.shut()
    qtbot.wait(20)


def test_every_control_has_a_name_for_screen_readers(window: Window) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    nameless = [
        part
        for part in window.findChildren(QWidget)
        if isinstance(part, kinds) and part.isVisible() and not _name(part) and not _of_qt(part)
    ]
    assert [f"{type(part).__name__} {part.objectName()}" for part in nameless] == []


def _name(part: QWidget) -> str:
    return part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")


def _of_qt(part: QWidget) -> bool:
    """Whether it is the inner part of a widget of Qt, which has the name itself."""
    return isinstance(part.parentWidget(), QComboBox) or part.objectName().startswith("qt_")


@pytest.mark.parametrize(("zoom", "width", "height"), [(100, 904, 500), (175, 1366, 768), (250, 1920, 1080)])
def test_nothing_is_forced_larger_than_a_small_screen(
    qtbot: QtBot, window: Window, zoom: int, width: int, height: int
) -> None:
    window.theme.set_zoom(zoom)
    qtbot.wait(10)
    window.resize(width, height)
    qtbot.waitUntil(lambda: not window.reach.scrolls)
    run(qtbot, window)
    window.display.running(False)
    qtbot.wait(10)
    assert (window.width(), window.height()) == (width, height)
    assert not window.reach.scrolls
    assert window.event_zone.title.isVisible()


def test_a_dropped_folder_is_opened_as_a_project(window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path / "onboarding")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(root))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert [chip.chip.name for chip in window.strip.chips] == ["first", "second", "third"]
    assert window.windowTitle() == "first[*] — onboarding — Action Studio"
    window._recent.refresh()
    assert window._recent.actions()[0].text() == str(root.resolve())


def test_the_trigger_changes_the_strip(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path)
    place = root / "actions" / "check" / "code.js"
    place.parent.mkdir()
    place.write_text("exports.onExecutePreUserRegistration = async () => {};\n", encoding="utf-8")
    window.files.open(root)
    window.editor.insert("// typed\n")
    window.bar.trigger_chosen.emit("pre-user-registration")
    assert [chip.chip.name for chip in window.strip.chips] == ["check"]
    assert window.strip.end.words == "User created" and "Registration" in window.editor.text()
    window.bar.trigger_chosen.emit("post-login")
    assert window.editor.text().startswith("// typed\n") and window.isWindowModified()


def test_the_strip_is_reached_by_key_and_helps_itself(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    window.files.open(flow_project(tmp_path))
    keys(qtbot, Qt.Key.Key_4, CTRL)
    assert window.strip.place_with_keyboard() == 0
    keys(qtbot, Qt.Key.Key_F1)
    assert window.palette_overlay._heading.text() == "Keys of the flow zone, then of the window"
    assert window.palette_overlay._model.entry(window.palette_overlay._model.index(0, 0)).title == "Move action left"  # type: ignore[union-attr]


def test_the_action_that_was_saved_is_the_one_that_was_meant(qtbot: QtBot, window: Window, tmp_path: Path) -> None:
    root = flow_project(tmp_path)
    window.view.prefer(format_on_save=True)
    window.files.open(root)
    window.editor.insert("// typed\n")
    window.save()
    keys(qtbot, Qt.Key.Key_PageDown, CTRL)
    first = root / "actions" / "first" / "code.js"
    qtbot.waitUntil(lambda: "typed" in first.read_text(encoding="utf-8"), timeout=5_000)
    assert "typed" not in (root / "actions" / "second" / "code.js").read_text(encoding="utf-8")


class Shown(QObject):
    """Collects what is shown as a window of its own."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.windows: list[str] = []
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_what_is_made_is_never_shown_before_it_has_its_place(qtbot: QtBot, qapp: QApplication) -> None:
    """It would be a window of its own for a moment, and the one that a person types in would lose the keyboard."""
    shown = Shown(qapp)
    window = build_window(secrets=InMemorySecrets())
    qtbot.addWidget(window)
    assert shown.windows == []
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.editor.view.hasFocus)
    does: tuple[Callable[[], object], ...] = (
        *(window.outcome.show_mocks, window.editor.show_find, window.editor.show_goto, window.action.toggle_secrets),
        *(window.action.toggle_packages, window.language.ask_rename, lambda: window.language.navigation.peek),
        *(lambda: window.builder.show_view("tree"), lambda: window.builder.show_view("json")),
        *[partial(window.outcome.select_tab, index) for index in range(window.outcome.tabs.count())],
    )
    for deed in does:
        deed()
        qtbot.wait(1)
        assert shown.windows == ["Window"] and window.isActiveWindow()
    window.editor.take_keyboard()
    qtbot.keyClicks(qapp.focusWidget(), "typed")
    assert "typed" in window.editor.text()
    qapp.removeEventFilter(shown)
    window.close()
