"""One action that is open in the window, whether it is in the editor or waits in the flow."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from studio.project.reading import TextFile

NEW_NAME = "untitled"


class OnDisk(NamedTuple):
    """The file of an action as it was last read or written.

    `text` and `digest` are None without a file; `saved_at` is epoch seconds, None unless this window wrote it.
    """

    text: str | None = None
    digest: str | None = None
    newline: str = "\n"
    bom: bool = False
    saved_at: float | None = None

    @classmethod
    def of(cls, file: TextFile | None, saved_at: float | None = None) -> OnDisk:
        """What a file says that was just read or written."""
        return cls(file.text, file.digest, file.newline, file.bom, saved_at) if file else cls()


@dataclass(eq=False, slots=True)
class OpenAction:
    """An action with its unsaved text. Two are the same only if they are one object.

    `given` is the text the studio put there itself, or None for a file of one's own. `secrets` is None
    until they were asked for. One that is not `enabled` keeps its place in the flow and does not run.
    `kept_elsewhere` says that more than a draft keeps its text, as a lesson does.
    """

    name: str = NEW_NAME
    path: Path | None = None
    given: str | None = ""
    code: str = ""
    file: OnDisk = field(default_factory=OnDisk)
    dependencies: dict[str, str] = field(default_factory=dict)
    secrets: dict[str, str] | None = field(default=None, repr=False)
    enabled: bool = True
    kept_elsewhere: bool = False

    @property
    def title(self) -> str:
        """The file name to show, with the folder where that is what tells it from others."""
        if self.path is None:
            return f"{self.name}.js"
        return f"{self.path.parent.name}/{self.path.name}" if self.path.name == "code.js" else self.path.name

    @property
    def place(self) -> Path:
        """Where its file lies, or would lie."""
        return self.path or Path(self.title)

    @property
    def secrets_key(self) -> str:
        """The name under which the keychain knows its secrets."""
        return str(self.path) if self.path else NEW_NAME

    @property
    def is_ours(self) -> bool:
        """Whether nothing in it is the person's own, so that it may be replaced."""
        return not self.code.strip() or self.code == self.given

    @property
    def modified(self) -> bool:
        """Whether its text differs from its file, or from what the studio put there itself."""
        return self.code != (self.file.text if self.given is None else self.given)
