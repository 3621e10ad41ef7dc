"""Ties the sweep to the window: its page, its command, and the moments at which it may be of something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from studio.later import later
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.sweep import control as sweep_control
    from studio.ui.sweep.control import SweepControl
    from studio.ui.window import Window
else:
    sweep_control = later("studio.ui.sweep.control")

SWEEP = "sweep"


class LazySweep:
    """Makes the control when somebody sweeps for the first time: much is loaded for it, and never at the start."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.made: SweepControl | None = None

    @property
    def control(self) -> SweepControl:
        """The control, made now if nobody has asked for it yet."""
        if self.made is None:
            self.made = sweep_control.SweepControl(self._window)
        return self.made

    def page(self) -> QWidget:
        """The page, for the covers."""
        return self.control.page

    def show(self) -> None:
        """Bring the page to the front, and sweep where nothing was swept yet."""
        self._window.covers.open_cover(SWEEP)

    def shown(self, key: str) -> None:
        """A page came to the front."""
        if key == SWEEP:
            self.control.show()

    def look(self) -> None:
        """What is open may be something else now."""
        if self.made is not None and self._window.covers.current == SWEEP:
            self.made.look()

    def abandon(self) -> None:
        """End what is on, because the window closes."""
        if self.made is not None:
            self.made.abandon()


def connect_sweep(window: Window) -> None:
    """Offer the page, and keep it honest."""
    sweep = window.sweep
    window.covers.offer(SWEEP, tr("Sweep"), sweep.page)
    window.covers.shown.connect(sweep.shown)
    session = window.session
    for moment in (session.code_given, session.entered, session.event_loaded, session.secrets_changed):
        moment.connect(sweep.look)
    for other in (session.packages_changed, session.tenant_changed):
        other.connect(sweep.look)


def sweep_deeds(window: Window) -> dict[str, Callable[[], object]]:
    """What the command for sweeps does."""
    return {"run.sweep": window.sweep.show}
