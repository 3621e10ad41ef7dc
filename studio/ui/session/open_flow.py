"""The actions of the window in the order they run, one of them in the editor. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from studio.project.naming import distinct
from studio.ui.session.open_action import OpenAction


class OpenFlow:
    """At least one action, `current` is the one in the editor. An action is in it at most once."""

    def __init__(self, actions: Sequence[OpenAction], current: OpenAction | None = None) -> None:
        self._actions = [*actions]
        self.current = current or self._actions[0]

    @property
    def actions(self) -> tuple[OpenAction, ...]:
        """All actions, the disabled ones too, in their order."""
        return tuple(self._actions)

    @property
    def names(self) -> Mapping[OpenAction, str]:
        """What each action is called in a run: its name, with a number behind a name that came before."""
        return dict(zip(self._actions, distinct(action.name for action in self._actions), strict=True))

    def add(self, action: OpenAction) -> None:
        """Put an action behind the one in the editor."""
        self._actions.insert(self._actions.index(self.current) + 1, action)

    def insert(self, at: int, action: OpenAction) -> None:
        """Put an action at a place counted from 0."""
        self._actions.insert(at, action)

    def remove(self, action: OpenAction) -> None:
        """Take an action out; its neighbour comes into the editor when it was there. The last one stays."""
        if len(self._actions) > 1:
            at = self._actions.index(action)
            self._actions.remove(action)
            if action is self.current:
                self.current = self._actions[min(at, len(self._actions) - 1)]

    def move(self, action: OpenAction, to: int) -> bool:
        """Put an action at a place counted from 0, at an end if there is no such place; returns whether it moved."""
        at = self._actions.index(action)
        to = max(0, min(to, len(self._actions) - 1))
        self._actions.insert(to, self._actions.pop(at))
        return to != at

    def beside(self, by: int) -> OpenAction:
        """The action so many places behind the one in the editor, from the front again after the last."""
        return self._actions[(self._actions.index(self.current) + by) % len(self._actions)]
