from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.settings import setting_fields
from studio.project.flows import FlowEntry
from studio.project.reading import ReadError, parse_document
from studio.project.settings import TenantSettings, given_settings, parse_settings
from tests.project.test_setting_check import JSON


def read(text: str) -> TenantSettings:
    return parse_settings(parse_document(text))


def test_nothing_said_is_the_default() -> None:
    assert read("") == TenantSettings()


def test_settings_are_read() -> None:
    found = read("domain: login.example.com\nrbac: true\npermissions: [a]\nflows: {post-login: [x, y]}\n")
    assert found.permissions == ("a",) and found.flows == {"post-login": (FlowEntry("x"), FlowEntry("y"))}


def test_roles_may_be_names_or_mappings() -> None:
    found = read("roles: [editor, {id: rol_1, name: admin}]\nfactors: [otp]\n")
    assert found.roles == ({"id": "editor", "name": "editor"}, {"id": "rol_1", "name": "admin"})
    assert found.factors == ("otp",) and found.groups is None


def test_sections_and_flat_keys_say_the_same() -> None:
    flat = "domain: a.example\nclient_id: c\naccess_token_lifetime: 60\ninclude_org_name: true\nconnection_name: db\n"
    nested = """
tenant: {domain: a.example}
client: {client_id: c}
api: {lifetime: 60}
organization: {names_in_tokens: true}
connection: {name: db}
"""
    assert read(flat) == read(nested) != TenantSettings()


def test_every_setting_has_both_forms() -> None:
    for field in setting_fields():
        value: Any = {"words": ["a"], "texts": {"a": "b"}, "members": [], "seconds": 5, "bool": True}.get(
            field.kind, "a"
        )
        value = field.choices[0] if field.kind == "choice" else list(field.choices) if field.choices else value
        nested: Any = value
        for key in reversed(field.path):
            nested = {key: nested}
        assert read(json.dumps(nested)) == read(json.dumps({field.name: value}))


def test_an_empty_section_says_nothing() -> None:
    assert read("client:\napi: {}\n") == TenantSettings()


def test_what_a_document_names_is_told_apart_from_defaults() -> None:
    assert given_settings(parse_document("api: {rbac: false}\nplan: free\n")) == {"rbac": False, "plan": "free"}


@pytest.mark.parametrize(
    "text",
    [
        "id_token_algorithm: none",
        "access_token_lifetime: 0",
        "access_token_lifetime: true",
        "rbac: 1",
        "domain: https://x/",
        "permissions: a",
        "flows: []",
        "customize_mfa: maybe",
        "factors: [fax]",
        "roles: {}",
        "groups: [{id: 1}]",
        "domian: x",
        "- a",
        "client: {nmae: x}",
        "client: [a]",
        "api: {lifetime: soon}",
        "api: {lifetime: 60, lifetime_browser: 61}",
        "{domain: a, tenant: {domain: a}}",
        "zzz: 1",
    ],
)
def test_mistakes_are_told(text: str) -> None:
    with pytest.raises(ReadError, match=r"text:1: .*(expected|did you mean)"):
        read(text)


def test_a_setting_given_twice_names_both_lines() -> None:
    with pytest.raises(ReadError, match=r"text:3: api.lifetime is the same setting as in line 1; expected one"):
        read("access_token_lifetime: 60\napi:\n  lifetime: 60\n")


KEYS = st.sampled_from([*(f.name for f in setting_fields()), *("client", "api", "tenant", "organization", "flows")])


@given(st.dictionaries(KEYS | st.text(max_size=8), JSON, max_size=4))
def test_garbage_is_one_sentence(value: dict[str, Any]) -> None:
    check_one_sentence(json.dumps(value))


@given(st.text(max_size=200))
def test_any_text_is_settings_or_one_sentence(text: str) -> None:
    check_one_sentence(text)


def check_one_sentence(text: str) -> None:
    try:
        assert isinstance(read(text), TenantSettings)
    except ReadError as error:
        assert "\n" not in str(error) and str(error).startswith("text")
