from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.settings import SettingField, setting_fields, settings_by_name
from studio.project.setting_check import SettingProblem, read_setting

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("name", "value", "problem"),
    [
        ("domain", "https://x", "domain is 'https://x'; expected a host such as login.example.com"),
        ("audience", "two words", "audience is 'two words'; expected a text without spaces"),
        ("client_name", "  ", "client_name is '  '; expected a text"),
        ("plan", "gold", "plan is 'gold'; expected one of free, essentials, professional, enterprise"),
        ("grant_types", ["password", "fax"], "'fax' is none of grant_types; expected some of authorization_code"),
        ("client_metadata", {"tier": 1}, 'client_metadata.tier is 1; expected a text, for example "1"'),
        ("client_metadata", [], "client_metadata is []; expected names with texts"),
        ("access_token_lifetime", 2_592_001, "expected seconds from 1 to 2592000"),
        ("permissions", None, "permissions is no list of texts; expected for example"),
        ("rbac", "yes", "rbac is 'yes'; expected true or false"),
        ("roles", [{"id": "rol_1"}], "item 1 of roles has no name; expected a name"),
    ],
)
def test_what_is_wrong_is_said_with_what_was_expected(name: str, value: Any, problem: str) -> None:
    with pytest.raises(SettingProblem, match=re.escape(problem)):
        read_setting(settings_by_name()[name], value)


def test_a_message_names_the_key_that_was_written_and_cuts_what_is_long() -> None:
    with pytest.raises(SettingProblem, match=r"^api\.lifetime is 'xxx") as told:
        read_setting(settings_by_name()["access_token_lifetime"], "x" * 10_000, "api.lifetime")
    assert len(str(told.value)) < 200


def test_nothing_said_is_allowed_where_the_event_decides() -> None:
    assert read_setting(settings_by_name()["client_name"], None) is None


@given(st.sampled_from(setting_fields()), JSON)
def test_any_value_is_read_or_refused_and_what_was_read_is_read_again(field: SettingField, value: Any) -> None:
    try:
        found = read_setting(field, value)
    except SettingProblem as problem:
        assert "expected" in str(problem)
    else:
        assert read_setting(field, found) == found
