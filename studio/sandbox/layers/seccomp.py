"""The system call filter: a classic BPF program which refuses what an action has no business with.

Everything not named here is allowed, because V8 and the C library use new calls without notice; calls
newer than the table answer "not implemented", for which both have a fallback. Node's stdin and stdout are
pipes, so it needs no socket; its threads are `clone` with CLONE_THREAD, so it needs no other process.

Three values are known only to the process that starts Node, which writes them over the placeholders: its
own number, and the address of the one file name that `execve` accepts. After the change of program no
script can bring a text to that address, so the program which was started first is the last one.
"""

from __future__ import annotations

import platform
import struct
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from studio.sandbox.layers import syscalls
from studio.sandbox.layers.syscalls import MACHINES, Machine

OWN_PID: Final = 0x7ACE0001
PATH_LOW: Final = 0x7ACE0002
PATH_HIGH: Final = 0x7ACE0003

ALLOW: Final = 0x7FFF0000
KILL: Final = 0x80000000
# Linux's own error numbers, so that the program is the same wherever it is assembled.
EPERM: Final = 0x00050000 | 1
EACCES: Final = 0x00050000 | 13
ENOSYS: Final = 0x00050000 | 38

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_CLONE_THREAD = 0x10000
_CLONE_NEW = 0x7E020000  # every CLONE_NEW… that makes a namespace
_WRITING = 0x1 | 0x2 | 0x40 | 0x200 | 0x400000  # O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_TMPFILE
_OWNER_COMMANDS = (8, 10, 15, 1024, 1026)  # F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY
_TERMINAL_REQUESTS = (0x5412, 0x541C, 0x540E, 0x5423, 0x8901, 0x8902)  # TIOCSTI, TIOCLINUX, TIOCSCTTY, TIOCSETD, owners

NOT_IMPLEMENTED: Final = frozenset({"clone3", "openat2", "io_uring_setup", "io_uring_enter", "io_uring_register"})


@dataclass(frozen=True, slots=True)
class Instruction:
    """One `struct sock_filter`: what to do, how far to jump when true or false, and a constant."""

    code: int
    true: int
    false: int
    constant: int

    def packed(self) -> bytes:
        """The eight bytes that the kernel takes."""
        return struct.pack("<HBBI", self.code, self.true, self.false, self.constant)


Block = list[Instruction]


def _load(offset: int) -> Instruction:
    return Instruction(_LOAD, 0, 0, offset)


def _answer(value: int) -> Instruction:
    return Instruction(_RETURN, 0, 0, value)


def _argument(index: int, *, high: bool = False) -> Instruction:
    return _load(16 + 8 * index + (4 if high else 0))


def _when(code: int, constant: int, then: int) -> Block:
    """Answers `then` when the loaded value passes the test, goes on otherwise."""
    return [Instruction(code, 0, 1, constant), _answer(then)]


def _unless(constant: int, then: int) -> Block:
    """Answers `then` when the loaded value is not `constant`, goes on otherwise."""
    return [Instruction(_EQUAL, 1, 0, constant), _answer(then)]


def _only_own(index: int) -> Block:
    return [_argument(index), *_when(_EQUAL, OWN_PID, ALLOW), _answer(EPERM)]


def _own_or_zero(index: int) -> Block:
    return [_argument(index), *_when(_EQUAL, 0, ALLOW), *_when(_EQUAL, OWN_PID, ALLOW), _answer(EPERM)]


def _reading_only(index: int) -> Block:
    return [_argument(index), *_when(_ANY_BIT, _WRITING, EACCES), _answer(ALLOW)]


def _without(index: int, values: Iterable[int]) -> Block:
    tests = [step for value in values for step in _when(_EQUAL, value, EPERM)]
    return [_argument(index), *tests, _answer(ALLOW)]


def _thread() -> Block:
    return [
        _argument(0),
        *_when(_ANY_BIT, _CLONE_NEW, EPERM),
        *_when(_ANY_BIT, _CLONE_THREAD, ALLOW),
        _answer(EPERM),
    ]


def _first_program() -> Block:
    low = [_argument(0), *_unless(PATH_LOW, EPERM)]
    return [*low, _argument(0, high=True), *_unless(PATH_HIGH, EPERM), _answer(ALLOW)]


def _asking_only() -> Block:
    """`prlimit64` on itself without a new limit: root could raise its own again."""
    nothing_new = [_argument(2), *_unless(0, EPERM), _argument(2, high=True), *_unless(0, EPERM)]
    return [*nothing_new, *_own_or_zero(0)]


CONDITIONAL: Final[Mapping[str, Callable[[], Block]]] = {
    "clone": _thread,
    "execve": _first_program,
    "kill": lambda: _only_own(0),
    "tkill": lambda: _only_own(0),
    "tgkill": lambda: _only_own(0),
    "prlimit64": _asking_only,
    "sched_setparam": lambda: _own_or_zero(0),
    "sched_setscheduler": lambda: _own_or_zero(0),
    "sched_setattr": lambda: _own_or_zero(0),
    "sched_setaffinity": lambda: _own_or_zero(0),
    "open": lambda: _reading_only(1),
    "openat": lambda: _reading_only(2),
    "fcntl": lambda: _without(1, _OWNER_COMMANDS),
    "ioctl": lambda: _without(1, _TERMINAL_REQUESTS),
}


def _block(name: str) -> Block:
    if name in CONDITIONAL:
        return CONDITIONAL[name]()
    return [_answer(ENOSYS if name in NOT_IMPLEMENTED else EPERM)]


def _preamble(machine: Machine) -> Block:
    start = [_load(4), *_unless(machine.audit_arch, KILL), _load(0)]
    if machine.name == "x86_64":
        start += _when(_AT_LEAST, syscalls.X32_BIT, KILL)
    return [*start, *_when(_AT_LEAST, syscalls.FIRST_UNKNOWN, ENOSYS)]


@cache
def assemble(machine: Machine) -> bytes:
    """The program for one machine type, with the placeholders still in it."""
    steps = _preamble(machine)
    for name in syscalls.NUMBERS:
        number = syscalls.number(name, machine)
        if number is not None:
            block = _block(name)
            steps += [Instruction(_EQUAL, 0, len(block), number), *block]
    return b"".join(step.packed() for step in [*steps, _answer(ALLOW)])


def this_machine() -> Machine | None:
    """The machine type that Python and Node run on here, None when the filter does not know it."""
    return MACHINES.get(platform.machine()) if struct.calcsize("P") == 8 else None


def plan() -> dict[str, bytes | int] | None:
    """What the launcher needs: the program and the placeholders in it. None on an unknown type of machine."""
    machine = this_machine()
    if machine is None:
        return None
    return {"program": assemble(machine), "pid": OWN_PID, "low": PATH_LOW, "high": PATH_HIGH}
