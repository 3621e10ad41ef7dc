from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.claim_meanings import claim_meanings, read_meanings
from studio.catalogue.loader import load
from studio.catalogue.source import CatalogueError

TOKENS = {"id_token", "access_token"}


def test_every_sentence_is_one_with_a_full_stop_and_every_rule_is_in_the_register() -> None:
    known, rules = claim_meanings(), load().rules
    for meaning in (*known.claims.values(), *known.header.values()):
        assert meaning.says[0].isupper() and meaning.says.endswith("."), meaning.name
        assert set(meaning.rules) <= TOKENS and set(meaning.rules.values()) <= set(rules), meaning.name
    assert known.says("https://example.com/roles") == known.custom


def test_every_name_of_a_scope_has_a_meaning() -> None:
    names = {name for names in load().claims.by_scope.values() for name in names}
    assert names <= set(claim_meanings().claims)


def test_times_are_those_that_hold_seconds() -> None:
    assert {name for name, meaning in claim_meanings().claims.items() if meaning.time} == {
        *("exp", "nbf", "iat", "auth_time", "updated_at"),
    }


FILE = """families: {jwt: JWT}
custom: Own.
header: []
claims:
- {name: a, family: jwt, says: A., source: https://a.example}
"""


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("https://a.example", "a page"), "expected a link"),
        (("family: jwt", "family: jot"), "expected"),
        (
            ("- {name: a", "- {name: a, family: jwt, says: A., source: https://a.example}\n- {name: a"),
            "expected it once",
        ),
        (("says: A.", "says: A., tells: B"), "tells"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, change: tuple[str, str], told: str) -> None:
    place = tmp_path / "claim_meanings.yaml"
    place.write_text(FILE.replace(*change), encoding="utf-8")
    with pytest.raises(CatalogueError, match=told):
        read_meanings(place)
