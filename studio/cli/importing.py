"""`action-studio import`: actions in a format of others become a project of the studio."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from studio.cli.exporting import chosen_format, list_formats
from studio.cli.printout import safe
from studio.cli.usage import BadUsage, Parser
from studio.exchange.formats import Format, by_id, read, readable
from studio.exchange.imported import Imported
from studio.exchange.placing import Occupied, place
from studio.exchange.project_files import project_parts
from studio.project.reading import ReadError
from studio.project.saving import SaveError


def main(arguments: Sequence[str]) -> int:
    """Read a file or folder, write the project and say what is not in it. Returns the exit status."""
    options = _parser().parse_args(arguments)
    source, folder = Path(options.source), Path(options.out)
    try:
        imported = read(source, _format(options.format))
        written = place(project_parts(imported, source), folder)
    except (Occupied, SaveError) as error:
        raise BadUsage(safe(str(error)).replace(", or --force to replace it", "")) from error
    except ReadError as error:
        raise BadUsage(safe(str(error))) from error
    _tell(imported, folder, written, as_json=options.json)
    return 0


def _format(id: str | None) -> Format | None:
    return chosen_format(id, readable(), "this format cannot be imported") if id is not None else None


def _parser() -> Parser:
    parser = Parser("import", "Make a project out of actions in a format of others.")
    parser.add_argument("source", metavar="SOURCE", help="a file or a folder")
    parser.add_argument("--out", required=True, metavar="DIR", help="where the project is made; nothing is replaced")
    list_formats(parser, readable())
    parser.add_argument("--format", metavar="FORMAT", help="one of those below, else recognised by what is in it")
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object")
    return parser


def _tell(imported: Imported, folder: Path, written: Sequence[Path], *, as_json: bool) -> None:
    names = [action.name for action in imported.bundle.actions]
    notes = imported.notes
    if as_json:
        shown: dict[str, Any] = {
            "schema": 1,
            "format": imported.format,
            "folder": str(folder),
            "actions": names,
            "files": [str(path) for path in written],
            "kept": notes.kept,
            "left_out": notes.left_out,
        }
        sys.stdout.write(json.dumps(shown, ensure_ascii=True) + "\n")
        return
    count = f"{len(names)} action{'' if len(names) == 1 else 's'}"
    lines = [f"{by_id()[imported.format].name}: {count} imported into {folder}", *(f"  {name}" for name in names)]
    if notes.kept:
        lines += ["Kept to be passed on", *(f"  {sentence}" for sentence in notes.kept)]
    if notes.left_out:
        lines += ["Left out", *(f"  {sentence}" for sentence in notes.left_out)]
    sys.stdout.writelines(safe(line) + "\n" for line in lines)
