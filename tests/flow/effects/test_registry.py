from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.flow.effects import EFFECTS, SUBJECTS

ANSWERS_ONLY = {
    *("cache.get", "cache.set", "cache.delete", "redirect.can", "redirect.encode", "redirect.validate"),
    *("rules.was_executed", "groups.list", "groups.check", "roles.list", "roles.by_ids", "roles.by_names"),
}


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_every_effect_of_the_catalogue_has_a_meaning(trigger: Trigger) -> None:
    for method in trigger.methods:
        assert method.effect in EFFECTS or method.effect in ANSWERS_ONLY, method.name


def test_no_meaning_without_a_method() -> None:
    used = {method.effect for trigger in load().triggers.values() for method in trigger.methods}
    assert set(EFFECTS) <= used


def test_every_subject_gives_some_effects_their_meaning() -> None:
    homes = {function.__module__ for function in EFFECTS.values()}
    assert homes == {subject.__name__ for subject in SUBJECTS}
