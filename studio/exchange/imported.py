"""What an import found: the actions, and a sentence for everything that could not be taken over as it was."""

from __future__ import annotations

from dataclasses import dataclass, field

from studio.exchange.bundle import Bundle


@dataclass
class Notes:
    """Sentences that are gathered while a source is read: about what was kept only, and about what was left out."""

    left_out: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)

    def leave_out(self, sentence: str) -> None:
        """Something of the source is not in the project."""
        if sentence not in self.left_out:
            self.left_out.append(sentence)

    def keep(self, sentence: str) -> None:
        """Something is in the project only to be passed on."""
        if sentence not in self.kept:
            self.kept.append(sentence)


@dataclass(frozen=True)
class Imported:
    """The actions of a source and what there is to say about them; `format` is the id of what it was."""

    bundle: Bundle
    notes: Notes
    format: str = ""
