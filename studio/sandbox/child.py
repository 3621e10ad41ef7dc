"""One child process: started bare, watched, and killed with everything it started.

Three threads move bytes (standard output, standard error, standard input) so that the same code works
on Windows, where pipes cannot be polled. All end when the child does; `close` waits for them.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

from studio.sandbox.failure import SandboxFailure
from studio.sandbox.job import Limits

HOST = Path(__file__).resolve().parent / "host"
_WINDOWS = sys.platform == "win32"
_CHUNK = 65536
_JOIN_S = 5.0


@dataclass(frozen=True, slots=True)
class Output:
    """Bytes from the child on `stream` (`stdout` or `stderr`); empty bytes mean that it was closed."""

    stream: str
    data: bytes


def flags(limits: Limits) -> list[str]:
    """Node's options: the permission model, and the doors it leaves open closed one by one."""
    return [
        "--permission",
        f"--allow-fs-read={HOST}{os.sep}",
        "--no-experimental-sqlite",
        "--no-experimental-websocket",
        "--disable-sigusr1",
        "--no-addons",
        "--zero-fill-buffers",
        "--unhandled-rejections=throw",
        "--disable-warning=ExperimentalWarning",
        f"--max-old-space-size={limits.heap_mib}",
    ]


def _environment() -> dict[str, str]:
    """Nothing of the studio's environment; UTC because the platform's machines run in UTC."""
    fresh = {"TZ": "UTC"}
    if _WINDOWS:
        fresh["SystemRoot"] = os.environ.get("SystemRoot", r"C:\Windows")  # noqa: SIM112 - its real spelling
    return fresh


class Child:
    """A running Node. `events` yields its output and whatever others put there."""

    def __init__(self, node: Path, limits: Limits, first_input: bytes) -> None:
        self.events: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.started = time.monotonic()
        self._writes: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._process = self._spawn(node, limits)
        self.layers = ["empty environment"]
        self._watched: psutil.Process | None = None
        self._threads: list[threading.Thread] = []
        try:
            self._guard(limits)
            self._writes.put(first_input)
            for start in (self._read_stdout, self._read_stderr, self._write_stdin):
                self._threads.append(start())
        except BaseException:
            self.close()
            raise

    def _guard(self, limits: Limits) -> None:
        if not _WINDOWS:
            self.layers.append("process group")
        if _limit_resources(self._process.pid, limits):
            self.layers.append("resource limits")
        self._watched = self._watch()

    def _spawn(self, node: Path, limits: Limits) -> subprocess.Popen[bytes]:
        command = [str(node), *flags(limits), str(HOST / "bootstrap.js")]
        try:
            return subprocess.Popen(
                command,
                bufsize=0,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=_environment(),
                cwd=Path(sys.executable).anchor if _WINDOWS else "/",
                close_fds=True,
                start_new_session=not _WINDOWS,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise SandboxFailure(f"Node could not be started: {error.strerror or error}.") from error

    def _watch(self) -> psutil.Process | None:
        try:
            watched = psutil.Process(self._process.pid)
        except psutil.Error:
            return None
        self.layers.append("memory watchdog")
        return watched

    def send(self, data: bytes) -> None:
        """Queues bytes for the child's standard input; silently lost once the child is gone."""
        self._writes.put(data)

    def memory_mib(self) -> float:
        """Resident memory now, 0 when the child is gone."""
        if self._watched is None:
            return 0.0
        try:
            return float(self._watched.memory_info().rss) / 1048576
        except psutil.Error:
            return 0.0

    def cpu_seconds(self) -> float:
        """Processor time used so far, 0 when it cannot be known any more."""
        if self._watched is None:
            return 0.0
        try:
            times = self._watched.cpu_times()
        except psutil.Error:
            return 0.0
        return float(times.user + times.system)

    def is_runnable(self) -> bool:
        """Whether its main thread computes, or would if a processor were free."""
        if self._watched is None:
            return False
        try:
            return self._watched.status() == psutil.STATUS_RUNNING
        except psutil.Error:
            return False

    def wait(self, seconds: float) -> int | None:
        """The exit status if the child ends within `seconds`; negative for a signal."""
        try:
            return self._process.wait(max(seconds, 0))
        except subprocess.TimeoutExpired:
            return None

    def close(self) -> int:
        """Kills the whole process group, collects everything, and answers the exit status."""
        self._kill()
        status = self._process.wait()
        self._writes.put(None)
        for thread in self._threads:
            thread.join(_JOIN_S)
        for pipe in (self._process.stdin, self._process.stdout, self._process.stderr):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        return status

    def _kill(self) -> None:
        # The leader is not reaped yet unless `wait` saw it end, so the group's number is still its own.
        if self._process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                if _WINDOWS:
                    self._process.kill()
                else:
                    os.killpg(self._process.pid, signal.SIGKILL)

    def _read_stdout(self) -> threading.Thread:
        return _thread("sandbox-stdout", self._read, self._process.stdout, "stdout")

    def _read_stderr(self) -> threading.Thread:
        return _thread("sandbox-stderr", self._read, self._process.stderr, "stderr")

    def _write_stdin(self) -> threading.Thread:
        return _thread("sandbox-stdin", self._write, self._process.stdin)

    def _read(self, pipe: IO[bytes], stream: str) -> None:
        with contextlib.suppress(OSError, ValueError):
            while data := pipe.read(_CHUNK):
                self.events.put(Output(stream, data))
        self.events.put(Output(stream, b""))

    def _write(self, pipe: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            while (data := self._writes.get()) is not None:
                view = memoryview(data)
                while view:
                    view = view[pipe.write(view) :]


def _thread(name: str, target: Callable[..., None], *args: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=args, name=name, daemon=True)
    thread.start()
    return thread


def _limit_resources(pid: int, limits: Limits) -> bool:
    """Bounds set from outside on Linux: no core dumps, no files, a stop for a child left behind."""
    if not sys.platform.startswith("linux"):
        return False
    import resource

    data = (2 * limits.memory_mib + 256) * 1048576
    cpu = int(limits.wall_s * 4) + 30
    bounds: Mapping[int, int] = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_NOFILE: 64,
        resource.RLIMIT_CPU: cpu,
        resource.RLIMIT_DATA: data,
    }
    try:
        for kind, bound in bounds.items():
            resource.prlimit(pid, kind, (bound, bound))
    except (OSError, ValueError):
        return False
    return True
