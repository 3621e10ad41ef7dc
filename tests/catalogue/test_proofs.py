from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.freezing import thawed
from studio.catalogue.legacy import load_legacy
from studio.catalogue.loader import load
from studio.catalogue.proofs import load_proofs, proofs_from
from studio.catalogue.source import CatalogueError
from studio.project.merging import merged


def test_there_are_events_for_every_trigger_of_old_code() -> None:
    assert set(load_proofs()) == {kind.trigger for kind in load_legacy().kinds.values()}


@pytest.mark.parametrize("trigger", load_proofs())
def test_the_events_are_different_ones_and_know_no_other_fields(trigger: str) -> None:
    found = load().triggers[trigger]
    default = default_event(found)
    known = {field.path.partition(".")[0] for field in found.fields}
    events = [merged(default, thawed(each.event)) for each in load_proofs()[trigger]]
    assert len({repr(event) for event in events}) >= len(events) - 2
    assert all(set(event) - {"secrets", "configuration"} <= known for event in events)


def test_a_mistake_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "proofs.yaml"
    path.write_text("post-login:\n  - {name: a, evnt: {}}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"proofs\.yaml:2: the key 'evnt' is not known here; did you mean 'event'"):
        proofs_from(path)
    path.write_text("post-logon: []\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="the key 'post-logon' is not known here"):
        proofs_from(path)
