"""The command line. Results go to standard output, everything else to standard error.

Exit status: 0 finished · 1 the action or a test failed · 2 bad usage or unreadable file · 3 the studio could
not run it · 130 interrupted. Nothing here imports Qt; only opening the window does.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from studio.catalogue.source import CatalogueError
from studio.cli.usage import BadUsage
from studio.project.reading import ReadError, nearest

COMMANDS = {
    "run": ("studio.cli.run", "run actions against an event and print the outcome"),
    "test": ("studio.cli.test", "run scenarios and compare the outcome with what they expect"),
    "ci": ("studio.cli.ci", "make the file by which a CI system runs the scenarios"),
    "sweep": ("studio.cli.sweep", "run actions against systematic variants of their event"),
    "triggers": ("studio.cli.triggers", "show the catalogue: handlers, event fields, api methods"),
    "rules": ("studio.cli.rules", "show the rules of the platform, their grade and source"),
    "convert": ("studio.cli.convert", "convert a Rule or a Hook into an Action, and compare both"),
    "export": ("studio.cli.exporting", "write a project in a format of others"),
    "import": ("studio.cli.importing", "make a project out of a format of others"),
    "desktop": ("studio.cli.desktop", "put the studio into the menu of a Linux desktop"),
    "token": ("studio.cli.token", "decode a JSON Web Token"),
}
Command = Callable[[Sequence[str]], int]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments say and return the exit status."""
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    try:
        return _dispatch(arguments)
    except (BadUsage, ReadError, CatalogueError) as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _write_utf8() -> None:
    """Text of users may hold lone surrogates; they are shown escaped, never a reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _dispatch(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        command: Command = import_module(COMMANDS[arguments[0]][0]).main
        return command(arguments[1:])
    if arguments and arguments[0] in ("-h", "--help"):
        print(_help())  # noqa: T201
        return 0
    if arguments and arguments[0] == "--version":
        from importlib.metadata import version

        print(f"action-studio {version('action-studio')}")  # noqa: T201
        return 0
    return _open(arguments)


def _help() -> str:
    lines = [
        "usage: action-studio [PATH]            open the window on a project, an action or a scenario",
        "       action-studio COMMAND …         work without the window",
        "",
    ]
    lines += [f"  {name:<10} {text}" for name, (_, text) in COMMANDS.items()]
    return "\n".join([*lines, "", "action-studio COMMAND --help shows the options of a command."])


def _open(arguments: list[str]) -> int:
    if arguments and arguments[0] == "open":
        arguments = arguments[1:]
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        _refuse(arguments)
    path = Path(arguments[0]) if arguments else None
    if path and not path.exists():
        hint = nearest(str(path), COMMANDS) or "; see action-studio --help"
        raise BadUsage(f"{path}: there is no such file, and no such command{hint}")
    gc.disable()  # nothing of what a start makes is garbage; the window turns it on again
    open_window: Callable[[Path | None], int] = import_module("studio.ui.app").open_window
    return open_window(path)


def _refuse(arguments: list[str]) -> NoReturn:
    known = ", ".join(COMMANDS)
    raise BadUsage(f"action-studio: {arguments[0]} is no command; expected a path or one of {known}")
