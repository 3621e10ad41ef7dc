"""The running engine: one process, requests with answers, restarted when it dies. Threads, no Qt.

Answers come on a thread of the engine's; `told` functions must hand them on to where they belong.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from studio.language.engine_files import Engine
from studio.language.engine_log import EngineLog
from studio.language.jsonrpc import BadFrame, Frames, framed

Told = Callable[[Any], None]
Message = Mapping[str, Any]
_BACK_OFF_S = (0.0, 0.2, 1.0, 3.0, 10.0)
_STEADY_S = 30.0
_PATIENCE_S = 10.0
_CHUNK = 65536
# The engine would run npm by itself for files outside of a project; it never may.
_ANSWERS: Mapping[str, Any] = {
    "js/ts": {"tsserver": {"automaticTypeAcquisition": {"enabled": False}}},
    "typescript": {"disableAutomaticTypeAcquisition": True},
    "javascript": {},
}
_CAPABILITIES: Mapping[str, Any] = {
    "general": {"positionEncodings": ["utf-16"]},
    "workspace": {"configuration": True, "didChangeWatchedFiles": {"dynamicRegistration": False}},
    "textDocument": {
        "completion": {
            "completionItem": {
                "documentationFormat": ["markdown", "plaintext"],
                "resolveSupport": {"properties": ["documentation", "detail"]},
            },
            "contextSupport": True,
        },
        "hover": {"contentFormat": ["markdown", "plaintext"]},
        "signatureHelp": {
            "signatureInformation": {"documentationFormat": ["markdown"], "activeParameterSupport": True}
        },
        "diagnostic": {},
        "rename": {"prepareSupport": True},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
    },
}


@dataclass
class _Waiting:
    told: Told
    method: str
    since: float = field(default_factory=time.monotonic)


class EngineProcess:
    """Starts the engine in `root`, keeps it running, and answers requests. One that owes an answer and says nothing
    at all for `patience_s` hangs: it is ended and started anew, like one that died. `log` tells what happened.

    `state_changed` hears `starting`, `ready`, `restarting` and `stopped`. Whenever the engine has started,
    `reopen` is given a function to call with all open documents, as (uri, version, text); until then what is
    told is lost, and what is asked waits. It may hold a lock of its own meanwhile.
    """

    def __init__(
        self,
        engine: Engine,
        root: Path,
        state_changed: Callable[[str], None] = lambda _state: None,
        reopen: Callable[[Callable[[list[tuple[str, int, str]]], None]], None] = lambda opened: opened([]),
        patience_s: float | None = None,
    ) -> None:
        self._engine, self._root = engine, root
        self._state_changed, self._reopen = state_changed, reopen
        self._lock = threading.RLock()
        self._patience_s, self._heard = patience_s or _PATIENCE_S, time.monotonic()
        self.log = EngineLog()
        self._process: subprocess.Popen[bytes] | None = None
        self._waiting: dict[int, _Waiting] = {}
        self._number = 0
        self._ready = threading.Event()
        self._ended = threading.Event()
        self._queued: list[Message] = []
        self._out: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._live, name="language-engine", daemon=True)

    # -- life

    def start(self) -> None:
        """Start the process on a thread of its own; what is asked before it is ready waits."""
        self._thread.start()

    def stop(self) -> None:
        """End the process and wait for its thread."""
        self._ended.set()
        with self._lock:
            process = self._process
        if process is not None:
            with contextlib.suppress(OSError):
                process.kill()
        if self._thread.is_alive():
            self._thread.join(5)

    @property
    def pid(self) -> int | None:
        """The process, while there is one."""
        with self._lock:
            return self._process.pid if self._process is not None else None

    def wait_ready(self, longest_s: float) -> bool:
        """Wait until the engine answers."""
        return self._ready.wait(longest_s)

    def _live(self) -> None:
        failures = 0
        while not self._ended.is_set():
            self._state_changed("starting" if failures == 0 else "restarting")
            began = time.monotonic()
            self._once()
            lived = time.monotonic() - began
            self.log.write(f"ended after {lived:.1f} s")
            self._forget()
            failures = 1 if lived > _STEADY_S else failures + 1
            self._ended.wait(_BACK_OFF_S[min(failures - 1, len(_BACK_OFF_S) - 1)])
        self._state_changed("stopped")

    def _once(self) -> None:
        """One life of the process, from its start until it ends."""
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        try:
            process = subprocess.Popen(
                [str(self._engine.program), "--lsp", "--stdio"],
                cwd=self._root,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                creationflags=hidden,
                start_new_session=sys.platform != "win32",
            )
        except OSError as error:
            self.log.write(f"cannot be started: {error.strerror or error}")
            return
        self.log.write(f"started {self._engine.program} as process {process.pid}")
        with self._lock:
            self._process, self._out = process, queue.SimpleQueue()
            self._heard = time.monotonic()
        assert process.stderr is not None
        beside = [
            threading.Thread(target=self._write_out, args=(process, self._out), daemon=True),
            threading.Thread(target=self.log.take, args=(process.stderr,), daemon=True),
            threading.Thread(target=self._watch, args=(process,), daemon=True),
        ]
        for thread in beside:
            thread.start()
        if self._ended.is_set():
            process.kill()
        try:
            self._greet()
            assert process.stdout is not None
            self._read(process.stdout)
        except (OSError, BadFrame):
            pass
        finally:
            process.kill()
            process.wait()
            self._out.put(None)
            for thread in beside:
                thread.join(5)
            for stream in (process.stdin, process.stdout, process.stderr):
                with contextlib.suppress(OSError):
                    stream.close() if stream else None
            with self._lock:
                self._process = None

    def _watch(self, process: subprocess.Popen[bytes]) -> None:
        """End a process that owes an answer and has been silent for too long."""
        pause = min(self._patience_s / 4, 0.5)
        while process.poll() is None and not self._ended.wait(pause):
            with self._lock:
                oldest = min(self._waiting.values(), key=lambda each: each.since, default=None)
                silent = time.monotonic() - max(self._heard, oldest.since) if oldest else 0.0
            if oldest is not None and silent > self._patience_s:
                self.log.write(f"no answer to {oldest.method} and no sign of life for {silent:.0f} s: ended")
                process.kill()
                return

    def _greet(self) -> None:
        root = self._root.as_uri()
        folders = [{"uri": root, "name": "actions"}]
        params = {"processId": None, "rootUri": root, "workspaceFolders": folders, "capabilities": _CAPABILITIES}
        with self._lock:
            number = self._next(self._greeted, "initialize")
            self._write({"id": number, "method": "initialize", "params": params})

    def _greeted(self, _answer: Any) -> None:
        self._reopen(self._opened)
        self._state_changed("ready")

    def _opened(self, documents: list[tuple[str, int, str]]) -> None:
        with self._lock:
            self._write({"method": "initialized", "params": {}})
            for uri, version, text in documents:
                item = {"uri": uri, "languageId": "javascript", "version": version, "text": text}
                self._write({"method": "textDocument/didOpen", "params": {"textDocument": item}})
            queued, self._queued = self._queued, []
            for message in queued:
                self._write(message)
            self._ready.set()
        self.log.write("ready")

    def _forget(self) -> None:
        with self._lock:
            self._ready.clear()
            waiting, self._waiting = self._waiting, {}
            self._queued = []
        for each in waiting.values():
            each.told(None)

    # -- what goes out

    def request(self, method: str, params: Mapping[str, Any], told: Told) -> int:
        """Ask; `told` gets the result on the engine's thread, None when there is none. Answers a number to cancel."""
        with self._lock:
            number = self._next(told, method)
            self._send({"id": number, "method": method, "params": params})
        return number

    def notify(self, method: str, params: Mapping[str, Any]) -> None:
        """Tell, without an answer; before the engine is ready nothing, for it is then given all documents anew."""
        with self._lock:
            if self._ready.is_set():
                self._write({"method": method, "params": params})

    def cancel(self, number: int) -> None:
        """Take a request back; its `told` is not called any more."""
        with self._lock:
            if self._waiting.pop(number, None) is not None:
                self._send({"method": "$/cancelRequest", "params": {"id": number}})

    def ask(self, method: str, params: Mapping[str, Any], longest_s: float = 10.0) -> Any:
        """Ask and wait for the answer; for tests and for threads that may wait."""
        done, answer = threading.Event(), [None]

        def told(result: Any) -> None:
            answer[0] = result
            done.set()

        number = self.request(method, params, told)
        if not done.wait(longest_s):
            self.cancel(number)
        return answer[0]

    def _next(self, told: Told, method: str) -> int:
        self._number += 1
        self._waiting[self._number] = _Waiting(told, method)
        return self._number

    def _send(self, message: Message) -> None:
        if self._ready.is_set():
            self._write(message)
        elif len(self._queued) < 1000:
            self._queued.append(message)

    def _write(self, message: Message) -> None:
        """Hand a message to the writing thread: an engine that does not read may keep nobody waiting.

        That thread also makes the bytes, for a long text takes a while.
        """
        if self._process is not None:
            self._out.put(message)

    @staticmethod
    def _write_out(process: subprocess.Popen[bytes], out: queue.SimpleQueue[Message | None]) -> None:
        assert process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            while (message := out.get()) is not None:
                process.stdin.write(framed(message))
                process.stdin.flush()

    # -- what comes in

    def _read(self, stream: IO[bytes]) -> None:
        frames = Frames()
        read = getattr(stream, "read1", stream.read)
        while data := read(_CHUNK):
            self._heard = time.monotonic()
            for message in frames.take(data):
                self._take(message)

    def _take(self, message: Mapping[str, Any]) -> None:
        if "method" in message:
            if "id" in message:
                self._answer(message)
            return
        number = message.get("id")
        with self._lock:
            waiting = self._waiting.pop(number, None) if isinstance(number, int) else None
        if waiting is not None:
            waiting.told(message.get("result"))

    def _answer(self, message: Mapping[str, Any]) -> None:
        """The engine asks something: settings are answered, everything else has no answer."""
        result: Any = None
        if message["method"] == "workspace/configuration":
            params = message.get("params")
            items = params.get("items", []) if isinstance(params, Mapping) else []
            result = [_ANSWERS.get(item.get("section", "")) if isinstance(item, Mapping) else None for item in items]
        with self._lock:
            self._write({"id": message["id"], "result": result})
