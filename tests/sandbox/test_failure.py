from __future__ import annotations

import pytest

from studio.sandbox import NodeMissing, SandboxFailure


def test_one_except_catches_every_failure_of_the_studio() -> None:
    with pytest.raises(SandboxFailure, match="Node is not here"):
        raise NodeMissing("Node is not here.")
