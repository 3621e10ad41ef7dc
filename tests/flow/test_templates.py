from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.freezing import frozen
from studio.catalogue.loader import load
from studio.flow.templates import filled
from studio.project.settings import TenantSettings
from studio.tokens.request import TokenRequest


@pytest.fixture
def request_of() -> Callable[[Any], TokenRequest]:
    return lambda event: TokenRequest(event, TenantSettings(), load().claims, (), (), (), 0, seed="s")


def test_stand_ins_are_replaced_and_what_is_nowhere_is_left_out(request_of: Callable[[Any], TokenRequest]) -> None:
    body = frozen({"email": {"$of": "user.email"}, "gone": {"$of": "user.x"}, "in": {"a": {"$of": "n"}}, "k": "K"})
    assert filled(body, request_of({"user": {"email": "a@b"}, "n": [1]})) == {
        "email": "a@b",
        "in": {"a": [1]},
        "k": "K",
    }


def test_a_new_id_is_the_one_that_is_there(request_of: Callable[[Any], TokenRequest]) -> None:
    body = frozen({"_id": {"$id": 12}})
    assert len(filled(body, request_of({}))["_id"]) == 24
    assert filled(body, request_of({"user": {"user_id": "u1"}})) == {"_id": "u1"}
