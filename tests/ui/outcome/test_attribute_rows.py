from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.saml.answer import saml_response
from studio.tokens.saml.model import SamlResponse
from studio.ui.outcome.attribute_rows import attribute_rows, setting_rows
from studio.ui.outcome.claims_model import Reading
from studio.ui.rows.cells import Place, Row
from tests.tokens.saml.conftest import attribute as wrote
from tests.tokens.saml.conftest import make_login, named
from tests.ui.saml_samples import KEYS, login

ALL, CHANGED = Reading(), Reading(only_changed=True)


@pytest.fixture(scope="module")
def rows() -> dict[str, Row]:
    tokens = login().tokens
    assert tokens.saml is not None
    return {row.cells[1].text: row for row in attribute_rows(tokens.saml, tokens.claims, ALL)}


def response(code: str) -> SamlResponse:
    found = login(code).tokens.saml
    assert found is not None
    return found


def spoken(row: Row) -> list[str]:
    return [cell.spoken or cell.text for cell in row.cells]


def test_an_attribute_of_the_platform(rows: dict[str, Row]) -> None:
    row = rows["http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name"]
    assert spoken(row) == ["from the platform", row.cells[1].text, '"Ada Lovelace"', "user: event.user.name"]
    assert row.place is None and row.note == ""


def test_an_attribute_that_is_added_leads_to_its_line(rows: dict[str, Row]) -> None:
    row = rows["dept"]
    assert spoken(row) == ["added by the action, line 2", "dept", '["a", "b"]', "mine, line 2"]
    assert row.place == Place("mine", 2) and row.cells[3].link
    assert row.text() == '["a", "b"]'
    detail = row.detail() if row.detail else ""
    assert "Type xs:string" in detail and "attrname-format:basic" in detail


def test_what_is_replaced_says_what_it_was(rows: dict[str, Row]) -> None:
    row = rows["http://schemas.auth0.com/nickname"]
    assert row.cells[0].icon == "mark-overwritten"
    assert row.note == 'was "ada" — Replaces the value from event.user.nickname.'


def test_what_an_action_takes_out_is_struck_and_no_alarm(rows: dict[str, Row]) -> None:
    row = rows["http://schemas.auth0.com/email_verified"]
    assert row.cells[0].spoken == "taken out by the action, line 4"
    assert row.cells[1].struck and row.cells[2].struck
    assert row.note_meaning == "muted"


def test_what_is_lost_is_struck_and_says_why(rows: dict[str, Row]) -> None:
    row = rows["roles"]
    assert (row.cells[0].icon, row.cells[2].text, row.note_meaning) == ("mark-refused", "[]", "danger")
    assert row.note == "An empty list holds no value, and an attribute needs one."


def test_claims_of_tokens_are_lost_here(rows: dict[str, Row]) -> None:
    row = rows["https://example.com/roles"]
    assert row.note == "A claim of the ID token. This login answers with an assertion, not with tokens."
    assert row.place == Place("mine", 7)
    assert row.text() == '["x"]'


def test_only_what_changed() -> None:
    tokens = login().tokens
    assert tokens.saml is not None
    found = [row.cells[1].text for row in attribute_rows(tokens.saml, tokens.claims, CHANGED)]
    assert found == [
        "http://schemas.auth0.com/nickname",
        "dept",
        "http://schemas.auth0.com/email_verified",
        "roles",
        "https://example.com/roles",
    ]


def test_a_switch_is_the_action_that_left_attributes_out() -> None:
    found = response("api.samlResponse.setMapIdentities(false);")
    gone = named(found, "http://schemas.auth0.com/identities/default/provider")
    assert gone.kind == "removed"
    row = next(row for row in attribute_rows(found, (), ALL) if row.cells[1].text == gone.name)
    assert row.place == Place("mine", 2) and row.cells[3].link


def test_settings_and_who_set_them() -> None:
    found = {row.cells[1].text: row for row in setting_rows(response("api.samlResponse.setIssuer('urn:me');"), ALL)}
    assert found["Issuer"].cells[2].text == "urn:me"
    assert found["Issuer"].place == Place("mine", 2)
    assert spoken(found["Audience"])[2:] == ["https://wiki.example.com", "request: the issuer of the SAMLRequest"]
    assert found["NameID"].cells[2].text.startswith("auth0|1 — from http://schemas.xmlsoap.org")
    assert found["Valid"].cells[2].text.startswith("3,600 s · until ")
    assert found["Encryption"].cells[2].text == "none"
    assert found["RelayState"].cells[2].text == "/start"
    assert "test key" in found["Certificate"].cells[2].text


def test_only_the_settings_that_an_action_changed() -> None:
    code = "api.samlResponse.setIssuer('urn:me'); api.samlResponse.setNameIdentifierProbes([]);"
    found = [row.cells[1].text for row in setting_rows(response(code), CHANGED)]
    assert found == ["NameID", "Issuer"]


ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)


@given(ANY_TEXT, ANY_TEXT | st.lists(ANY_TEXT, max_size=3) | st.floats(allow_nan=False) | st.none())
def test_nothing_invisible_reaches_a_cell(name: str, value: Any) -> None:
    made = saml_response(make_login(wrote(name, value)), KEYS)
    assert made is not None
    for row in (*attribute_rows(made, (), ALL), *setting_rows(made, ALL)):
        assert all(cell.text.isprintable() and cell.spoken.isprintable() for cell in row.cells)
        assert row.note.isprintable()
