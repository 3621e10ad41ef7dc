from __future__ import annotations

from studio.catalogue.loader import load
from studio.ui.making.field_help import field_help

TRIGGER = load().triggers["post-login"]


def test_every_field_has_its_meaning_type_and_source() -> None:
    for field in TRIGGER.fields:
        lines = dict(field_help(TRIGGER, tuple(field.path.split("."))).lines)
        assert lines["meaning"] and lines["type"] and lines["source"].startswith(TRIGGER.name)


def test_what_lies_inside_of_a_free_object_is_told_by_what_is_around_it() -> None:
    found = field_help(TRIGGER, ("user", "app_metadata", "plan"))
    assert found.path == "user.app_metadata.plan" and found.lines[0] == ("inside of", "event.user.app_metadata")
    assert "does not list" in field_help(TRIGGER, ("made_up",)).lines[0][1]
