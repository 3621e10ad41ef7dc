"""What an action tries, inside the layers alone: Node runs here without its own permission model.

Every attempt is first made outside the layers, where it has to succeed: a refusal that has another reason
would prove nothing.
"""

from __future__ import annotations

import json
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from studio.sandbox.node import node_path
from tests.sandbox.layers.confined import NOBODY, confined, start

REFUSALS = {"EACCES", "EPERM", "ENOSYS", "ENOTFOUND", "EAI_AGAIN", "ERR_SYSTEM_ERROR", "ERR_SQLITE_ERROR"}

WRAPPER = """
const { home, folder, ports, parent } = %s;
const fs = require('fs'), net = require('net'), child = require('child_process'), os = require('os');
const connected = (socket) => new Promise((done, failed) => {
  socket.once('connect', () => { socket.destroy(); done('connected'); });
  socket.once('error', failed);
});
const sent = (port, send) => new Promise((done, failed) => {
  const socket = require('dgram').createSocket('udp4');
  socket.once('error', failed);
  socket.send('x', port, '127.0.0.1', (error) => { socket.close(); error ? failed(error) : done('sent'); });
});
const checked = (number) => {
  if (number < 0) throw Object.assign(new Error(), { code: require('util').getSystemErrorName(number) });
  return number;
};
const clean = (result) => { if (result.error) throw result.error; return result.status; };
(async () => { %s })().then(
  (value) => console.log(JSON.stringify({ done: String(value) })),
  (error) => console.log(JSON.stringify({ refused: error.code ?? error.cause?.code ?? String(error) })),
);
"""

FILES = {
    "a file of the system": "return fs.readFileSync('/etc/passwd', 'latin1').length",
    "the home folder": "return fs.readdirSync(home).length",
    "a file at home": "return fs.readFileSync(home + '/secret', 'latin1')",
    "a link out of a readable folder": "return fs.readFileSync(folder + '/link', 'latin1')",
    "a link to a folder": "return fs.readFileSync(folder + '/door/secret', 'latin1')",
    "a file beside the readable folder": "return fs.readFileSync(folder + '/../home/secret', 'latin1')",
    "the parent's environment": "return fs.readFileSync(`/proc/${parent}/environ`, 'latin1').length",
    "the parent's descriptors": "return fs.readdirSync(`/proc/${parent}/fd`).length",
    "its own memory map": "return fs.readFileSync('/proc/self/maps', 'latin1').length",
    "the list of programs": "return fs.readdirSync('/proc').length",
    "a database": "const { DatabaseSync } = require('node:sqlite');"
    "return new DatabaseSync(folder + '/new.db').exec('create table t (a)')",
}
CALLS = {
    "TCP": "return connected(net.connect(ports.tcp, '127.0.0.1'))",
    "TCP over IPv6": "return connected(net.connect(ports.tcp6, '::1'))",
    "fetch": "return fetch(`http://127.0.0.1:${ports.tcp}`, { signal: AbortSignal.timeout(1000) })"
    ".catch((e) => { if (e.name === 'TimeoutError') return 'connected'; throw e; })",
    "a unix socket": "return connected(net.connect(folder + '/socket'))",
    "an abstract unix socket": "return connected(net.connect('\\0' + ports.abstract))",
    "listening": "return new Promise((done, failed) => { const s = net.createServer(); s.once('error', failed);"
    "s.listen(0, '127.0.0.1', () => { s.close(); done('listens'); }); })",
    "listening below the API": "const h = net._createServerHandle('127.0.0.1', 0, 4);"
    "if (typeof h === 'number') checked(h); return 'listens'",
    "UDP": "return sent(ports.udp)",
    "UDP below the API": "const h = require('dgram')._createSocketHandle('127.0.0.1', 0, 'udp4');"
    "return typeof h === 'number' ? checked(h) : h.getsockname({})",
    "a name": "return (await require('dns').promises.lookup('localhost')).address",
    "the network interfaces": "return Object.keys(os.networkInterfaces()).length",
    "spawn": "return clean(child.spawnSync('/bin/true'))",
    "Node again": "return clean(child.spawnSync(process.execPath, ['-e', '0']))",
    "a shell": "return child.execSync('echo hello').length",
    "asking for the parent": "return process.kill(parent, 0)",
    "the whole group": "process.on('SIGURG', () => {}); return process.kill(0, 'SIGURG')",
    "the debugger of the parent's kind": "return process.kill(parent, 'SIGURG')",
    "priority of the parent": "return os.setPriority(parent, os.getPriority(parent))",
    "its own priority": "return os.setPriority(os.getPriority())",
    "writing": "return fs.writeFileSync(folder + '/new', 'x')",
    "writing over": "return fs.writeFileSync(folder + '/file', 'x')",
    "appending": "return fs.appendFileSync(folder + '/file', 'x')",
    "a temporary file": "return fs.mkdtempSync(folder + '/temporary-')",
    "chmod": "return fs.chmodSync(folder + '/file', 0o644)",
    "chmod through a descriptor": "return fs.fchmodSync(fs.openSync(folder + '/file'), 0o644)",
    "chown": "return fs.chownSync(folder + '/file', process.getuid(), process.getgid())",
    "times": "return fs.utimesSync(folder + '/file', 1, 1)",
    "truncate": "return fs.truncateSync(folder + '/file', 1)",
    "a new folder": "return fs.mkdirSync(folder + '/made')",
    "a hard link": "return fs.linkSync(folder + '/file', folder + '/hard')",
    "a symbolic link": "return fs.symlinkSync('/etc', folder + '/soft')",
    "renaming": "return fs.renameSync(folder + '/file', folder + '/other')",
    "deleting": "return fs.unlinkSync(folder + '/file')",
    "watching": "return fs.watch(folder).close()",
    "a picture of the heap": "return require('v8').writeHeapSnapshot(folder + '/heap').length",
}


