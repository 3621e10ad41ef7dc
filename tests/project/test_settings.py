from __future__ import annotations

import pytest

from studio.project.reading import ReadError, parse_document
from studio.project.settings import TenantSettings, parse_settings


def test_nothing_said_is_the_default() -> None:
    assert parse_settings(parse_document("")) == TenantSettings()


def test_settings_are_read() -> None:
    found = parse_settings(
        parse_document("domain: login.example.com\nrbac: true\npermissions: [a]\nflows: {post-login: [x, y]}\n")
    )
    assert found.permissions == ("a",) and found.flows == {"post-login": ("x", "y")}


def test_roles_may_be_names_or_mappings() -> None:
    found = parse_settings(parse_document("roles: [editor, {id: rol_1, name: admin}]\nfactors: [otp]\n"))
    assert found.roles == ({"id": "editor", "name": "editor"}, {"id": "rol_1", "name": "admin"})
    assert found.factors == ("otp",) and found.groups is None


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
    ],
)
def test_mistakes_are_told(text: str) -> None:
    with pytest.raises(ReadError, match=r"text:1: .*(expected|did you mean)"):
        parse_settings(parse_document(text))
