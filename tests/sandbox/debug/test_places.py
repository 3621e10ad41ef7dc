from __future__ import annotations

import pytest

from studio.sandbox.debug.places import Place, Places

PLACES = Places([Place(2, 5), Place(2, 20), Place(5, 3)])


@pytest.mark.parametrize(
    ("line", "column", "expected"),
    [
        (2, 0, (2, 5)),
        (2, 5, (2, 5)),
        (2, 18, (2, 20)),
        (2, 99, (2, 20)),
        (2, 6, (2, 5)),
        (1, 0, (2, 5)),
        (3, 7, (5, 3)),
    ],
)
def test_the_nearest_place_of_a_line(line: int, column: int, expected: tuple[int, int]) -> None:
    found = PLACES.nearest(line, column)
    assert found == Place(*expected)


def test_below_the_last_place_is_the_last_one_and_nothing_has_none() -> None:
    assert PLACES.nearest(100) == Place(5, 3)
    assert Places(()).nearest(1) is None


def test_only_places_are_taken_from_an_answer() -> None:
    told = {"locations": [{"lineNumber": 0, "columnNumber": 2}, {"lineNumber": -1}, "x", {"lineNumber": "1"}, {}]}
    assert len(Places.told(told)) == 1
    assert Places.told(told).nearest(1) == Place(1, 3)
    assert len(Places.told({"locations": "many"})) == 0
