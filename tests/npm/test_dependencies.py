from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.npm.dependencies import check, check_name, parse_spec
from studio.npm.failure import NpmFailure


@pytest.mark.parametrize(
    ("text", "spec"),
    [
        ("axios@1.7.9", ("axios", "1.7.9")),
        ("@scope/name@1.0.0-rc.1", ("@scope/name", "1.0.0-rc.1")),
        (" lodash@4.17.21 ", ("lodash", "4.17.21")),
    ],
)
def test_specs(text: str, spec: tuple[str, str]) -> None:
    assert parse_spec(text) == spec


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("axios", "The text axios names no version; expected NAME@VERSION"),
        ("@scope/name", "@scope/name names no version"),
        ("", "An empty text names no version"),
        ("axios@", "The version of axios is ''"),
        ("axios@latest", "not exact"),
        ("a b@1.0.0", "no name of an npm package"),
        ("--global@1.0.0", "no name of an npm package"),
    ],
)
def test_what_is_no_spec(text: str, words: str) -> None:
    with pytest.raises(NpmFailure, match=words) as caught:
        parse_spec(text)
    assert caught.value.kind == "declaration"


@given(st.text())
def test_any_text_is_a_spec_or_one_sentence(text: str) -> None:
    try:
        name, version = parse_spec(text)
    except NpmFailure as failure:
        assert len(str(failure).splitlines()) == 1
    else:
        assert text.strip() == f"{name}@{version}"


def test_a_list_of_packages() -> None:
    check({})
    check({"axios": "1.7.9", "@scope/name": "1.0.0"})
    with pytest.raises(NpmFailure, match=r"^The package p10 is one too many: 11 are declared"):
        check({f"p{index}": "1.0.0" for index in range(11)})
    with pytest.raises(NpmFailure, match="The version of lodash is '4'"):
        check({"axios": "1.7.9", "lodash": "4"})


def test_a_name_alone() -> None:
    check_name("axios")
    with pytest.raises(NpmFailure, match="no name of an npm package"):
        check_name("../up")
