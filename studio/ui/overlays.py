"""What the palette overlay can show: all commands, the keys of a zone, the samples, a comparison."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from studio.catalogue.model import Catalogue
from studio.later import later
from studio.ui.commands import Command, CommandSet, menu_title
from studio.ui.event import choices as event_choices
from studio.ui.palette import Entry, Palette
from studio.ui.speech import tr

if TYPE_CHECKING:
    import difflib

    from studio.ui.window import Window
else:
    difflib = later("difflib")

_REMEMBERED = 8


class Overlays:
    """Fills the palette of a window. `open_sample` is called with the key of the sample chosen."""

    def __init__(self, palette: Palette, catalogue: Catalogue, open_sample: Callable[[str], None]) -> None:
        self._palette, self._catalogue, self._open_sample = palette, catalogue, open_sample
        self._commands: CommandSet | None = None
        self.recent: list[str] = []

    def take(self, commands: CommandSet) -> None:
        """These are the commands of the window."""
        self._commands = commands
        commands.done.connect(self._done)

    def show_commands(self) -> None:
        """All commands: those done last first, those that cannot be done now last, with the reason."""
        commands = self._commands
        if commands is not None:
            recent = [commands.commands[id] for id in self.recent if id in commands.commands]
            others = [each for each in commands.commands.values() if each not in recent]
            entries = [_entry(commands, command) for command in (*recent, *others)]
            self._palette.open(tr("Commands"), sorted(entries, key=lambda entry: bool(entry.why_not)))

    def _done(self, id: str) -> None:
        """Remember what was done, the last first; opening the palette is not worth it."""
        if id != "view.palette":
            self.recent = [id, *(each for each in self.recent if each != id)][:_REMEMBERED]

    def show_keys(self, zone: str | None) -> None:
        """The commands with keys of the zone that has the keyboard, then those of the window."""
        if self._commands is None:
            return
        scope = "editor" if zone == "action" else zone or "window"
        own = [c for c in self._commands.possible(scope) if c.keys and scope != "window"]
        general = [c for c in self._commands.possible("window") if c.keys]
        heading = tr("Keys of the {0} zone, then of the window").format(zone) if own else tr("Keys of the window")
        self._palette.open(heading, [_entry(self._commands, each) for each in (*own, *general)])

    def show_samples(self) -> None:
        """All shipped samples."""
        entries = []
        for trigger, sample in event_choices.every_sample(self._catalogue.runnable):
            title, detail = event_choices.title_of(sample.path), event_choices.about(sample)
            do = partial(self._open_sample, event_choices.key_of(sample.path))
            entries.append(Entry(title, detail, trigger.name, do))
        self._palette.open(tr("Open a sample: an action with an event that suits it"), entries)

    def show_comparison(self, disk: str, editor: str) -> None:
        """The lines in which the file on disk and the editor differ, with a little around them."""
        lines = difflib.unified_diff(disk.splitlines(), editor.splitlines(), "disk", "editor", lineterm="")
        entries = [Entry(line, "", "", lambda: None) for line in list(lines)[2:]]
        heading = (
            tr("File on disk (-) and editor (+)") if entries else tr("The file on disk and the editor are the same")
        )
        self._palette.open(heading, entries)


def _entry(commands: CommandSet, command: Command) -> Entry:
    do = partial(commands.do, command.id)
    possible = commands.actions[command.id].isEnabled()
    why_not = "" if possible else commands.why_not(command.id) or tr("Not possible now")
    return Entry(command.plain_title, menu_title(command.menu), command.shown_key, do, why_not)


def connect_overlays(window: Window) -> None:
    """Fill the palette with the commands of a window, and remember over restarts which were done last."""
    overlays, memory = window.overlays, window.around.memory
    overlays.recent = memory.words("palette/recent")
    overlays.take(window.commands)
    window.commands.done.connect(lambda _id: memory.keep_words("palette/recent", overlays.recent))
