from __future__ import annotations

import pytest

from studio.sandbox.debug.catching import is_caught

CODE = """\
const loud = () => { throw new Error('é😀'); };
try {
  loud();
  [1].map(() => loud());
} catch (error) {
  loud();
} finally {
  loud();
}
try { loud(); } finally { }
try { try { loud(); } finally { } } catch { }
"""


@pytest.mark.parametrize(
    ("places", "caught"),
    [
        ([(1, 22)], False),
        ([(1, 22), (3, 3)], True),
        ([(4, 17)], False),
        ([(4, 17), (4, 7)], True),
        ([(6, 3)], False),
        ([(8, 3)], False),
        ([(10, 7)], False),
        ([(11, 13)], True),
        ([(99, 1), (0, 1)], False),
        ([], False),
    ],
)
def test_a_try_with_a_catch_around_the_place_catches(places: list[tuple[int, int]], caught: bool) -> None:
    assert is_caught(CODE, places) is caught


def test_columns_count_in_utf_16_units() -> None:
    code = "const a = '😀'; try { b(); } catch { } c();"
    assert is_caught(code, [(1, code.index("b()") + 2)])
    assert not is_caught(code, [(1, code.index("c()") + 2)])


def test_broken_code_catches_nothing() -> None:
    assert not is_caught("try { a(", [(1, 7)])
