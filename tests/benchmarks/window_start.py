"""How long the window takes until it can be used, against an empty PySide6 main window, interleaved.

`python -m tests.benchmarks.window_start [ROUNDS]` prints one JSON object: medians in milliseconds, from the start of
the process until the window is painted and the keyboard is in its text, and their ratio. The target is 3. Both run
compiled, as they are when they are installed, and the studio's as the command line starts the window; the end of the
process is not counted. A key is pressed then and has to come into the text, and the studio's window must show all that
its person begins with, or the run fails.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

TYPE = """
def look(editor, text, seen):
    if app.focusWidget() is None:
        return QTimer.singleShot(0, lambda: look(editor, text, seen))
    assert seen()
    editor.repaint()
    os.write(1, b"usable")
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        app.sendEvent(app.focusWidget(), QKeyEvent(kind, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, "x"))
    assert text().startswith("x"), text()
    os.write(1, b" typed")
    os._exit(0)
"""
EMPTY = f"""
import os, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
{TYPE}
app = QApplication(sys.argv)
window = QMainWindow()
editor = QPlainTextEdit()
window.setCentralWidget(editor)
window.resize(1280, 800)
window.show()
editor.setFocus()
QTimer.singleShot(0, lambda: look(editor, editor.toPlainText, lambda: True))
app.exec()
"""
STUDIO = f"""
import gc
gc.disable()
import os
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
from PySide6.QtCore import QTimer
{TYPE}
app = start()
window = build_window(secrets=InMemorySecrets())
window.show()
gc.freeze()
gc.enable()
def seen():
    parts = (window.bar, window.bar.run, window.builder, window.editor, window.outcome, window.menuBar())
    can_run = window.commands.actions["run.run"].isEnabled()
    return can_run and all(part.isVisible() and part.width() > 20 for part in parts)
QTimer.singleShot(0, lambda: look(window.editor, window.editor.text, seen))
app.exec()
"""
TARGET = 3.0


def measure(rounds: int) -> dict[str, object]:
    """Medians over interleaved rounds; the first round only warms the disk."""
    taken: dict[str, list[float]] = {"empty_window": [], "studio": []}
    with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "ACTION_STUDIO_HOME": home}
        environment |= {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
        for number in range(rounds + 1):
            for name, code in (("empty_window", EMPTY), ("studio", STUDIO)):
                spent = _until_usable(code, environment)
                if number:
                    taken[name].append(spent * 1000)
    medians = {name: round(statistics.median(values), 1) for name, values in taken.items()}
    best = {name: round(min(values), 1) for name, values in taken.items()}
    ratio = round(medians["studio"] / medians["empty_window"], 2)
    return {
        "rounds": rounds,
        "median_ms": medians,
        "best_ms": best,
        "ratio": {"studio": ratio, "best": round(best["studio"] / best["empty_window"], 2)},
        "target": {"studio": TARGET},
    }


def best_ratio(measured: dict[str, object]) -> float:
    """How many times as long as the quickest empty window the quickest of the studio took."""
    ratio = measured["ratio"]
    assert isinstance(ratio, dict)
    return float(ratio["best"])


def _until_usable(code: str, environment: dict[str, str]) -> float:
    """Seconds from the start of a process until it says that it can be used."""
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", code], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
    ) as process:
        assert process.stdout is not None
        said = process.stdout.read(6)
        spent = time.perf_counter() - began
        typed, complaints = process.communicate()
    if (said, typed) != (b"usable", b" typed"):
        raise RuntimeError(f"the window cannot be used:\n{complaints.decode(errors='replace')[-2000:]}")
    return spent


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10)) + "\n")
