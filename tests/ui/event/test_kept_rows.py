from __future__ import annotations

from typing import Any

from studio.project.paths import FieldPath
from studio.ui.event.kept_rows import Kept, look_for
from tests.ui.driving import ended

EVENT = {"user": {"email": "ada@example.com", "tags": ["Blue", "red"]}, "blue": {"deep": {"er": 1}}}


def members(_path: FieldPath, value: Any) -> list[tuple[str | int, Any]]:
    if isinstance(value, dict):
        return list(value.items())
    return list(enumerate(value)) if isinstance(value, list) else []


def found(words: str) -> Kept:
    return ended(look_for(words, EVENT, members, str))


def test_names_and_values_are_found_whatever_the_case() -> None:
    assert found("ADA@") == Kept.of([("user",)])  # the word stands in what is told of the user
    by_name = ended(look_for("blue", EVENT, members, lambda value: value if isinstance(value, str) else ""))
    assert by_name == Kept.of([("user", "tags", 0), ("blue",)])
    assert not found("nowhere").whole


def test_what_is_around_and_below_is_kept_and_nothing_else() -> None:
    kept = Kept.of([("user", "tags", 0), ("blue",)])
    assert kept.above == {(), ("user",), ("user", "tags")}
    assert kept.holds(("user", "tags")) and not kept.holds(("user", "email"))
    assert kept.holds_all_below(("blue", "deep")) and not kept.holds_all_below(("user",))


def test_two_kinds_of_rows_are_shown_where_both_hold() -> None:
    one, two = Kept.of([("user",)]), Kept.of([("user", "email"), ("blue",)])
    assert one.within(two) == two.within(one) == Kept.of([("user", "email")])
