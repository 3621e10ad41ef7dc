from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from studio.npm.failure import NpmFailure
from studio.npm.inspection import inspect, natives


def package(folder: Path, place: str, files: tuple[str, ...] = ("index.js",), **manifest: Any) -> Path:
    path = folder / "node_modules" / place
    for name in files:
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text("", encoding="utf-8")
    (path / "package.json").write_text(json.dumps(manifest), encoding="utf-8")
    return path


def lock(folder: Path, **packages: Any) -> None:
    value = {place.replace("__", "/"): entry for place, entry in packages.items()}
    (folder / "package-lock.json").write_text(json.dumps({"packages": value}), encoding="utf-8")


def test_plain_packages_pass(tmp_path: Path) -> None:
    package(tmp_path, "a", scripts={"postinstall": "node hello.js", "test": "node-gyp rebuild"})
    package(tmp_path, "@s/b", ("lib/index.js", "node"))
    inspect(tmp_path)
    assert list(natives(tmp_path)) == []


def test_no_packages_pass(tmp_path: Path) -> None:
    inspect(tmp_path)


@pytest.mark.parametrize(
    ("files", "manifest", "sign"),
    [
        (("binding.gyp",), {}, "it holds binding.gyp"),
        (("src/binding.gyp",), {}, "it holds src/binding.gyp"),
        (("prebuilds/linux-x64/fast.node",), {}, "it holds prebuilds/linux-x64/fast.node"),
        (("index.js",), {"gypfile": True}, "its package.json says gypfile"),
        (("index.js",), {"scripts": {"install": "node-gyp-build"}}, "its install script builds it"),
        (("index.js",), {"scripts": {"install": "prebuild-install || true"}}, "its install script builds it"),
        (("index.js",), {"scripts": {"postinstall": "cargo build"}}, "its postinstall script builds it"),
    ],
)
@pytest.mark.parametrize("name", ["fast", "@scope/fast"])
def test_native_packages_are_known(
    tmp_path: Path, name: str, files: tuple[str, ...], manifest: dict[str, Any], sign: str
) -> None:
    package(tmp_path, f"outer/node_modules/{name}", files, **manifest)
    assert [(native.name, native.sign) for native in natives(tmp_path)] == [(name, sign)]
    with pytest.raises(NpmFailure, match=f"Compilation failed: Cannot find module '{name}'") as caught:
        inspect(tmp_path)
    assert caught.value.kind == "native"
    assert "does not run native modules either" in str(caught.value)


def test_the_way_to_a_native_package_is_told(tmp_path: Path) -> None:
    package(tmp_path, "fast", ("binding.gyp",))
    lock(
        tmp_path,
        **{"": {"dependencies": {"one": "1.0.0", "two": "1.0.0"}}},
        node_modules__one={"dependencies": {"two": "1.0.0"}},
        node_modules__two={"dependencies": {"fast": "1.0.0", "one": "1.0.0"}},
        node_modules__fast={},
    )
    with pytest.raises(NpmFailure, match=r"the package fast \(needed by two\) is native"):
        inspect(tmp_path)


def test_optional_native_packages_are_taken_out(tmp_path: Path) -> None:
    kept, gone = package(tmp_path, "a"), package(tmp_path, "fast", ("fast.node",))
    lock(tmp_path, node_modules__a={"optional": True}, node_modules__fast={"optional": True})
    inspect(tmp_path)
    assert (kept.exists(), gone.exists()) == (True, False)


@pytest.mark.parametrize("target", ["/etc", "../..", "index.js", "nowhere"])
def test_links_are_refused(tmp_path: Path, target: str) -> None:
    (package(tmp_path, "a") / "link").symlink_to(target)
    with pytest.raises(NpmFailure, match="node_modules/a/link, which is a link or special file") as caught:
        inspect(tmp_path)
    assert caught.value.kind == "unsafe"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_special_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(package(tmp_path, "a") / "pipe")
    with pytest.raises(NpmFailure, match="special file"):
        inspect(tmp_path)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"scripts": []}', '{"scripts": {"install": 7}}', "[" * 10_000])
def test_a_strange_manifest_is_no_reason_to_fail(tmp_path: Path, text: str) -> None:
    (package(tmp_path, "a") / "package.json").write_text(text, encoding="utf-8")
    (tmp_path / "package-lock.json").write_text(text, encoding="utf-8")
    inspect(tmp_path)


def test_a_folder_that_only_looks_like_a_package_belongs_to_one(tmp_path: Path) -> None:
    package(tmp_path, "a", ("test/fixture/binding.gyp",))
    assert [native.name for native in natives(tmp_path)] == ["a"]
