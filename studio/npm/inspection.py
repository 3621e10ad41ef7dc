"""A look at what npm has unpacked: nothing that leads out of the folder, and nothing native.

The platform runs no native modules, and says so with a text that contains `Compilation failed: Cannot find
module`: https://auth0.com/docs/customize/actions/limitations

Optional packages are installed, because some widely used packages need their optional JavaScript parts (the
Firestore client of firebase-admin is one). A native one among them is taken out again, as npm itself goes on
without an optional package that cannot be built.
"""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from studio.npm.failure import NpmFailure
from studio.npm.store import remove_tree

_BUILDING = re.compile(
    r"\b(?:node-gyp|node-gyp-build|node-pre-gyp|prebuild-install|cmake-js|node-waf|cargo-cp-artifact)\b"
    r"|\b(?:neon|napi|cargo) build\b"
)
_SCRIPTS = ("preinstall", "install", "postinstall")


@dataclass(frozen=True, slots=True)
class Native:
    """A native package: its folder, its name, and by what it was known."""

    folder: Path
    name: str
    sign: str


def inspect(folder: Path) -> None:
    """Checks the packages that npm has put into `folder`, and takes native ones that are only optional out.

    Raises NpmFailure for a native package that is needed, with the package that was asked for and needs it,
    and for a link or special file.
    """
    locked = _locked(folder)
    for native in tuple(natives(folder)):
        entry = locked.get(native.folder.relative_to(folder).as_posix(), {})
        if entry.get("optional") is not True:
            raise _refused(native, _path_to(native.name, locked))
        remove_tree(native.folder)


def natives(folder: Path) -> Iterator[Native]:
    """The native packages in a folder's `node_modules`. Raises NpmFailure for a link or special file."""
    found: set[Path] = set()
    for package, file in _walk(folder):
        if package is not None and package not in found and (sign := _sign(package, file)):
            found.add(package)
            yield Native(package, _name(package), sign)


def _walk(folder: Path) -> Iterator[tuple[Path | None, Path]]:
    """Every file with the folder of the package it belongs to."""
    waiting: list[tuple[Path, Path | None]] = [(folder / "node_modules", None)]
    while waiting:
        inside, package = waiting.pop()
        for entry in _entries(inside):
            path = Path(entry.path)
            _refuse_ways_out(entry, folder)
            if entry.is_dir(follow_symlinks=False):
                waiting.append((path, path if _is_package(path) else package))
            else:
                yield package, path


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    if not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _is_package(path: Path) -> bool:
    scoped = path.parent.name.startswith("@") and path.parent.parent.name == "node_modules"
    return scoped or (path.parent.name == "node_modules" and not path.name.startswith(("@", ".")))


def _name(package: Path) -> str:
    return f"{package.parent.name}/{package.name}" if package.parent.name.startswith("@") else package.name


def _refuse_ways_out(entry: os.DirEntry[str], folder: Path) -> None:
    plain = entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)
    if not plain or _is_junction(entry):
        where = Path(entry.path).relative_to(folder).as_posix()
        text = f"The packages hold {where}, which is a link or special file: choose a package without one."
        raise NpmFailure(text, "unsafe")


def _is_junction(entry: os.DirEntry[str]) -> bool:
    if sys.platform != "win32":
        return False
    return bool(entry.stat(follow_symlinks=False).st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def _sign(package: Path, file: Path) -> str | None:
    """By what this file of a package shows that the package is native."""
    if file.name == "binding.gyp" or file.suffix == ".node":
        return f"it holds {file.relative_to(package).as_posix()}"
    if file == package / "package.json":
        return _sign_in_manifest(_json(file))
    return None


def _sign_in_manifest(manifest: Mapping[str, Any]) -> str | None:
    if manifest.get("gypfile") is True:
        return "its package.json says gypfile"
    scripts = manifest.get("scripts")
    known = scripts if isinstance(scripts, Mapping) else {}
    building = (name for name in _SCRIPTS if _BUILDING.search(str(known.get(name))))
    return next((f"its {name} script builds it" for name in building), None)


def _refused(native: Native, way: tuple[str, ...]) -> NpmFailure:
    through = f" through {', '.join(way[1:-1])}" if len(way) > 2 else ""
    needed = f" (needed by {way[0]}{through})" if len(way) > 1 else ""
    return NpmFailure(
        f"Compilation failed: Cannot find module '{native.name}': the package {native.name}{needed} is native, for "
        f"{native.sign}, and the platform does not run native modules either; choose one written in JavaScript only.",
        "native",
    )


def _path_to(name: str, locked: Mapping[str, Mapping[str, Any]]) -> tuple[str, ...]:
    """The shortest way from a package that was asked for to `name`, by the names of the packages."""
    needs: dict[str, dict[str, None]] = {}
    for place, entry in locked.items():
        owner = place.rpartition("node_modules/")[2]
        needs.setdefault(owner, {}).update(dict.fromkeys(entry.get("dependencies") or {}))
    ways: list[tuple[str, ...]] = [(asked,) for asked in needs.get("", {})]
    seen: set[str] = set()
    for way in ways:
        if way[-1] == name:
            return way
        if way[-1] not in seen:
            seen.add(way[-1])
            ways += [(*way, each) for each in needs.get(way[-1], {})]
    return (name,)


def _locked(folder: Path) -> Mapping[str, Mapping[str, Any]]:
    found = _json(folder / "package-lock.json").get("packages")
    return {key: value for key, value in found.items() if isinstance(value, dict)} if isinstance(found, dict) else {}


def _json(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
