from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.project.event_document import ABSENT
from studio.sweep.variant import Change, Variant, change_to, changed, event_of, request_of, shown
from tests.sweep.conftest import asked

TRIGGER = load().triggers["post-login"]


def test_changes_are_made_in_turn_and_leave_the_base_alone() -> None:
    base = {"user": {"name": "Ada", "email": "ada@example.test"}}
    made = changed(
        base, [Change(("user", "name"), ""), Change(("user", "email"), ABSENT), Change(("user", "x"), ABSENT)]
    )
    assert made == {"user": {"name": ""}}
    assert base["user"] == {"name": "Ada", "email": "ada@example.test"}


def test_a_change_inside_of_what_is_no_object_is_impossible() -> None:
    with pytest.raises(ValueError, match="no object"):
        changed({"user": "Ada"}, [Change(("user", "name"), "")])


def test_what_a_field_lies_in_comes_along_with_all_that_it_needs() -> None:
    change = change_to(TRIGGER, {}, ("organization", "metadata", "plan"), "gold")
    assert change.path == ("organization",)
    assert change.value["metadata"] == {"plan": "gold"}
    assert {"id", "name", "display_name"} <= change.value.keys()


def test_a_grant_comes_before_the_changes() -> None:
    base = asked("")
    variant = Variant("pairs", "pair", "", (Change(("user", "name"), "x"),), grant="refresh-token")
    event = event_of(base, variant)
    assert event["transaction"]["protocol"] == "oauth2-refresh-token"
    assert event["user"]["name"] == "x"


def test_secrets_and_answers_are_changed_for_one_run_only() -> None:
    base = asked("", secrets={"KEY": "1", "OTHER": "2"})
    mock = {"request": {"method": "GET", "url": "https://a.example/"}, "failure": "refused"}
    made = request_of(base, Variant("", "absent", "", without=("KEY",), mocks=(mock,)))
    assert made.actions[0].secrets == {"OTHER": "2"}
    assert made.network.mode == "mocked"
    assert made.network.mocks == (mock,)
    assert base.actions[0].secrets == {"KEY": "1", "OTHER": "2"}
    assert base.network.mode == "blocked"


def test_a_variant_on_top_of_another_keeps_both() -> None:
    first = Variant("a", "present", "1", (Change(("a",), 1),), grant="saml")
    second = Variant("b", "absent", "b absent", (Change(("b",), ABSENT),), without=("KEY",))
    both = second.after(first)
    assert both.row == "b"
    assert both.words == "grant saml, a = 1, b absent, secret KEY absent"
    assert both.size > second.size


def test_long_values_are_cut_in_words() -> None:
    assert shown("x" * 500).endswith("… (502 characters)")
    assert len(shown("x" * 500)) < 90
