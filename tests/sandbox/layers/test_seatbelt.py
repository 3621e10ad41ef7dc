from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.layers import seatbelt
from studio.sandbox.node import node_path
from tests.sandbox.layers.confined import confined

NODE, DEPS = PurePosixPath("/opt/node/bin/node"), PurePosixPath("/Users/ada/deps")
PRIVATE = [PurePosixPath("/Users"), PurePosixPath("/Volumes")]
STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)


def lines() -> list[str]:
    return seatbelt.write_profile(NODE, [NODE.parent, DEPS], PRIVATE).splitlines()


def test_what_is_allowed_comes_after_what_is_denied() -> None:
    profile = lines()
    assert profile[:2] == ["(version 1)", "(allow default)"]
    for operation in ("process-exec", "signal", "file-write*", "file-read*"):
        denied = next(at for at, line in enumerate(profile) if line.startswith(f"(deny {operation}"))
        allowed = [at for at, line in enumerate(profile) if line.startswith(f"(allow {operation.rstrip('*')}")]
        assert allowed
        assert min(allowed) > denied
    assert "(deny network*)" in profile
    assert "(deny process-fork)" in profile
    assert not any(line.startswith(("(allow network", "(allow process-fork")) for line in profile)


def test_folders_of_people_are_closed_and_the_readable_ones_open() -> None:
    profile = lines()
    assert '(deny file-read* (subpath "/Users") (subpath "/Volumes"))' in profile
    reading = next(line for line in profile if line.startswith("(allow file-read* "))
    assert '(subpath "/Users/ada/deps")' in reading
    assert '(subpath "/opt/node/bin")' in reading
    metadata = next(line for line in profile if line.startswith("(allow file-read-metadata"))
    assert '(literal "/Users")' in metadata
    assert '(literal "/Users/ada/deps")' not in metadata
    assert f'(allow process-exec (literal "{NODE}"))' in profile


def test_links_are_resolved_because_seatbelt_sees_real_paths(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    try:
        link.symlink_to(real)
    except OSError:
        pytest.skip("this user may not make links")
    profile = seatbelt.profile(tmp_path / "node", [link], tmp_path / "home")
    assert (real.resolve().as_posix()) in profile
    assert f'"{link.as_posix()}"' not in profile
    assert f'(subpath "{(tmp_path / "home").resolve().as_posix()}")' in profile


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_no_path_leaves_its_string(name: str) -> None:
    text = seatbelt.quoted(name)
    assert STRING.fullmatch(text)
    assert re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL) == name


@given(st.text(st.characters(exclude_characters="\0/", exclude_categories=["Cs"]), min_size=1))
def test_a_path_cannot_add_a_rule(name: str) -> None:
    profile = seatbelt.write_profile(NODE, [PurePosixPath("/deps") / name], PRIVATE)
    rules = STRING.sub('""', profile)
    assert rules.count("(") == rules.count(")")
    assert len(re.findall(r"\((?:allow|deny) ", rules)) == 12
    assert rules.count("(allow default)") == 1


def test_a_zero_byte_is_refused() -> None:
    with pytest.raises(ValueError, match="zero byte"):
        seatbelt.quoted("a\0b")


@pytest.mark.skipif(sys.platform != "darwin", reason="Seatbelt exists only on macOS")
def test_the_system_takes_the_profile_and_keeps_to_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text", encoding="utf-8")
    attempts = {
        "read": f"fs.readFileSync({str(tmp_path / 'file')!r}, 'utf8')",
        "home": "fs.readdirSync(require('os').userInfo().homedir).length",
        "write": f"fs.writeFileSync({str(tmp_path / 'new')!r}, 'x')",
        "spawn": "require('child_process').execFileSync('/usr/bin/true')",
        "parent": "process.kill(process.ppid, 0)",
    }
    steps = "".join(f"tell('{name}', () => {body});" for name, body in attempts.items())
    script = "const fs = require('fs'); const tell = (name, work) => { try { console.log(name, work()) }"
    script += "catch (e) { console.log(name, e.code) } };" + steps
    script += "require('net').connect(9, '127.0.0.1').on('error', (e) => console.log('net', e.code))"
    ended = confined(script, readable=[tmp_path])
    assert "seatbelt" in ended.report.layers
    told = dict(line.split(" ", 1) for line in ended.out.splitlines())
    assert told.pop("read") == "text"
    assert told.keys() == {"home", "write", "spawn", "parent", "net"}
    assert set(told.values()) <= {"EPERM", "EACCES"}


@pytest.mark.skipif(sys.platform != "darwin", reason="Seatbelt exists only on macOS")
def test_the_profile_is_valid() -> None:
    profile = seatbelt.profile(node_path(), [], Path.home())
    subprocess.run([seatbelt.PROGRAM, "-p", profile, node_path(), "-e", "0"], check=True)
