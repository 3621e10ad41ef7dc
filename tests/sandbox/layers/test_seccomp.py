from __future__ import annotations

import json
import os
import platform
import struct
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import landlock, launch, parse_report, seccomp, syscalls
from studio.sandbox.layers.seccomp import ALLOW, EACCES, ENOSYS, EPERM, KILL, OWN_PID, PATH_HIGH, PATH_LOW
from studio.sandbox.layers.syscalls import MACHINES, Machine
from tests.sandbox.layers.bpf import decide, instructions
from tests.sandbox.layers.confined import LINUX, start

PID, PATH = 4242, 0x7F12_3456_7890
WORD = st.integers(0, 2**64 - 1)
BOTH = pytest.mark.parametrize("machine", MACHINES.values(), ids=list(MACHINES))


def patched(machine: Machine) -> bytes:
    program = seccomp.assemble(machine)
    for mark, value in ((OWN_PID, PID), (PATH_LOW, PATH & 0xFFFFFFFF), (PATH_HIGH, PATH >> 32)):
        program = program.replace(struct.pack("<I", mark), struct.pack("<I", value))
    return program


def answer(machine: Machine, name: str, *arguments: int) -> int:
    call = syscalls.number(name, machine)
    assert call is not None
    return decide(patched(machine), call, machine.audit_arch, arguments)


@BOTH
def test_the_program_is_short_enough_and_every_way_through_it_ends(machine: Machine) -> None:
    steps = instructions(seccomp.assemble(machine))
    assert len(steps) < 4096
    assert steps[-1] == (0x06, 0, 0, ALLOW)
    for at, (code, true, false, _) in enumerate(steps[:-1]):
        assert code == 0x06 or at + 1 + max(true, false) < len(steps)


@BOTH
def test_a_placeholder_stands_only_where_a_constant_does(machine: Machine) -> None:
    program = seccomp.assemble(machine)
    for mark in (OWN_PID, PATH_LOW, PATH_HIGH):
        constants = [constant for _, _, _, constant in instructions(program)].count(mark)
        assert constants > 0
        assert program.count(struct.pack("<I", mark)) == constants
    assert not any(mark in (OWN_PID, PATH_LOW, PATH_HIGH) for _, _, _, mark in instructions(patched(machine)))


@BOTH
@given(call=st.integers(0, 600) | st.integers(0, 2**32 - 1), arguments=st.lists(WORD, min_size=6, max_size=6))
def test_every_call_has_the_answer_of_its_kind(machine: Machine, call: int, arguments: list[int]) -> None:
    found = decide(patched(machine), call, machine.audit_arch, arguments)
    names = [name for name in syscalls.NUMBERS if syscalls.number(name, machine) == call]
    if machine.name == "x86_64" and call >= syscalls.X32_BIT:
        assert found == KILL
    elif call >= syscalls.FIRST_UNKNOWN:
        assert found == ENOSYS
    elif not names:
        assert found == ALLOW
    elif names[0] in seccomp.CONDITIONAL:
        assert found in (ALLOW, EPERM, EACCES)
    else:
        assert found == (ENOSYS if names[0] in seccomp.NOT_IMPLEMENTED else EPERM)


@BOTH
@given(call=st.integers(0, 2**32 - 1), other=st.integers(0, 2**32 - 1))
def test_another_kind_of_call_ends_the_process(machine: Machine, call: int, other: int) -> None:
    if other != machine.audit_arch:
        assert decide(patched(machine), call, other) == KILL


@BOTH
@pytest.mark.parametrize("name", ["kill", "tkill", "tgkill"])
@given(pid=st.integers(-(2**31), 2**31 - 1), signal=WORD)
def test_signals_reach_only_the_process_itself(machine: Machine, name: str, pid: int, signal: int) -> None:
    assert answer(machine, name, PID, signal) == ALLOW
    assert answer(machine, name, pid, signal) == (ALLOW if pid == PID else EPERM)
    for all_or_group in (0, -1, -PID):
        assert answer(machine, name, all_or_group, signal) == EPERM


