from __future__ import annotations

import pytest

from studio.sandbox.isolation import isolation


@pytest.mark.parametrize(
    ("layers", "word"),
    [
        (["permissions", "landlock", "seccomp"], "isolated"),
        (["permissions", "seatbelt"], "isolated"),
        (["permissions", "landlock"], "guarded"),
        (["permissions", "seccomp"], "guarded"),
        (["permissions", "job object"], "guarded"),
        ([], "guarded"),
        (["empty environment", "landlock"], "open"),
    ],
)
def test_only_walls_of_the_operating_system_isolate(layers: list[str], word: str) -> None:
    found = isolation(layers)
    assert found.word == word
    assert found.sentence.endswith(".")
