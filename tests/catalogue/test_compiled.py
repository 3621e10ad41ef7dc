"""What is kept in the cache is what the files say, and never more than a short way to it."""

from __future__ import annotations

import os
import pickle
import sys
import zlib
from collections.abc import Callable
from dataclasses import FrozenInstanceError, dataclass, field
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import ClassVar

import pytest

from studio.catalogue import loader, places, settings
from studio.catalogue.compiled import InParts, _code, compiled
from studio.catalogue.reading import load_from


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
    whole = load_from(places.resources() / "catalogue")
    for made in (loader.load.__wrapped__(), loader.load.__wrapped__()):
        assert made == whole and list(made.triggers) == list(whole.triggers)
    assert (places.cache() / "compiled" / "catalogue").is_file()
    assert settings.setting_fields.__wrapped__() == settings.setting_fields.__wrapped__()


@dataclass(frozen=True)
class Atlas(InParts):
    PARTS: ClassVar[tuple[str, ...]] = ("maps", "index")

    name: str
    maps: tuple[Fact, ...]
    index: object = field(default_factory=tuple)


ATLAS = Atlas("sea", (Fact("depth", 5), Fact("tide", MappingProxyType({}))), MappingProxyType({"a": 1}))


@pytest.fixture
def atlas(tmp_path: Path) -> Callable[[], Atlas]:
    file = tmp_path / "atlas.txt"
    file.write_text("sea")
    fact = f"{Fact.__module__}.{Fact.__qualname__}"
    assert compiled("atlas", [file], [Atlas, fact], lambda: ATLAS) is ATLAS
    return lambda: compiled("atlas", [file], [Atlas, fact], lambda: pytest.fail("it was not kept"))


def test_a_part_is_read_when_somebody_asks_and_once(atlas: Callable[[], Atlas]) -> None:
    found = atlas()
    assert found.name == "sea" and not {"maps", "index"} & set(vars(found))
    assert found.maps == ATLAS.maps and found.maps is found.maps
    assert "index" not in vars(found) and found == ATLAS and hash(found.maps[0]) == hash(ATLAS.maps[0])
    with pytest.raises(AttributeError, match="Atlas has no attribute legend"):
        found.legend  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(FrozenInstanceError):
        found.maps = ()  # type: ignore[misc]


def test_a_changed_one_keeps_what_is_unread_unread(atlas: Callable[[], Atlas]) -> None:
    found = atlas()
    other = found.changed(maps=())
    assert "index" not in vars(other) and other.index is found.index and other == Atlas("sea", (), ATLAS.index)
    assert found == ATLAS and ATLAS.changed(name="land") == Atlas("land", ATLAS.maps, ATLAS.index)


def test_a_part_can_name_no_other_class_either(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "atlas.txt"
    file.write_text("sea")
    deed = Atlas("sea", (), Fact("a class that nobody named", 1))
    assert compiled("atlas", [file], [Atlas], lambda: deed) is deed
    found: Atlas = compiled("atlas", [file], [Atlas], lambda: pytest.fail("it was not kept"))
    assert found.maps == ()
    with pytest.raises(KeyError):
        found.index  # noqa: B018


def test_a_part_cannot_hide_behind_a_default() -> None:
    with pytest.raises(TypeError, match="index is a part and has a default"):
        type("Bad", (InParts,), {"PARTS": ("index",), "index": ()})


def test_code_that_lies_in_no_folder_is_that_of_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So it is in a bundle, which has all modules in its executable; another executable has other code."""
    room = ModuleType("studio.archived")
    room.__path__ = [str(tmp_path / "archive" / "archived")]
    monkeypatch.setitem(sys.modules, "studio.archived", room)
    file = tmp_path / "facts.txt"
    file.write_text("one")
    program = tmp_path / "program"
    program.write_text("1")
    monkeypatch.setattr(sys, "executable", str(program))
    made: list[str] = []

    def make() -> tuple[str, ...]:
        made.append("made")
        return ("one",)

    for _ in range(2):
        assert compiled("facts", [file], ["studio.archived.values.Fact"], make) == ("one",)
    assert made == ["made"] and (places.cache() / "compiled" / "facts").is_file()
    program.write_text("2, newer")
    _code.cache_clear()
    assert compiled("facts", [file], ["studio.archived.values.Fact"], make) == ("one",)
    assert made == ["made", "made"]
    _code.cache_clear()
