"""The tenant of what is open: its settings as they stand in a file, with what was changed and is not written yet."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from studio.catalogue.settings import settings_by_name
from studio.later import later
from studio.project.event_document import ABSENT
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.setting_check import SettingProblem, read_setting
from studio.project.settings import TenantSettings, default_of
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.project import settings_place
else:
    settings_place = later("studio.project.settings_place")


class Tenant:
    """Settings by their flat keys. `problem` says why the file cannot be read; the last good settings hold then."""

    def __init__(self) -> None:
        self.place = settings_place.own_place()
        self.given: dict[str, Any] = {}
        self.problem: ReadError | None = None
        self._unwritten: dict[str, Any] = {}
        self._filed: frozenset[str] = frozenset()

    @property
    def settings(self) -> TenantSettings:
        """All settings, the defaults where nothing is said."""
        return TenantSettings(**self.given)

    @property
    def of_project(self) -> bool:
        """Whether the settings belong to a project, as against to the window."""
        return self.place != settings_place.own_place()

    @property
    def unwritten(self) -> Mapping[str, Any]:
        """What was changed and does not stand in the file yet; ABSENT for what was removed."""
        return self._unwritten

    def look(self, action: Path | None) -> bool:
        """Read the settings of an action again; returns whether anything is different now.

        Nothing is raised: what cannot be read is told by `problem`.
        """
        place, before = settings_place.settings_place(action), (self.place, self.given, str(self.problem))
        if place != self.place:
            with contextlib.suppress(SaveError, ReadError):
                self.write()  # what cannot be written is put aside
            self._unwritten, self.given = {}, {}
        self.place = place
        try:
            filed = settings_place.settings_at(place)
            self._filed = frozenset(filed)
            self.given, self.problem = _changed(filed, self._unwritten), None
        except ReadError as error:
            self.problem = error
        return before != (self.place, self.given, str(self.problem))

    def check(self, name: str, value: Any) -> str:
        """What is wrong with a value for a setting, in half a sentence; empty when nothing is."""
        try:
            given = _changed(self.given, {name: _read(name, value)})
        except SettingProblem as problem:
            return in_language(str(problem))
        browser, other = given.get("access_token_lifetime_browser"), given.get("access_token_lifetime")
        if browser is not None and other is not None and browser > other:
            return tr("the lifetime in the browser is {0}; expected at most the other lifetime, {1}").format(
                browser, other
            )
        return ""

    def change(self, name: str, value: Any) -> None:
        """Set a setting, or remove it with ABSENT. Raises SettingProblem for a value that `check` complains of.

        A default is not said unless the file says something of that setting already.
        """
        if problem := self.check(name, value):
            raise SettingProblem(problem)
        read = _read(name, value)
        needless = name not in self._filed and read == default_of(settings_by_name()[name])
        self._unwritten[name] = ABSENT if needless else read
        self.given = _changed(self.given, self._unwritten)

    def write(self) -> None:
        """Write what was changed. Raises SaveError or ReadError; nothing is lost then, the next time tries again."""
        if not self._unwritten:
            return
        settings_place.write_settings(self.place, self._unwritten)
        self._unwritten = {}
        self._filed = frozenset(self.given)


def _read(name: str, value: Any) -> Any:
    return value if value is ABSENT else read_setting(settings_by_name()[name], value)


def _changed(given: Mapping[str, Any], changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**given, **changes}.items() if value is not ABSENT}
