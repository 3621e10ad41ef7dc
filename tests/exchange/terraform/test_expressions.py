from __future__ import annotations

import hcl2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.quoting import hcl_text
from studio.exchange.terraform.expressions import (
    NotPlain,
    file_path,
    has_templates,
    heredoc,
    inner_file_path,
    shown,
    text_of,
)


@given(st.text(st.characters(exclude_categories=["Cs"])) | st.text('${}%\\"u0024\n'))
def test_any_text_goes_through_the_real_parser(text: str) -> None:
    (block,) = hcl2.loads(f'x "y" {{\n  a = {hcl_text(text)}\n}}\n')["x"]
    value = block['"y"']["a"]
    assert text_of(value, {}) == text
    assert not has_templates(hcl_text(text)), "Terraform would evaluate nothing in it"


def test_strings_are_written_as_people_write_them() -> None:
    assert hcl_text('say "hi" ${x} 100%{y} C:\\ é 😀') == '"say \\"hi\\" $${x} 100%%{y} C:\\\\ é 😀"'
    assert hcl_text("$${x}\u2028") == '"\\u0024\\u0024{x}\\u2028"'


def test_heredocs() -> None:
    assert heredoc('"<<EOT\n  a\nb $${x}\nEOT"') == "  a\nb ${x}\n"
    assert heredoc('"<<-EOT\n    a\n\n      b\n    EOT"') == "a\n\n  b\n"
    assert has_templates("a ${b}") and not has_templates("a $${b} %%{c}")


def test_files() -> None:
    assert file_path('${file("${path.module}/actions/it \\"is\\"/code.js")}') == './actions/it "is"/code.js'
    assert file_path('${file("./a.js")}') == "./a.js"
    assert file_path('${templatefile("./a.js", {})}') is None
    assert inner_file_path('${templatefile("${path.module}/a.js", {x = 1})}') == "./a.js"
    assert inner_file_path('${join("", [file("a"), file("b")])}') is None


def test_what_is_known_is_filled_in_and_nothing_else() -> None:
    known = {"var.env": "dev", "local.name": "x"}
    assert text_of('"roles-${var.env}"', known) == "roles-dev"
    assert text_of("${local.name}", known) == "x"
    assert text_of(4.10, known) == "4.1"
    for value in ('"roles-${var.other}"', "${upper(var.env)}", True, None, ["a"], "${file(var.env)}"):
        with pytest.raises(NotPlain):
            text_of(value, known)


def test_expressions_in_a_sentence_are_short() -> None:
    assert shown("a\n  b") == "a b" and len(shown("x" * 100)) == 60
