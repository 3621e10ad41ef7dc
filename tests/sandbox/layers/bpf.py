"""An interpreter for the few classic BPF instructions that a system call filter uses."""

from __future__ import annotations

import struct
from collections.abc import Sequence


def instructions(program: bytes) -> list[tuple[int, int, int, int]]:
    assert len(program) % 8 == 0
    return [struct.unpack_from("<HBBI", program, at) for at in range(0, len(program), 8)]


def decide(program: bytes, call: int, audit_arch: int, arguments: Sequence[int] = ()) -> int:
    """What the filter answers to one system call."""
    words = [*arguments, 0, 0, 0, 0, 0, 0][:6]
    seen = struct.pack("<IIQ6Q", call & 0xFFFFFFFF, audit_arch, 0, *(word & 0xFFFFFFFFFFFFFFFF for word in words))
    steps, loaded, at = instructions(program), 0, 0
    while True:
        code, true, false, constant = steps[at]
        at += 1
        if code == 0x06:
            return constant
        if code == 0x20:
            (loaded,) = struct.unpack_from("<I", seen, constant)
            continue
        passed = {0x15: loaded == constant, 0x35: loaded >= constant, 0x45: bool(loaded & constant)}[code]
        at += true if passed else false
