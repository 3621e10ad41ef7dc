"""The rooms of the window that nobody sees at first: each joins when it is asked for, or once the window was seen.

What a room does to be there is its control, which the window has under the room's name, and its connections to the
other parts. Whoever asks for the name has both. So a room must not count on having heard of everything: what was
opened before it came, it looks at when it is connected. Nothing has run by then, nothing was chosen from a menu and
no command was done, because before all of that every room has joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar, cast, overload, runtime_checkable

from PySide6.QtWidgets import QMainWindow

from studio.later import later

if TYPE_CHECKING:
    from studio.ui import overlays, palette
    from studio.ui.compare import control as compare
    from studio.ui.covers import Covers
    from studio.ui.debug import connect as debug_ties
    from studio.ui.debug import control as debug
    from studio.ui.editor.code_editor import CodeEditor
    from studio.ui.event_files import control as event_files
    from studio.ui.files import ActionFiles
    from studio.ui.foreign import control as foreign
    from studio.ui.history import control as history
    from studio.ui.interchange import connect as interchange
    from studio.ui.legacy import connect as legacy_ties
    from studio.ui.legacy import control as legacy
    from studio.ui.lessons import connect as lesson_ties
    from studio.ui.lessons import control as lessons
    from studio.ui.making import connect as making_ties
    from studio.ui.making import control as making
    from studio.ui.opening import control as opening
    from studio.ui.outcome.zone import OutcomeZone
    from studio.ui.pages import control as pages
    from studio.ui.preferences import restart
    from studio.ui.presenter import connect as presenter_ties
    from studio.ui.presenter import control as presenter
    from studio.ui.replay import connect as replay_ties
    from studio.ui.replay import control as replay
    from studio.ui.resume import control as resume
    from studio.ui.run_control import RunControl
    from studio.ui.session import Session
    from studio.ui.suite import connect as suite_ties
    from studio.ui.suite import control as suite
    from studio.ui.suite import margin as suite_margin
    from studio.ui.suite import save_control
    from studio.ui.suite import watch as suite_watch
    from studio.ui.sweep import connect as sweep
    from studio.ui.tenant import control as tenant
    from studio.ui.theme import Theme
    from studio.ui.welcome import control as welcome
    from studio.ui.window import Surroundings, Window
else:
    overlays = later("studio.ui.overlays")
    palette = later("studio.ui.palette")
    compare = later("studio.ui.compare.control")
    debug_ties = later("studio.ui.debug.connect")
    debug = later("studio.ui.debug.control")
    event_files = later("studio.ui.event_files.control")
    foreign = later("studio.ui.foreign.control")
    history = later("studio.ui.history.control")
    interchange = later("studio.ui.interchange.connect")
    legacy_ties = later("studio.ui.legacy.connect")
    legacy = later("studio.ui.legacy.control")
    lesson_ties = later("studio.ui.lessons.connect")
    lessons = later("studio.ui.lessons.control")
    making_ties = later("studio.ui.making.connect")
    making = later("studio.ui.making.control")
    opening = later("studio.ui.opening.control")
    pages = later("studio.ui.pages.control")
    restart = later("studio.ui.preferences.restart")
    presenter_ties = later("studio.ui.presenter.connect")
    presenter = later("studio.ui.presenter.control")
    replay_ties = later("studio.ui.replay.connect")
    replay = later("studio.ui.replay.control")
    resume = later("studio.ui.resume.control")
    suite_ties = later("studio.ui.suite.connect")
    suite = later("studio.ui.suite.control")
    suite_margin = later("studio.ui.suite.margin")
    save_control = later("studio.ui.suite.save_control")
    suite_watch = later("studio.ui.suite.watch")
    sweep = later("studio.ui.sweep.connect")
    tenant = later("studio.ui.tenant.control")
    welcome = later("studio.ui.welcome.control")

T = TypeVar("T")


@runtime_checkable
class Abandoned(Protocol):
    """A control with something to end or to write down."""

    def abandon(self) -> None:
        """The window closes."""


class Room(Generic[T]):
    """An attribute of the window: its control, made and connected when it is first asked for."""

    def __init__(self, make: Callable[[Window], T], connect: Callable[[Window], object] = lambda _window: None) -> None:
        self._make, self._connect = make, connect

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, window: None, owner: type) -> Self: ...

    @overload
    def __get__(self, window: Rooms, owner: type) -> T: ...

    def __get__(self, window: Rooms | None, owner: type) -> Self | T:
        if window is None:
            return self
        whole = cast("Window", window)
        control = vars(window)[self.name] = self._make(whole)  # found there from now on, without this detour
        self._connect(whole)
        return control


class Rooms(QMainWindow):
    """The rooms, in the order in which they join; one that needs another has it join before."""

    resume = Room(
        lambda w: resume.ResumeControl(w.theme, w.session, w.runs, w.outcome, w.settle, w),
        lambda w: resume.connect_resume(w),
    )
    event_files = Room(lambda w: event_files.EventFiles(w.session, w), lambda w: event_files.connect_event_files(w))
    opening = Room(lambda w: opening.Opening(w.files, w), lambda w: opening.connect_opening(w))
    legacy = Room(
        lambda w: legacy.LegacyControl(w.theme, w.session, w.outcome, w.files.ask_and_open, w),
        lambda w: legacy_ties.connect_legacy(w),
    )
    compare_runs = Room(
        lambda w: compare.CompareControl(w.theme, w.session, w.outcome, w.runs.keys, w),
        lambda w: compare.connect_compare(w),
    )
    history = Room(lambda w: history.HistoryControl(w), lambda w: history.connect_history(w))
    pages = Room(lambda w: pages.PageControl(w.session, w), lambda w: pages.connect_pages(w))
    replay = Room(
        lambda w: replay.ReplayControl(w.theme, w.session, w.outcome, w.editor, w.runs.keys, w),
        lambda w: replay_ties.connect_replay(w),
    )
    lessons = Room(lambda w: lessons.LessonControl(w.theme, w.session, w), lambda w: lesson_ties.connect_lessons(w))
    suite = Room(
        lambda w: suite.SuiteControl(w.theme, w.session, w.outcome, w.runs.keys, w),
        lambda w: suite_ties.connect_suite(w),
    )
    suite_watch = Room(lambda w: suite_watch.SuiteWatch(w.suite, w), lambda w: suite_ties.connect_watch(w))
    suite_margin = Room(
        lambda w: suite_margin.SuiteMargin(w.session, w.editor, w.suite, w),
        lambda w: suite_ties.connect_margin(w),
    )
    saving = Room(
        lambda w: save_control.SaveControl(w.theme, w.covers, lambda start: w.around.dialogs.save_event(w, start), w),
        lambda w: suite_ties.connect_saving(w),
    )
    debug = Room(lambda w: debug.DebugControl(w.theme, w), lambda w: debug_ties.connect_debug(w))
    presenter = Room(lambda w: presenter.PresenterControl(w.theme, w), lambda w: presenter_ties.connect_presenter(w))
    making = Room(lambda w: making.MakingControl(w), lambda w: making_ties.connect_making(w))
    sweep = Room(lambda w: sweep.LazySweep(w), lambda w: sweep.connect_sweep(w))
    interchange = Room(lambda w: interchange.Interchange(w), lambda w: interchange.connect_interchange(w))
    tenant = Room(lambda w: tenant.TenantControl(w.session, w), lambda w: tenant.connect_tenant(w))
    foreign = Room(lambda w: foreign.ForeignControl(w.theme, w.outcome, lambda: w.runs.known_keys, w))
    welcome = Room(lambda w: welcome.WelcomeControl(w))
    restart = Room(lambda w: restart.Restart(w))
    palette_overlay = Room(lambda w: palette.Palette(w.theme, w))
    overlays = Room(
        lambda w: overlays.Overlays(w.palette_overlay, w.session.catalogue, w.open_sample),
        lambda w: overlays.connect_overlays(w),
    )

    # what the rooms need of the window
    theme: Theme
    around: Surroundings
    session: Session
    files: ActionFiles
    runs: RunControl
    editor: CodeEditor
    outcome: OutcomeZone
    covers: Covers

    @property
    def is_complete(self) -> bool:
        """Whether every room has joined."""
        return all(map(self.has, NAMES))

    def has(self, name: str) -> bool:
        """Whether the room of this name has joined."""
        return name in vars(self)

    def ask(self, name: str) -> object:
        """Have the room of this name join, where it has not yet."""
        return getattr(self, name)

    def complete(self) -> None:
        """Have every room join that has not yet."""
        for name in NAMES:
            self.ask(name)

    def joined(self) -> Iterator[object]:
        """The controls of the rooms that have joined, in the order of the rooms."""
        return (vars(self)[name] for name in NAMES if name in vars(self))


NAMES = tuple(name for name, room in vars(Rooms).items() if isinstance(room, Room))
