"""Every place of the window that says a key: it follows what the keys are bound to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.ui.editor.own_keys import OwnKeys, with_key
from studio.ui.outcome.zone import FIRST_STEPS
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect_keys(window: Window) -> None:
    """Say the keys now and whenever they change; editors know those that the commands are shipped with."""
    window.commands.keys_changed.connect(lambda: _show_changed(window))
    if window.commands.rebound:
        _bind_editors(window)
    show_keys(window)


def _show_changed(window: Window) -> None:
    _bind_editors(window)
    show_keys(window)


def _bind_editors(window: Window) -> None:
    for own in window.findChildren(OwnKeys):
        own.bind(window.commands.commands)


def show_keys(window: Window) -> None:
    """Put the keys of the commands into buttons, tool tips and first steps."""
    commands = window.commands.commands
    window.bar.show_keys(commands["run.run"].shown_key, commands["run.stop"].shown_key)
    window.status.show_palette_key(commands["view.palette"].shown_key)
    window.outcome.show_keys({id: commands[id].shown_key for id, _ in FIRST_STEPS})
    tips: tuple[tuple[QWidget, str, str], ...] = (
        (window.action.key_button, tr("Secrets"), "edit.secrets"),
        (window.action.box_button, tr("Packages"), "edit.packages"),
        (window.event_zone.tenant_button, tr("Tenant settings"), "edit.tenant"),
    )
    for button, words, id in tips:
        button.setToolTip(with_key(words, commands[id]))
