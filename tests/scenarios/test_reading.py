from __future__ import annotations

from studio.scenarios.reading import ABSENT, Readings, as_lists, plain

CALL = Readings("api.x", None, {"line": 3})


def test_the_wanted_value_decides_which_reading_counts() -> None:
    assert CALL.like("api.x") == "api.x"
    assert CALL.like({"line": 3}) == {"line": 3}
    assert Readings("a\nb", ["a", "b"]).like([]) == ["a", "b"]
    assert Readings().like("a") is ABSENT


def test_plain_values_show_the_shortest_reading() -> None:
    assert plain([CALL, {"inner": (CALL,)}]) == ["api.x", {"inner": ["api.x"]}]
    assert plain(Readings(None, None, {"a": 1})) == {"a": 1}


def test_absent_is_false_and_only_itself() -> None:
    assert not ABSENT
    assert ABSENT is not None


def test_tuples_become_lists_also_inside_of_readings() -> None:
    found = as_lists({"a": (1, Readings("x", [(2,)], {"b": (3,)}))})
    assert found == {"a": [1, Readings("x", [[2]], {"b": [3]})]}
