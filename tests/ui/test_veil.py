from __future__ import annotations

import base64
import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.ui import veil
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.value_text import js_text, pretty_json


@pytest.fixture(autouse=True)
def drawn() -> Iterator[None]:
    veil.draw(["/home/me", "/"], ["hush-hush"])
    yield
    veil.lift()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("ada@corp.io", "ada@•••"),
        ("ada@example.com, b@mail.example.org", "ada@example.com, b@mail.example.org"),
        ("ada@example.test c@badexample.com", "ada@example.test c@•••"),
        ("/home/me/work/a.js", "…/work/a.js"),
        ("https://example.com/home and @scope/name@1.2.3", "https://example.com/home and @scope/name@1.2.3"),
        ("the hush-hush", "the •••"),
        ("a@b and @", "a@b and @"),
    ],
)
def test_what_is_private_is_covered(text: str, shown: str) -> None:
    assert row_text(text) == shown == veil.veiled(text)
    assert veil.private(text) is (text != shown)


def test_every_way_to_show_text_is_covered() -> None:
    value = {"mail": ["ada@corp.io"]}
    for shown in (detail_text("x\nada@corp.io"), js_text(value), pretty_json(value)):
        assert "ada@•••" in shown and "corp" not in shown
    assert "corp" not in row_text(f"{'x' * 390} ada@corp.io")


def test_a_token_with_something_private_has_no_payload() -> None:
    def token(mail: str) -> str:
        parts = ({"alg": "none"}, {"email": mail})
        return ".".join(base64.urlsafe_b64encode(json.dumps(each).encode()).decode().strip("=") for each in parts) + "."

    assert veil.veiled(token("a@example.com")) == token("a@example.com")
    head, payload, _ = token("ada@corp.io").split(".")
    assert veil.veiled(f"see {token('ada@corp.io')}") == f"see {head}.•••." and payload


def test_places_are_told_for_what_must_not_change() -> None:
    assert veil.spans("é ada@corp.io b@example.com") == [(6, 7)]
    veil.lift()
    assert veil.spans("ada@corp.io") == [] and row_text("ada@corp.io") == "ada@corp.io" and not veil.is_drawn()


@given(st.text())
def test_any_text_can_be_covered_twice(text: str) -> None:
    once = veil.veiled(text)
    assert veil.veiled(once) == once
