"""The action that is open, as it can be run: its text from the editor, packages and modules from around its file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from studio.later import later

if TYPE_CHECKING:
    from studio import npm
    from studio.flow import sources
    from studio.flow.request import ActionSource
    from studio.project import action as project_action
    from studio.ui.legacy import native
else:
    npm = later("studio.npm")
    sources = later("studio.flow.sources")
    native = later("studio.ui.legacy.native")
    project_action = later("studio.project.action")


def open_source(
    name: str,
    place: Path,
    code: str,
    dependencies: Mapping[str, str],
    secrets: Mapping[str, str],
    configuration: Mapping[str, str],
) -> tuple[ActionSource, Mapping[str, str]]:
    """The action and the packages it needs; its `packages` is None as long as these are not installed.

    `place` is where its file lies or would lie. Raises ReadError for modules that cannot be had.
    """
    modules = project_action.load_action(place).modules if place.exists() else ()
    wanted = {**native.packages_of(code), **dependencies}
    needs = sources.needs_of(project_action.ActionFile(name, place, code, dependencies=wanted, modules=modules))
    packages = npm.installed(needs.dependencies) if needs.dependencies else None
    source = sources.source_of(project_action.ActionFile(name, place, code), needs, packages, secrets, configuration)
    return source, needs.dependencies
