"""How long the window's thread takes no event while much is opened, shown and typed: one JSON object on stdout.

`python -m tests.benchmarks.gaps [--where] [NAME …]` measures all of `MEASURED`, or those that are named, each in a
window of its own. A figure is the longest turn of the event loop in milliseconds, first by the clock, then by the
thread's own processor time, which leaves out what other programs took. `--where` also says what was on in long turns.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from studio.collecting import collect_in_small_steps
from studio.later import read_ahead
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
from studio.ui.dialogs import Dialogs
from studio.ui.waiting import pause, wait_for
from studio.ui.window import Window
from tests.benchmarks.turns import Beat, Gap

LONG_TURN_MS = 50
QUIET_MS = 700
ACTIONS = 100
RUNS = 200
LINES = 10_000
MEGABYTE = 1_000_000
_MS = 1000.0
_DEEP = 7
_WAITING = ("wait", "select", "poll", "accept", "recv", "read", "readinto", "_communicate", "_try_wait", "_recv")


class Where:
    """Looks from another thread at what the window's thread does in turns that last long."""

    def __init__(self) -> None:
        self.found: Counter[str] = Counter()
        self.beat: Beat | None = None
        self._main = threading.get_ident()
        threading.Thread(target=self._look, daemon=True).start()

    def _look(self) -> None:
        while True:
            time.sleep(0.002)
            beat = self.beat
            if beat is not None and (time.perf_counter() - beat.last) * _MS > LONG_TURN_MS / 5:
                frames = sys._current_frames()
                self.found[" < ".join(list(_studios(frames.get(self._main)))[:_DEEP])] += 1
                for ident, frame in frames.items():
                    if ident not in (self._main, threading.get_ident()) and (place := _at_work(frame)):
                        self.found[f"beside it {place}"] += 1

    def told(self) -> list[str]:
        """The places that were on most often, each with its share."""
        most, self.found = self.found.most_common(8), Counter()
        return [f"{times}× {place}" for place, times in most]


def _studios(frame: FrameType | None) -> Iterator[str]:
    while frame is not None:
        name = frame.f_code.co_filename
        if "studio" in name:
            yield f"{name.rsplit('studio/', 1)[-1]}:{frame.f_lineno} {frame.f_code.co_name}"
        frame = frame.f_back


def _at_work(frame: FrameType) -> str:
    """What a thread beside the window does, which may hold Python's lock; nothing for one that waits."""
    return "" if frame.f_code.co_name in _WAITING else " < ".join(list(_studios(frame))[:_DEEP])


class Bench:
    """A window, and what a person does in it. `gaps` has what was measured, by name."""

    def __init__(self, app: QApplication, where: Where | None = None, quiet_ms: int = QUIET_MS) -> None:
        self.app, self._where, self._quiet_ms = app, where, quiet_ms
        self.gaps: dict[str, Gap] = {}
        self.places: dict[str, list[str]] = {}
        self.window: Window = build_window(
            secrets=InMemorySecrets(), dialogs=Dialogs(*[lambda _parent, _start: None] * 8)
        )
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        read_ahead(lambda: True)  # as the program does beside its window
        self._usual = gc.get_threshold()
        gc.collect()
        gc.freeze()
        collect_in_small_steps()
        pause(QUIET_MS)

    @contextmanager
    def turn(self, name: str, quiet_ms: int | None = None) -> Iterator[None]:
        """Measure what is done meanwhile, and for a while after it."""
        pause(30)
        beat = Beat()
        if self._where:
            self._where.told()
            self._where.beat = beat
        yield
        pause(self._quiet_ms if quiet_ms is None else quiet_ms)
        if self._where:
            self._where.beat = None
        self.gaps[name] = beat.ended()
        if self._where and self.gaps[name].wall > LONG_TURN_MS:
            self.places[name] = self._where.told()

    def run(self, code: str) -> None:
        """Run a text to its end."""
        self.window.session.give_code("measured", code)
        pause(QUIET_MS)
        self.window.run()
        wait_for(lambda: not self.window.runs.running)
        pause(QUIET_MS)

    def tab(self, page: QWidget) -> None:
        """Bring a page of the outcome to the front."""
        self.window.outcome.tabs.setCurrentWidget(page)

    def close(self) -> None:
        """End the window."""
        self.window.close()
        self.window.deleteLater()
        self.app.processEvents()
        gc.unfreeze()
        gc.set_threshold(*self._usual)


