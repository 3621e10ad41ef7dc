from __future__ import annotations

import pytest

from studio.sandbox.debug import DebugEnded, DebugProblem, DebugTimeout


@pytest.mark.parametrize("kind", [DebugEnded, DebugTimeout])
def test_one_except_catches_whatever_the_debugger_could_not_do(kind: type[DebugProblem]) -> None:
    with pytest.raises(DebugProblem, match="not now"):
        raise kind("not now")
