"""The making of events in a chosen state, for pictures of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from studio.project.personas import shipped

if TYPE_CHECKING:
    from studio.ui.window import Window

MAKINGS = (
    *("making", "making-person", "making-random", "making-pasted", "making-refused"),
    *("making-changed", "making-unchanged", "making-field"),
)
_SEED = 7
_LOGGED = """2026-11-25T12:04:31Z  { type: 's', user: {
  email: 'grace@example.com', email_verified: false, app_metadata: { plan: 'gold' } } }"""


def bring_making(window: Window, state: str) -> None:
    """Choose a person, have one made up, paste an event or half of one, look at what was changed or what a field is."""
    making = window.making
    if state == "making":
        making.choose()
    elif state in ("making-pasted", "making-refused"):
        QGuiApplication.clipboard().setText(_LOGGED[: None if state == "making-pasted" else 60])
        making.paste()
    elif state == "making-random":
        making.make_up(_SEED)
    elif state == "making-field":
        window.builder.focus_path("user.app_metadata")
        making.explain()
    elif state != "making-unchanged":
        for persona in [each for each in shipped() if each.id in ("enterprise-user", "suspicious-network")]:
            making.put_on(persona)
    if state in ("making-changed", "making-unchanged"):
        making.switch_changed()
