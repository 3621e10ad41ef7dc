"""One child process: started bare, watched, and killed with everything it started.

Three threads move bytes (standard output, standard error, standard input) so that the same code works
on Windows, where pipes cannot be polled. All end when the child does; `close` waits for them.
"""

from __future__ import annotations

import contextlib
import os
import queue
import secrets
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import psutil

from studio.sandbox.debug.link import Pipes
from studio.sandbox.failure import SandboxFailure
from studio.sandbox.frames import KEY_BYTES, Frame, FrameReader, Raw
from studio.sandbox.job import Kit, message
from studio.sandbox.layers import Launch, launch, parse_report
from studio.sandbox.layers.job_object import JobObject, confine

HOST = Path(__file__).resolve().parent / "host"
_WINDOWS = sys.platform == "win32"
_CHUNK = 65536
_SUSPENDED = 0x4
_JOIN_S = 5.0
_POLL_S = 0.5


@dataclass(frozen=True, slots=True)
class Output:
    """Bytes from the child on `stream` (`stdout` or `stderr`); empty bytes mean that it was closed."""

    stream: str
    data: bytes


def flags(kit: Kit) -> list[str]:
    """Node's options: the permission model, and the doors it leaves open closed one by one.

    This Node refuses its own inspector under the permission model, so a debugged child has to do without.
    """
    readable = [f"--allow-fs-read={folder}{os.sep}" for folder in _readable(kit)]
    return [
        *([] if kit.debug else ["--permission", *readable]),
        "--no-experimental-sqlite",
        "--no-experimental-websocket",
        "--disable-sigusr1",
        "--no-addons",
        "--zero-fill-buffers",
        "--unhandled-rejections=throw",
        "--disable-warning=ExperimentalWarning",
        f"--max-old-space-size={kit.limits.heap_mib}",
        # Every realm of a shared child is thrown away young.
        *(["--min-semi-space-size=16"] if kit.shared else []),
    ]


def _readable(kit: Kit) -> list[Path]:
    """The only folders of the machine that the child may read: the host, and the packages of the action."""
    return [HOST] if kit.packages is None else [HOST, kit.packages]


def _environment() -> dict[str, str]:
    """Nothing of the studio's environment; UTC because the platform's machines run in UTC.

    Without a home Node would look for one among the users of this machine. Actions see none of it.
    """
    fresh = {"TZ": "UTC", "USERPROFILE" if _WINDOWS else "HOME": Path(sys.executable).anchor}
    if _WINDOWS:
        fresh["SystemRoot"] = os.environ.get("SystemRoot", r"C:\Windows")  # noqa: SIM112 - its real spelling
    return fresh


