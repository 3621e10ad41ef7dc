from __future__ import annotations

from itertools import islice

from studio.project.event_document import ABSENT
from studio.project.paths import FieldPath
from studio.sweep.judging import Cause, Result
from studio.sweep.pairs import pairs
from studio.sweep.variant import Change, Variant


def result(*path: str, kind: str = "unchanged", cause: Cause | None = None) -> Result:
    place: FieldPath = path
    return Result(Variant(".".join(path), "absent", "absent", (Change(place, ABSENT),)), kind, cause=cause)


def test_two_rows_make_a_pair_and_one_inside_of_the_other_does_not() -> None:
    found = list(pairs([result("user", "name"), result("user", "email"), result("user")], 0))
    assert [each.words for each in found] == ["user.name absent, user.email absent"]
    assert found[0].kind == "pair"


def test_what_fails_by_itself_is_no_part_of_a_pair() -> None:
    failed = result("a", kind="error", cause=Cause("error", "E", "", "a", 1))
    assert list(pairs([failed, result("b")], 0)) == []


def test_what_made_a_difference_comes_first_and_the_seed_decides_about_the_rest() -> None:
    dull = [result("dull", str(n)) for n in range(8)]
    found = list(pairs([*dull, result("loud", kind="denied")], 1))
    assert all("loud" in each.words for each in islice(found, 8))
    assert [each.words for each in found] == [each.words for each in pairs([*dull, result("loud", kind="denied")], 1)]
    assert [each.words for each in found] != [each.words for each in pairs([*dull, result("loud", kind="denied")], 2)]


def test_a_grant_comes_before_the_change_that_is_made_under_it() -> None:
    grant = Result(Variant("grant", "grant", "saml", grant="saml"), "denied")
    (pair,) = pairs([result("user", "name"), grant], 0)
    assert pair.grant == "saml"
    assert len(pair.changes) == 1
