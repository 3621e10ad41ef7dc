from __future__ import annotations

from typing import Any

import pytest

from studio.tokens.saml.model import SamlValue
from studio.tokens.saml.values import FORMAT, moment, name_format, saml_values


@pytest.mark.parametrize(
    ("value", "text", "kind"),
    [
        ("x", "x", "xs:string"),
        (True, "true", "xs:boolean"),
        (False, "false", "xs:boolean"),
        (3, "3", "xs:double"),
        (1e-7, "1e-7", "xs:double"),
        (1e21, "1e+21", "xs:double"),
        ({"a": 1}, '{"a":1}', "xs:anyType"),
    ],
)
def test_rule_saml_types(value: Any, text: str, kind: str) -> None:
    assert saml_values(value, typed=True) == (SamlValue(value, text, kind),)
    assert saml_values(value, typed=False) == (SamlValue(value, text, "xs:anyType"),)


def test_a_list_gives_one_value_for_each_item() -> None:
    assert [each.text for each in saml_values(["a", 1, True], typed=True)] == ["a", "1", "true"]
    assert saml_values([], typed=True) == saml_values(None, typed=True) == ()


@pytest.mark.parametrize(
    "value",
    ["2023-06-28T17:53:49.123Z", "2023-06-28T17:53:49", "2023-06-28T19:53:49+02:00"],
)
def test_rule_saml_moments(value: str) -> None:
    text = "Wed Jun 28 2023 17:53:49 GMT+0000 (Coordinated Universal Time)"
    assert moment(value) == (SamlValue(value, text, "xs:anyType"),)


@pytest.mark.parametrize("value", ["soon", "", None, 5, "0001-01-01T00:00:00+14:00"])
def test_what_is_no_moment(value: Any) -> None:
    assert moment(value) is None


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("http://schemas.xmlsoap.org/claims/Group", "uri"),
        ("urn:oid:0.9.2342.19200300.100.1.3", "uri"),
        ("https://example.com/a?b=c#d", "uri"),
        ("department", "basic"),
        ("_x.y-z", "basic"),
        ("grün", "basic"),
        ("two words", "unspecified"),
        ("1st", "unspecified"),
        ("http://exa mple.com", "unspecified"),
        ("", "unspecified"),
        ("50%", "unspecified"),
    ],
)
def test_rule_saml_name_format(name: str, form: str) -> None:
    assert name_format(name) == FORMAT + form
