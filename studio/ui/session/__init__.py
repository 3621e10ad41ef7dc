"""What is open in a window: its actions, trigger, event and secrets, and the last run. No widgets."""

from studio.ui.session.open_action import NEW_NAME, OnDisk, OpenAction
from studio.ui.session.session import Session

__all__ = ["NEW_NAME", "OnDisk", "OpenAction", "Session"]
