from __future__ import annotations

import pytest

from studio.project.reading import ReadError, parse_document
from studio.project.shape import known, mapping, text

DOCUMENT = parse_document("name: 5\nother:\n  - 1\n")


def test_what_is_right_is_answered() -> None:
    assert text(DOCUMENT, ("name",), "x") == "x"
    assert mapping(DOCUMENT, (), DOCUMENT.value) is DOCUMENT.value
    known(DOCUMENT, (), DOCUMENT.value, ("name", "other"))


def test_what_is_wrong_has_a_line() -> None:
    with pytest.raises(ReadError, match="text:1: name is 5; expected a text"):
        text(DOCUMENT, ("name",), 5)
    with pytest.raises(ReadError, match="text:2: other is no mapping; expected keys and values"):
        mapping(DOCUMENT, ("other",), [1])
    with pytest.raises(ReadError, match="text:2: the key other is not known here; did you mean others"):
        known(DOCUMENT, (), DOCUMENT.value, ("name", "others"))
