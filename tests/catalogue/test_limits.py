from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.facts import Limit
from studio.catalogue.limits import limits_of
from studio.catalogue.loader import load
from studio.catalogue.source import CatalogueError, read

LIMITS = tuple(load().limits.values())
HEAD = "id: limits.x, label: X, scope: call, value: 1, unit: u, beyond: throw, help: H., then: T., source: 'https://x.test'"


@pytest.mark.parametrize("limit", LIMITS, ids=lambda each: each.id)
def test_every_limit_says_whose_it_is_and_what_happens(limit: Limit) -> None:
    assert limit.label and limit.then.endswith(".") and limit.help.endswith(".")
    assert limit.value > 0 and 0 < limit.near <= 1
    assert limit.trigger is None or limit.trigger in load().triggers


def test_measures_name_effects_and_places_that_exist() -> None:
    triggers = load().triggers.values()
    effects = {method.effect for trigger in triggers for method in trigger.methods}
    paths = {path for trigger in triggers for path in trigger.fields_by_path} | {"cache", ""}
    for limit in LIMITS:
        for measure in limit.measures:
            assert {*measure.effects, *measure.sets, *measure.removes, *measure.clears} <= effects, limit.id
            assert measure.at in paths, limit.id


def test_figures_of_the_catalogue_agree_with_those_of_the_methods() -> None:
    login = load().triggers["post-login"].methods_by_name
    assert (
        login["api.session.setMetadata"].options["max_entries"]
        == load().limits["limits.session_metadata_entries"].value
    )
    assert load().claims.payload_limit_bytes == load().limits["limits.claims_payload"].value
    assert load().triggers["password-reset-post-challenge"].max_actions == 4


@pytest.mark.parametrize(
    ("measure", "problem"),
    [
        ("{as: weight, effects: [a], args: [0]}", "as is 'weight'; expected one of"),
        ("{as: bytes, effects: [a]}", "a measure as bytes needs effects and args"),
        ("{as: entries}", "a measure as entries needs sets"),
    ],
)
def test_a_measure_that_measures_nothing_is_refused(tmp_path: Path, measure: str, problem: str) -> None:
    path = tmp_path / "limits.yaml"
    path.write_text(f"limits:\n- {{{HEAD}, measures: [{measure}]}}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=problem):
        limits_of(read(path))
