"""Files that somebody hands over for import: read within their folder, within limits, and never by way of a link.

What comes in may be hostile: paths that lead elsewhere, endless files, pipes. Each gets one sentence.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from studio.exchange.names import has_controls
from studio.project.reading import SIZE_LIMIT, Document, ReadError, decode, parse_document, read_bytes

CODE_LIMIT = 2 * 1024 * 1024
_TOTAL = 64 * 1024 * 1024
_FILES = 5000
_DRIVE = re.compile(r"[A-Za-z]:")
Complain = Callable[[str], ReadError]


class Source:
    """A folder with what is imported; `root` is the folder of a single file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            raise ReadError(path, None, "there is no such file or folder")
        self.root = path if path.is_dir() else path.parent
        self._left = _TOTAL

    def names(self, pattern: str) -> list[str]:
        """The regular files below the root that fit a pattern, by name; links are left out, and what is hidden where
        whole trees are searched."""
        found = []
        for path in sorted(self._seen(pattern)):
            relative = path.relative_to(self.root)
            hidden = "." if "**" in pattern else "._"
            if not any(part.startswith(hidden) or part == "node_modules" for part in relative.parts):
                found.append(relative.as_posix())
        return found

    def _seen(self, pattern: str) -> Iterator[Path]:
        for count, path in enumerate(self.root.glob(pattern)):
            if count >= _FILES:
                raise ReadError(self.root, None, f"there are more than {_FILES} files; expected a folder of actions")
            if self._plain(path):
                yield path

    def _plain(self, path: Path) -> bool:
        """Whether a path is a regular file to which no link leads."""
        try:
            if not stat.S_ISREG(path.lstat().st_mode):
                return False
        except OSError:
            return False
        return path.resolve() == self.root.resolve().joinpath(path.relative_to(self.root))

    def too_large(self) -> Path | None:
        """A file at the root that nobody reads because of its size, or None."""
        paths = [self.path] if self.path.is_file() else [self.root / name for name in self.names("*")]
        return next((path for path in paths if path.stat().st_size > SIZE_LIMIT), None)

    def text(self, name: str, limit: int | None = None) -> str:
        """The text of a file that `names` gave. Raises ReadError."""
        return self._read(self.root / name, limit)

    def document(self, name: str) -> Document:
        """A YAML or JSON file that `names` gave. Raises ReadError."""
        path = self.root / name
        return parse_document(self._read(path, None), path)

    @staticmethod
    def flat(given: str) -> str:
        """A path that `named` took, in the way `names` gives them."""
        return "/".join(_flat(PurePosixPath(given.replace("\\", "/")).parts) or ())

    def named(self, given: object, complain: Complain, limit: int = CODE_LIMIT) -> str:
        """The text of a file that another file names by its path. Raises what `complain` makes of half a sentence."""
        if not isinstance(given, str) or not given.strip():
            raise complain(f"the path of the code is {given!r}; expected for example ./actions/name/code.js")
        plain = given.replace("\\", "/")
        if has_controls(plain):
            raise complain(f"the path {given[:80]!a} holds control characters; expected the path of a file")
        if plain.startswith("/") or _DRIVE.match(plain):
            raise complain(f"the path {given[:200]} is absolute; expected one below {self.root}")
        parts = _flat(PurePosixPath(plain).parts)
        if parts is None or not parts:
            raise complain(f"the path {given[:200]} leads out of {self.root}; expected one below it")
        path = self.root.joinpath(*parts)
        if path.is_symlink() or (path.exists() and path.resolve() != self.root.resolve().joinpath(*parts)):
            raise complain(f"the path {given[:200]} is a link or leads over one; expected a file of the folder itself")
        if not path.exists():
            raise complain(f"there is no file {given[:200]}; expected the code of the action there")
        return self._read(path, limit)

    def _read(self, path: Path, limit: int | None) -> str:
        if not stat.S_ISREG(path.stat().st_mode):
            raise ReadError(path, None, "this is no regular file; expected a file with text")
        content = read_bytes(path, limit) if limit else read_bytes(path)
        self._left -= len(content)
        if self._left < 0:
            raise ReadError(path, None, f"the files have more than {_TOTAL // (1024 * 1024)} MiB together")
        return decode(content, path)


def _flat(parts: tuple[str, ...]) -> list[str] | None:
    """The parts without `.` and `..`, or None where they lead out."""
    found: list[str] = []
    for part in parts:
        if part == "..":
            if not found:
                return None
            found.pop()
        elif part not in (".", ""):
            found.append(part)
    return found
