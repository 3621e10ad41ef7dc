"""What is told about a fault of the studio: versions and where it happened; code and event only when asked for."""

from __future__ import annotations

import json
import platform
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import PySide6

from studio.ui.speech import tr

_HIDDEN = "••••"


@dataclass(frozen=True, slots=True)
class Material:
    """What a person may add to a report: the code and the event as they stand, and the secrets to be hidden in both."""

    code: str = ""
    event: Any = None
    secrets: tuple[str, ...] = ()


def fault_text(error: BaseException) -> str:
    """Versions, kind and place of a fault. Its message is left out, for that may hold what a person typed."""
    return "\n".join((versions(), "", *_chain(error)))


def versions() -> str:
    """The versions of everything that takes part."""
    return (
        f"action-studio {version('action-studio')}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, {platform.platform()}"
    )


def _chain(error: BaseException | None) -> Iterator[str]:
    """The fault and what it came from, the origin first."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.insert(0, error)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    for number, each in enumerate(seen):
        if number:
            yield tr("led to")
        yield type(each).__name__
        for frame in traceback.extract_tb(each.__traceback__):
            yield tr("  {0}:{1} in {2}").format(_place(frame.filename), frame.lineno, frame.name)


def _place(file: str) -> str:
    """Where a file lies inside of its package; nothing of the folders of the person."""
    parts = Path(file).parts
    for package in ("studio", "site-packages"):
        if package in parts:
            at = len(parts) - 1 - parts[::-1].index(package)
            return "/".join(parts[at + (package == "site-packages") :])
    return Path(file).name


def whole(text: str, material: Material, *, code: bool, event: bool) -> str:
    """The report with what was ticked; secrets are hidden in it."""
    more = []
    if code:
        more.append(tr("Code of the action:\n{0}").format(hidden(material.code, material.secrets)))
    if event:
        shown = json.dumps(material.event, indent=2, ensure_ascii=False, default=str)
        more.append(tr("Event:\n{0}").format(hidden(shown, material.secrets)))
    return "\n\n".join((text, *more))


def hidden(text: str, secrets: tuple[str, ...]) -> str:
    """The text with every secret value in it replaced, the longest first."""
    for value in sorted(filter(None, secrets), key=len, reverse=True):
        for form in {value, json.dumps(value, ensure_ascii=False)[1:-1]}:
            text = text.replace(form, _HIDDEN)
    return text


def material_of(code: str, event: Any, secrets: Mapping[str, str]) -> Material:
    """What the window holds, for a report that is asked for it."""
    return Material(code, event, tuple(secrets.values()))
