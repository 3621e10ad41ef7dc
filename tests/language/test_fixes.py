from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.answers import Edit
from studio.language.document import Position, Span
from studio.language.fixes import fixes, mended
from tests.language.conftest import Asked

Open = Callable[..., Asked]
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n  "


@pytest.mark.parametrize(
    ("line", "better"),
    [
        ("api.idToken.setCustomClam('a', 1);", "api.idToken.setCustomClaim('a', 1);"),
        ("console.log(event.request.hostnam);", "console.log(event.request.hostname);"),
        ("console.log('😀', event.user.email.length);", "console.log('😀', event.user.email?.length);"),
        ("console.log(event.user.enrolledFactors[0]);", "console.log(event.user.enrolledFactors?.[0]);"),
    ],
)
def test_a_finding_of_the_engine_is_mended(action: Open, line: str, better: str) -> None:
    here = action()
    (finding,) = [each for each in here.diagnose(f"{HEAD}{line}\n}};\n") if each.severity == "error"]
    (fix,) = fixes(here.code, finding)
    done = mended(here.code, fix.edits)
    assert done == f"{HEAD}{better}\n}};\n"
    assert [each for each in here.diagnose(done) if each.severity == "error"] == []


@pytest.mark.parametrize(
    ("line", "adds"),
    [
        ("console.log(event.secrets.API_KEY);", ("secret", "API_KEY")),
        ("console.log(require('axios'));", ("package", "axios")),
        ("console.log(require('@scope/a/lib/b'));", ("package", "@scope/a")),
    ],
)
def test_what_is_missing_can_be_added(action: Open, line: str, adds: tuple[str, str]) -> None:
    here = action(secrets=("OTHER",))
    (finding,) = [each for each in here.diagnose(f"{HEAD}{line}\n}};\n") if each.severity == "error"]
    assert [fix.adds for fix in fixes(here.code, finding)] == [adds]


def test_an_unused_name_gets_an_underscore(action: Open) -> None:
    here = action()
    found = here.diagnose(f"{HEAD}const plan = 1;\n  return [event, api];\n}};\n")
    (finding,) = [each for each in found if each.severity == "unused"]
    (fix,) = fixes(here.code, finding)
    assert "const _plan = 1;" in mended(here.code, fix.edits)


@given(st.text(max_size=30), st.integers(0, 5), st.integers(0, 40), st.integers(0, 5), st.integers(0, 40))
def test_no_edit_is_too_far_out(code: str, line: int, character: int, more: int, last: int) -> None:
    start = Position(line, character)
    done = mended(code, (Edit(Span(start, Position(line + more, last)), "X"),))
    assert "X" in done and len(done) <= len(code) + 1
