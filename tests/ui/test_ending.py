from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from studio.ui import app
from studio.ui.window import Window
shown = Window.showEvent
def show(window, event):
    shown(window, event)
    window.editor.insert("// typed\\n")
    QTimer.singleShot(50, window, lambda: print("shown", flush=True))
Window.showEvent = show
sys.exit(app.open_window(Path(sys.argv[1])))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM that a process could catch")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_the_window_and_all_is_kept(tmp_path: Path, own_home: Path, number: signal.Signals) -> None:
    path = tmp_path / "mine.js"
    path.write_text("exports.onExecutePostLogin = async () => {};\n", encoding="utf-8")
    with subprocess.Popen([sys.executable, "-c", WINDOW, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "shown\n"
        process.send_signal(number)
        assert process.wait(timeout=20) == 0
    drafts = [each for each in (own_home / "state" / "drafts").rglob("*") if each.is_file()]
    assert any("// typed" in each.read_text(encoding="utf-8") for each in drafts)
    assert (own_home / "state" / "window.ini").exists()
