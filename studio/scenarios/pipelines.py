"""Files that let CI systems run the scenarios: one template per system, in `resources/ci`."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from studio.catalogue.places import resources

PLACES: Mapping[str, PurePosixPath] = {
    "github": PurePosixPath(".github/workflows/action-studio.yml"),
    "gitlab": PurePosixPath(".gitlab-ci.yml"),
}
PACKAGE = "action-studio"


def pipeline(system: str, path: str = ".", package: str = PACKAGE) -> str:
    """The file of a system that tests what lies at a path, with the studio as pip installs it.

    Raises ValueError where one of them is no single line, and KeyError for a system without a template.
    """
    if any(sign in word for word in (path, package) for sign in "\r\n\0"):
        raise ValueError("expected one line")
    template = (resources() / "ci" / f"{system}{PLACES[system].suffix}").read_text(encoding="utf-8")
    return template.replace("@PACKAGE@", shlex.quote(package)).replace("@PATH@", shlex.quote(path))


def place_in(folder: Path, system: str) -> Path:
    """Where a repository keeps the file of a system."""
    return folder / PLACES[system]
