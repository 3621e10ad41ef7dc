from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.facts import Limit, Rule
from studio.catalogue.loader import load
from studio.catalogue.rules import rules_of
from studio.catalogue.source import CatalogueError, read

LIMIT = Limit("limits.herons", 3, "herons", "At most three herons.", "https://example.test/herons")
HEAD = "sources:\n  book: https://example.test/book\nrules:\n"
GOOD = "- {id: heron.stands, says: A heron stands., grade: A, sources: [book]}\n"


def written(folder: Path, rules: str) -> dict[str, Rule]:
    path = folder / "rules.yaml"
    path.write_text(HEAD + rules, encoding="utf-8")
    return dict(rules_of(read(path), [LIMIT]))


def test_rules_and_limits_are_one_register(tmp_path: Path) -> None:
    found = written(tmp_path, GOOD + "- {id: gaps.flight, says: Not known., grade: C}\n")
    assert found["heron.stands"] == Rule("heron.stands", "A heron stands.", "A", ("https://example.test/book",))
    assert found["limits.herons"].says == LIMIT.help and found["limits.herons"].sources == (LIMIT.source,)
    assert found["gaps.flight"].area == "gaps" and found["gaps.flight"].sources == ()


@pytest.mark.parametrize(
    ("rule", "line", "told"),
    [
        ("- {says: A., grade: A, sources: [book]}", 4, "the key 'id' is missing"),
        ("- {id: heron.x, says: A., grade: D, sources: [book]}", 4, "expected one of A, B, C"),
        ("- {id: heron.x, says: A., grade: A, sources: [boook]}", 4, "did you mean 'book'"),
        ("- {id: heron.x, says: A., grade: B}", 4, "has grade B and no source"),
        ("- {id: Heron, says: A., grade: C}", 4, "expected area.name"),
        ("- {id: heron.x, says: A., grade: C, colour: grey}", 4, "the key 'colour' is not known here"),
        (GOOD + GOOD, 5, "the rule heron.stands is there already"),
        ("- {id: limits.herons, says: A., grade: C}", 4, "in limits.yaml; expected it once"),
    ],
)
def test_mistakes_name_line_and_expectation(tmp_path: Path, rule: str, line: int, told: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        written(tmp_path, rule)
    assert caught.value.line == line and told in caught.value.message


def test_the_shipped_register() -> None:
    catalogue = load()
    assert catalogue.rules["claims.restricted"].grade == "A"
    assert set(catalogue.limits) <= set(catalogue.rules)
    assert all(rule.grade == "C" for rule in catalogue.rules.values() if rule.area == "gaps")
    with pytest.raises(TypeError):
        catalogue.rules["new.rule"] = catalogue.rules["claims.restricted"]  # type: ignore[index]
