"""Makes the event of the window another one, always as one step that can be undone."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from studio.later import later
from studio.project.merging import merged
from studio.ui.notice_bar import Notice
from studio.ui.palette import Entry
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.exchange.pasted import event as pasted_event
    from studio.exchange.pasted import literal
    from studio.exchange.pasted.event import Pasted
    from studio.project import personas
    from studio.project import plausible as project_plausible
    from studio.project.personas import Persona
    from studio.ui.making import field_help as making_field_help
    from studio.ui.making import seed_bar as making_seed_bar
    from studio.ui.window import Window
else:
    pasted_event = later("studio.exchange.pasted.event")
    literal = later("studio.exchange.pasted.literal")
    personas = later("studio.project.personas")
    project_plausible = later("studio.project.plausible")
    making_field_help = later("studio.ui.making.field_help")
    making_seed_bar = later("studio.ui.making.seed_bar")

_SEEDS = 10_000

_KINDS = {"person": tr("person"), "situation": tr("situation")}


class MakingControl(QObject):
    """What the commands about making an event do. `status` says what became of it, `noticed` why nothing did."""

    status = Signal(str)
    noticed = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._seed = 1

    # -- persons and situations

    def choose(self) -> None:
        """List the persons and situations that the trigger can have."""
        session = self._window.session
        found = personas.fitting(session.trigger, session.catalogue.grants)
        entries = [
            Entry(
                in_language(each.title),
                in_language(each.says),
                _KINDS.get(each.kind, each.kind),
                partial(self.put_on, each),
            )
            for each in found
        ]
        heading = tr("A person takes the place of the one before; situations add up")
        if not entries:
            heading = tr("An event of {0} has neither persons nor situations").format(session.trigger.name)
        self._window.palette_overlay.open(heading, entries)

    def put_on(self, persona: Persona) -> None:
        """Make the event one of this person, or in this situation."""
        session = self._window.session
        trigger, grants, default = session.trigger, session.catalogue.grants, session.open_event.default()

        def make(event: Any) -> Any:
            return personas.put_on(event, persona, trigger, grants, default, personas.shipped())

        self._make(make, in_language(persona.title))

    @cached_property
    def seed_bar(self) -> making_seed_bar.SeedBar:
        """What asks for a seed, below the event."""
        window = self._window
        bar = making_seed_bar.SeedBar(window.theme)
        bar.hide()
        bar.chosen.connect(self.make_up)
        bar.closed.connect(window.event_zone.take_keyboard)
        window.builder.add_bar(bar)
        return bar

    def ask_seed(self) -> None:
        """Ask from which seed a person is to be made up; the last one is offered."""
        if self._window.event_zone.shows_tenant:
            self._window.event_zone.show_tenant(False)
        self.seed_bar.open(self._seed)

    def make_up(self, seed: int | None = None) -> None:
        """Put a made-up person at a made-up place into the event; the seed is told, so that it can be had again."""
        trigger = self._window.session.trigger
        seed = self._seed = random.randrange(_SEEDS) if seed is None else seed
        overlay = project_plausible.plausible(trigger, seed)
        if overlay:
            self._make(lambda event: merged(event, overlay), tr("Made up from seed {0}").format(seed))
        else:
            self.status.emit(tr("An event of {0} holds nothing that could be made up").format(trigger.name))

    # -- pasting

    def paste(self) -> None:
        """Make an event of what is on the clipboard."""
        session = self._window.session
        said: list[Pasted] = []

        def make(event: Any) -> Any:
            said.append(
                pasted_event.pasted(
                    QGuiApplication.clipboard().text(), event, session.trigger, session.catalogue.grants
                )
            )
            return said[0].event

        try:
            done = self._window.builder.make(make)
        except literal.NotReadable as error:
            self.noticed.emit(
                Notice("paste", tr("The event stays as it was. {0}").format(in_language(str(error))), "warn")
            )
            return
        if done and said:
            self._window.notices.dismiss("paste")
            self.status.emit(in_language(said[0].sentence))

    def _make(self, make: Callable[[Any], Any], what: str) -> None:
        if self._window.builder.make(make):
            self.status.emit(tr("Event: {0}. Ctrl+Z in the event takes it back").format(what))

    # -- looking

    def switch_changed(self) -> None:
        """Show only what differs from the event that was loaded, in the tree, or everything again."""
        builder, commands = self._window.builder, self._window.commands
        on = not builder.only_changed
        builder.show_only_changed(on)
        commands.check("event.changed", on)
        if on:
            self._window.zones.enter("event")
        if on and not builder.tree.model.rowCount():
            self.status.emit(tr("Nothing in the event was changed"))

    def explain(self) -> None:
        """Say what the field that has the keyboard means, and offer to put its path into the code."""
        window = self._window
        path = window.builder.current_path()
        if not path:
            self.status.emit(tr("Go to a field of the event first"))
            return
        facts = making_field_help.field_help(window.session.trigger, path)
        insert = partial(window.builder.insert_path_requested.emit, f"event.{facts.path}")
        entries = [Entry(tr("Insert event.{0} into the code").format(facts.path), "", "", insert)]
        entries += [Entry(text, "", name, lambda: None) for name, text in facts.lines]
        window.palette_overlay.open(f"event.{facts.path}", entries)
