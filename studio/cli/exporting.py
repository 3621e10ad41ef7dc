"""`action-studio export`: a project in a format of others, checked before a file is written."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from studio.cli.passed import report_of
from studio.cli.printout import safe
from studio.cli.usage import BadUsage, Parser
from studio.exchange.formats import Export, Format, Wishes, export, writable
from studio.exchange.gathering import gather
from studio.exchange.placing import Occupied, check, place
from studio.project.reading import nearest
from studio.project.saving import SaveError
from studio.sandbox import SandboxFailure
from studio.tokens.keys import KeyProblem


def main(arguments: Sequence[str]) -> int:
    """Write the files of a format and say what has to be done with them. Returns the exit status."""
    options = _parser().parse_args(arguments)
    format = chosen_format(options.format)
    folder = Path(options.out)
    wishes = Wishes(**{name: getattr(options, name) for name in _wishes()})
    for name in _wishes():
        if getattr(wishes, name) and name not in format.wishes:
            raise BadUsage(f"--{name.replace('_', '-')} means nothing for {format.id}")
    made = export(gather(Path(options.project), options.action, examples=format.examples), format, wishes)
    if made.refused:
        raise BadUsage("\n".join(safe(remark.text) for remark in made.refused))
    try:
        if options.with_report:
            check(made.parts, folder, force=options.force)
            made = _with_report(made, Path(options.project))
        if options.dry_run:
            written = tuple(folder / part.path for part in check(made.parts, folder, force=options.force))
        else:
            written = place(made.parts, folder, force=options.force)
    except (Occupied, SaveError) as error:
        raise BadUsage(safe(str(error))) from error
    except (SandboxFailure, KeyProblem) as error:
        sys.stderr.write(f"{error}\n")
        return 3
    _tell(made, format, folder, written, as_json=options.json, planned=options.dry_run)
    return 0


def _with_report(made: Export, project: Path) -> Export:
    parts, remarks = report_of(project)
    return Export((*made.parts, *parts), (*made.remarks, *remarks))


def chosen_format(id: str, among: Iterable[Format] | None = None, trouble: str = "this format is not known") -> Format:
    """The format of an id, one that can be written unless others are given. Raises BadUsage, proposing the nearest."""
    known = {format.id: format for format in (among or writable())}
    if id not in known:
        hint = nearest(id, [*known]) or f"; expected one of {', '.join(known)}"
        raise BadUsage(f"--format {id}: {trouble}{hint}")
    return known[id]


def list_formats(parser: Parser, formats: Iterable[Format]) -> None:
    """Put the formats and what they are below the options of a command."""
    lines = [f"  {format.id:<22} {format.help}" for format in formats]
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(["formats:", *lines])


def _wishes() -> tuple[str, ...]:
    return Wishes.__slots__


def _parser() -> Parser:
    parser = Parser("export", "Write the actions of a project in a format of others.")
    parser.add_argument("project", metavar="PROJECT", help="a project folder, or one action")
    list_formats(parser, writable())
    parser.add_argument("--format", required=True, metavar="FORMAT", help="one of those below")
    parser.add_argument("--out", required=True, metavar="DIR", help="the folder for the files")
    parser.add_argument("--action", action="append", default=[], metavar="NAME", help="only this one; may be repeated")
    parser.add_argument("--bindings", action="store_true", help="also what is bound to each trigger, in its order")
    parser.add_argument("--legacy-secrets", action="store_true", help="Terraform before 1.11: secrets in the state")
    parser.add_argument("--with-report", action="store_true", help="run the scenarios, and put a report of them along")
    parser.add_argument("--force", action="store_true", help="replace files that are there")
    parser.add_argument("--dry-run", action="store_true", help="check and list, and write nothing")
    parser.add_argument("--json", action="store_true", help="print exactly one JSON object")
    return parser


def _tell(made: Export, format: Format, folder: Path, written: Sequence[Path], *, as_json: bool, planned: bool) -> None:
    kept = [part.path for part in made.parts if part.yielding and folder / part.path not in written]
    remarks = [remark.text for remark in made.remarks]
    remarks += [f"{folder / path} was there already and stays as it is." for path in kept]
    if as_json:
        shown: dict[str, Any] = {
            "schema": 1,
            "format": format.id,
            "folder": str(folder),
            "files": [str(path) for path in written],
            "remarks": remarks,
            "written": not planned,
        }
        sys.stdout.write(json.dumps(shown, ensure_ascii=True) + "\n")
        return
    verb = "would be written" if planned else "written"
    count = f"{len(written)} file{'' if len(written) == 1 else 's'}"
    sys.stdout.write(safe(f"{format.name}: {count} {verb} to {folder}") + "\n")
    sys.stdout.writelines(safe(f"  {path.relative_to(folder).as_posix()}") + "\n" for path in written)
    sys.stderr.writelines(safe(remark) + "\n" for remark in remarks)
