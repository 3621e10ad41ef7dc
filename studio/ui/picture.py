"""`python -m studio.ui.picture OUT.png`: a picture of the real window in a chosen state, for README and review."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from studio.project.preferences import THEMES
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
from studio.ui.scenes import EARLIER, PAGES, STATES, bring, bring_earlier, bring_replay, bring_tokens
from studio.ui.waiting import pause
from studio.ui.window import Window


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the picture the arguments ask for and return the exit status."""
    options = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="action-studio-") as home:
        os.environ["ACTION_STUDIO_HOME"] = home
        app = QApplication.instance() or start()
        window = build_window(secrets=InMemorySecrets())
        saved = take(window, options)
        window.close()
        window.deleteLater()
        app.processEvents()
    return 0 if saved else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m studio.ui.picture", description="Make a picture of the window.")
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--theme", choices=THEMES[1:], default="light")
    parser.add_argument("--size", type=_size, default=(1366, 768), metavar="WIDTHxHEIGHT")
    parser.add_argument("--zoom", type=int, default=100, metavar="PERCENT")
    parser.add_argument("--state", choices=STATES, default="continue")
    parser.add_argument("--grant", metavar="ID", help="the grant to switch the event to before the run")
    parser.add_argument("--layout", choices=("rows", "columns"), default="rows")
    parser.add_argument("--view", choices=("form", "tree", "json"), default="form")
    parser.add_argument("--tab", type=int, default=1, metavar="N", help="the outcome tab, counted from 1")
    parser.add_argument("--palette", action="store_true", help="with the command palette open")
    parser.add_argument("--tenant", action="store_true", help="with the tenant settings open")
    parser.add_argument("--page", choices=PAGES, help="with one of the pages over the zones")
    parser.add_argument("--fault", action="store_true", help="the dialog about a fault, instead of the window")
    parser.add_argument("--secrets", action="store_true", help="with the secrets open")
    return parser


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


def take(window: Window, options: argparse.Namespace) -> bool:
    """Bring the window into the wanted state and save its picture."""
    return prepared(window, options).grab().save(str(options.out))


def options_for(*words: str) -> argparse.Namespace:
    """What the words of a command line ask for, for those who look at a state without a picture of it."""
    return _parser().parse_args(["none.png", *words])


def prepared(window: Window, options: argparse.Namespace) -> QWidget:
    """Bring the window into the wanted state; what is to be looked at is the window, or a dialog of it."""
    window.complete()
    window.view.use_theme(options.theme)
    window.theme.set_zoom(options.zoom)
    window.resize(*options.size)
    window.show()
    pause(100)
    window.view.arrange(options.layout)
    window.builder.show_view(options.view)
    bring(window, options.state, options.grant)
    if options.tab > 1:
        window.outcome.select_tab(options.tab - 1)
    if options.state == "mocks":
        window.outcome.show_mocks()
    elif options.state == "limits" and options.tab == 1:
        window.outcome.select_tab(7)
    elif options.state == "requests":
        window.outcome.select_tab(2)
    elif options.state.startswith("resume"):
        window.commands.do("run.edit_return")
    elif options.state in EARLIER:
        bring_earlier(window, options.state)
    elif options.state in ("claim", "raw", "search", "foreign"):
        bring_tokens(window, options.state)
    elif options.state.startswith("replay"):
        bring_replay(window, options.state)
    if options.secrets:
        window.action.show_secrets(True)
    if options.tenant:
        window.commands.do("edit.tenant")
    if options.palette:
        window.commands.do("view.palette")
    if options.page:
        window.covers.open_cover(options.page)
    pause(300)
    return _fault(window) if options.fault else window


def _fault(window: Window) -> QWidget:
    """The dialog about a fault of the studio."""
    try:
        raise ZeroDivisionError
    except ZeroDivisionError as error:
        window.faults.tell(error)
    pause(100)
    dialog = window.findChild(QDialog)
    assert dialog is not None
    return dialog


if __name__ == "__main__":
    sys.exit(main())
