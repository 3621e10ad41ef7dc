from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from studio.catalogue import places
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.catalogue.reading import load_from
from studio.flow.effects.registry import EFFECTS
from studio.flow.faithfulness import Missing, measure
from tests.catalogue.test_reading import HERONS

MORE = """
event:
  - {path: configuration, type: object, required: true, example: {}, help: The settings.}
  - {path: configuration.colour, type: string, required: true, example: grey, help: Does not arrive.}
  - {path: flight, type: enum, required: false, help: Fits nothing.}
"""


@pytest.fixture
def herons(tmp_path: Path) -> Trigger:
    folder = tmp_path / "catalogue"
    shutil.copytree(places.resources() / "catalogue", folder)
    text = HERONS.replace("\nevent:\n", MORE)
    (folder / "triggers" / "heron-watch.yaml").write_text(text, encoding="utf-8")
    return load_from(folder).triggers["heron-watch"]


def test_all_that_is_documented_has_an_effect() -> None:
    measured = measure(load().runnable)
    assert len(measured) == 13
    assert [missing for each in measured for missing in (*each.missing_fields, *each.missing_methods)] == []
    assert sum(each.effective_methods for each in measured) == 131
    assert sum(each.effective_fields for each in measured) == sum(len(t.fields) for t in load().runnable)


def test_an_effect_less_is_a_smaller_figure(monkeypatch: pytest.MonkeyPatch) -> None:
    post_login = load().triggers["post-login"]
    before = measure([post_login])[0]
    monkeypatch.delitem(EFFECTS, "mfa.enable")
    after = measure([post_login])[0]
    assert after.effective_methods == before.effective_methods - 1
    assert after.missing_methods == (
        Missing("api.multifactor.enable", "has no meaning: nothing is known about the effect mfa.enable"),
    )


def test_what_nobody_implements_is_missing(herons: Trigger) -> None:
    (found,) = measure([herons])
    assert [missing.name for missing in found.missing_methods] == ["api.heron.feed"]
    assert {missing.name: missing.reason.partition(":")[0] for missing in found.missing_fields} == {
        "event.configuration.colour": "does not reach the action",
        "event.flight": "is not accepted",
    }
    assert (found.effective_fields, found.fields) == (3, 5)
