from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from studio.project.event_document import EventDocument
from studio.project.preferences import Preferences, save_preferences
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window
from studio.ui.event import choices as event_choices
from studio.ui.event.form import EventForm
from studio.ui.window import Window

CODE = "exports.onExecutePostLogin = async () => {};\n"
TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
app = start()
window = build_window(Path(sys.argv[1]), secrets=InMemorySecrets())
window.show()
window.editor.insert("// typed before the crash\\n")
window.files.state_changed.connect(lambda: print("drafted", flush=True) if window.files.drafted else None)
app.exec()
"""


def opened(qtbot: QtBot, path: Path | None = None) -> Window:
    window = build_window(path, secrets=InMemorySecrets())
    qtbot.addWidget(window)
    return window


def test_the_first_minute_begins_with_a_pair_that_runs(qtbot: QtBot) -> None:
    window = opened(qtbot)
    assert "setCustomClaim" in window.editor.text()
    assert window.bar.events.currentText() == "Role claim"
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        window.run()
    assert window.outcome.banner.state.kind == "continue"


def test_a_file_on_the_command_line_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.js"
    path.write_text(CODE, encoding="utf-8")
    window = opened(qtbot, path)
    assert window.editor.text() == CODE
    assert window.windowTitle().startswith("mine")


def test_a_file_that_cannot_be_opened_is_told_and_the_window_is_usable(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.js"
    path.write_bytes(b"\xff")
    window = opened(qtbot, path)
    assert [notice.key for notice in window.notices.notices()] == ["open"]
    assert window.editor.text()


def test_the_window_opens_within_two_seconds(qtbot: QtBot) -> None:
    began = time.monotonic()
    window = opened(qtbot)
    window.show()
    qtbot.waitExposed(window)
    assert time.monotonic() - began < 2


def test_theme_and_zoom_are_as_they_were_left(qtbot: QtBot) -> None:
    save_preferences(Preferences(theme="dark", zoom=125, wide_layout=True))
    window = opened(qtbot)
    assert window.theme.dark
    assert window.theme.zoom == 125
    window.show()
    qtbot.waitUntil(lambda: window.zones.arrangement == "columns")


def test_broken_preferences_are_told_once(qtbot: QtBot, own_home: Path) -> None:
    (own_home / "config").mkdir(parents=True)
    (own_home / "config" / "preferences.yaml").write_text("zoom: [", encoding="utf-8")
    assert [notice.key for notice in opened(qtbot).notices.notices()] == ["preferences"]
    assert opened(qtbot).notices.notices() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_what_was_typed_survives_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.js"
    path.write_text(CODE, encoding="utf-8")
    with subprocess.Popen([sys.executable, "-c", TYPIST, str(path)], stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "drafted\n"
        os.kill(typist.pid, signal.SIGKILL)
    assert path.read_text(encoding="utf-8") == CODE
    window = opened(qtbot, path)
    assert window.editor.text() == "// typed before the crash\n" + CODE
    assert [notice.key for notice in window.notices.notices()] == ["recovered"]
    assert window.isWindowModified()


def test_a_missing_package_is_one_click_away(qtbot: QtBot) -> None:
    window = opened(qtbot)
    code = "const isOdd = require('is-odd');\nexports.onExecutePostLogin = async (event, api) => {\n"
    window.editor.set_text(code + "  api.idToken.setCustomClaim('odd', isOdd(3));\n};\n")
    with qtbot.waitSignal(window.runs.ended, timeout=15_000):
        window.run()
    assert ("add_package", "Add is-odd") in window.outcome.banner.state.actions
    with qtbot.waitSignal(window.packages.told, timeout=60_000):
        window.outcome.banner_action.emit("add_package")
    assert list(window.session.dependencies) == ["is-odd"]
    told: list[str] = []
    window.runs.installing.connect(lambda progress: told.append(progress.phase))
    with qtbot.waitSignal(window.runs.ended, timeout=60_000):
        window.run()
    assert window.outcome.banner.state.kind == "continue"
    assert told[0] == "resolving" and told[-1] == "checking"
    assert not window.action.packages._work.isVisible()


def test_packages_that_cannot_be_installed_are_a_state_of_their_own(qtbot: QtBot) -> None:
    window = opened(qtbot)
    window.session.keep_dependencies({"is-odd": "99.0.0"})
    with qtbot.waitSignal(window.runs.ended, timeout=60_000):
        window.run()
    state = window.outcome.banner.state
    assert state.headline == "The packages could not be installed"
    assert "is-odd has no version 99.0.0" in state.detail
    assert state.actions == (("run", "Try again"),)


def test_the_window_is_built_for_the_first_event_and_shows_it_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = []
    show = EventForm.show_event

    def counted(form: EventForm, document: EventDocument, sample: Any) -> None:
        shown.append(form)
        show(form, document, sample)

    monkeypatch.setattr(EventForm, "show_event", counted)
    window = opened(qtbot)
    assert len(shown) == 1
    assert window.bar.events.key() == window.session.event_key != event_choices.DEFAULT
    assert window.document.value == window.session.current_event
    assert window.editor.text() == window.session.code != ""
    assert not window.isWindowModified() and not window.bar.save_event.isVisible()
