from __future__ import annotations

import ctypes
import os
import struct
import subprocess
import sys
import time

import pytest

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import job_object
from studio.sandbox.layers.job_object import BasicLimits, ExtendedLimits, JobObject, confine
from studio.sandbox.node import node_path

WIDE = struct.calcsize("P") == 8


@pytest.mark.skipif(not WIDE, reason="these are the sizes of a 64-bit system")
def test_the_structures_have_the_sizes_of_windows() -> None:
    assert ctypes.sizeof(BasicLimits) == 64
    assert ctypes.sizeof(ExtendedLimits) == 144
    assert BasicLimits.flags.offset == 16
    assert BasicLimits.active_processes.offset == 40
    assert ExtendedLimits.process_memory.offset == 112


def test_one_process_with_bounded_memory_that_ends_with_the_job() -> None:
    wanted = job_object.extended_limits(Limits(memory_mib=512))
    assert wanted.basic.flags == 0x8 | 0x100 | 0x400 | 0x2000
    assert wanted.basic.active_processes == 1
    assert wanted.process_memory == 1280 * 1048576


def test_closing_twice_is_closing_once(monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    monkeypatch.setattr(job_object, "_close", closed.append)
    job = JobObject(7)
    job.close()
    job.close()
    assert closed == [7]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has job objects")
def test_other_systems_have_none() -> None:
    assert confine(os.getpid(), Limits()) is None


@pytest.mark.skipif(sys.platform != "win32", reason="job objects exist only on Windows")
def test_a_suspended_process_is_confined_and_ends_with_the_job() -> None:
    import psutil

    script = (
        "console.log(require('child_process').spawnSync(process.execPath, ['-v']).error?.code); setInterval(() => 0, 9)"
    )
    suspended = 0x00000004
    with subprocess.Popen([node_path(), "-e", script], stdout=subprocess.PIPE, creationflags=suspended) as child:
        job = confine(child.pid, Limits())
        assert job is not None
        psutil.Process(child.pid).resume()
        assert child.stdout is not None
        assert child.stdout.readline().strip() not in (b"", b"undefined")
        job.close()
        until = time.monotonic() + 10
        while child.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        assert child.poll() is not None
