from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.project.dependencies import (
    dependency_limit,
    name_problem,
    read_dependencies,
    too_many,
    version_problem,
)
from studio.project.reading import ReadError, parse_document


@pytest.mark.parametrize("name", ["axios", "@scope/name", "JSONStream", "lodash.get", "7zip", "~odd", "a" * 214])
def test_names_that_the_registry_has(name: str) -> None:
    assert name_problem(name) is None


@pytest.mark.parametrize(
    "name", ["", "-g", "../up", "a/b", "@scope", ".bin", "node_modules", "a b", "a\n", "a" * 215, "@a/../b", "é"]
)
def test_names_that_no_package_has(name: str) -> None:
    assert "no name of an npm package" in (name_problem(name) or "")


@pytest.mark.parametrize("version", ["1.7.9", "0.0.1", "1.0.0-beta.1", "10.20.30-x-y.7"])
def test_exact_versions(version: str) -> None:
    assert version_problem("axios", version) is None


@pytest.mark.parametrize(
    "version",
    ["", "1", "1.7", "^1.7.9", "1.x", "latest", "v1.7.9", "01.2.3", "1.2.3-01", "1.2.3\n", "npm:a@1.0.0", "file:../a"],
)
def test_versions_that_are_not_exact(version: str) -> None:
    assert "the version of axios" in (version_problem("axios", version) or "")


@pytest.mark.parametrize("version", [1.7, 4, None, ["1.0.0"]])
def test_versions_that_are_no_text(version: object) -> None:
    assert "as text" in (version_problem("axios", version) or "")


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    for problem in (name_problem(text), version_problem("axios", text)):
        assert problem is None or "expected" in problem


def test_too_many_names_the_first_that_is_over() -> None:
    names = [f"p{index}" for index in range(dependency_limit() + 2)]
    assert dependency_limit() == 10
    assert too_many(names[:10]) is None
    assert (too_many(names) or "").startswith("the package p10 is one too many: 12 are declared")


@pytest.mark.parametrize(
    "text",
    [
        "dependencies: {axios: 1.7.9, '@a/b': 2.0.0}",
        "dependencies:\n- {name: axios, version: 1.7.9}\n- {name: '@a/b', version: 2.0.0}",
    ],
)
def test_both_notations(text: str) -> None:
    assert read_dependencies(parse_document(text)) == {"axios": "1.7.9", "@a/b": "2.0.0"}


@pytest.mark.parametrize("text", ["{}", "dependencies: {}", "dependencies: []"])
def test_none_at_all(text: str) -> None:
    assert read_dependencies(parse_document(text)) == {}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("dependencies: axios", 1, "expected names with versions"),
        ("dependencies:\n  axios: 1.7.9\n  lodash: 4", 3, "the version of lodash is 4"),
        ("dependencies:\n  axios: ^1.7.9", 2, "not exact"),
        ("dependencies:\n  '../up': 1.7.9", 2, "no name of an npm package"),
        ("dependencies:\n- axios", 2, "is no package"),
        ("dependencies:\n- {name: axios, version: 1.7.9}\n- {name: axios, version: 1.7.8}", 3, "stands twice"),
        ("dependencies:\n- {name: axios}", 2, "not exact"),
        ("dependencies:\n- name: axios\n  verson: 1.7.9", 3, "did you mean version"),
        ("dependencies:\n" + "".join(f"  p{n}: 1.0.0\n" for n in range(11)), 12, "the package p10 is one too many"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, line: int, words: str) -> None:
    with pytest.raises(ReadError, match=words) as caught:
        read_dependencies(parse_document(text))
    assert caught.value.line == line
