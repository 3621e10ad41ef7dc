from __future__ import annotations

import hashlib
import json
import subprocess

import pytest

from studio.sandbox.child import HOST
from studio.sandbox.frames import Frame, FrameReader, Raw
from studio.sandbox.job import kit_of, message
from studio.sandbox.node import node_path
from tests.sandbox.conftest import job

PROBE = """
const fs = require('fs'), vm = require('vm');
const host = {};
vm.compileFunction(fs.readFileSync(process.argv[1], 'utf8'), ['host', 'exports'])(host, host);
const [key, message] = JSON.parse(process.argv[2]).map(h => Uint8Array.from(Buffer.from(h, 'hex')));
const out = new Uint8Array(16);
host.tagger(key)(message, message.length, out, 0);
console.log(Buffer.from(out).toString('hex'), key.every(b => b === 0));
"""


@pytest.mark.parametrize("size", [1, 63, 64, 65, 127, 128, 129, 1000])
def test_the_tag_is_keyed_blake2s_and_the_key_is_wiped(size: int) -> None:
    key, message = bytes(range(32)), bytes(index % 251 for index in range(size))
    given = json.dumps([key.hex(), message.hex()])
    done = subprocess.run(
        [node_path(), "-e", PROBE, str(HOST / "blake2s.js"), given],
        capture_output=True,
        text=True,
        check=True,
    )
    expected = hashlib.blake2s(message, key=key, digest_size=16).hexdigest()
    assert done.stdout.split() == [expected, "true"]


def test_a_bootstrap_without_a_job_ends_quietly() -> None:
    done = subprocess.run([node_path(), str(HOST / "bootstrap.js")], input=b"short", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (71, b"")


def test_frames_of_the_child_need_the_key_of_the_run() -> None:
    key = b"k" * 32
    given = job("return 1;")
    sent = key + message(kit_of(given).text()) + message(given.text())
    done = subprocess.run([node_path(), str(HOST / "bootstrap.js")], input=sent, capture_output=True, check=True)
    assert [type(item) for item in FrameReader(key).feed(done.stdout)] == [Frame, Frame]
    other = FrameReader(b"x" * 32)
    assert all(isinstance(item, Raw) for item in other.feed(done.stdout) + other.close())
