from __future__ import annotations

import pytest

from studio.sweep.literals import Literals, kinds_used, literals_of


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("if (plan === 'gold' || \"silver\" == plan) {", Literals(texts=("gold", "silver"))),
        ("if (email.endsWith('@acme.test')) {", Literals(texts=("@acme.test",))),
        ("if (roles.includes('admin')) {", Literals(members=("admin",))),
        ("if (stats.logins_count > 3) {", Literals(numbers=(3,))),
        ("if (latitude <= -12.5) {", Literals(numbers=(-12.5,))),
        ("const x = 'text' + name;", Literals()),
        ("if (a === 'it\\'s') {", Literals()),
    ],
)
def test_what_a_line_compares_with(line: str, expected: Literals) -> None:
    assert literals_of(f"\n{line}\n", 2) == expected


def test_the_cases_of_a_switch_count_as_its_own() -> None:
    code = "switch (plan) {\n  case 'gold':\n    break;\n  case 'silver': break;\n}"
    assert literals_of(code, 1).texts == ("gold", "silver")


def test_other_lines_count_where_they_speak_of_the_same() -> None:
    code = "const { plan } = metadata;\nif (plan === 'gold') f();\nif (planet === 'mars') g();"
    assert literals_of(code, 1, "plan").texts == ("gold",)


@pytest.mark.parametrize("line", [None, 0, 99])
def test_a_line_that_is_not_there_compares_with_nothing(line: int | None) -> None:
    assert literals_of("a === 'b'", line) == Literals()


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("metadata.roles.map((r) => r)", {"list"}),
        ("(metadata.roles ?? []).map(f); metadata.roles?.filter(g)", {"list"}),
        ("for (const role of event.user.app_metadata.roles) {}", {"list"}),
        ("metadata.roles.trim()", {"text"}),
        ("Object.keys(metadata.roles)", {"object"}),
        ("metadata.roles.length", set()),
        ("otherroles.map(f)", set()),
    ],
)
def test_what_code_takes_a_property_for(code: str, kinds: set[str]) -> None:
    assert kinds_used(code, "roles") == kinds
