from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.exchange.names import collisions, distinct, file_name, has_controls, kebab, label, name_problem, same


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Enrich: profile/roles", "Enrich- profile-roles"),
        ("a?b*c", "a-b-c"),
        ("a\\b", "a-b"),
        ("..", "--"),
        (".hidden", "-hidden"),
        ("con", "con-"),
        ("NUL.txt", "NUL.txt-"),
        ("trailing. ", "trailing-"),
        ("ключ é 😀", "ключ é 😀"),
        ("##ENV## roles", "-ENV- roles"),
        ("   ", "-"),
    ],
)
def test_a_name_as_a_file(name: str, made: str) -> None:
    assert file_name(name) == made


@given(st.text(min_size=1))
def test_no_name_leads_out_of_a_folder_on_any_system(name: str) -> None:
    made = file_name(name.encode(errors="ignore").decode())
    assert made and len(made.encode()) <= 200
    for flavour in (PurePosixPath, PureWindowsPath):
        path = flavour(made)
        assert path.parts == (made,) and not path.is_absolute() and not path.drive
    assert not PureWindowsPath(made).is_reserved() if hasattr(PureWindowsPath, "is_reserved") else True
    assert "##" not in made and "@@" not in made


@given(st.text(min_size=1))
def test_a_label_is_an_identifier(name: str) -> None:
    made = label(name)
    assert made.isascii() and made.isidentifier()
    assert set(kebab(name)) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@pytest.mark.parametrize(
    "name", ["", "  ", None, 3, "a\x00b", "a\nb", "a\x1b[31m", "\u202egnp.exe", "\ud800", "x" * 600]
)
def test_names_that_cannot_be(name: object) -> None:
    problem = name_problem(name)
    assert problem and not has_controls(problem.replace("\ud800", ""))


def test_letters_of_every_script_are_fine() -> None:
    assert not any(map(name_problem, ["ключ", "名前", "👩\u200d💻", "שם", "a b", 'it\'s "x"']))


def test_collisions_and_what_is_made_of_them() -> None:
    names = ["a/b", "a:b", "c", "C", "c"]
    assert [each[:2] for each in collisions(names, file_name)] == [("a/b", "a:b"), ("c", "C"), ("c", "c")]
    assert distinct(names, file_name) == {"a/b": "a-b", "a:b": "a-b-2", "c": "c", "C": "C-2"}
    assert same("É") == same("e\u0301")
