from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.flow.effects import EFFECTS, with_query

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


@given(st.dictionaries(st.text(min_size=1, max_size=5), st.text(max_size=5), max_size=3))
def test_query_parameters_survive(query: dict[str, str]) -> None:
    from urllib.parse import parse_qsl, urlsplit

    url = with_query("https://x.test/a?b=1", query)
    found = dict(parse_qsl(urlsplit(url).query, keep_blank_values=True))
    assert query.items() <= found.items()
