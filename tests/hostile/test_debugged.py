"""The attacks once more on a debugged action, where Node's permission model is off; and a few of its own."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import Any

import psutil
import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.debug import Breakpoint, DebugProblem, Stopped
from studio.sandbox.recording import Recording
from tests.hostile.test_attacks import ATTACKS, MIB, STRAY, attacking, recorded_text
from tests.sandbox.conftest import job
from tests.sandbox.debug.driving import Driven


def limits(wall_s: float = 10.0) -> Limits:
    return Limits(wall_s=wall_s, heap_mib=64, memory_mib=256, output_bytes=4 * MIB)


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack["name"])
def test_attack_on_a_debugged_run_ends_in_a_known_way(attack: dict[str, Any]) -> None:
    threads, fds = threading.active_count(), psutil.Process().num_fds()
    wall_s = 1.0 if "timeout" in attack["statuses"] else 10.0
    began = time.monotonic()
    with Driven(attacking(attack, limits(wall_s)), exceptions="uncaught") as driven:
        while not isinstance(event := driven.next(Stopped, Recording), Recording):
            driven.session.go_on()
    # Who reads the debugger's own pipe waits there for nothing.
    assert event.status in {*attack["statuses"], "crashed", "timeout"}, event
    assert time.monotonic() - began < wall_s + 6
    text = recorded_text(event)
    for forbidden in attack.get("must_not", ()):
        assert forbidden not in text
    methods = [call.method for call in event.calls]
    assert not set(attack.get("must_not_call", ())) & set(methods)
    assert threading.active_count() <= threads
    assert psutil.Process().num_fds() <= fds
    assert not STRAY.exists()


REACHING = {
    "inspector": "new (require('inspector').Session)().connect()",
    "inspector by import": "new (await import('node:inspector')).Session().connectToMainThread()",
    "inspector promises": "new (require('node:inspector/promises').Session)()",
    "inspector opened": "require('inspector').open(0)",
    "a thread": "new (require('worker_threads').Worker)('1', { eval: true })",
    "a thread by import": "new (await import('worker_threads')).Worker('1', { eval: true })",
    "a message to a thread": "require('worker_threads').postMessageToThread(1, 'x')",
    "a thread of the loader": "require('module').register('data:text/javascript,1')",
    "a binding": "process.binding('inspector')",
    "a process": "require('child_process').spawnSync('id')",
    "a cluster": "require('cluster').fork()",
    "a runner of tests": "require('node:test').run({ files: ['/x.js'] })",
    "another program": "process.execve('/bin/true', [], {})",
    "an addon": "process.dlopen({ exports: {} }, '/lib/x.so')",
    "a signal": "process._debugProcess(process.pid)",
    "a file": "require('fs').readFileSync('/etc/passwd')",
    "writing": "require('fs').writeFileSync('/tmp/action-studio-hostile', 'x')",
    "a database": "require('node:sqlite')",
    "wasi": "new (require('wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } })",
    "a socket": "require('net').connect('/var/run/docker.sock')",
}


@pytest.mark.parametrize("code", REACHING.values(), ids=REACHING)
def test_what_the_permission_model_keeps_back_stays_out_of_reach(code: str) -> None:
    code = f"""
let got;
try {{ got = {code}; await null; }} catch (error) {{ return console.log('refused', error.message); }}
await new Promise((done) => {{
  got.on?.('error', (error) => {{ console.log('refused', error.message); done(); }});
  setTimeout(done, 300);
}});"""
    with Driven(job(code, limits=limits())) as driven:
        recording = driven.end()
    assert [line.text.split()[0] for line in recording.console] == ["refused"], recording


DISTURBING = {
    "writes into the line": "for (let fd = 3; fd < 40; fd++) try { fs.writeSync(fd, 'AS1D'.repeat(200)); } catch {}",
    "reads the line": "for (let fd = 3; fd < 40; fd++) fs.read(fd, Buffer.alloc(9999), 0, 9999, null, () => {});",
    "closes the line": "for (let fd = 3; fd < 40; fd++) try { fs.closeSync(fd); } catch {}",
    "stands in its own debugger": "for (let i = 0; i < 1e9; i++) debugger;",
    "makes scripts without end": "for (let i = 0; i < 3e4; i++) new Function('return ' + i)();",
    "fakes the gate": "eval('(function gate(answer) { debugger; })(1)//# sourceURL=action-studio:debug/gate.js');",
    "is deep": "const f = (n) => { if (n) f(n - 1); else debugger; }; f(5000);",
    "takes all memory": "const all = []; for (;;) all.push(new Array(1e5).fill({}));",
}


@pytest.mark.parametrize("code", DISTURBING.values(), ids=DISTURBING)
def test_who_disturbs_the_debugger_only_ends_itself(code: str) -> None:
    code = f"const fs = require('fs');\nconst begin = 1;\n{code}\nawait new Promise((done) => setTimeout(done, 50));"
    began, stops = time.monotonic(), 0
    with Driven(job(code, limits=limits(3.0)), [Breakpoint(3)], exceptions="all") as driven:
        while not isinstance(event := driven.next(Stopped, Recording), Recording):
            stops += 1
            if stops > 30:
                driven.stop()
                continue
            with contextlib.suppress(DebugProblem):
                for scope in event.frames[0].scopes:
                    driven.session.variables(scope.object)
                driven.session.evaluate(event.frames[0].id, "fs")
            with contextlib.suppress(DebugProblem):
                driven.session.go_on()
    assert event.status in ("completed", "crashed", "stopped", "timeout", "memory", "error"), event
    assert stops > 0
    assert time.monotonic() - began < 12


def test_a_forged_frame_of_the_debugged_channel_is_text() -> None:
    code = """
const fs = require('fs');
fs.writeSync(1, 'AS1F' + 'x'.repeat(60));
api.access.deny('mine');"""
    with Driven(job(code, limits=limits())) as driven:
        recording = driven.end()
    assert [call.method for call in recording.calls] == ["api.access.deny"]
    assert recording.console[0].raw
