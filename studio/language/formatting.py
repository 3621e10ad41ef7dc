"""Formatting an action with oxfmt, which writes what Prettier would. It works on a copy, never on the file."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from studio.project.reading import ReadError, read_document

_LONGEST_S = 10
_CONFIGURATION = {"singleQuote": True, "printWidth": 100}
# Prettier's own file holds the same options; it is JSON or YAML.
_CONFIGURED_BY = (".oxfmtrc.json", ".prettierrc", ".prettierrc.json", ".prettierrc.yaml", ".prettierrc.yml")
_OF_CODE = re.compile(r"[\w'\"`/]")


class FormatFailure(Exception):
    """The text cannot be formatted; the message says why."""


def formatter() -> Path | None:
    """The program, which comes as a package of its own; None where there is none for this machine."""
    name = "oxfmt.exe" if sys.platform == "win32" else "oxfmt"
    bundled = Path(getattr(sys, "_MEIPASS", sys.executable))
    places = (Path(sysconfig.get_path("scripts")), Path(sys.executable).parent, bundled)
    return next((place / name for place in places if (place / name).is_file()), None)


def formatted(code: str, beside: Path | None = None) -> str:
    """The code as the formatter writes it; `beside` is the action's file, whose project may configure it.

    Blocks for some ten milliseconds. Raises FormatFailure, and nothing has changed then.
    """
    program = formatter()
    if program is None:
        raise FormatFailure("There is no formatter for this machine; everything else works without.")
    with tempfile.TemporaryDirectory(prefix="action-studio-format-") as name:
        folder = Path(name)
        file = folder / "code.js"
        file.write_text(code, encoding="utf-8", newline="\n", errors="surrogatepass")
        _configure(folder, beside)
        return _run(program, file, code)


def _configure(folder: Path, beside: Path | None) -> None:
    (folder / ".oxfmtrc.json").write_text(json.dumps(_options(beside)), encoding="utf-8")


def _options(beside: Path | None) -> Mapping[str, Any]:
    """What the nearest configuration around the action says; an unreadable one counts as none."""
    for outer in beside.resolve().parents if beside else ():
        for name in _CONFIGURED_BY:
            if (outer / name).is_file():
                try:
                    value = read_document(outer / name).value
                except ReadError:
                    return _CONFIGURATION
                return value if isinstance(value, Mapping) else _CONFIGURATION
    return _CONFIGURATION


def _run(program: Path, file: Path, code: str) -> str:
    command = [str(program), str(file)]
    try:
        done = subprocess.run(command, cwd=file.parent, capture_output=True, text=True, timeout=_LONGEST_S, check=False)
        result = file.read_text(encoding="utf-8")
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise FormatFailure(f"The formatter did not finish: {error}.") from error
    if done.returncode:
        raise FormatFailure("The code has mistakes, so it was not formatted.")
    if _OF_CODE.search(code) and not result.strip():
        raise FormatFailure("The formatter gave nothing back, so nothing was changed.")
    return result
