"""`action-studio desktop`: an entry in the menu of a Linux desktop, with the icon and the files it opens."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import platformdirs

from studio.catalogue import places
from studio.cli.usage import BadUsage, Parser

NAME = "action-studio"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ESCAPED = {"\\": r"\\\\", '"': r"\\\"", "`": r"\\`", "$": r"\\$", "%": "%%"}


def main(arguments: Sequence[str]) -> int:
    """Install or remove the entry, or print it. Returns the exit status."""
    parser = Parser("desktop", "Put Action Studio into the menu of a Linux desktop, or take it out again.")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--install", action="store_true", help="write the entry and the icons for this user")
    what.add_argument("--remove", action="store_true", help="take both away again")
    options = parser.parse_args(arguments)
    if (options.install or options.remove) and sys.platform in ("win32", "darwin"):
        raise BadUsage("action-studio desktop: menu entries of this kind belong to Linux desktops only")
    if options.install:
        print(f"Written: {install()}")  # noqa: T201
    elif options.remove:
        remove()
    else:
        sys.stdout.write(entry(program()))
    return 0


def install(share: Path | None = None) -> Path:
    """Write the entry and the icons below `share`, the person's own folder of such things; returns the entry."""
    for source, target in _files(share or _share()):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    written = _entry_of(share or _share())
    written.write_text(entry(program()), encoding="utf-8")
    return written


def remove(share: Path | None = None) -> None:
    """Take away what `install` has written."""
    for _, target in _files(share or _share()):
        target.unlink(missing_ok=True)


def entry(command: Path) -> str:
    """The entry as it is shipped, starting this program by its whole path, so that no PATH is needed."""
    shipped = (places.resources() / "desktop" / f"{NAME}.desktop").read_text(encoding="utf-8")
    return shipped.replace(f"Exec={NAME} ", f"Exec={quoted(str(command))} ")


def quoted(text: str) -> str:
    """A program's path as the Exec line wants it.

    https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
    """
    return '"' + "".join(_ESCAPED.get(character, character) for character in text) + '"'


def program() -> Path:
    """This program: the bundled one, or the script that was installed beside Python."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    beside = Path(sys.executable).with_name(NAME)
    return beside if beside.is_file() else Path(shutil.which(NAME) or NAME)


def _share() -> Path:
    return Path(platformdirs.user_data_dir())


def _entry_of(share: Path) -> Path:
    return share / "applications" / f"{NAME}.desktop"


def _files(share: Path) -> Iterator[tuple[Path, Path]]:
    """Every shipped file with the place where a desktop looks for it."""
    shipped, icons = places.resources() / "desktop", share / "icons" / "hicolor"
    yield shipped / f"{NAME}.desktop", _entry_of(share)
    yield shipped / f"{NAME}.svg", icons / "scalable" / "apps" / f"{NAME}.svg"
    for size in SIZES:
        yield shipped / f"{NAME}-{size}.png", icons / f"{size}x{size}" / "apps" / f"{NAME}.png"
