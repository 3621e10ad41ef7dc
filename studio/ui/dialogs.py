"""The questions only a person can answer, one function each, so that tests can answer them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6 import QtWidgets  # whose QFileDialog takes a while to be made, and is asked for in good time
from PySide6.QtWidgets import QWidget

from studio.ui.speech import tr

_ACTIONS = tr("Actions (*.js *.cjs);;Scenarios (*.yaml *.yml *.json);;All files (*)")
_CODE = tr("Actions (*.js *.cjs)")
_FOREIGN = tr("Files with actions (*.yaml *.yml *.json *.tf *.js *.cjs);;All files (*)")
_EVENTS = tr("Events and scenarios (*.yaml *.yml *.json);;All files (*)")


def ask_open(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a file to open."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tr("Open"), str(start), _ACTIONS)
    return Path(name) if name else None


def ask_save(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where the action goes."""
    name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, tr("Save the action as"), str(start), _CODE)
    return _with_suffix(name, ".js")


def ask_open_event(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose an event to load."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tr("Import an event"), str(start), _EVENTS)
    return Path(name) if name else None


def ask_save_event(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where the event goes."""
    name, _ = QtWidgets.QFileDialog.getSaveFileName(
        parent, tr("Save the event as"), str(start), tr("Scenarios (*.yaml *.yml)")
    )
    return _with_suffix(name, ".yaml")


def ask_save_page(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where the page of a run goes."""
    name, _ = QtWidgets.QFileDialog.getSaveFileName(
        parent, tr("Save the run as a page"), str(start), tr("Pages (*.html *.htm)")
    )
    return _with_suffix(name, ".html")


def ask_node(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a Node.js binary."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tr("Choose the Node.js 22 binary"), str(start))
    return Path(name) if name else None


def ask_engine(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose the package of the language engine."""
    title = tr("Choose the package of the TypeScript engine")
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(start), tr("npm packages (*.tgz)"))
    return Path(name) if name else None


def ask_open_folder(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a project folder."""
    name = QtWidgets.QFileDialog.getExistingDirectory(parent, tr("Open a project folder"), str(start))
    return Path(name) if name else None


def ask_add(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose an action to put into the flow."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tr("Add an action to the flow"), str(start), _CODE)
    return Path(name) if name else None


def ask_folder(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose any folder, which may be a new one."""
    name = QtWidgets.QFileDialog.getExistingDirectory(parent, tr("Choose a folder"), str(start))
    return Path(name) if name else None


def ask_import_file(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose a file of another tool."""
    name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, tr("Choose a file to import"), str(start), _FOREIGN)
    return Path(name) if name else None


def _with_suffix(name: str, suffix: str) -> Path | None:
    path = Path(name) if name else None
    return path.with_suffix(suffix) if path and not path.suffix else path


Ask = Callable[[QWidget, Path], Path | None]


class Dialogs(NamedTuple):
    """The questions, each by the name of what is asked for."""

    open: Ask = ask_open
    save: Ask = ask_save
    open_event: Ask = ask_open_event
    save_event: Ask = ask_save_event
    node: Ask = ask_node
    engine: Ask = ask_engine
    open_folder: Ask = ask_open_folder
    add: Ask = ask_add
    save_page: Ask = ask_save_page
    folder: Ask = ask_folder
    import_file: Ask = ask_import_file
