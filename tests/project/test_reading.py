from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.reading import ReadError, nearest, parse_document, read_document, read_text


def test_text_keeps_what_is_needed_to_write_it_back(tmp_path: Path) -> None:
    path = tmp_path / "a.js"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\r\n")
    found = read_text(path)
    assert (found.text, found.newline, found.bom) == ("a\r\nb\r\n", "\r\n", True)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file"):
        read_text(tmp_path / "none.js")
    with pytest.raises(ReadError, match="folder"):
        read_text(tmp_path)
    (tmp_path / "big").write_bytes(b"x" * 11)
    with pytest.raises(ReadError, match="larger"):
        read_text(tmp_path / "big", limit=10)
    (tmp_path / "bytes").write_bytes(b"ok\nbad \xff")
    with pytest.raises(ReadError, match=r"bytes:2: byte 7"):
        read_text(tmp_path / "bytes")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs file permissions")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(ReadError, match="cannot be read"):
        read_text(path)


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**60), 2**60)
    | st.text(max_size=8)
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(max_size=4), json_values, max_size=3), st.sampled_from([None, 2, "\t"]))
def test_json_is_read_as_json(value: Any, indent: Any) -> None:
    assert parse_document(json.dumps(value, indent=indent)).value == value


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    try:
        parse_document(text)
    except ReadError as error:
        assert "\n" not in str(error)


def test_times_and_country_codes_stay_text() -> None:
    text = "at: 2026-01-01T00:00:00Z\nday: 2026-01-01\ncountry: NO\nclock: 12:30\nyes: true\n"
    assert parse_document(text).value == {
        "at": "2026-01-01T00:00:00Z",
        "day": "2026-01-01",
        "country": "NO",
        "clock": "12:30",
        "yes": True,
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: 1\na: 2\n", "text:2: the key a stands twice"),
        ('{"a": 1,\n "a": 2}', "text:2: the key a stands twice"),
        ("a: !!python/object:os.system x\n", "text:1"),
        ("a: 1\nb: !!python/object:os.system {}\n", "text:2: the tag"),
        ("? [1]\n: x\n", "a key is no text"),
        ("a:\n\tb: 1\n", "text:2: this is no YAML: there is a tab; expected spaces"),
        ("a: 1\n---\nb: 1\n", "text:2: this is no YAML: a second document begins here"),
        ("[" * 5000 + "]" * 5000, "nested"),
    ],
)
def test_odd_documents_are_refused(text: str, told: str) -> None:
    with pytest.raises(ReadError, match=told.replace("[", r"\[")):
        parse_document(text)


def test_a_json_file_is_strict() -> None:
    with pytest.raises(ReadError, match=r"a.json:2: this is no JSON"):
        parse_document('{"a": 1,\n oops}', "a.json")
    assert parse_document("{a: 1, b: [x]}", "a.yaml").value == {"a": 1, "b": ["x"]}


def test_aliases_cannot_blow_up() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    with pytest.raises(ReadError, match="expands to more"):
        parse_document("\n".join(lines))


def test_every_key_has_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a:\n  b:\n    - c: 1\n")
    document = read_document(path)
    assert document.line(("a", "b", 0, "c")) == 3
    assert document.line(("a", "b", 7)) == 2


def test_the_nearest_word() -> None:
    assert nearest("evnt", ["event", "trigger"]) == "; did you mean event"
    assert nearest("zzz", ["event"]) == ""


@pytest.mark.parametrize("text", ["{'a': 1}", '{"a": {"b": [1]}}', "a: 1\nb: [1, 2]\n", "a: 1\n" + "# c\n" * 20_000])
def test_reading_can_be_ended_from_outside(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    asked: list[int] = []
    assert read_document(path, lambda: asked.append(1)).value == read_document(path).value
    assert asked

    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_document(path, stop)


@pytest.mark.parametrize(
    "text", ["a: [1\n", "a: 1\n\tb: 2\n", "😀: 1\nb: @\n", '{"a": 1,\n "b" 2}', "a: \x01\n", "a: 1\na: 2\n"]
)
def test_what_is_wrong_is_told_in_the_same_words_where_it_can_be_ended(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    told = []
    for more in ((), (lambda: None,)):
        with pytest.raises(ReadError) as error:
            read_document(path, *more)
        told.append(str(error.value))
    assert told[0] == told[1]
