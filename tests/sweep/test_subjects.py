from __future__ import annotations

from typing import Any

from studio.catalogue.loader import load
from studio.catalogue.settings import settings_by_name
from studio.project.event_document import ABSENT
from studio.project.settings import TenantSettings
from studio.sandbox.recording import Read
from studio.sweep.subjects import Subject, unknown_reads, variants_of
from studio.sweep.variant import Change, Variant
from tests.sweep.conftest import asked


def variants(*path: str, event: dict[str, Any] | None = None, listed: bool = False, **more: Any) -> list[Variant]:
    base = asked("", event, **more)
    return list(variants_of(base, base.event, Subject(Read(path, 1, listed=listed), "")))


def test_a_field_of_the_catalogue_is_varied_as_that_says() -> None:
    found = variants("user", "email")
    assert {each.row for each in found} == {"user.email"}
    assert Change(("user", "email"), ABSENT) in [each.changes[0] for each in found]


def test_what_is_always_there_is_not_taken_away() -> None:
    assert all(each.changes[0].value is not ABSENT or each.probe for each in variants("user", "app_metadata"))
    assert variants("tenant", "id") == []


def test_members_of_metadata_and_of_maps_are_free() -> None:
    event = {"user": {"app_metadata": {"roles": ["admin"]}}, "client": {"metadata": {"tier": "gold"}}}
    assert {each.kind for each in variants("user", "app_metadata", "roles", event=event)} >= {"absent", "null", "empty"}
    tiers = variants("client", "metadata", "tier", event=event)
    assert "absent" in {each.kind for each in tiers}
    assert "null" not in {each.kind for each in tiers}


def test_an_item_of_a_list_is_addressed_by_its_number() -> None:
    event = {"user": {"identities": [{"provider": "auth0", "user_id": "1", "profileData": {"name": "Ada"}}]}}
    (found,) = variants("user", "identities", "0", "profileData", event=event)
    assert found.changes == (Change(("user", "identities", 0, "profileData"), ABSENT),)
    assert variants("user", "identities", "0", "provider", event=event) == []
    assert variants("user", "identities", "7", event=event) == []


def test_what_is_read_along_is_tried_less_and_later() -> None:
    direct, along = variants("user", "name"), variants("user", "name", listed=True)
    assert {each.kind for each in along} == {"absent", "null", "empty"}
    assert min(each.rank for each in along) > max(each.rank for each in direct)


def test_a_secret_is_there_or_not() -> None:
    (found,) = variants("secrets", "KEY", secrets={"KEY": "1"})
    assert found.without == ("KEY",)
    assert variants("secrets", "OTHER", secrets={"KEY": "1"}) == []
    assert variants("secrets") == []


def test_fields_of_a_higher_plan_do_not_appear() -> None:
    poor = TenantSettings(plan=settings_by_name()["plan"].choices[0])
    assert any(each.kind == "present" for each in variants("session", "expires_at"))
    assert not any(each.kind == "present" for each in variants("session", "expires_at", settings=poor))


def test_names_that_no_event_has_are_told() -> None:
    trigger = load().triggers["post-login"]
    reads = [Read(path) for path in (("usr",), ("user", "emial"), ("stats", "login_count"), ("request", "geoip", "x"))]
    assert [read.path for read in unknown_reads(trigger, reads)] == [("usr",), ("stats", "login_count")]
