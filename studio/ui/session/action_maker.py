"""How actions come to be open: from their files, from a draft, or begun by the studio."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from studio.catalogue.model import Trigger
from studio.later import later
from studio.project import samples
from studio.project.drafts import Draft
from studio.project.reading import read_text
from studio.ui.session.belongings import Belongings
from studio.ui.session.open_action import NEW_NAME, OnDisk, OpenAction

if TYPE_CHECKING:
    from studio.project import action as project_action
else:
    project_action = later("studio.project.action")


class ActionMaker:
    """Makes open actions with what belongs to them."""

    def __init__(self, belongings: Belongings) -> None:
        self._belongings = belongings

    def made(self, name: str, path: Path | None, code: str, file: OnDisk | None = None) -> OpenAction:
        """An action of the person's own, with the packages that the file beside it declares."""
        action = OpenAction(name, path, None, code, file or OnDisk())
        action.dependencies = self._belongings.read_dependencies(action)
        return action

    def of_file(self, path: Path) -> OpenAction:
        """The action in a file. Raises ReadError."""
        file, action = read_text(path), project_action.load_action(path)
        return self.made(action.name, path, file.text, OnDisk.of(file))

    def drafted(self, draft: Draft) -> OpenAction:
        """The action without a file that a draft holds."""
        action = OpenAction(code=draft.text, given=None)
        action.dependencies = dict(draft.dependencies or {})
        return action

    def begun(self, trigger: Trigger) -> OpenAction:
        """A new action with the empty handlers of a trigger."""
        text = self.skeleton(trigger)
        return OpenAction(NEW_NAME, None, text, text)

    def skeleton(self, trigger: Trigger) -> str:
        """The empty action of a trigger."""
        plain = f"exports.{trigger.execute_handler} = async (event, api) => {{\n  \n}};\n"
        return samples.skeleton(trigger.id) or plain
