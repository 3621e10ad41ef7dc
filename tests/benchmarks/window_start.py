"""How long the window takes until it can be used, against an empty PySide6 main window, interleaved.

`python -m tests.benchmarks.window_start [ROUNDS]` prints one JSON object: medians in milliseconds, from the start of
the process to the first turn of the event loop after the window is shown, and their ratio. The target is 3.
Both run compiled, as they are when they are installed, and as the command line starts the window.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit
app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QPlainTextEdit())
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
"""
STUDIO = """
import gc
gc.disable()
from PySide6.QtCore import QTimer
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
app = start()
window = build_window(secrets=InMemorySecrets())
window.show()
gc.freeze()
gc.enable()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
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
                began = time.perf_counter()
                subprocess.run([sys.executable, "-c", code], check=True, env=environment, stderr=subprocess.DEVNULL)
                if number:
                    taken[name].append((time.perf_counter() - began) * 1000)
    medians = {name: round(statistics.median(values), 1) for name, values in taken.items()}
    ratio = round(medians["studio"] / medians["empty_window"], 2)
    return {"rounds": rounds, "median_ms": medians, "ratio": {"studio": ratio}, "target": {"studio": TARGET}}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 10)) + "\n")
