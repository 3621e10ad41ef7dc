"""How quickly the editor answers in the running window: one JSON object on standard output.

`python -m tests.benchmarks.editor_speed [ROUNDS]` prints medians in milliseconds, next to what the same machine
needs in the same run for a bare `node -e 0` and for a key in a plain `QPlainTextEdit`. Pauses are the longest time
in which the window's thread took no event; those of its own processor time leave out what other programs took.
"""

from __future__ import annotations

import gc
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass

import psutil
from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from studio.language import engine_files
from studio.project.secrets import InMemorySecrets
from studio.sandbox.node import node_path
from studio.ui.app import build_window, start
from studio.ui.dialogs import Dialogs
from studio.ui.window import Window
from tests.benchmarks.turns import Beat, Gap

HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  "
TAIL = "\n};\n"
LINES = 10_000
PACE_MS = 25
TYPED = "const total = list.map((each) => each.price * each.count).reduce((a, b) => a + b, 0);"
TARGETS = {
    "completion": 50,
    "diagnostics": 150,
    "key_to_paint": 16,
    "engine_ready": 1000,
    "recovery": 2000,
    "pause": 30,
    "pause_long_file": 30,
    "opening_rule": 50,
}
_LONGEST_S = 20.0


@dataclass(frozen=True)
class Speeds:
    """Medians in milliseconds; `pause` values are the longest pause of a round while somebody types."""

    bare_node: float
    plain_key_to_paint: float
    engine_ready: float
    completion: float
    diagnostics: float
    key_to_paint: float
    pause: float
    pause_cpu: float
    pause_long_file: float
    pause_long_file_cpu: float
    opening_rule: float
    opening_rule_cpu: float
    recovery: float


class _Painted(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count, and leave the event alone."""
        self.times += event.type() == QEvent.Type.Paint
        return False


class Session:
    """A window in which somebody types."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        started = time.perf_counter()
        self.window: Window = build_window(
            secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8)
        )
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        gc.freeze()  # as the program does when its window is there
        self.window.language.bridge.start()
        opened = time.perf_counter()
        self.until(lambda: self.window.language.bridge.ready)
        self.engine_ready = (time.perf_counter() - opened) * 1000
        self.opening = (opened - started) * 1000
        self.window.session.give_code("untitled", "")
        self.window.action.take_keyboard()
        self.until(self.view.hasFocus)
        self.rest(300)

    @property
    def view(self) -> QWidget:
        """Where one types."""
        return self.window.editor.view

    def until(self, condition: Callable[[], object]) -> float:
        """Let the window work until something is so; answers how long that took, in milliseconds."""
        began = time.perf_counter()
        while not condition():
            if time.perf_counter() - began > _LONGEST_S:
                raise TimeoutError("the window did not come to an end")
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        return (time.perf_counter() - began) * 1000

    def rest(self, ms: int) -> None:
        """Let the window work for a while."""
        until = time.perf_counter() + ms / 1000
        while time.perf_counter() < until:
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 1)

    def until_quiet(self) -> None:
        """Let the window work until nothing is looked at any more."""
        self.rest(300)
        self.until(lambda: not self.window.language.watch.busy)
        self.rest(100)

    def write(self, text: str) -> None:
        """Replace the text; `|` marks where the caret then stands."""
        before, _, after = text.partition("|")
        self.window.editor.replace_text(before + after)
        self.window.editor.view.gotoPos(len(before.encode("utf-8")))
        self.window.editor.view.scrollCaret()
        self.rest(350)

    def close(self) -> None:
        """End the window and what it started."""
        self.window.close()
        self.window.deleteLater()
        self.app.processEvents()
        gc.unfreeze()


def press(widget: QWidget, letter: str) -> None:
    """One key, as the system would send it."""
    key, none = Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, none, letter))


def completion(session: Session) -> float:
    """From the dot to the painted list."""
    session.write(f"{HEAD}event|{TAIL}")
    listed = session.window.language.assistant.list
    painted = _Painted(listed.list.viewport())
    press(session.view, ".")
    taken = session.until(lambda: listed.isVisible() and painted.times)
    painted.deleteLater()
    session.window.language.assistant.list.shut()
    return taken


def diagnostics(session: Session) -> float:
    """From the last letter of a misspelt method to its squiggle."""
    session.write(f"{HEAD}api.access.den|('no');{TAIL}")
    press(session.view, "i")
    return session.until(lambda: any("deni" in each.message for each in session.window.editor.problems()))


