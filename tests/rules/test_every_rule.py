"""Each rule has a test that is named after it, and no such test is named after nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from studio.catalogue.loader import load

TESTS = Path(__file__).parents[1]
PREFIX = "test_rule_"


@cache
def names() -> tuple[tuple[str, Path], ...]:
    """The tests that are named after a rule."""
    return tuple((node.name, path) for path in sorted(TESTS.rglob("test_*.py")) for node in functions(path))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    yield from (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith(PREFIX))


def rule_of(name: str, ids: dict[str, str]) -> str | None:
    """The rule that a test belongs to: the longest one that its name begins with, whole words only."""
    words = name.removeprefix(PREFIX).split("_")
    starts = ("_".join(words[:count]) for count in range(len(words), 0, -1))
    return next((ids[start] for start in starts if start in ids), None)


def spelled() -> dict[str, str]:
    return {id.replace(".", "_"): id for id in load().rules}


def test_ids_stay_apart_when_they_are_spelled_as_names() -> None:
    assert len(spelled()) == len(load().rules)


def test_every_test_of_a_rule_belongs_to_one() -> None:
    lost = [f"{path.relative_to(TESTS)}: {name}" for name, path in names() if rule_of(name, spelled()) is None]
    assert not lost, "add the rule to resources/catalogue/rules.yaml, or name the test after another one"


def test_every_rule_has_a_test() -> None:
    tested = {rule_of(name, spelled()) for name, _ in names()}
    missing = [id for id in load().rules if id not in tested]
    assert not missing, "write a test which is called test_rule_ and the id, dots as underscores"


def test_the_longest_rule_counts() -> None:
    ids = {"api_metadata_session": "api.metadata.session", "api_metadata": "api.metadata"}
    assert rule_of("test_rule_api_metadata_session_of_a_guest", ids) == "api.metadata.session"
    assert rule_of("test_rule_api_metadata_sessions", ids) == "api.metadata"
    assert rule_of("test_rule_heron", ids) is None
