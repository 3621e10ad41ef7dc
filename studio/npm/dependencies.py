"""The packages that may be installed: names with exact versions, as the platform takes them."""

from __future__ import annotations

from collections.abc import Mapping

from studio.npm.failure import NpmFailure
from studio.project.dependencies import name_problem, too_many, version_problem


def check(dependencies: Mapping[str, str]) -> None:
    """Raises NpmFailure, which names the package, for a bad name, a version that is not exact, or too many."""
    problem = too_many(dependencies)
    for name, version in dependencies.items():
        problem = problem or name_problem(name) or version_problem(name, version)
    if problem:
        raise _declaration(problem)


def check_name(name: str) -> None:
    """Raises NpmFailure for what is no name of a package."""
    if problem := name_problem(name):
        raise _declaration(problem)


def parse_spec(text: str) -> tuple[str, str]:
    """Name and version of `axios@1.7.9` or `@scope/name@1.0.0`. Raises NpmFailure."""
    name, at, version = text.strip().rpartition("@")
    if not name:
        missing = f"The text {at}{version}" if at or version else "An empty text"
        raise _declaration(f"{missing} names no version; expected NAME@VERSION, for example axios@1.7.9")
    check({name: version})
    return name, version


def _declaration(problem: str) -> NpmFailure:
    return NpmFailure(f"{problem[0].upper()}{problem[1:]}.", "declaration")
