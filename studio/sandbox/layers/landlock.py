"""Landlock: which files Node may open, as rules for the kernel.

A rule belongs to an inode, so a symbolic link in a readable folder leads nowhere new. Handled is all that
the kernel's version knows, granted is only what is listed here: nothing may be written, TCP may neither
connect nor listen, and (from version 6) signals and abstract sockets end at the process itself.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from studio.sandbox.layers.loader import Program

EXECUTE: Final = 1 << 0
WRITE_FILE: Final = 1 << 1
READ_FILE: Final = 1 << 2
READ_DIR: Final = 1 << 3

_CREATE_RULESET = 444
_VERSION_FLAG = 1
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}  # how many rights a version knows; 16 from version 5 on
_NETWORK_RIGHTS = 0b11  # bind, connect
_SCOPES = 0b11  # abstract sockets, signals

_DEVICES = ("/dev/null", "/dev/random", "/dev/urandom")
_FILES = (
    "/etc/ld.so.cache",
    f"/etc/ld-musl-{platform.machine()}.path",
    "/proc/cpuinfo",
    "/proc/loadavg",
    "/proc/meminfo",
    "/proc/self/stat",  # the child's own: the launcher and Node are one process
    "/proc/stat",
    "/proc/uptime",
    "/sys/devices/system/cpu/online",
    "/sys/devices/system/cpu/possible",
)
# OpenSSL reads its settings when Node starts, together with the files that distributions include there.
_OPENSSL = (
    "/etc/ssl/openssl.cnf",
    "/etc/pki/tls/openssl.cnf",
    "/etc/pki/tls/openssl.d",
    "/etc/crypto-policies/back-ends/opensslcnf.config",
)


@dataclass(frozen=True, slots=True)
class Support:
    """What the kernel offers: its Landlock version, 0 with the reason in few words when it offers none."""

    version: int
    reason: str = ""


@cache
def probe() -> Support:
    """Asks the kernel for its Landlock version."""
    if not sys.platform.startswith("linux"):
        return Support(0, "Landlock exists only on Linux")
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    answer = int(libc.syscall(ctypes.c_long(_CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint(_VERSION_FLAG)))
    return Support(answer) if answer > 0 else Support(0, _reason(ctypes.get_errno()))


def _reason(code: int) -> str:
    if code == errno.ENOSYS:
        return "the kernel has no Landlock"
    if code == errno.EOPNOTSUPP:
        return "Landlock is switched off on this machine"
    return f"the kernel refuses Landlock: {os.strerror(code)}"


def ruleset(version: int) -> bytes:
    """`struct landlock_ruleset_attr`: everything the version can restrict. Newer fields stay zero."""
    files = (1 << _FILE_RIGHTS.get(version, 16)) - 1
    return struct.pack("<QQQ", files, _NETWORK_RIGHTS if version >= 4 else 0, _SCOPES if version >= 6 else 0)


def rules(node: Path, program: Program, readable: Sequence[Path]) -> list[tuple[str, int]]:
    """What is granted, as (path, rights); paths which do not exist are left out."""
    started = [node] if program.interpreter is None else [node, program.interpreter]
    granted = [(path, EXECUTE | READ_FILE) for path in started]
    granted += [(Path(name), READ_FILE | WRITE_FILE) for name in _DEVICES]
    granted += [(path, READ_FILE | READ_DIR) for path in _read(program, readable)]
    return [(str(path.absolute()), _fitting(path, rights)) for path, rights in granted if path.exists()]


def _read(program: Program, readable: Sequence[Path]) -> Iterable[Path]:
    yield from program.libraries
    yield from map(Path, (*_FILES, *_OPENSSL))
    yield from readable


def _fitting(path: Path, rights: int) -> int:
    """The kernel refuses a rule which gives a file the right to be listed."""
    return rights if path.is_dir() else rights & ~READ_DIR
