from __future__ import annotations

import json
import shutil
import stat
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from studio import npm
from studio.npm import store
from studio.npm.failure import Kind
from studio.sandbox.runner import run
from tests.npm.conftest import REAL, Registry
from tests.sandbox.conftest import job


def failure(dependencies: dict[str, str], kind: Kind) -> str:
    """The sentence of an installation that must fail, and leave nothing behind."""
    with pytest.raises(npm.NpmFailure) as caught:
        npm.install(dependencies)
    assert caught.value.kind == kind, caught.value
    assert npm.packages() == ()
    assert left_over() == []
    text = str(caught.value)
    assert text.endswith(".")
    assert "\n" not in text
    return text


def left_over() -> list[str]:
    return [path.name for path in store.root().iterdir()] if store.root().is_dir() else []


def names(folder: Path) -> set[str]:
    return {path.name for path in (folder / "node_modules").iterdir() if not path.name.startswith(".")}


def test_real_packages_and_what_they_need(real: Path) -> None:
    assert names(real) > {"axios", "lodash", "follow-redirects", "form-data"}
    locked = json.loads((real / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    assert locked["node_modules/axios"]["version"] == "1.7.9"
    assert locked["node_modules/axios"]["resolved"].endswith("/axios-1.7.9.tgz")
    assert not list(real.rglob(".bin"))
    assert [path for path in real.rglob("*") if path.is_symlink()] == []


def test_an_action_can_use_them(real: Path) -> None:
    code = "const _ = require('lodash'); console.log(_.chunk([1, 2, 3], 2).length, require('axios').VERSION);"
    recording = run(job(code, packages=real, dependencies=tuple(REAL)))
    assert [line.text for line in recording.console] == ["2 1.7.9"]


def test_the_files_are_never_written_again(real: Path) -> None:
    modes = {path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH) for path in real.rglob("*.js")}
    assert modes == {0}


def test_what_is_there_is_answered_at_once(real: Path) -> None:
    told: list[npm.Progress] = []
    assert npm.install(dict(reversed(REAL.items())), told.append) == real
    assert told == []


def test_the_newest_version_of_a_real_package(real: Path) -> None:
    npm.check({"is-odd": npm.latest_version("is-odd")})


def test_packages_of_a_scope_and_the_progress(registry: Registry) -> None:
    registry.publish("@scope/inner")
    registry.publish("outer", dependencies={"@scope/inner": "^1.0.0"})
    told: list[npm.Progress] = []
    folder = npm.install({"outer": "1.0.0"}, told.append)
    assert (folder / "node_modules" / "@scope" / "inner" / "index.js").is_file()
    assert told[0].phase == "resolving"
    assert told[-1] == npm.Progress("checking", "", 2, 2)
    assert ("unpacking", 2, 2) in {(each.phase, each.fetched, each.wanted) for each in told}
    assert {each.package for each in told} == {"", "outer", "@scope/inner"}


def test_two_versions_side_by_side(registry: Registry) -> None:
    registry.publish("a", "1.0.0")
    old = npm.install({"a": "1.0.0"})
    # The list of versions that npm keeps is older than this one.
    registry.publish("a", "1.1.0")
    new = npm.install({"a": "1.1.0"})
    texts = [(folder / "node_modules/a/index.js").read_text(encoding="utf-8") for folder in (old, new)]
    assert texts == ['module.exports = "a@1.0.0";', 'module.exports = "a@1.1.0";']
    assert [each.dependencies for each in npm.packages()] == [{"a": "1.0.0"}, {"a": "1.1.0"}]


def test_two_at_once_share_one_folder(registry: Registry) -> None:
    registry.publish("a")
    with ThreadPoolExecutor(2) as pool:
        folders = set(pool.map(npm.install, [{"a": "1.0.0"}] * 2))
    assert len(folders) == 1
    assert left_over() == [folders.pop().name]


def test_without_network_what_was_fetched_before_is_enough(registry: Registry) -> None:
    registry.publish("a")
    npm.install({"a": "1.0.0"})
    assert npm.clean() > 0
    registry.status = {"a": 500, "a/-/a-1.0.0.tgz": 500}
    before = list(registry.requests)
    assert names(npm.install({"a": "1.0.0"})) == {"a"}
    assert registry.requests == before


def test_no_script_runs(registry: Registry, tmp_path: Path) -> None:
    script = f"node -e \"require('fs').writeFileSync('{(tmp_path / 'ran').as_posix()}', '')\""
    every = dict.fromkeys(("preinstall", "install", "postinstall", "prepare"), script)
    registry.publish("a", scripts=every, hasInstallScript=True)
    npm.install({"a": "1.0.0"})
    assert not (tmp_path / "ran").exists()


def test_a_native_package_is_refused_with_the_platforms_words(registry: Registry) -> None:
    registry.publish("fast", files={"binding.gyp": "{}"}, scripts={"install": "node-gyp rebuild"})
    registry.publish("middle", dependencies={"fast": "1.0.0"})
    registry.publish("outer", dependencies={"middle": "1.0.0"})
    text = failure({"fast": "1.0.0"}, "native")
    assert text.startswith("Compilation failed: Cannot find module 'fast': the package fast is native")
    assert "the package fast (needed by outer through middle) is native" in failure({"outer": "1.0.0"}, "native")


def test_a_native_package_that_is_only_optional_is_left_out(registry: Registry) -> None:
    registry.publish("fast", files={"fast.node": "\x7fELF"})
    registry.publish("pure")
    registry.publish("outer", optionalDependencies={"fast": "1.0.0", "pure": "1.0.0"})
    assert names(npm.install({"outer": "1.0.0"})) == {"outer", "pure"}


def test_links_in_a_tarball_are_not_unpacked(registry: Registry) -> None:
    registry.publish("a", files={"way-out": ("../../../../../../etc",)})
    folder = npm.install({"a": "1.0.0"})
    assert not (folder / "node_modules/a/way-out").is_symlink()


@pytest.mark.parametrize("spec", ["file:../../../..", "git+file:///tmp/none.git", "git+ssh://git@127.0.0.1/none.git"])
def test_a_package_cannot_reach_for_folders_or_git(registry: Registry, spec: str) -> None:
    registry.publish("a", dependencies={"b": spec})
    assert "such as a git repository or a folder of this computer" in failure({"a": "1.0.0"}, "unsafe")


def test_a_package_that_does_not_exist(registry: Registry) -> None:
    assert "There is no package nowhere in the npm registry" in failure({"nowhere": "1.0.0"}, "no package")


def test_a_version_that_does_not_exist_names_the_nearest(registry: Registry) -> None:
    for version in ("1.0.0", "1.2.0", "1.10.0", "3.0.0", "4.0.0-beta.1"):
        registry.publish("a", version)
    text = failure({"a": "1.3.0"}, "no version")
    assert text == "The package a has no version 1.3.0; published are for example 1.2.0, 1.10.0, 3.0.0."


def test_a_range_of_another_package_that_nothing_fits(registry: Registry) -> None:
    registry.publish("b")
    registry.publish("a", dependencies={"b": "^2.0.0"})
    assert "b has no version ^2.0.0, which another package needs" in failure({"a": "1.0.0"}, "no version")


def test_a_damaged_package(registry: Registry) -> None:
    registry.publish("a", integrity="sha512-" + "A" * 86 + "==")
    assert "arrived damaged or changed" in failure({"a": "1.0.0"}, "integrity")


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [(500, "unreachable", "answers with the error 500"), (401, "credentials", "refuses access")],
)
def test_a_registry_that_refuses(registry: Registry, status: int, kind: Kind, words: str) -> None:
    registry.publish("a")
    registry.status["a"] = status
    text = failure({"a": "1.0.0"}, kind)
    assert words in text
    assert registry.url.split("/")[2] in text


