from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue import places
from studio.catalogue.source import CatalogueError, Node, read


def node(tmp_path: Path, text: str) -> Node:
    path = tmp_path / "facts.yaml"
    path.write_text(text, encoding="utf-8")
    return read(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        read(tmp_path / "none.yaml")


@pytest.mark.parametrize("text", ["- a\n- b\n", "", "42", "a: [", "a: \x07"])
def test_what_is_no_mapping_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(CatalogueError):
        node(tmp_path, text)


def test_wrong_bytes_are_told(tmp_path: Path) -> None:
    path = tmp_path / "facts.yaml"
    path.write_bytes(b"a: \xff\xfe")
    with pytest.raises(CatalogueError, match="UTF-8"):
        read(path)


def test_a_list_of_mappings_names_the_odd_one(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as caught:
        node(tmp_path, "items:\n  - {a: 1}\n  - oops\n").items("items")
    assert caught.value.line == 3


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("yaml") / "x.yaml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    try:
        assert isinstance(read(path), Node)
    except CatalogueError as error:
        assert error.line >= 1


CATALOGUE = sorted((places.resources() / "catalogue").rglob("*.yaml"))


def repeated(node: yaml.Node | None) -> Iterator[str]:
    """The keys that stand twice in one mapping; YAML takes the last one and says nothing."""
    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value]
        yield from (f"{key} in line {node.start_mark.line + 1}" for key in set(keys) if keys.count(key) > 1)
        for _, value in node.value:
            yield from repeated(value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from repeated(item)


@pytest.mark.parametrize("path", CATALOGUE, ids=lambda p: p.name)
def test_no_key_of_the_catalogue_stands_twice(path: Path) -> None:
    assert list(repeated(yaml.compose(path.read_text(encoding="utf-8"), yaml.CSafeLoader))) == []
