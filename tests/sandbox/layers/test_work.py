"""What an action may do still works inside the layers."""

from __future__ import annotations

import json
import signal
from pathlib import Path

import pytest

from studio.sandbox.bounds import Limits
from tests.sandbox.layers.confined import ENVIRONMENT, confined

WORK = {
    "computing": ("let s = 0; for (let i = 0; i < 1e6; i++) s += i; console.log(s)", "499999500000"),
    "memory": ("console.log(Buffer.alloc(200 << 20, 1).length)", "209715200"),
    "random bytes": ("console.log(require('crypto').randomBytes(16).length)", "16"),
    "keys": (
        "console.log(require('crypto').generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.type)",
        "private",
    ),
    "web crypto": ("crypto.subtle.digest('SHA-256', Buffer.from('a')).then((d) => console.log(d.byteLength))", "32"),
    "https": ("console.log(typeof require('https').request)", "function"),
    "zlib threads": (
        "const z = require('zlib'), m = require('util').promisify(z.gzip);"
        "Promise.all([1, 2, 3, 4, 5, 6].map(() => m(Buffer.alloc(1e5)))).then((a) => console.log(a.length))",
        "6",
    ),
    "worker threads": (
        "new (require('worker_threads').Worker)('require(\"worker_threads\").parentPort.postMessage(7)',"
        "{ eval: true }).on('message', (m) => console.log(m))",
        "7",
    ),
    "web assembly": (
        "console.log(WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),"
        "new WebAssembly.Memory({ initial: 16 }).buffer.byteLength)",
        "true 1048576",
    ),
    "time zones": (
        "console.log(new Date(0).toLocaleString('de', { timeZone: 'Europe/Berlin' }))",
        "1.1.1970, 01:00:00",
    ),
    "facts about the machine": (
        "const os = require('os'); process.memoryUsage(); os.loadavg(); os.uptime(); process.constrainedMemory();"
        "console.log(os.cpus().length > 0, os.totalmem() > 1e6, os.freemem() > 1e6, os.hostname().length > 0)",
        "true true true true",
    ),
    "timers": ("setTimeout(() => console.log('later'), 20)", "later"),
    "its environment": ("console.log(JSON.stringify(process.env))", json.dumps(ENVIRONMENT, separators=(",", ":"))),
}


@pytest.mark.parametrize(("script", "expected"), WORK.values(), ids=list(WORK))
def test_it_works(script: str, expected: str, user: int | None) -> None:
    inside = confined(script, user=user)
    assert (inside.status, inside.out.strip(), inside.err) == (0, expected, "")


def test_a_readable_folder_is_read_and_its_modules_are_loaded(folder: Path, user: int | None) -> None:
    (folder / "part.js").write_text("module.exports = 'part'", encoding="utf-8")
    (folder / "inner").mkdir()
    (folder / "inner" / "text").write_text("text", encoding="utf-8")
    script = (
        f"const f = {json.dumps(str(folder))}, fs = require('fs');"
        "console.log(require(f + '/part.js'), fs.readFileSync(f + '/inner/text', 'utf8'), fs.readdirSync(f).length)"
    )
    inside = confined(script, readable=[folder], user=user)
    assert (inside.out.strip(), inside.err) == ("part text 2", "")


def test_a_folder_that_does_not_exist_changes_nothing(folder: Path, user: int | None) -> None:
    inside = confined("console.log(1)", readable=[folder / "nothing"], user=user)
    assert inside.out.strip() == "1"
    assert "landlock" in inside.report.layers


def test_input_and_output_are_usable_after_the_report(user: int | None) -> None:
    inside = confined("process.stdin.on('end', () => process.stdout.write('x'.repeat(1e6))).resume()", user=user)
    assert len(inside.out) == 1_000_000


def test_abort_ends_by_a_signal(user: int | None) -> None:
    inside = confined("process.abort()", user=user)
    assert inside.status in (-signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV)


def test_too_much_memory_is_an_error_of_the_script(user: int | None) -> None:
    script = "const kept = []; try { for (;;) kept.push(Buffer.alloc(16 << 20, 1)) } catch (e) { console.log(e.name) }"
    inside = confined(script, user=user, limits=Limits(memory_mib=64))
    assert (inside.status, inside.out.strip()) == (0, "RangeError")


def test_the_limits_are_set(user: int | None) -> None:
    script = "console.log(JSON.stringify(process.report.getReport().userLimits))"
    told = json.loads(confined(script, user=user, limits=Limits(wall_s=2.0, memory_mib=100)).out)
    assert told["core_file_size_blocks"] == {"soft": 0, "hard": 0}
    assert told["file_size_blocks"] == {"soft": 0, "hard": 0}
    assert told["open_files"] == {"soft": 64, "hard": 64}
    assert told["cpu_time_seconds"] == {"soft": 38, "hard": 38}
    assert told["data_seg_size_bytes"] == {"soft": 456 * 1048576, "hard": 456 * 1048576}
    assert told["max_locked_memory_bytes"] == {"soft": 0, "hard": 0}
