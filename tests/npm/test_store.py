from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from studio.npm import store
from studio.npm.failure import NpmFailure

A = {"a": "1.0.0"}


def made(dependencies: dict[str, str], content: str = "12345") -> Path:
    """A finished folder, as an installation leaves it."""
    with store.draft() as draft:
        listed = ", ".join(f'"{name}": "{version}"' for name, version in dependencies.items())
        (draft / "package.json").write_text(f'{{"dependencies": {{{listed}}}}}', encoding="utf-8")
        (draft / "node_modules").mkdir()
        (draft / "node_modules" / "index.js").write_text(content, encoding="utf-8")
        store.seal(draft)
        return store.keep(draft, dependencies)


def gone_pid() -> int:
    """The number of a process that has ended."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def test_one_folder_for_one_list_in_any_order(own_home: Path) -> None:
    both = {"axios": "1.7.9", "@scope/name": "1.0.0"}
    path = store.place(both)
    assert path == store.place(dict(reversed(both.items())))
    assert path.parent == (own_home / "cache" / "packages").resolve()
    assert path.name.startswith("@scope_name@1.0.0+axios@1.7.9-")
    others = [store.place(each) for each in ({"axios": "1.7.8"}, {"axios": "1.7.9"}, {"Axios": "1.7.9"})]
    assert len({path, *others}) == 4


def test_names_stay_short() -> None:
    assert len(store.place({f"package-number-{n}": "1.0.0" for n in range(10)}).name) <= 64


def test_a_folder_is_there_when_it_is_complete() -> None:
    with store.draft() as draft:
        assert draft.is_dir()
        assert store.installed(A) is None
    assert not draft.exists()
    assert made(A) == store.installed(A)


def test_the_second_of_two_takes_the_folder_of_the_first() -> None:
    first = made(A, "first")
    assert made(A, "second") == first
    assert (first / "node_modules" / "index.js").read_text(encoding="utf-8") == "first"
    assert os.listdir(store.root()) == [first.name]  # noqa: PTH208


def test_a_place_that_is_taken_by_something_else() -> None:
    store.root().mkdir(parents=True)
    store.place(A).write_text("in the way", encoding="utf-8")
    with pytest.raises(NpmFailure, match="The packages cannot be kept"):
        made(A)


def test_the_list_and_its_size() -> None:
    path = made(A)
    store.downloads().mkdir(parents=True, exist_ok=True)
    (store.downloads() / "index").write_text("12345678", encoding="utf-8")
    (found,) = store.packages()
    assert (found.path, found.dependencies, found.files) == (path, A, 2)
    assert store.total_size() == found.size + 8
    assert store.clear_downloads() == 8
    assert store.total_size() == found.size


def test_a_folder_that_says_nothing_about_itself_is_listed_too() -> None:
    (store.root() / "odd").mkdir(parents=True)
    assert [(each.path.name, each.dependencies) for each in store.packages()] == [("odd", {})]


def test_clean_keeps_what_it_is_told_to_keep() -> None:
    kept, gone = made(A), made({"b": "1.0.0"})
    size = store.packages()[1].size
    assert store.clean(keep=[kept]) == size
    assert (kept.is_dir(), gone.exists()) == (True, False)
    assert store.clean() > 0
    assert store.packages() == ()
    assert store.clean() == 0


def test_an_empty_cache() -> None:
    assert (store.packages(), store.total_size(), store.clean(), store.clear_downloads()) == ((), 0, 0, 0)


def test_drafts_of_the_dead_are_swept_away() -> None:
    dead = store.root() / f".draft-{gone_pid()}-abc"
    odd = store.root() / ".draft-odd"
    for path in (dead, odd):
        path.mkdir(parents=True)
    with store.draft() as own:
        store.sweep()
        assert own.is_dir()
    assert not dead.exists()
    assert not odd.exists()


def test_a_link_to_the_home_is_followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(tmp_path / "link"))
    assert store.root() == (tmp_path / "real" / "cache" / "packages").resolve()
    assert store.downloads().is_absolute()


def test_a_folder_that_cannot_be_made(own_home: Path) -> None:
    shutil.rmtree(own_home)
    own_home.write_text("in the way", encoding="utf-8")
    with pytest.raises(NpmFailure, match="cannot be used") as caught, store.draft():
        raise AssertionError("there is no draft")
    assert caught.value.kind == "disk"
