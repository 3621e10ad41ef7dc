from __future__ import annotations

import ipaddress
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_check import check
from studio.project.merging import merged
from studio.project.plausible import plausible

POST_LOGIN = load().triggers["post-login"]
DOCUMENTATION = [ipaddress.ip_network(each) for each in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24")]
RESERVED = re.compile(r"@(?:[\w-]+\.)*(?:example\.(?:com|net|org)|example)$")


def made(seed: int) -> dict[str, Any]:
    return plausible(POST_LOGIN, seed)


@given(st.integers())
def test_nothing_made_up_belongs_to_anybody(seed: int) -> None:
    event = made(seed)
    assert RESERVED.search(event["user"]["email"]) and event["user"]["email"].isascii()
    assert any(ipaddress.ip_address(event["request"]["ip"]) in network for network in DOCUMENTATION)
    assert re.fullmatch(r"\+1555010\d", event["user"]["phone_number"])


def test_a_seed_gives_the_same_person_again_and_another_seed_another() -> None:
    assert made(7) == made(7)
    assert len({made(seed)["user"]["user_id"] for seed in range(50)}) == 50


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda trigger: trigger.id)
def test_it_is_what_the_catalogue_expects(trigger: Trigger) -> None:
    default = default_event(trigger)
    before = {finding.message for finding in check(default, trigger)}
    for seed in range(5):
        event = merged(default, plausible(trigger, seed))
        assert {finding.message for finding in check(event, trigger)} <= before
