"""What the rooms below the window say: sentences that are English there and translated where they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args, get_type_hints

from studio.flow.states import _WORDS
from studio.language import declarations
from studio.sandbox.isolation import Isolation

SENTENCES = "sentences"


def sentences() -> Iterator[str]:
    """All of them; some come more than once."""
    yield from _WORDS.values()
    yield from declarations.SENTENCES
    yield from get_args(get_type_hints(Isolation)["word"])
