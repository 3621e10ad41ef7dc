"""The parser is read with the first YAML, and JSON has its lines without being asked for them at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from studio.project import composing
from studio.project.reading import ReadError, parse_document


def test_values_and_the_lines_of_their_keys() -> None:
    document = composing.composed("a: 1\nb:\n  - country: NO\n  - 12:30\n", "x.yaml")
    assert document.value == {"a": 1, "b": [{"country": "NO"}, "12:30"]}
    assert document.lines == {(): 1, ("a",): 1, ("b",): 2, ("b", 0): 3, ("b", 0, "country"): 3, ("b", 1): 4}


def test_what_is_no_yaml_is_told_with_its_line() -> None:
    with pytest.raises(ReadError, match=r"^x\.yaml:2: this is no YAML: there is a tab; expected spaces$"):
        composing.composed("a:\n\tb: 1\n", "x.yaml")


def test_json_has_the_lines_that_yaml_finds() -> None:
    text = '{\n  "user": {\n    "name": "Ada"\n  },\n  "list": [1,\n 2]\n}'
    document = parse_document(text, "event.json")
    assert document.lines == composing.key_lines(text)
    assert document.line(("user", "name", "first")) == 3
    assert (len(document.lines), document.line(("list", 1))) == (6, 6)
    assert parse_document('{\t"a":\t1}', "event.json").line(("a",)) == 1


def test_json_alone_needs_no_parser_of_yaml() -> None:
    code = (
        "import sys; from studio.project.reading import parse_document as parse;"
        "document = parse('{\"a\": 1}'); print(document.value, 'yaml' in sys.modules);"
        "print(document.line(('a',)), 'yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["{'a': 1} False", "1 True"]
