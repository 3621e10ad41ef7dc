"""`action-studio ci`: a file that lets a CI system run the scenarios."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from studio.cli.usage import BadUsage, Parser
from studio.project.saving import SaveError, save_text
from studio.scenarios.pipelines import PACKAGE, PLACES, pipeline, place_in


def main(arguments: Sequence[str]) -> int:
    """Print the file, or write it with --out. Returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        text = pipeline(options.system, options.path, options.package)
    except ValueError as error:
        raise BadUsage(f"action-studio ci: a path or package has several lines; {error}") from error
    if options.out is None:
        sys.stdout.write(text)
    else:
        sys.stdout.write(f"{_written(options, text)}\n")
    return 0


def _parser() -> Parser:
    parser = Parser("ci", "Make the file by which a CI system runs the scenarios and shows what failed.")
    parser.add_argument(
        "path", nargs="?", default=".", metavar="PATH", help="what is tested, else the whole repository"
    )
    parser.add_argument("--for", dest="system", required=True, choices=tuple(PLACES), help="which CI system")
    parser.add_argument("--out", metavar="PATH", help="the file, or the folder of the repository; else it is printed")
    parser.add_argument(
        "--package", default=PACKAGE, metavar="SPEC", help="what pip installs, such as a version or URL"
    )
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")
    return parser


def _written(options: argparse.Namespace, text: str) -> Path:
    out = Path(options.out)
    place = place_in(out, options.system) if out.is_dir() else out
    if place.exists() and not options.force:
        raise BadUsage(f"{place}: the file is there already; expected --force, or another --out")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        save_text(place, text)
    except (SaveError, OSError) as error:
        raise BadUsage(f"{place}: the file was not written: {error}") from error
    return place