@dataclass(frozen=True, slots=True)
class Scene:
    """The places an attempt reaches for: all open to every user, so that only the layers can refuse."""

    folder: Path
    facts: dict[str, object]


@pytest.fixture
def scene(folder: Path, user: int | None) -> Iterator[Scene]:
    home, readable = folder / "home", folder / "readable"
    for made in (home, readable):
        made.mkdir()
    (home / "secret").write_text("secret", encoding="utf-8")
    (readable / "file").write_text("text", encoding="utf-8")
    (readable / "link").symlink_to(home / "secret")
    (readable / "door").symlink_to(home)
    with ExitStack() as opened:
        ports = {
            "tcp": _bound(opened, socket.AF_INET, ("127.0.0.1", 0)).getsockname()[1],
            "udp": _bound(opened, socket.AF_INET, ("127.0.0.1", 0), socket.SOCK_DGRAM).getsockname()[1],
            "tcp6": _ipv6(opened),
            "abstract": f"layers-{os.getpid()}",
        }
        _bound(opened, socket.AF_UNIX, str(readable / "socket"))
        if sys.platform == "linux":
            _bound(opened, socket.AF_UNIX, f"\0{ports['abstract']}")
        for path in (folder, home, readable, *readable.iterdir()):
            path.chmod(0o777)
            if user is not None:
                os.chown(path, user, user)
        yield Scene(readable, {"home": str(home), "folder": str(readable), "ports": ports, "parent": os.getpid()})


def _bound(opened: ExitStack, family: int, place: object, kind: int = socket.SOCK_STREAM) -> socket.socket:
    made = opened.enter_context(socket.socket(family, kind))
    made.bind(place)  # type: ignore[arg-type]
    if kind == socket.SOCK_STREAM:
        made.listen()
    return made


def _ipv6(opened: ExitStack) -> int:
    try:
        return int(_bound(opened, socket.AF_INET6, ("::1", 0)).getsockname()[1])
    except OSError:
        return 0


def _told(out: str) -> dict[str, str]:
    found: dict[str, str] = json.loads(out.splitlines()[-1])
    return found


@pytest.mark.parametrize("body", [*FILES.values(), *CALLS.values()], ids=[*FILES, *CALLS])
def test_an_attempt_that_works_outside_is_refused_inside(body: str, scene: Scene, user: int | None) -> None:
    script = WRAPPER % (json.dumps(scene.facts), body)
    inside = confined(script, readable=[scene.folder], user=user)
    assert {"landlock", "seccomp", "resource limits"} <= set(inside.report.layers)
    assert _told(inside.out).get("refused") in REFUSALS, inside
    _, out, err = start([str(node_path()), "-e", script], user)
    if "done" not in _told(out):
        other_reason = user == NOBODY or "::1" in body
        assert other_reason, (out, err)
        pytest.skip(f"refused outside the layers too: {out.strip()}")


def test_nothing_was_written(scene: Scene, user: int | None) -> None:
    before = sorted(scene.folder.iterdir())
    for body in CALLS.values():
        if "folder" in body and "socket" not in body:
            confined(WRAPPER % (json.dumps(scene.facts), body), readable=[scene.folder], user=user)
    assert sorted(scene.folder.iterdir()) == before
    assert (scene.folder / "file").read_text(encoding="utf-8") == "text"


def test_another_program_does_not_take_its_place(user: int | None) -> None:
    script = "process.execve(process.execPath, ['node', '-e', 'console.log(\"second\")'], {})"
    inside = confined(script, user=user, flags=["--disable-warning=ExperimentalWarning"])
    assert "second" not in inside.out
    assert inside.status != 0


def test_the_groups_other_processes_live_on(user: int | None) -> None:
    inside = confined(
        f"try {{ process.kill({os.getpid()}, 'SIGKILL') }} catch (e) {{ console.log(e.code) }}", user=user
    )
    assert inside.out.strip() == "EPERM"
