"""A converted Rule or Hook as files of a project: the code of the action, and its description."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path
from typing import Any

import yaml

from studio.catalogue.loader import load
from studio.exchange.legacy.convert import Draft
from studio.exchange.legacy.report import Note
from studio.project.saving import SaveError, save_text

_LONGEST = 80


class DraftExists(ValueError):
    """The files of the draft would replace others; the text names them and says what to do."""


def draft_name(text: str) -> str:
    """A name for an action and its folder: small letters, digits and dashes."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", plain)
    return re.sub(r"[^a-z0-9]+", "-", spaced.lower()).strip("-")[:_LONGEST].strip("-") or "converted"


def description(draft: Draft, name: str) -> str:
    """The text of the action's description: its packages, and the names of the secrets that it needs."""
    trigger = load().triggers[draft.trigger]
    shown: dict[str, Any] = {"name": name, "trigger": trigger.id, "version": trigger.version}
    if trigger.runtimes:
        shown["runtime"] = trigger.runtimes[0]
    if draft.dependencies:
        shown["dependencies"] = dict(draft.dependencies)
    if draft.secrets:
        shown["secrets"] = list(draft.secrets)
    text: str = yaml.safe_dump(shown, sort_keys=False, allow_unicode=True)
    missing = "".join(f"# {package}: add it to the dependencies, with a version.\n" for package in draft.unversioned)
    return text + missing


def write_draft(draft: Draft, name: str, folder: Path, *, force: bool = False) -> tuple[Path, Path]:
    """Write `actions/<name>/code.js` and `action.yaml` below a folder, and answer where they are.

    Raises DraftExists where one of them is there already, unless that is forced, and SaveError.
    """
    code, described = check_place(name, folder, force=force)
    try:
        code.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SaveError(f"{code.parent} cannot be made: {error.strerror or error}.") from error
    save_text(code, draft.code)
    save_text(described, description(draft, name))
    return code, described


def check_place(name: str, folder: Path, *, force: bool = False) -> tuple[Path, Path]:
    """Where the files of an action of this name lie. Raises DraftExists where one is there, unless that is forced."""
    home = folder / "actions" / name
    places = home / "code.js", home / "action.yaml"
    there = [path for path in places if path.exists()]
    if there and not force:
        raise DraftExists(f"{there[0]} is there already; expected another name, or --force to replace it")
    return places


def draft_json(draft: Draft) -> dict[str, Any]:
    """The draft as JSON values."""
    return {
        "kind": draft.kind.id,
        "trigger": draft.trigger,
        "handlers": list(draft.handlers),
        "code": draft.code,
        "secrets": list(draft.secrets),
        "dependencies": dict(draft.dependencies),
        "unversioned": list(draft.unversioned),
        "rows": {row: list(lines) for row, lines in draft.rows.items()},
        "todos": [_note(note) for note in draft.todos],
        "checks": [_note(note) for note in draft.checks],
    }


def _note(note: Note) -> dict[str, Any]:
    return {"line": note.line, "text": note.text, "row": note.row or None}
