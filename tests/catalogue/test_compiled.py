"""What is kept in the cache is what the files say, and never more than a short way to it."""

from __future__ import annotations

import os
import pickle
import zlib
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from studio.catalogue import loader, places, settings
from studio.catalogue.compiled import compiled


@dataclass(frozen=True, slots=True)
class Fact:
    name: str
    about: object


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ACTION_STUDIO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


class Reading:
    """A file that is read, and how often."""

    def __init__(self, folder: Path) -> None:
        self.file, self.count = folder / "facts.txt", 0
        self.file.write_text("one")

    def make(self) -> Fact:
        self.count += 1
        return Fact(self.file.read_text(), MappingProxyType({"many": (1, None, frozenset({"a"}))}))

    def get(self) -> Fact:
        return compiled("facts", [self.file], [Fact], self.make)


@pytest.fixture
def reading(tmp_path: Path) -> Reading:
    return Reading(tmp_path)


def test_the_second_time_nothing_is_read(reading: Reading) -> None:
    first = reading.get()
    again = reading.get()
    assert again == first == Fact("one", {"many": (1, None, frozenset({"a"}))}) and reading.count == 1
    with pytest.raises(TypeError):
        again.about["more"] = 1  # type: ignore[index]


def test_a_file_that_was_changed_is_read_again(reading: Reading) -> None:
    reading.get()
    reading.file.write_text("two and more")
    assert reading.get().name == "two and more" and reading.count == 2
    stat = reading.file.stat()
    reading.file.write_text("two and MORE")
    os.utime(reading.file, ns=(stat.st_atime_ns, stat.st_mtime_ns + 1))
    assert reading.get().name == "two and MORE"


def test_damage_is_no_more_than_a_detour(reading: Reading) -> None:
    reading.get()
    kept = places.cache() / "compiled" / "facts"
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-1], whole[:-3] + b"xyz", whole[: len(whole) // 2], b"\x80\x05."):
        kept.write_bytes(damaged)
        assert reading.get().name == "one"
        assert kept.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(reading: Reading, home: Path) -> None:
    home.write_text("a file in the way")
    assert reading.get().name == "one" and reading.get().name == "one" and reading.count == 2


class Deed:
    """What a pickle of somebody else would do."""

    def __reduce__(self) -> tuple[object, ...]:
        return (os.mkdir, ("made-by-a-pickle",))


def test_nothing_can_be_run_with_it(reading: Reading, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    reading.get()
    kept = places.cache() / "compiled" / "facts"
    head = kept.read_bytes().partition(b"\n")[0] + b"\n"
    body = pickle.dumps(Deed())
    kept.write_bytes(head + zlib.crc32(body).to_bytes(4, "big") + body)
    assert reading.get().name == "one" and reading.count == 2
    assert not (tmp_path / "made-by-a-pickle").exists()


def test_the_catalogue_out_of_the_cache_is_the_one_of_the_files() -> None:
    whole = loader.load_from(places.resources() / "catalogue")
    for made in (loader.load.__wrapped__(), loader.load.__wrapped__()):
        assert made == whole and list(made.triggers) == list(whole.triggers)
    assert (places.cache() / "compiled" / "catalogue").is_file()
    assert settings.setting_fields.__wrapped__() == settings.setting_fields.__wrapped__()
