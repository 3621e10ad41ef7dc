from __future__ import annotations

import re
from pathlib import Path

import pytest

from studio.sandbox.layers import seccomp, syscalls
from studio.sandbox.layers.syscalls import MACHINES

HEADERS = {
    "x86_64": (Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), Path("/usr/include/asm/unistd_64.h")),
    "aarch64": (Path("/usr/include/asm-generic/unistd.h"),),
}


@pytest.mark.parametrize("name", HEADERS)
def test_the_numbers_are_those_of_the_installed_headers(name: str) -> None:
    header = next((path for path in HEADERS[name] if path.exists()), None)
    if header is None:
        pytest.skip("the kernel's headers are not installed")
    text = header.read_text(encoding="utf-8")
    official = dict(re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", text))
    for call in syscalls.NUMBERS:
        number = syscalls.number(call, MACHINES[name])
        if call in official:
            assert number == int(official[call]), call
        else:
            assert number is None or number > 450, call


def test_no_number_stands_for_two_calls() -> None:
    for machine in MACHINES.values():
        numbers = [found for name in syscalls.NUMBERS if (found := syscalls.number(name, machine)) is not None]
        assert len(numbers) == len(set(numbers))
        assert max(numbers) < syscalls.FIRST_UNKNOWN


def test_every_special_call_is_in_the_table() -> None:
    assert syscalls.NUMBERS.keys() >= seccomp.NOT_IMPLEMENTED
    assert syscalls.NUMBERS.keys() >= seccomp.CONDITIONAL.keys()
    assert not seccomp.NOT_IMPLEMENTED & seccomp.CONDITIONAL.keys()
