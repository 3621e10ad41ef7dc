from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from studio.ui.faults.dialog import ENDED, FaultDialog
from studio.ui.window import Window

FATAL = """
import sys
from PySide6.QtCore import QTimer, qFatal
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
app = start()
window = build_window(secrets=InMemorySecrets())
window.faults.catch()
window.show()
window.editor.insert("// typed before the end\\n")
window.files.state_changed.connect(lambda: qFatal("no way on") if window.files.drafted else None)
app.exec()
"""


def shown(window: Window) -> FaultDialog:
    dialog = window.findChild(FaultDialog)
    assert isinstance(dialog, FaultDialog) and dialog.isVisible()
    return dialog


def test_a_fault_in_a_slot_keeps_the_work_and_tells_it(
    qtbot: QtBot, window: Window, capsys: pytest.CaptureFixture[str]
) -> None:
    def slot() -> None:
        raise LookupError("mine")

    window.editor.insert("// typed\n")
    window.faults.catch()
    try:
        with qtbot.captureExceptions():
            sys.excepthook = window.faults._uncaught
            QTimer.singleShot(0, slot)
            qtbot.waitUntil(lambda: window.findChild(FaultDialog) is not None)
    finally:
        window.faults.end_well()
    text = shown(window).text.toPlainText()
    assert "LookupError" in text and "in slot" in text and "mine" not in text
    assert window.files.drafted
    assert window.commands.actions["help.report"].isEnabled()
    assert "LookupError: mine" in capsys.readouterr().err
    shown(window).close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_fault_in_a_thread_is_told_too(qtbot: QtBot, window: Window, capsys: pytest.CaptureFixture[str]) -> None:
    window.faults.catch()
    try:
        thread = threading.Thread(target=lambda: [][len("x")])
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: window.findChild(FaultDialog) is not None)
    finally:
        window.faults.end_well()
    assert "IndexError" in shown(window).text.toPlainText()
    assert "IndexError" in capsys.readouterr().err
    shown(window).close()


def test_what_qt_said_last_is_told_at_the_next_start(qtbot: QtBot, window: Window, own_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FATAL], check=False, capture_output=True, text=True, timeout=60, env=dict(os.environ)
    )
    assert done.returncode != 0 and "no way on" in done.stderr
    window.faults.catch()
    window.faults.end_well()
    assert [notice.text for notice in window.notices.notices() if notice.key == "fault"] == [ENDED]
    window.notices.acted.emit("fault", "report")
    dialog = shown(window)
    assert "no way on" in dialog.text.toPlainText()
    assert not dialog.code.isVisible()
    dialog.close()
    assert window.around.drafts.recoverable()
