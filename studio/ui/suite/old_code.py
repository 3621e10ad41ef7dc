"""Rules and Hooks among the actions of a suite, recognised as the window recognises them. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from studio.catalogue.legacy import load_legacy
from studio.flow.legacy import LegacyCode
from studio.project.action import ActionFile
from studio.project.reading import ReadError
from studio.ui.legacy import native
from studio.ui.speech import tr


@dataclass(frozen=True)
class OldCode:
    """How old code is called, its text as the sandbox takes it, and the packages that it names."""

    called: LegacyCode
    runnable: str
    packages: Mapping[str, str]


def old_code(file: ActionFile, trigger: str | None) -> OldCode | None:
    """The Rule or Hook in a file, None for an Action. Raises ReadError where it may be one of several."""
    old = native.found(file.code)
    if old is None:
        return None
    kinds = [kind for kind in old.kinds if load_legacy().kinds[kind].trigger == trigger] or [*old.kinds]
    if len(kinds) > 1:
        said = tr("this may be one of {0}; expected the trigger in the scenario").format(", ".join(kinds))
        raise ReadError(file.path, None, said)
    return OldCode(replace(old.called(), kind=kinds[0]), old.runnable, old.packages.dependencies)
