"""What the welcome page offers, and how it gives way."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from studio.later import later
from studio.ui.covers import WELCOME
from studio.ui.event import choices as event_choices
from studio.ui.speech import tr

if TYPE_CHECKING:
    from studio.ui.welcome import page as welcome_page
    from studio.ui.window import Window
else:
    welcome_page = later("studio.ui.welcome.page")

_FIRST_SAMPLES = (
    *("role-claim", "verified-email-unconfirmed", "vanishing-claim", "first-login-welcome", "step-up"),
    "subscription-plan",
)


class WelcomeControl(QObject):
    """Offers the page."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: welcome_page.WelcomePage | None = None
        window.covers.offer(WELCOME, tr("Welcome to Action Studio"), self._make)
        window.covers.shown.connect(lambda key: self.refresh() if key == WELCOME else None)

    def greet(self) -> None:
        """Show the page at the start, where a person wants that."""
        if self._window.view.preferences.welcome:
            self._window.covers.open_cover(WELCOME)

    def _make(self) -> welcome_page.WelcomePage:
        page = self._page = welcome_page.WelcomePage(self._window.theme)
        page.leave.connect(self._window.covers.close_cover)
        page.typed.connect(self._type)
        page.at_start_wanted.connect(lambda wanted: self._window.view.prefer(welcome=wanted))
        self.refresh()
        return page

    def refresh(self) -> None:
        """Show what can be opened now."""
        if self._page is not None:
            sections = (self._begin(), self._samples(), self._lessons(), self._recent())
            self._page.show_sections(sections, at_start=self._window.view.preferences.welcome)
            self._page.take_keyboard()

    def _type(self, text: str) -> None:
        """Nobody who types is held up: the page goes, and the text is in the editor."""
        self._window.covers.close_cover()
        self._window.action.take_keyboard()
        self._window.editor.insert(text)

    def _way(self, title: str, about: str, id: str) -> welcome_page.Way:
        commands = self._window.commands
        return welcome_page.Way(title, about, partial(commands.do, id), commands.commands[id].shown_key)

    def _begin(self) -> welcome_page.Section:
        return welcome_page.Section(
            tr("Begin"),
            (
                self._way(tr("New action"), tr("An empty one, for the trigger you choose"), "file.new"),
                self._way(tr("Open a file…"), tr("An action, a Rule or Hook, or an event"), "file.open"),
                self._way(tr("Open a folder…"), tr("A project with the actions of a flow"), "file.open_folder"),
                welcome_page.Way(
                    tr("Go on with what is open"), self._window.session.action.title, self._window.action.take_keyboard
                ),
            ),
        )

    def _samples(self) -> welcome_page.Section:
        window = self._window
        shipped = event_choices.shipped(window.session.catalogue.triggers["post-login"])
        known = {sample.path.stem: sample for sample in shipped}
        ways = [
            welcome_page.Way(
                event_choices.title_of(known[name].path),
                event_choices.about(known[name]),
                partial(window.open_sample, event_choices.key_of(known[name].path)),
            )
            for name in _FIRST_SAMPLES
            if name in known
        ]
        return welcome_page.Section(tr("Samples"), ways[:5], self._way(tr("All samples…"), "", "file.sample"))

    def _lessons(self) -> welcome_page.Section:
        ways = [
            welcome_page.Way(entry.title, entry.detail, entry.do, entry.key) for entry in self._window.lessons.entries()
        ]
        return welcome_page.Section(tr("Lessons"), ways, none=tr("There are no lessons here."))

    def _recent(self) -> welcome_page.Section:
        window = self._window
        ways = [
            welcome_page.Way(Path(path).name, str(Path(path).parent), partial(window.files.opener, Path(path)))
            for path in window.view.preferences.recent
        ]
        return welcome_page.Section(tr("Opened last"), ways, none=tr("Files and folders that you open stand here."))
