from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studio.sandbox.layers import loader
from studio.sandbox.node import node_path
from tests.sandbox.layers.confined import LINUX


@pytest.mark.skipif(not LINUX, reason="ELF programs are started on Linux")
def test_node_needs_a_loader_and_libraries_which_exist() -> None:
    found = loader.program(node_path())
    assert found is not None
    assert found.interpreter is not None
    assert found.interpreter.name.startswith("ld-")
    assert found.interpreter.exists()
    assert any("libc" in path.name or "musl" in path.name for path in found.libraries)
    assert all(path.is_file() for path in found.libraries)


def test_the_listing_of_glibc() -> None:
    listing = (
        "\tlinux-vdso.so.1 (0x00007f647d760000)\n"
        "\tlibm.so.6 => /lib/x86_64-linux-gnu/libm.so.6 (0x00007f647d66a000)\n"
        "\tlibown.so => /opt/a folder (new)/libown.so (0x00007f647d66a000)\n"
        "\tlibgone.so => not found\n"
        "\t/lib64/ld-linux-x86-64.so.2 (0x00007f647d762000)\n"
    )
    assert [str(path) for path in loader.libraries(listing)] == [
        "/lib/x86_64-linux-gnu/libm.so.6",
        "/opt/a folder (new)/libown.so",
        "/lib64/ld-linux-x86-64.so.2",
    ]


def test_the_listing_of_musl() -> None:
    listing = (
        "\t/lib/ld-musl-aarch64.so.1 (0xffff8a5c0000)\n"
        "\tlibstdc++.so.6 => /usr/lib/libstdc++.so.6 (0xffff8a200000)\n"
        "\tlibc.musl-aarch64.so.1 => /lib/ld-musl-aarch64.so.1 (0xffff8a5c0000)\n"
    )
    assert {str(path) for path in loader.libraries(listing)} == {
        "/lib/ld-musl-aarch64.so.1",
        "/usr/lib/libstdc++.so.6",
    }


def elf(segments: list[tuple[int, bytes]]) -> bytes:
    """A 64-bit ELF header with its segments behind it."""
    header = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<Q", 64)
    header = header.ljust(54, b"\0") + struct.pack("<HH", 56, len(segments))
    table, body = b"", b""
    for kind, content in segments:
        at = 64 + 56 * len(segments) + len(body)
        table += struct.pack("<IIQQQQQQ", kind, 0, at, 0, 0, len(content), 0, 0)
        body += content
    return header.ljust(64, b"\0") + table + body


def test_the_loader_is_named_in_the_program(tmp_path: Path) -> None:
    path = tmp_path / "node"
    path.write_bytes(elf([(1, b"code"), (3, b"/nowhere/ld-made-up.so\0")]))
    found = loader.program(path)
    assert found is not None
    assert found.interpreter == Path("/nowhere/ld-made-up.so")
    # This loader cannot be asked, so the folders where libraries usually are take its place.
    assert Path("/usr/lib") in found.libraries


def test_a_static_program_needs_nothing(tmp_path: Path) -> None:
    path = tmp_path / "node"
    path.write_bytes(elf([(1, b"code")]))
    assert loader.program(path) == loader.Program(None, ())


def test_a_script_or_nothing_is_no_program(tmp_path: Path) -> None:
    path = tmp_path / "node"
    path.write_text("#!/bin/sh\nexec node\n", encoding="utf-8")
    assert loader.program(path) is None
    assert loader.program(tmp_path / "nothing") is None
    assert loader.program(tmp_path) is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=200), is_elf=st.booleans())
def test_no_file_breaks_the_reading(tmp_path: Path, content: bytes, is_elf: bool) -> None:
    path = tmp_path / "node"
    path.write_bytes(b"\x7fELF\x02\x01" + content if is_elf else content)
    found = loader.program(path)
    assert found is None or isinstance(found, loader.Program)
