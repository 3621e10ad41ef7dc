from __future__ import annotations

from dataclasses import replace

import pytest

from studio.flow.outcome import FAILED
from studio.sweep.course import Sweep, sweep
from studio.sweep.judging import Result
from studio.sweep.variant import KINDS, Variant
from studio.ui.sweep import words
from tests.sweep.conftest import asked


def result(kind: str, line: int | None = None, *, of: str = "absent") -> Result:
    return Result(Variant("user.email", of, "absent"), kind, line)


@pytest.mark.parametrize("kind", sorted(FAILED - {"stopped"}))
def test_whatever_fails_stands_out(kind: str) -> None:
    assert words.look(result(kind)).loud and words.look(result(kind)).meaning == "danger"


def test_nothing_tells_by_its_colour_alone() -> None:
    looks = list(words.LOOKS.values())
    assert all(look.icon and look.spoken for look in looks)
    assert words.look(result("denied")).icon != words.look(result("error")).icon


def test_a_result_is_read_out_with_its_line() -> None:
    assert words.spoken(result("denied", 6)) == "denied in line 6"
    assert words.spoken(result("unchanged")) == "the same"
    assert words.short(result("error", 4)) == "crash:4"


def test_every_kind_of_variant_has_its_column() -> None:
    assert {words.column(result("error", of=kind)) for kind in KINDS} == {*words.TITLES}


def test_the_sentence_counts_what_was_found(found: Sweep) -> None:
    fields = len({each.variant.row for each in found.results if words.column(each) != words.AROUND})
    assert words.sentence(found) == f"1 defect found with {len(found.results)} variants of {fields} fields"
    assert words.state(found) == ("state-error", "danger")
    clean = replace(found, defects=())
    assert words.sentence(clean).startswith("The action bears all") and words.state(clean)[1] == "ok"
    assert "may be missing" in words.sentence(replace(clean, stopped=True))
    assert words.sentence(replace(clean, results=())) == words.NO_READS


def test_an_action_that_fails_anyway_bears_nothing() -> None:
    broken = sweep(asked("event.user.nothing.at_all;"), 20)
    assert broken.defects == ()
    assert words.sentence(broken).startswith("It fails with the unchanged event already")
    assert words.state(broken) == ("state-error", "danger")


def test_what_was_swept_is_named(found: Sweep) -> None:
    assert words.swept(found).startswith("a.js · Post-login · with the unchanged event: Login would continue")


def test_an_older_sweep_says_what_has_changed() -> None:
    assert words.older(()) == ""
    assert words.older(("the code", "the event")) == " (older: the code and the event changed since)"
