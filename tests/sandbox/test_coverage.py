from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.batch import run_batch
from studio.sandbox.coverage import LineCoverage, line_coverage
from studio.sandbox.pool import Pool
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from tests.sandbox.conftest import job

CODE = """// '😀é' stands before
exports.onExecutePostLogin = async (event, api) => {
  const say = '😀';
  if (event.user.admin) {
    console.log('admin');
  } else {
    console.log('other');
  }

  for (let i = 0; i < 3; i++) { Math.abs(i); }
  const never = () => {
    console.log('never');
  };
  return event.user.admin ? 1 :
    2;
};
"""


def whole(admin: bool, code: str = CODE, **rest: Any) -> Any:
    return replace(job("", event={"user": {"admin": admin}}, coverage=True, **rest), code=code)


def test_lines_that_ran_and_lines_that_did_not() -> None:
    found = run(whole(True)).coverage
    assert found is not None
    assert found.missed == (7, 12, 15)
    assert {2, 3, 4, 5, 10, 11, 14} <= set(found.executed)
    other = run(whole(False)).coverage
    assert other is not None
    assert 5 in other.missed and 7 in other.executed
    assert found.merged(other).missed == (12,)


def test_nothing_is_counted_unless_it_is_asked_for() -> None:
    assert run(replace(whole(True), coverage=False)).coverage is None


def test_an_error_tells_how_far_the_action_came() -> None:
    found = run(whole(True, "exports.onExecutePostLogin = async () => {\n  throw new Error('x');\n  f();\n};\n"))
    assert found.status == "error"
    assert found.coverage is not None and 3 in found.coverage.missed and 2 in found.coverage.executed


def test_a_parked_child_counts_the_action_and_not_its_rehearsal() -> None:
    with Pool() as pool:
        first = run(whole(True), pool=pool)
        second = run(whole(True), pool=pool)
    assert first.coverage == second.coverage == run(whole(True)).coverage


def test_jobs_that_share_a_child_are_counted_apart() -> None:
    found: dict[int, Recording] = {}
    run_batch([whole(admin) for admin in (True, False, True, False)], None, lambda n, r: found.update({n: r}), 1)
    assert [5 in (found[n].coverage or LineCoverage()).missed for n in range(4)] == [False, True, False, True]


def test_an_action_cannot_use_the_natives() -> None:
    code = """exports.onExecutePostLogin = async () => {
  try { new Function('return %DebugCollectCoverage()')(); } catch (e) { console.log(e.name); }
  try { eval('%DebugToggleBlockCoverage(false)'); } catch (e) { console.log(e.name); }
};
"""
    found = run(whole(True, code))
    assert [line.text for line in found.console] == ["SyntaxError", "SyntaxError"]


def test_prototypes_that_the_action_changed_do_not_matter() -> None:
    code = """exports.onExecutePostLogin = async () => {
  Array.prototype[Symbol.iterator] = () => { throw new Error('no'); };
  Object.defineProperty(Object.prototype, 'script', { get() { throw new Error('no'); } });
  Object.defineProperty(Object.prototype, 'count', { get() { return 7; } });
};
"""
    found = run(whole(True, code))
    assert found.status == "completed"
    assert found.coverage is not None and {2, 3, 4} <= set(found.coverage.executed)


@given(
    st.text("a{}\n😀 ", max_size=40),
    st.lists(st.lists(st.integers(0, 60) | st.none() | st.text(max_size=1), max_size=4) | st.none(), max_size=6),
)
def test_whatever_a_child_says_lines_are_lines(code: str, blocks: list[Any]) -> None:
    found = line_coverage(code, blocks)
    if found is not None:
        assert not {*found.executed} & {*found.missed}
        assert all(1 <= line <= code.count("\n") + 1 for line in (*found.executed, *found.missed))


@pytest.mark.parametrize("blocks", [None, [], "x", [[1]], [[0, -1, 2]], [[True, False, None]]])
def test_what_is_no_block_is_nothing(blocks: object) -> None:
    assert line_coverage("a();", blocks) is None
