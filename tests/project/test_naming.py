from __future__ import annotations

from studio.project.naming import distinct


def test_names_that_come_twice_get_numbers() -> None:
    assert distinct(["a", "b", "a", "a (2)", "a"]) == ("a", "b", "a (2)", "a (2) (2)", "a (3)")
    assert distinct([]) == ()
