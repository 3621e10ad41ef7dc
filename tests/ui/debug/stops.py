"""Debugging in a whole window of a test."""

from __future__ import annotations

from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from studio.sandbox.debug import Stopped
from studio.ui.window import Window

CODE = """\
exports.onExecutePostLogin = async (event, api) => {
  const list = Array.from({ length: 250 }, (_, i) => i);
  let level = { name: 'low', deep: { secret: event.secrets.KEY } };
  const add = (n) => {
    level = { ...level, n };
    return n;
  };
  add(1);
  api.idToken.setCustomClaim('https://acme.example/n', level.n);
};
"""


class Stops:
    """A window in which an action is debugged."""

    def __init__(self, qtbot: QtBot, window: Window, lines: Sequence[int], code: str = CODE) -> None:
        self.qtbot, self.window, self.debug = qtbot, window, window.debug
        window.editor.replace_text(code)
        window.take_code()
        window.session.keep_secrets({"KEY": "sk_live_1234"})
        for line in lines:
            self.debug.toggle(line)
        self.debug.begin(agreed=True)

    def at(self, line: int) -> Stopped:
        """Wait until it stands on a line."""
        self.qtbot.waitUntil(lambda: self.debug.stop is not None and self.debug.margin.here() == line, timeout=15_000)
        assert self.debug.stop is not None
        return self.debug.stop

    def shows(self, *path: str) -> str:
        """The text of a row of the tree, once it is there."""
        tree = self.debug.panel.tree
        self.qtbot.waitUntil(lambda: path in tree.shown(), timeout=10_000)
        return tree.shown()[path]

    def end(self) -> None:
        """Wait for the end of the run."""
        self.qtbot.waitUntil(lambda: self.debug.debugger is None, timeout=15_000)
