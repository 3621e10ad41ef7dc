from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

import pytest

from studio.project.record_json import NotARecord, as_plain, from_plain


@dataclass(frozen=True, slots=True)
class Inner:
    name: str
    kind: Literal["a", "b"] = "a"


@dataclass(frozen=True)
class Outer:
    inner: Inner | None
    many: tuple[Inner, ...]
    pair: tuple[str, int]
    free: Any
    by_name: Mapping[str, Inner] = field(default_factory=dict)
    when: datetime | None = None
    share: float = 0.5


VALUE = Outer(
    *(Inner("x"), (Inner("y", "b"),), ("p", 1), {"list": [1, None, "t"]}),
    by_name={"k": Inner("z")},
    when=datetime(2026, 1, 1, tzinfo=UTC),
)


def test_there_and_back() -> None:
    assert from_plain(Outer, json.loads(json.dumps(as_plain(VALUE)))) == VALUE


def test_texts_are_hidden_and_fixed_words_are_not() -> None:
    plain = as_plain(VALUE, lambda text: "•" if text in ("y", "b", "t", "1") else text)
    assert plain["many"] == [{"name": "•", "kind": "b"}]
    assert plain["free"] == {"list": ["•", None, "•"]}


@pytest.mark.parametrize(
    ("change", "where"),
    [
        ({"inner": 5}, "inner"),
        ({"many": [{"name": "a", "kind": "c"}]}, "kind"),
        ({"pair": ["a"]}, "pair"),
        ({"pair": ["a", True]}, "pair"),
        ({"share": "0"}, "share"),
        ({"by_name": []}, "by_name"),
        ({"many": [{}]}, "lacks something"),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(change: dict[str, Any], where: str) -> None:
    with pytest.raises(NotARecord, match=where):
        from_plain(Outer, {**as_plain(VALUE), **change})


def test_what_a_later_version_adds_is_passed_over() -> None:
    assert from_plain(Inner, {"name": "a", "new": 1}) == Inner("a")
