from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_check import check
from studio.project.merging import same
from studio.project.personas import Persona, fitting, load_persona, possible, put_on, shipped
from studio.project.reading import ReadError
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event

CATALOGUE = load()
POST_LOGIN = CATALOGUE.triggers["post-login"]
each_trigger = pytest.mark.parametrize("trigger", CATALOGUE.runnable, ids=lambda trigger: trigger.id)


def event_of(trigger: Trigger) -> dict[str, object]:
    return tenant_event(trigger, TenantSettings())


def named(name: str) -> Persona:
    return next(each for each in shipped() if each.id == name)


def worn(*names: str) -> dict[str, object]:
    event, default = event_of(POST_LOGIN), event_of(POST_LOGIN)
    for name in names:
        event = put_on(event, named(name), POST_LOGIN, CATALOGUE.grants, default, shipped())
    return event


@each_trigger
def test_every_persona_that_fits_makes_an_event_as_the_catalogue_has_it(trigger: Trigger) -> None:
    default = event_of(trigger)
    before = {finding.message for finding in check(default, trigger)}
    for persona in fitting(trigger, CATALOGUE.grants):
        event = put_on(default, persona, trigger, CATALOGUE.grants, default, shipped())
        assert {finding.message for finding in check(event, trigger)} <= before, persona.id
        again = put_on(event, persona, trigger, CATALOGUE.grants, default, shipped())
        assert same(again, event), persona.id


def test_the_wanted_ones_are_there_for_a_login() -> None:
    found = {persona.id for persona in fitting(POST_LOGIN, CATALOGUE.grants)}
    people = {"social-user", "enterprise-user", "phone-user", "database-user", "administrator"}
    situations = {"first-login", "refresh-token", "suspicious-network", "no-metadata", "unverified-email", "passkey"}
    assert people | situations | {"mfa-passed"} <= found and "machine" not in found
    machine = fitting(CATALOGUE.triggers["credentials-exchange"], CATALOGUE.grants)
    assert "machine" in {persona.id for persona in machine} and not any(each.kind == "person" for each in machine)


def test_situations_add_up_and_a_person_takes_the_place_of_the_one_before() -> None:
    event = worn("enterprise-user", "suspicious-network", "no-metadata")
    assert event["organization"]["name"] == "example-corp"  # type: ignore[index]
    assert event["request"]["geoip"]["countryCode"] == "AQ"  # type: ignore[index]
    other = worn("enterprise-user", "suspicious-network", "social-user")
    assert "organization" not in other and other["connection"]["strategy"] == "google-oauth2"  # type: ignore[index]
    assert other["request"]["geoip"]["countryCode"] == "AQ"  # type: ignore[index]


def test_an_empty_object_empties() -> None:
    assert worn("administrator", "no-metadata")["user"]["app_metadata"] == {}  # type: ignore[index]


def test_what_a_trigger_has_no_field_for_is_left_out() -> None:
    trigger = CATALOGUE.triggers["post-change-password"]
    kept = possible({"user": {"email": "a@example.com", "name": "A"}, "organization": {"id": "o"}}, trigger)
    assert kept["user"] == {"email": "a@example.com"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("title: A\nsays: B\n", "there is neither event nor grant"),
        ("title: A\nevent: {user: {}}\n", "says is missing"),
        ("title: A\nsays: B\nevnt: {}\n", "the key evnt is not known here; did you mean event"),
        ("title: A\nsays: B\nevent: {user: {}}\nadds: user\n", "adds is no list of texts; expected paths such as"),
        ("title: A\nsays: B\nevent: {user: {}}\nkeeps: {a.b: [1]}\n", "a.b is no list of texts; expected names"),
        ("title: A\nsays: B\nevent: {user: {}}\nneeds: [usr]\n", "usr is no part of the event here; did you mean user"),
    ],
)
def test_a_mistake_in_a_file_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError) as told:
        load_persona(path)
    assert said in str(told.value)


def methods(*names: str) -> list[str]:
    return [each["name"] for each in worn(*names)["authentication"]["methods"]]  # type: ignore[index]


def test_a_second_factor_comes_behind_the_first_whichever_that_was() -> None:
    assert methods("mfa-passed") == ["pwd", "mfa"]
    assert methods("passkey", "mfa-passed") == ["passkey", "mfa"]
    assert methods("mfa-passed", "passkey") == ["passkey", "mfa"]
    assert methods("enterprise-user", "mfa-passed", "mfa-passed") == ["federated", "mfa"]
    assert methods("mfa-passed", "passkey", "passkey") == ["passkey", "mfa"]


def test_factors_add_up() -> None:
    event, default = event_of(POST_LOGIN), event_of(POST_LOGIN)
    event["user"]["enrolledFactors"] = [{"type": "phone"}]  # type: ignore[index]
    made = put_on(event, named("mfa-passed"), POST_LOGIN, CATALOGUE.grants, default, shipped())
    assert made["user"]["enrolledFactors"] == [{"type": "phone"}, {"type": "otp"}]
    assert event["user"]["enrolledFactors"] == [{"type": "phone"}]  # type: ignore[index]
