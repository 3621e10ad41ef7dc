from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from studio.catalogue.accepted import accepted
from studio.catalogue.loader import load
from studio.catalogue.source import CatalogueError, read

GOOD = {
    "prefix": "Bad",
    "arguments": ["a", "b"],
    "required": ["a"],
    "members": {"a": {"type": "string", "max_length": 5}, "b": {"type": ["string", "null"]}},
}


def shape(folder: Path, value: Any) -> Any:
    path = folder / "method.yaml"
    path.write_text(yaml.safe_dump({"accepts": value} if value is not None else {"name": "x"}), encoding="utf-8")
    return accepted(read(path))


def test_a_shape_is_taken_as_it_is_written(tmp_path: Path) -> None:
    assert shape(tmp_path, GOOD) == GOOD
    assert shape(tmp_path, None) == {}


BAD: list[tuple[dict[str, Any], str]] = [
    ({"members": {}}, "accepts needs its arguments by name"),
    ({"arguments": ["a"], "members": {"b": {"type": "string"}}}, "no members besides"),
    ({"arguments": ["a"], "members": {"a": {"type": "text"}}}, "the type of accepts.a is 'text'"),
    ({"arguments": ["a"], "members": {"a": {"maximum": 5}}}, "accepts.a has the unknown key 'maximum'"),
    ({"arguments": ["a"], "members": {"a": {"max_length": "5"}}}, "max_length of accepts.a is '5'"),
    ({"arguments": ["a"], "members": {"a": {"type": "array", "items": {"type": "x"}}}}, "the type of accepts.a[]"),
    ({"arguments": ["a"], "members": {"a": "string"}}, "accepts.a is 'string'; expected a shape"),
]


@pytest.mark.parametrize(("value", "told"), BAD, ids=[told for _, told in BAD])
def test_a_mistake_is_named(tmp_path: Path, value: dict[str, Any], told: str) -> None:
    with pytest.raises(CatalogueError, match=r"method\.yaml:1: ") as failure:
        shape(tmp_path, value)
    assert told in str(failure.value)


def test_the_shapes_of_the_catalogue_know_their_arguments() -> None:
    for trigger in load().runnable:
        for method in trigger.methods:
            if method.accepts:
                assert len(method.accepts["arguments"]) == len(method.params), method.name
