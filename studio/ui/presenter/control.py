"""Presenter mode: one zoom of its own, nothing private, and the last run revealed call by call without running it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from studio.later import later
from studio.project import folders
from studio.ui import veil
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    import tempfile

    from studio.ui.presenter import covers as presenter_covers
    from studio.ui.presenter import keyboard as presenter_keyboard
    from studio.ui.presenter import overlays
    from studio.ui.window import Window
else:
    overlays = later("studio.ui.presenter.overlays")
    presenter_covers = later("studio.ui.presenter.covers")
    presenter_keyboard = later("studio.ui.presenter.keyboard")
    tempfile = later("tempfile")

QUESTION = tr("What will the tokens hold?")
STEPS = {"next": "next_call", "previous": "previous_call", "first": "first", "last": "last"}


class PresenterControl(QObject):
    """The mode of one window. `changed` tells that it began or ended."""

    changed = Signal(bool)

    def __init__(self, theme: Theme, window: Window) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self.active = False
        self.stepping = self._is_covered = False

    # -- what lies over the window, made when somebody presents

    @cached_property
    def blank(self) -> overlays.Blank:
        """The dark screen."""
        return overlays.Blank(self._window)

    @cached_property
    def question(self) -> overlays.Question:
        """What asks for a prediction, over the outcome."""
        question = overlays.Question(self._theme, self._window.outcome)
        question.revealed.connect(self.reveal)
        return question

    @cached_property
    def pressed(self) -> overlays.Words:
        """The key that was pressed last."""
        return overlays.Words(self._theme, self._window, "left")

    @cached_property
    def counter(self) -> overlays.Words:
        """How many calls are shown."""
        return overlays.Words(self._theme, self._window, "right", self._window.action.head)

    @cached_property
    def keys(self) -> presenter_keyboard.PresenterKeys:
        """What watches the clicker."""
        window = self._window
        return presenter_keyboard.PresenterKeys(window, window.commands.holder, self.takes, self.pressed.show_words)

    @cached_property
    def _covers(self) -> tuple[presenter_covers.EditorCover | presenter_covers.FieldCovers, ...]:
        window, theme = self._window, self._theme
        editors = (window.editor, window.builder.json.editor)
        fields = presenter_covers.FieldCovers(theme, window.event_zone)
        return (*(presenter_covers.EditorCover(theme, each) for each in editors), fields)

    # -- beginning and ending

    def toggle(self) -> None:
        """Begin to present, or end it."""
        (self.end if self.active else self.begin)()

    def begin(self) -> None:
        """Large and without anything private."""
        if self.active:
            return
        self.active = True
        window = self._window
        window.view.present(True)
        window.menuBar().hide()
        window.status.hide()
        window.action.show_secrets(False)
        window.commands.enable("edit.secrets", False)
        window.action.key_button.hide()
        veil.draw(self._private_folders(), self._secrets())
        self.keys.watch(True)
        self._show_anew()
        self.changed.emit(True)

    def end(self) -> None:
        """As before."""
        if not self.active:
            return
        self.leave()
        self.active = False
        window = self._window
        self.keys.watch(False)
        self.blank.cover(False)
        self.reveal()
        for words in (self.pressed, self.counter):
            words.show_words("")
        veil.lift()
        window.menuBar().show()
        window.status.show()
        window.action.key_button.show()
        window.commands.enable("edit.secrets", True)
        window.view.present(False)
        self._show_anew()
        self.changed.emit(False)

    def _private_folders(self) -> Iterator[str]:
        yield from (str(Path.home()), tempfile.gettempdir())
        yield from (str(each) for each in (folders.config(), folders.state(), folders.cache()))
        project = self._window.session.flows.project
        if project is not None:
            yield str(project.root.parent)

    def _secrets(self) -> Iterator[str]:
        for action in self._window.session.actions:
            yield from self._window.session.secrets_of(action).values()
        yield from self._window.session.scenario.secrets.values()

    def _show_anew(self) -> None:
        """Everything on the screen was made for other eyes."""
        window = self._window
        run = window.session.last
        if run is not None:
            window.outcome.show_run(run.shown, run.tokens, words=run.request.trigger.words, event=run.request.event)
            window.outcome.set_stale(window.session.stale)
        window.display.file()
        window.display.marks()
        window.builder.tree.tree.viewport().update()
        self.look()

    def draw_anew(self) -> None:
        """Cover the secrets and folders of what is open now, too."""
        if self.active:
            veil.draw(self._private_folders(), self._secrets())
            self.look()

    def look(self) -> None:
        """Cover what was typed or loaded meanwhile."""
        if self.active or (self._is_covered and not veil.is_drawn()):
            self._is_covered = self.active
            for cover in self._covers:
                cover.look()

    # -- keys

    def takes(self, deed: str) -> bool:
        """Do what a key of the mode asks for; False where the key is for somebody else."""
        window = self._window
        if self.blank.isVisible():
            self.blank.cover(False)
            return True
        if window.palette_overlay.isVisible():
            return False
        if self.question.isVisible():
            if deed == "next":
                self.reveal()
            return deed in STEPS
        if deed == "next" and not self.stepping:
            return self._begin_stepping()
        if not self.stepping and (deed != "blank" or _takes_text(QApplication.focusWidget())):
            return False
        if deed == "blank":
            self.blank.cover(True)
        elif deed == "leave":
            self.leave()
        else:
            getattr(window.replay.player, STEPS[deed])()
            self._count()
        return True

    def switch_blank(self) -> None:
        """Blank the screen, or show it again."""
        self.blank.cover(not self.blank.isVisible())

    # -- stepping

    def _begin_stepping(self) -> bool:
        """Reveal the first call of the last run, where there is one that fits what is open."""
        session, replay = self._window.session, self._window.replay
        if session.last is None or session.stale or self._window.runs.running:
            return False
        replay.begin(session.last)
        replay.bar.hide()
        self.stepping = True
        self._window.editor.set_read_only(True)
        self._window.action.take_keyboard()
        replay.player.next_call()
        self._count()
        return True

    def leave(self) -> None:
        """End stepping; the whole run is shown again, and the editor takes text."""
        if self.stepping:
            self._window.replay.leave()
            self.stopped()

    def stopped(self) -> None:
        """The replay has ended, by us or because something else is shown."""
        if not self.stepping:
            return
        self.stepping = False
        self._window.editor.set_read_only(False)
        self.counter.show_words("")
        self._window.action.position.show()

    def _count(self) -> None:
        self._window.action.position.hide()  # the place of the counter, which nobody else needs meanwhile
        done, of = self._window.replay.player.calls
        self.counter.show_words(tr("{0} of {1}").format(done, of), stays=True)

    # -- predict first

    def run_ended(self) -> None:
        """Ask for a prediction before the outcome is seen, where that is wanted."""
        if not self.active:
            return
        self.look()
        if self._window.view.preferences.predict_first and self._window.session.last is not None:
            self._window.editor.clear_marks()
            self._window.strip.hide()
            self.question.ask(QUESTION)

    def reveal(self) -> None:
        """Show the outcome that was covered."""
        if self.question.isVisible():
            self.question.cover(False)
            self._window.strip.show()
            self._window.display.marks()

    def switch_predict(self) -> None:
        """Ask for predictions from now on, or no more."""
        view = self._window.view
        view.prefer(predict_first=not view.preferences.predict_first)

    def abandon(self) -> None:
        """The window closes."""
        if self.active:
            self.keys.watch(False)
            veil.lift()


def _takes_text(widget: QWidget | None) -> bool:
    """Whether a letter that is pressed there is typed."""
    return widget is not None and widget.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