def long_text() -> str:
    """A text of many lines with something on each; `|` in its middle."""
    lines = [f"const value{n} = {{ name: 'n{n}', price: {n}, list: [1, 2, {n}] }}; // {n}" for n in range(LINES)]
    lines[LINES // 2] += "\n|"
    return "\n".join(lines)


def key_to_paint(session: Session) -> float:
    """From a key to the painted line; the file is open already."""
    painted = _Painted(session.window.editor.view.viewport())
    taken = []
    for letter in "let sum = 12":
        before = painted.times
        began = time.perf_counter()
        press(session.view, letter)
        session.until(lambda before=before: painted.times > before)  # type: ignore[misc]
        taken.append((time.perf_counter() - began) * 1000)
        session.rest(20)
    painted.deleteLater()
    return statistics.median(taken)


def plain_key_to_paint(session: Session, text: str) -> float:
    """The same in the plainest editor there is."""
    edit = QPlainTextEdit()
    edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    edit.resize(900, 500)
    edit.setPlainText(text)
    edit.show()
    painted = _Painted(edit.viewport())
    session.until(lambda: painted.times)
    taken = []
    for letter in "let sum = 12":
        before = painted.times
        began = time.perf_counter()
        press(edit, letter)
        session.until(lambda before=before: painted.times > before)  # type: ignore[misc]
        taken.append((time.perf_counter() - began) * 1000)
    edit.close()
    edit.deleteLater()
    session.window.activateWindow()
    session.window.action.take_keyboard()
    session.until(session.view.hasFocus)
    return statistics.median(taken)


def pauses(session: Session) -> Gap:
    """The longest pauses while somebody types a line quickly, and until everything that follows is done."""
    beat = Beat()
    for letter in TYPED:
        press(session.view, letter)
        session.rest(PACE_MS)
    session.until_quiet()
    return beat.ended()


def rule() -> str:
    """A Rule as long as one may be."""
    line = "  user.app_metadata.list{n} = (user.app_metadata.list{n} || []).concat(['{n}']);\n"
    body = "".join(line.format(n=n) for n in range(1150))
    return f"function addLists(user, context, callback) {{\n{body}  callback(null, user, context);\n}}\n"


def opening_rule(session: Session, number: int) -> Gap:
    """The longest pause when a long Rule comes into the editor and one letter is typed in it."""
    text = f"{rule()}// {number}\n"
    beat = Beat()
    session.window.session.give_code("rule", text)
    session.until_quiet()
    press(session.view, " ")
    session.until_quiet()
    return beat.ended()


def recovery(session: Session) -> float:
    """From the end of a killed engine to the proposals of the next one."""
    session.write(f"{HEAD}event.|{TAIL}")
    control = session.window.language
    pid = control.bridge.engine_pid()
    if pid is None:
        raise TimeoutError("there is no engine to kill")
    psutil.Process(pid).kill()
    began = time.perf_counter()
    session.until(lambda: not control.bridge.ready)
    session.until(lambda: control.bridge.ready)
    control.complete()
    session.until(control.assistant.list.isVisible)
    control.assistant.list.shut()
    return (time.perf_counter() - began) * 1000


@contextmanager
def running_engine() -> Iterator[None]:
    """The engine of the person's own cache, installed there if it is not yet; all else in a folder of its own."""
    engine = engine_files.installed() or engine_files.install()
    with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
        before = {name: os.environ.get(name) for name in ("ACTION_STUDIO_HOME", engine_files.OVERRIDE)}
        os.environ.update({"ACTION_STUDIO_HOME": home, engine_files.OVERRIDE: str(engine.program)})
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name)
                else:
                    os.environ[name] = value


def bare_node() -> float:
    """A start of Node.js that does nothing."""
    began = time.perf_counter()
    subprocess.run([str(node_path()), "-e", "0"], check=True)
    return (time.perf_counter() - began) * 1000


def measure(app: QApplication, rounds: int) -> Speeds:
    """All medians, in interleaved rounds; the engine has to be installed already."""
    ready, first, long_pauses, openings = [], [], [], []
    names = ("node", "plain", "completion", "diagnostics", "paint", "recovery")
    taken: dict[str, list[float]] = {name: [] for name in names}
    text = long_text()
    for number in range(rounds):
        session = Session(app)
        ready.append(session.engine_ready)
        taken["node"].append(bare_node())
        taken["completion"] += [completion(session) for _ in range(3)]
        taken["diagnostics"] += [diagnostics(session) for _ in range(3)]
        session.write(f"{HEAD}|{TAIL}")
        first.append(pauses(session))
        taken["plain"].append(plain_key_to_paint(session, text.replace("|", "")))
        session.write(text)
        session.until_quiet()
        taken["paint"].append(key_to_paint(session))
        session.rest(500)
        long_pauses.append(pauses(session))
        openings.append(opening_rule(session, number))
        taken["recovery"].append(recovery(session))
        session.close()
    middle = statistics.median
    return Speeds(
        bare_node=middle(taken["node"]),
        plain_key_to_paint=middle(taken["plain"]),
        engine_ready=middle(ready),
        completion=middle(taken["completion"]),
        diagnostics=middle(taken["diagnostics"]),
        key_to_paint=middle(taken["paint"]),
        pause=middle(each.wall for each in first),
        pause_cpu=middle(each.own for each in first),
        pause_long_file=middle(each.wall for each in long_pauses),
        pause_long_file_cpu=middle(each.own for each in long_pauses),
        opening_rule=middle(each.wall for each in openings),
        opening_rule_cpu=middle(each.own for each in openings),
        recovery=middle(taken["recovery"]),
    )


def main(arguments: list[str]) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rounds = int(arguments[0]) if arguments else 5
    with running_engine():
        found = QApplication.instance()
        speeds = measure(found if isinstance(found, QApplication) else start(), rounds)
    shown = {name: round(value, 1) for name, value in asdict(speeds).items()}
    sys.stdout.write(json.dumps({"rounds": rounds, "median_ms": shown, "target_ms": TARGETS}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
