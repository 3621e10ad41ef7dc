"""What belongs to an action beside its text: secrets in the keychain, packages in the file beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from studio.later import later
from studio.project.reading import ReadError
from studio.project.saving import SaveError
from studio.project.secrets import Secrets
from studio.ui.notice_bar import Notice
from studio.ui.session.open_action import OpenAction
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.project import description
else:
    description = later("studio.project.description")


class Belongings:
    """Reads and keeps them; what fails is told and never loses what was typed."""

    def __init__(self, store: Secrets, tell: Callable[[Notice], None]) -> None:
        self._store, self._tell = store, tell

    def secrets(self, action: OpenAction) -> dict[str, str]:
        """The secrets of an action, asked for once: a keychain may be slow, or fail in ways of its own."""
        if action.secrets is None:
            try:
                action.secrets = self._store.all(action.secrets_key)
            except Exception as error:
                action.secrets = {}
                text = tr("The secrets of this action cannot be read: {0}.").format(type(error).__name__)
                self._tell(Notice("secrets", text, "warn"))
        return dict(action.secrets)

    def keep_secrets(self, action: OpenAction, values: Mapping[str, str]) -> None:
        """Keep these secrets for an action; the next run has them even where they cannot be kept."""
        action.secrets = dict(values)
        try:
            self._store.keep(action.secrets_key, values)
        except Exception as error:
            text = tr("The secrets hold until the window closes, the keychain did not take them: {0}.").format(
                type(error).__name__
            )
            self._tell(Notice("secrets", text, "warn"))

    def read_dependencies(self, action: OpenAction) -> dict[str, str]:
        """The packages that the file beside an action declares."""
        if action.path is None:
            return {}
        try:
            return description.dependencies_beside(action.path)
        except ReadError as error:
            self._tell(Notice("packages", in_language(str(error)), "warn"))
            return {}

    def keep_dependencies(self, action: OpenAction, values: Mapping[str, str]) -> bool:
        """Declare these packages for an action, in the file beside it once it has one; returns whether they changed."""
        changed = dict(values) != action.dependencies
        action.dependencies = dict(values)
        if action.path is not None:
            try:
                description.keep_dependencies(action.path, values)
            except (ReadError, SaveError) as error:
                self._tell(
                    Notice(
                        "packages",
                        tr("The packages could not be written. {0}").format(in_language(str(error))),
                        "danger",
                    )
                )
        return changed
