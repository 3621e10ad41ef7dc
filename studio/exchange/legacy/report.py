"""What a conversion did, what it could not do, and what a person has to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

NoteKind = Literal["todo", "check"]


@dataclass(frozen=True, slots=True)
class Note:
    """One remark on a line of the old code.

    A `todo` could not be converted and stands as a comment in the draft; a `check` was, and may mean something
    else now. `text` is one sentence, `row` the line of the tables that it is about, empty for none.
    """

    kind: NoteKind
    line: int
    text: str
    row: str = ""


@dataclass
class Report:
    """What is collected while code is converted: rows by the lines that used them, notes, names of secrets."""

    rows: dict[str, set[int]] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    secrets: dict[str, None] = field(default_factory=dict)

    def use(self, row: str, line: int) -> None:
        """Note that a line of the old code was converted by a row of the tables."""
        if row:
            self.rows.setdefault(row, set()).add(line)

    def note(self, kind: NoteKind, line: int, text: str, row: str = "") -> None:
        """Add a remark, once."""
        found = Note(kind, line, text, row)
        if found not in self.notes:
            self.notes.append(found)

    @property
    def todos(self) -> tuple[Note, ...]:
        """What could not be converted, in the order of the lines."""
        return tuple(sorted((note for note in self.notes if note.kind == "todo"), key=lambda note: note.line))

    @property
    def checks(self) -> tuple[Note, ...]:
        """What was converted and may mean something else now, in the order of the lines."""
        return tuple(sorted((note for note in self.notes if note.kind == "check"), key=lambda note: note.line))
