from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.language.formatting import FormatFailure, formatted, formatter


def test_the_formatter_is_there() -> None:
    assert formatter() is not None


def test_code_is_formatted_as_the_samples_are() -> None:
    assert formatted('exports.a=async(event,api)=>{api.access.deny("x")}') == (
        "exports.a = async (event, api) => {\n  api.access.deny('x');\n};\n"
    )


def test_the_projects_own_configuration_counts(tmp_path: Path) -> None:
    (tmp_path / ".prettierrc").write_text('{"semi": false, "tabWidth": 4}', encoding="utf-8")
    inner = tmp_path / "actions" / "one" / "code.js"
    assert formatted("if (a) { b(); }", inner) == "if (a) {\n    b()\n}\n"


def test_code_with_mistakes_is_left_alone() -> None:
    with pytest.raises(FormatFailure, match="has mistakes"):
        formatted("if (a {")


@settings(max_examples=15)
@given(st.lists(st.sampled_from(["const a = 1", "// é 😀", "f(`x${1}`)", "", "/* b */ c()"]), max_size=5))
def test_formatting_twice_changes_nothing_more(lines: list[str]) -> None:
    once = formatted(";\n".join(lines) + "\n")
    assert formatted(once) == once