class Child:
    """A Node that holds the host and waits for jobs. `events` yields its output and whatever others put there.

    `unread` is what came with the end of one job and belongs to the next.
    """

    def __init__(self, node: Path, kit: Kit, *, ahead: bool = False) -> None:
        self.kit = kit
        self.events: queue.SimpleQueue[object] = queue.SimpleQueue()
        self.started = time.monotonic()
        self._writes: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._sending = threading.Lock()
        self._unsent = 0
        key = secrets.token_bytes(KEY_BYTES)
        self._frames = FrameReader(key)
        self.pipes = Pipes.made() if kit.debug else None
        handed = () if self.pipes is None else (self.pipes.child_reads, self.pipes.child_writes)
        arguments = [*flags(kit), str(HOST / "bootstrap.js"), *map(str, handed)]
        launched = launch(node, arguments, _environment(), _readable(kit), kit.limits)
        self._report: bytearray | None = bytearray() if launched.reports else None
        self._process = _spawn(launched, handed)
        if self.pipes is not None:
            self.pipes.hand_over()
        if not _WINDOWS and self._process.stdin is not None:
            os.set_blocking(self._process.stdin.fileno(), False)
        self.layers = ["empty environment"]
        self.is_ready = False
        self.unread: list[Frame | Raw] = []
        self.node = ""
        self._watched: psutil.Process | None = None
        self._job_object: JobObject | None = None
        self._threads: list[threading.Thread] = []
        try:
            self._guard()
            self.send(key + message(kit.text(ahead=ahead)))
            for start in (self._read_stdout, self._read_stderr, self._write_stdin):
                self._threads.append(start())
        except BaseException:
            self.close()
            raise

    def _guard(self) -> None:
        self._watched = self._watch()
        if _WINDOWS:
            self._job_object = confine(self._process.pid, self.kit.limits)
            if self._job_object is not None:
                self.layers.append("job object")
            if self._watched is not None:
                self._watched.resume()
        else:
            self.layers.append("process group")

    def items(self, output: Output) -> list[Frame | Raw]:
        """What a piece of standard output holds: frames of the host, and text written around them."""
        data = output.data
        if self._report is not None:
            self._report += data
            line, end, data = bytes(self._report).partition(b"\n")
            if not end:
                return []
            self._report = None
            self.layers += parse_report(line).layers
        found = self._frames.feed(data) if data else self._frames.close()
        return found if self.is_ready else [item for item in found if not self._is_ready_frame(item)]

    def _is_ready_frame(self, item: Frame | Raw) -> bool:
        """Takes the frame with which the child says that it waits for a job, and what guards it."""
        if not isinstance(item, Frame) or item.payload["t"] != "ready":
            return False
        self.is_ready = True
        self.node = str(item.payload.get("node"))
        if item.payload.get("permissions") is True:
            self.layers.insert(0, "permissions")
        return True

    def take(self, body: bytes) -> None:
        """Hands over a job. The child runs it when it is ready."""
        self.send(message(body))

    def is_alive(self) -> bool:
        """Whether the process still exists, as far as is known now."""
        return self._process.poll() is None

    def _watch(self) -> psutil.Process | None:
        try:
            watched = psutil.Process(self._process.pid)
        except psutil.Error:
            return None
        self.layers.append("memory watchdog")
        return watched

    def send(self, data: bytes) -> None:
        """Gives bytes to the child's standard input without waiting; silently lost once the child is gone.

        What the pipe takes is written here and now, for a thread would have to be woken first.
        """
        with self._sending:
            if self._unsent == 0:
                data = data[self._put(data) :]
            if data:
                self._unsent += 1
                self._writes.put(data)

    def _put(self, data: bytes) -> int:
        pipe = self._process.stdin
        if _WINDOWS or pipe is None or pipe.closed:
            return 0
        try:
            return os.write(pipe.fileno(), data)
        except OSError:
            return 0

    def memory_mib(self) -> float:
        """Resident memory now, 0 when the child is gone."""
        if self._watched is None:
            return 0.0
        try:
            return float(self._watched.memory_info().rss) / 1048576
        except psutil.Error:
            return 0.0

    def private_mib(self) -> float:
        """Memory that is this process's alone; resident memory where the system does not tell."""
        if self._watched is None:
            return 0.0
        try:
            return float(self._watched.memory_full_info().uss) / 1048576
        except (psutil.Error, AttributeError):
            return self.memory_mib()

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
        if self._job_object is not None:
            self._job_object.close()
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
                    written = pipe.write(view)
                    if written is None:
                        select.select([], [pipe], [], _POLL_S)
                    view = view[written or 0 :]
                with self._sending:
                    self._unsent -= 1


def _spawn(launched: Launch, handed: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            launched.command,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(),
            cwd=Path(sys.executable).anchor if _WINDOWS else "/",
            close_fds=True,
            pass_fds=handed,
            start_new_session=not _WINDOWS,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | (_SUSPENDED if _WINDOWS else 0),
        )
    except OSError as error:
        raise SandboxFailure(f"Node could not be started: {error.strerror or error}.") from error


def _thread(name: str, target: Callable[..., None], *args: object) -> threading.Thread:
    thread = threading.Thread(target=target, args=args, name=name, daemon=True)
    thread.start()
    return thread