@BOTH
@given(flags=st.integers(0, 2**32 - 1))
def test_only_threads_are_made_and_never_in_a_namespace_of_their_own(machine: Machine, flags: int) -> None:
    assert answer(machine, "clone", flags & ~0x10000) == EPERM
    namespaces = flags & 0x7E020000
    assert answer(machine, "clone", flags | 0x10000) == (EPERM if namespaces else ALLOW)
    assert answer(machine, "clone", 0x3D0F00) == ALLOW  # what the C library asks for a thread


@BOTH
@given(path=WORD)
def test_only_the_path_of_the_launcher_is_started(machine: Machine, path: int) -> None:
    assert answer(machine, "execve", PATH) == ALLOW
    assert answer(machine, "execve", path) == (ALLOW if path == PATH else EPERM)
    assert answer(machine, "execve", PATH & 0xFFFFFFFF) == EPERM
    assert answer(machine, "execve", PATH ^ (1 << 40)) == EPERM


@BOTH
@given(pid=st.integers(1, 2**31 - 1), new=WORD)
def test_limits_can_be_asked_for_but_not_changed(machine: Machine, pid: int, new: int) -> None:
    assert answer(machine, "prlimit64", 0, 7, 0, 1) == ALLOW
    assert answer(machine, "prlimit64", PID, 7, 0, 1) == ALLOW
    assert answer(machine, "prlimit64", pid, 7, 0, 1) == (ALLOW if pid == PID else EPERM)
    assert answer(machine, "prlimit64", 0, 7, new, 1) == (ALLOW if new == 0 else EPERM)


@BOTH
@given(flags=st.integers(0, 2**31 - 1))
def test_files_are_opened_for_reading_only(machine: Machine, flags: int) -> None:
    writing = flags & 3 or flags & 0x400240
    assert answer(machine, "openat", 0, 0, flags) == (EACCES if writing else ALLOW)
    assert answer(machine, "openat", 0, 0, 0x80000) == ALLOW  # O_CLOEXEC


@BOTH
def test_descriptors_do_not_send_signals_or_type_into_a_terminal(machine: Machine) -> None:
    assert answer(machine, "fcntl", 0, 8, 1) == EPERM
    assert answer(machine, "fcntl", 0, 3) == ALLOW
    assert answer(machine, "ioctl", 0, 0x5412) == EPERM
    assert answer(machine, "ioctl", 0, 0x5421) == ALLOW


def test_an_unknown_type_of_machine_has_no_filter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    assert seccomp.this_machine() is None
    assert seccomp.plan() is None
    monkeypatch.setattr(platform, "machine", lambda: "aarch64")
    assert seccomp.this_machine() is MACHINES["aarch64"]


CALLS_EVERYTHING = """
import ctypes, json, sys
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(21, 0, 0, 0, 0) == 2, "no filter"
answers = {}
for name, number in json.loads(sys.argv[1]).items():
    ctypes.set_errno(0)
    returned = libc.syscall(ctypes.c_long(number), *[ctypes.c_long(0)] * 6)
    answers[name] = [returned, ctypes.get_errno()]
print(json.dumps(answers))
"""


@pytest.mark.skipif(not LINUX, reason="seccomp exists only on Linux")
@pytest.mark.skipif(seccomp.this_machine() is None, reason="the filter does not know this type of machine")
@pytest.mark.skipif(landlock.probe().version == 0, reason="the files of Python could not be granted")
def test_the_kernel_refuses_every_call_of_the_table() -> None:
    machine = seccomp.this_machine()
    assert machine is not None
    refused = {name: number for name in syscalls.NUMBERS if (number := syscalls.number(name, machine)) is not None}
    calls = {name: number for name, number in refused.items() if name not in seccomp.CONDITIONAL}
    arguments = ["-I", "-S", "-c", CALLS_EVERYTHING, json.dumps(calls)]
    places = [Path(sys.base_prefix), Path(sys.base_exec_prefix), *map(Path, ("/lib", "/lib64", "/usr/lib"))]
    command = launch(Path(os.path.realpath(sys.executable)), arguments, {}, places, Limits()).command
    status, out, err = start(command)
    assert status == 0, err
    report, told = out.splitlines()
    assert "seccomp" in parse_report(report.encode()).layers
    for name, found in json.loads(told).items():
        assert found == [-1, 38 if name in seccomp.NOT_IMPLEMENTED else 1], name
