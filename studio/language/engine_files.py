"""The TypeScript engine on disk: installed once by the npm that comes along, or from a file.

The engine is a native program inside an npm package. What npm has installed can be read but not run, so the
program and its libraries are copied to a folder of their own, which appears by one rename.
"""

from __future__ import annotations

import os
import platform
import secrets
import shutil
import stat
import sys
import tarfile
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from studio import npm
from studio.project import folders

VERSION = "7.0.2"
NODE_TYPES = "22.20.5"
PACKAGES = {"typescript": VERSION, "@types/node": NODE_TYPES}
OVERRIDE = "ACTION_STUDIO_ENGINE"
_MACHINES = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
_LARGEST = 200 * 1024 * 1024


class EngineFailure(Exception):
    """The engine cannot be installed or started; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that speaks the language server protocol, and the folder that holds `@types/node`, if any."""

    program: Path
    node_types: Path | None


def package_name() -> str:
    """The npm package that holds the program for this machine."""
    system = {"win32": "win32", "darwin": "darwin"}.get(sys.platform, "linux")
    machine = _MACHINES.get(platform.machine().lower(), platform.machine().lower())
    return f"@typescript/typescript-{system}-{machine}"


def _program_name() -> str:
    return "tsc.exe" if sys.platform == "win32" else "tsc"


def _root() -> Path:
    return folders.cache() / "engine" / VERSION


def installed() -> Engine | None:
    """The engine if it is there: the program that ACTION_STUDIO_ENGINE names, else the installed one."""
    node_types = npm.installed(PACKAGES)
    if chosen := os.environ.get(OVERRIDE):
        program = Path(chosen)
        return Engine(program, node_types) if program.is_file() else None
    program = _root() / "lib" / _program_name()
    return Engine(program, node_types) if program.is_file() else None


def install(
    progress: Callable[[npm.Progress], None] = lambda _progress: None, stop: threading.Event | None = None
) -> Engine:
    """Install the engine and the types of Node.js; blocks for seconds. Raises npm.NpmFailure and EngineFailure."""
    folder = npm.install(PACKAGES, progress, stop)
    source = folder / "node_modules" / package_name()
    if not (source / "lib" / _program_name()).is_file():
        raise EngineFailure(f"The TypeScript engine has no build for this machine: {package_name()} is missing.")
    _keep(lambda draft: shutil.copytree(source, draft))
    return _found()


def install_from_file(archive: Path) -> Engine:
    """Install the engine from the `.tgz` of its npm package, for machines without network. Raises EngineFailure."""
    try:
        with tarfile.open(archive, "r:gz") as packed:
            if sum(member.size for member in packed.getmembers()) > _LARGEST:
                raise EngineFailure(f"{archive.name} unpacks to more than 200 MiB; expected {package_name()}.")
            _keep(lambda draft: _unpack(packed, draft))
    except (OSError, tarfile.TarError) as error:
        raise EngineFailure(f"{archive.name} cannot be unpacked; expected the .tgz of {package_name()}.") from error
    return _found()


def _unpack(packed: tarfile.TarFile, draft: Path) -> None:
    outer = draft.with_name(f"{draft.name}-all")
    try:
        packed.extractall(outer, filter="data")
        inner = outer / "package"
        if not (inner / "lib" / _program_name()).is_file():
            raise EngineFailure(f"The archive holds no lib/{_program_name()}; expected the .tgz of {package_name()}.")
        inner.replace(draft)
    finally:
        shutil.rmtree(outer, ignore_errors=True)


def _keep(fill: Callable[[Path], object]) -> None:
    root = _root()
    root.parent.mkdir(parents=True, exist_ok=True)
    draft = root.with_name(f".draft-{os.getpid()}-{secrets.token_hex(4)}")
    try:
        fill(draft)
        program = draft / "lib" / _program_name()
        program.chmod(program.stat().st_mode | stat.S_IXUSR | stat.S_IRUSR)
        if not (root / "lib" / _program_name()).is_file():
            draft.replace(root)
    except OSError as error:
        raise EngineFailure(f"The engine cannot be kept in {root}: {error.strerror or error}.") from error
    finally:
        _remove(draft)


def _remove(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")] if folder.is_dir() else []:
        if path.is_dir():
            path.chmod(path.stat().st_mode | stat.S_IWUSR)
    shutil.rmtree(folder, ignore_errors=True)


def _found() -> Engine:
    engine = installed()
    if engine is None:
        raise EngineFailure("The engine was installed and is gone again: its folder was deleted meanwhile.")
    return engine
