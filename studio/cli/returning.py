"""`--continue FILE`: what the user brings back, and where in which file it stands."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from studio.flow.resume import BadContinuation
from studio.project.paths import FieldPath
from studio.project.reading import Document, ReadError, read_document
from studio.project.returns import Return, returns
from studio.project.scenario import Scenario


class Returning:
    """The returns of one run: those of the files in their order, else those of the scenario.

    A file holds one return or a list of them. Raises ReadError, which names line and expectation.
    """

    def __init__(self, files: Sequence[str], scenario: Scenario, source: Document | None) -> None:
        self._places: list[tuple[Document, FieldPath]] = []
        self.returns: tuple[Return, ...] = ()
        for name in files:
            self._read(read_document(Path(name)))
        if not files:
            self.returns = scenario.continue_
            if source is not None:
                self._note(source, ("continue",), source.value.get("continue"))

    def _read(self, document: Document) -> None:
        self.returns += returns(document, (), document.value)
        self._note(document, (), document.value)

    def _note(self, document: Document, path: FieldPath, value: object) -> None:
        several = range(len(value)) if isinstance(value, list) else (None,)
        self._places += [(document, path if index is None else (*path, index)) for index in several]

    def error(self, problem: BadContinuation) -> ReadError:
        """The same problem with file and line."""
        document, path = self._places[problem.step]
        return document.error((*path, *problem.path), str(problem))