def test_no_network(registry: Registry) -> None:
    registry.close()
    assert "cannot be reached (ECONNREFUSED)" in failure({"a": "1.0.0"}, "unreachable")


def test_npm_told_to_stay_offline(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("npm_config_offline", "true")
    assert "set to work offline" in failure({"a": "1.0.0"}, "unreachable")


def test_stop_kills_everything(registry: Registry) -> None:
    registry.hanging = True
    stop = threading.Event()
    before = psutil.Process().children(recursive=True)
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(npm.install, {"a": "1.0.0"}, stop=stop)
        assert registry.asked.wait(20)
        assert len(psutil.Process().children(recursive=True)) == len(before) + 1
        stop.set()
        with pytest.raises(npm.NpmFailure, match="was stopped"):
            future.result(timeout=5)
    assert psutil.Process().children(recursive=True) == before
    assert left_over() == []


def test_an_error_of_the_listener_ends_the_installation(registry: Registry) -> None:
    registry.publish("a")

    def broken(progress: npm.Progress) -> None:
        if progress.package:
            raise RuntimeError("no longer interested")

    with pytest.raises(RuntimeError):
        npm.install({"a": "1.0.0"}, broken)
    assert left_over() == []


def test_the_newest_version(registry: Registry) -> None:
    registry.publish("@scope/a", "1.0.0")
    assert npm.latest_version("@scope/a") == "1.0.0"
    registry.publish("@scope/a", "2.0.0")
    assert npm.latest_version("@scope/a") == "2.0.0"


@pytest.mark.parametrize(("name", "kind"), [("nowhere", "no package"), ("--global", "declaration")])
def test_the_newest_version_of_nothing(registry: Registry, name: str, kind: Kind) -> None:
    with pytest.raises(npm.NpmFailure) as caught:
        npm.latest_version(name)
    assert caught.value.kind == kind


def test_no_packages_need_no_folder() -> None:
    assert npm.installed({}) is None
    with pytest.raises(ValueError, match="nothing to install"):
        npm.install({})


def test_a_wrong_declaration_starts_nothing() -> None:
    assert "the version of axios is '^1.7.9'" in failure({"axios": "^1.7.9"}, "declaration").replace("T", "t", 1)


def test_a_cache_folder_that_cannot_be_made(own_home: Path, registry: Registry) -> None:
    shutil.rmtree(own_home)
    own_home.write_text("in the way", encoding="utf-8")
    with pytest.raises(npm.NpmFailure, match=r"The cache folder .* cannot be used") as caught:
        npm.install({"a": "1.0.0"})
    assert caught.value.kind == "disk"
