from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.events import default_event, fits
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_document import ABSENT, at
from studio.sweep.literals import Literals
from studio.sweep.values import Role, Value, listed_values, member_values

POST_LOGIN = load().triggers["post-login"]
NONE = Literals()


def of(path: str, current: Any = None, found: Literals = NONE) -> list[Value]:
    field = POST_LOGIN.fields_by_path[path]
    value = at(default_event(POST_LOGIN), tuple(path.split("."))) if current is None else current
    return list(listed_values(POST_LOGIN, field, value, found))


def kinds(values: list[Value]) -> set[str]:
    return {value.kind for value in values}


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_nothing_is_tried_that_the_platform_never_sends(trigger: Trigger) -> None:
    event = default_event(trigger)
    for field in trigger.fields:
        values = list(listed_values(trigger, field, at(event, tuple(field.path.split("."))), NONE))
        missing = [value for value in values if value.value is ABSENT or value.value is None]
        assert not field.required or all(value.probe for value in missing), field.path
        assert field.required or missing, field.path
        for value in values:
            assert value in missing or fits(field, value.value), (field.path, value)


def test_only_metadata_are_doubted_although_they_are_always_sent() -> None:
    assert [value.label for value in of("user.app_metadata") if value.probe] == ["absent"]
    assert not any(value.probe or value.value is ABSENT for value in of("user.email_verified") + of("user"))
    field = POST_LOGIN.fields_by_path["user.app_metadata"]
    (first, *_) = listed_values(POST_LOGIN, field, {}, NONE, without_metadata=True)
    assert first.value is ABSENT and not first.probe


def test_each_value_differs_from_what_is_there_and_from_the_others() -> None:
    assert [value.value for value in of("user.email_verified")] == [False]
    labels = [value.label for value in of("transaction.response_mode")]
    assert labels == ["absent", "null", "fragment", "form_post", "web_message"]


def test_what_is_not_sent_is_tried_as_it_would_be() -> None:
    organization = next(value for value in of("organization", ABSENT) if value.kind == "present")
    assert organization.value.keys() >= {"id", "name", "metadata"}
    phone = [value.value for value in of("user.phone_number", ABSENT)]
    assert phone[:2] == [None, "+15550100"]


def test_only_what_people_fill_is_filled_with_odd_texts() -> None:
    assert "text" in kinds(of("user.name"))
    assert "text" not in kinds(of("client.client_id"))
    assert "text" not in kinds(of("user.created_at"))


def test_numbers_go_round_what_the_code_compares_with() -> None:
    values = [value.value for value in of("stats.logins_count", found=Literals(numbers=(3,)))]
    assert values[:3] == [2, 3, 4]
    assert 2**53 in values


def test_an_object_is_emptied_down_to_what_it_always_has() -> None:
    (emptied,) = [value.value for value in of("request") if value.kind == "empty"]
    assert emptied.keys() == {"body", "geoip", "ip", "method", "query"}


def members(role: Role, current: Any, used: frozenset[str] = frozenset(), any_type: bool = False) -> list[Value]:
    return list(member_values(role, current, NONE, used, any_type))


def test_metadata_keeps_its_type_and_probes_only_where_that_is_unknown() -> None:
    known = members("json", ["admin"])
    assert [value.value for value in known if not value.probe] == [ABSENT, None, []]
    unknown = members("json", ABSENT)
    assert [value.value for value in unknown if not value.probe] == [None]
    assert {True, "text"} <= {
        value.value for value in unknown if value.probe and not isinstance(value.value, list | dict)
    }
    taken = members("json", ABSENT, frozenset({"list"}))
    assert [] in [value.value for value in taken if not value.probe]


def test_on_request_metadata_may_hold_anything() -> None:
    values = members("json", ["admin"], any_type=True)
    assert {"text", 1} <= {value.value for value in values if not isinstance(value.value, list | dict)}
    assert not any(value.probe for value in values)


def test_a_query_holds_texts() -> None:
    values = members("text", "here")
    assert {type(value.value) for value in values if value.value is not ABSENT} == {str}
    assert ["one", "two"] in [value.value for value in members("text", "here", any_type=True)]