def press(widget: QWidget, letter: str = "", key: Qt.Key = Qt.Key.Key_unknown) -> None:
    """One key, as the system would send it; then the window has a moment."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    pause(25)


def project(root: Path, actions: int = ACTIONS) -> Path:
    """A project with so many actions, each with a scenario."""
    for number in range(actions):
        folder = root / "actions" / f"action-{number:03d}"
        (folder / "scenarios").mkdir(parents=True)
        (folder / "code.js").write_text(
            f"exports.onExecutePostLogin = async (event, api) => {{\n  api.user.setAppMetadata('n', {number});\n}};\n",
            encoding="utf-8",
        )
        (folder / "scenarios" / "one.yaml").write_text(
            "trigger: post-login\nevent:\n  user:\n    email: a@example.com\n", encoding="utf-8"
        )
    return root


def rule(length: int = 99_000) -> str:
    """A Rule as long as one may be."""
    line = "  user.app_metadata.list{n} = (user.app_metadata.list{n} || []).concat(['{n}']);\n"
    body = ""
    for n in range(10_000):
        body += line.format(n=n)
        if len(body) > length - 200:
            break
    return f"function addLists(user, context, callback) {{\n{body}  callback(null, user, context);\n}}\n"


def big_event(size: int = MEGABYTE) -> dict[str, Any]:
    """An event of about a megabyte of JSON, as that of somebody with much metadata."""
    from studio.catalogue.loader import load
    from studio.project.settings import TenantSettings
    from studio.project.tenant_event import tenant_event

    event = dict(tenant_event(load().triggers["post-login"], TenantSettings()))
    orders = [
        {"id": n, "name": f"order {n}", "price": n / 4, "items": ["a", "b"], "paid": True} for n in range(size // 100)
    ]
    event["user"] = {**event["user"], "app_metadata": {"orders": orders}}
    return event


HANDLER = "exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"
LONG_RUN = HANDLER.format(
    body=f"""  for (let n = 0; n < {LINES // 2 - 5}; n++) {{
    api.idToken.setCustomClaim(`https://example.com/${{n % 50}}`, n);
    console.log('line', n);
  }}"""
)
LOGGING = HANDLER.format(body=f"  for (let n = 0; n < {LINES}; n++) console.log('line', n, 'of the log');")
BIG_TOKENS = HANDLER.format(
    body="""  const order = (n) => ({id: n, name: `order ${n}`, paid: true, items: ['a', 'b']});
  const many = (of) => Array.from({length: of}, (_, n) => order(n));
  for (let n = 0; n < 200; n++) {
    api.idToken.setCustomClaim(`https://example.com/id${n}`, many(80));
    api.accessToken.setCustomClaim(`https://example.com/at${n}`, many(80));
  }
  api.user.setAppMetadata('changing', Math.random());"""
)


def opened_project(bench: Bench, home: Path) -> None:
    """A project of a hundred actions."""
    root = project(home / "project")
    with bench.turn("project opens"):
        bench.window.opening.open(root)
        wait_for(lambda: bench.window.session.flows.project is not None)
    with bench.turn("project, next action"):
        bench.window.flow.step(1)
    with bench.turn("project, action switched"):
        bench.window.flow.switch(5)
    with bench.turn("project, action moved"):
        bench.window.flow.move(5, 6)
    with bench.turn("project, letter typed"):
        press(bench.window.editor.view, " ")


def opened_rule(bench: Bench, _home: Path) -> None:
    """A Rule as long as may be."""
    text = rule()
    with bench.turn("rule opens"):
        bench.window.session.give_code("rule", text)
    for number in range(2):
        with bench.turn(f"rule, letter {number + 1}"):
            press(bench.window.editor.view, " ")


def history(bench: Bench, _home: Path) -> None:
    """Two hundred kept runs."""
    from dataclasses import asdict

    from studio.flow.kept_run import headline, write_run

    bench.run(HANDLER.format(body="  console.log('one'); api.idToken.setCustomClaim('https://a/b', 1);"))
    last, control = bench.window.session.last, bench.window.history
    assert last is not None
    files = control.keeper.files
    files.most = RUNS
    record = write_run(last)
    for number in range(RUNS):
        files.keep(asdict(headline(last, 1_700_000_000.0 + number, "Role claim")), record)
    with bench.turn("history opens"):
        control.show()
    view = control.page.rows.view
    view.setFocus()
    with bench.turn("history, stepped"):
        for _ in range(20):
            press(view, key=Qt.Key.Key_Down)
    with bench.turn("history, run shown"):
        control.page.ask("open")
    control.show()
    with bench.turn("history, run removed"):
        control.page.ask("forget")
    with bench.turn("history, a run more"):
        bench.window.run()
        wait_for(lambda: not bench.window.runs.running)


def sweep(bench: Bench, _home: Path) -> None:
    """A sweep of five hundred results."""
    read = "const read = JSON.stringify(event); if (read.length > 90) api.user.setAppMetadata('read', 1);"
    denied = "if (event.request.geoip.countryCode === 'NO' && event.stats.logins_count > 3) api.access.deny('no');"
    body = f"  {read}\n  {denied}"
    window = bench.window
    window.session.give_code("swept", HANDLER.format(body=body))
    pause(QUIET_MS)
    with bench.turn("sweep runs and arrives"):
        window.sweep.show()
        wait_for(lambda: not window.sweep.control.thread_of_runs.running, 240_000)
    page = window.sweep.control.page
    assert page.sweep is not None
    assert len(page.sweep.results) > 400
    with bench.turn("sweep, findings stepped"):
        page.findings.setFocus()
        for _ in range(10):
            press(page.findings, key=Qt.Key.Key_Down)
    with bench.turn("sweep, cells stepped"):
        page.grid.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right) * 8:
            focus = QApplication.focusWidget()
            if focus is not None:
                press(focus, key=key)
    with bench.turn("sweep shown again"):
        window.covers.close_cover()
        pause(50)
        window.sweep.show()


def big_results(bench: Bench, _home: Path) -> None:
    """Tokens of a megabyte each: arriving, searched, looked at, compared."""
    window = bench.window
    with bench.turn("1 MB tokens arrive"):
        bench.run(BIG_TOKENS)
    search = window.outcome.answers
    for view in ("json", "raw", "claims"):
        with bench.turn(f"1 MB tokens as {view}"):
            for pane in window.outcome.panes:
                pane.switch.choose(view)
                pause(50)
    with bench.turn("1 MB tokens, search opens"):
        search.search.open()
    for letter in "order 79":
        with bench.turn(f"1 MB tokens, search {letter!r}", 60):
            press(search.search.field, letter)
    with bench.turn("1 MB tokens, next match"):
        search.search.step(1)
    with bench.turn("1 MB tokens, only changed"):
        window.outcome.only_changed.click()
    with bench.turn("1 MB runs, pinned"):
        window.compare_runs.pin()
    with bench.turn("1 MB runs, compared"):
        window.run()
        wait_for(lambda: not window.runs.running)
    with bench.turn("1 MB runs, comparison in front"):
        window.outcome.select_comparison()
    with bench.turn("1 MB runs, differences stepped"):
        for _ in range(5):
            press(window.compare_runs.page.rows.view, key=Qt.Key.Key_Down)
    window.history.show()
    bench.run(BIG_TOKENS.replace("n < 200", "n < 40"))
    window.run()
    wait_for(lambda: not window.runs.running and not window.history.keeper.busy)
    pause(QUIET_MS)
    window.history.show()
    page = window.history.page
    for deed in ("open", "compare"):
        window.history.show()
        page.rows.view.setCurrentIndex(page.rows.view.row_model.index(1, 0))
        with bench.turn(f"1 MB runs, one of before: {deed}", 1500):
            page.ask(deed)
    assert len(page.kept) == 2 and window.history.shown is not None


def replay(bench: Bench, _home: Path) -> None:
    """Ten thousand entries of a timeline."""
    window = bench.window
    with bench.turn("10,000 entries arrive"):
        bench.run(LONG_RUN)
    with bench.turn("10,000 entries, replay begins"):
        window.replay.toggle()
    bar, player = window.replay.bar, window.replay.player
    with bench.turn("10,000 entries, keys"):
        for _ in range(10):
            press(bar.slider, key=Qt.Key.Key_Right)
    with bench.turn("10,000 entries, slider"):
        for number in range(20):
            bar.slider.setValue(number * 487)
            pause(20)
    with bench.turn("10,000 entries, pages"):
        for _ in range(10):
            press(bar.slider, key=Qt.Key.Key_PageUp)
    view = window.replay.timeline.view
    with bench.turn("10,000 entries, in the list"):
        view.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
            press(view, key=key)
    with bench.turn("10,000 entries, next calls"):
        for _ in range(10):
            player.next_call()
            pause(20)
    with bench.turn("10,000 entries, the end"):
        player.last()
    with bench.turn("10,000 entries, left"):
        window.replay.leave()
    for name, page in (("calls", window.outcome.lists.calls.place), ("console", window.outcome.lists.console.place)):
        with bench.turn(f"10,000 entries, {name} in front"):
            bench.tab(page)


def event(bench: Bench, _home: Path) -> None:
    """An event of a megabyte."""
    window = bench.window
    value = big_event()
    from studio.project.scenario import Scenario

    with bench.turn("1 MB event loads"):
        window.session.give_event(window.session.trigger, Scenario(event=value))
    for view, name in (("json", "as JSON"), ("form", "as form"), ("tree", "as tree"), ("json", "as JSON again")):
        with bench.turn(f"1 MB event, {name}"):
            window.builder.show_view(view)
    editor = window.builder.json.editor
    editor.goto(60)
    editor.view.take_focus()
    for number in range(3):
        with bench.turn(f"1 MB event, letter {number + 1}"):
            press(editor.view, " ")
    with bench.turn("1 MB event, a value typed"):
        text = editor.text()
        at = text.index('"order 5"') + 2
        editor.view.gotoPos(at)
        for letter in "abc":
            press(editor.view, letter)
    with bench.turn("1 MB event, list opened"):
        window.builder.show_view("tree")
        window.builder.tree.select(("user", "app_metadata", "orders", 77))
    orders = ("user", "app_metadata", "orders")
    with bench.turn("1 MB event, a value set in the tree"):
        window.builder.tree.model.setData(
            window.builder.tree.model.index_of((*orders, 77, "name")).siblingAtColumn(1), "mine"
        )
    with bench.turn("1 MB event, an item removed"):
        window.builder.tree.select((*orders, 78))
        window.builder.tree.do("remove")
    with bench.turn("1 MB event, somebody made up"):
        window.making.make_up(7)
    with bench.turn("1 MB event, only what I changed"):
        window.builder.show_only_changed(True)
    with bench.turn("1 MB event, all again"):
        window.builder.show_only_changed(False)
    for words in ("o", "order 77"):
        with bench.turn(f"1 MB event, tree filtered {words!r}"):
            window.builder.tree.filter.setText(words)
    with bench.turn("1 MB event, filter gone"):
        window.builder.tree.filter.setText("")
    with bench.turn("1 MB event, form again"):
        window.builder.show_view("form")
    with bench.turn("1 MB event, undo"):
        window.builder.undo_stack.undo()
    with bench.turn("1 MB event, draft kept"):
        window.files.keep_draft()
    with bench.turn("1 MB event, run"):
        window.run()
        wait_for(lambda: not window.runs.running)


def console(bench: Bench, _home: Path) -> None:
    """Ten thousand lines on the console."""
    window = bench.window
    with bench.turn("10,000 lines arrive"):
        bench.run(LOGGING)
    with bench.turn("10,000 lines, in front"):
        bench.tab(window.outcome.lists.console.place)
    for letter in "99 of":
        with bench.turn(f"10,000 lines, filter {letter!r}", 60):
            press(window.outcome.console.filter, letter)
    view = window.outcome.console.pane.view
    with bench.turn("10,000 lines, filter gone"):
        window.outcome.console.filter.clear()
    with bench.turn("10,000 lines, stepped"):
        view.setFocus()
        for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down):
            press(view, key=key)
    with bench.turn("10,000 lines, all copied"):
        window.outcome.console._copy_all()
    with bench.turn("10,000 lines, again"):
        window.run()
        wait_for(lambda: not window.runs.running)


MEASURED: dict[str, Callable[[Bench, Path], None]] = {
    "project": opened_project,
    "rule": opened_rule,
    "history": history,
    "sweep": sweep,
    "tokens": big_results,
    "replay": replay,
    "event": event,
    "console": console,
}


def main(arguments: list[str]) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    where = Where() if "--where" in arguments else None
    names = [name for name in arguments if name in MEASURED] or list(MEASURED)
    app = start()
    for name in names:
        with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
            os.environ["ACTION_STUDIO_HOME"] = home
            bench = Bench(app, where)
            try:
                MEASURED[name](bench, Path(home))
            finally:
                bench.close()
                for each, gap in bench.gaps.items():
                    mark = "!" if gap.wall > LONG_TURN_MS else " "
                    sys.stdout.write(f"{mark} {each:40} {gap.wall:7.1f} {gap.own:7.1f}\n")
                    for place in bench.places.get(each, ()):
                        sys.stdout.write(f"      {place}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
