"""Who listens to whom in the window: the signals between its parts, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.later import later
from studio.project import folders
from studio.ui.connect_covers import connect_covers
from studio.ui.keys.hints import connect_keys
from studio.ui.language.connect import connect_language
from studio.ui.presenter.event_fold import connect_fold

if TYPE_CHECKING:
    from studio.ui.debug import book
    from studio.ui.suite import scope
    from studio.ui.window import Window
else:
    book = later("studio.ui.debug.book")
    scope = later("studio.ui.suite.scope")


def connect(window: Window) -> None:
    """Connect the parts of a window that is laid out."""
    _connect_session(window)
    _connect_zones(window)
    _connect_to_rooms(window)
    connect_language(window)
    connect_keys(window)
    connect_covers(window)
    connect_fold(window)
    bar, files, runs = window.bar, window.files, window.runs
    bar.trigger_chosen.connect(window.session.choose_trigger)
    bar.import_asked.connect(files.ask_and_import_event)
    bar.save_event_asked.connect(files.ask_and_save_event)
    bar.run_asked.connect(window.run)
    bar.stop_asked.connect(runs.stop)
    for part in (window.session, files, runs):
        part.noticed.connect(window.notices.show_notice)
    window.notices.acted.connect(window.notice_acted)
    files.dismissed.connect(window.notices.dismiss)
    window.event_zone.tenant_made.connect(lambda page: page.status.connect(window.status.tell))
    files.state_changed.connect(window.display.file)
    files.opened.connect(lambda path: window.view.prefer_soon(recent=window.view.preferences.opened(path).recent))
    runs.slow.connect(lambda: window.display.running(True))
    runs.ended.connect(lambda: window.display.running(False))
    runs.finished.connect(window.display.run)
    runs.parked.connect(window.status.show_parked)
    runs.installing.connect(window.packages.show_progress)
    runs.ended.connect(window.packages.show_done)
    window.packages.told.connect(window.status.tell)
    window.action.late_packages.tell("stop", lambda panel: panel.stop_wanted.connect(runs.stop))
    window.hint_timer.timeout.connect(window.display.hint)
    window.hint_timer.timeout.connect(window.display.own_limits)
    window.outcome.tabs.currentChanged.connect(lambda _: window.display.own_limits())
    window.view.changed.connect(window.display.view)
    window.theme.changed.connect(window.display.view)


def _connect_to_rooms(window: Window) -> None:
    """What may be asked of a room before it has joined: then it joins. Commands and runs have all of them join."""
    files, editor, session = window.files, window.editor, window.session
    window.bar.event_chosen.connect(lambda key: window.event_files.choose(key))
    files.event_found.connect(lambda path: window.event_files.load(path))
    files.event_target.connect(lambda path: window.event_files.save(path))
    files.lesson_asked.connect(lambda path: window.lessons.open_path(path))
    files.opener = lambda path: window.opening.open(path)
    window.event_zone.tenant_made.connect(lambda page: window.tenant.take_page(page))
    for clicked in (editor.view.break_clicked, editor.mark_clicked):
        clicked.connect(lambda line: window.debug.toggle(line))
    for moment in (session.code_given, session.action_changed):
        moment.connect(lambda *_: _show_at_first(window))


def _show_at_first(window: Window) -> None:
    """What is open may have something of a room to be seen at once: it is old code, has tests, has breakpoints."""
    session = window.session
    if window.is_complete or session.code_is_ours:
        return
    window.ask("legacy")
    if scope.has_scenarios(scope.scope_of(session)):
        window.ask("suite")
    if (folders.state() / book.FILE).exists():
        window.ask("debug")


def _connect_session(window: Window) -> None:
    session = window.session
    session.code_given.connect(window.display.code)
    session.action_changed.connect(window.display.choices)
    session.action_changed.connect(window.display.file)
    session.flows.entered.connect(window.display.marks)
    session.flows.entered.connect(window.display.hint)
    session.event_loaded.connect(window.display.the_event)
    session.event_loaded.connect(window.runs.warm)
    session.event_marked.connect(window.bar.show_event_changed)
    session.secrets_changed.connect(window.display.secrets)
    session.packages_changed.connect(window.files.touched)
    for moment in (session.action_changed, session.secrets_changed, session.packages_changed):
        moment.connect(window.display.own_limits)
    session.flows.changed.connect(window.runs.warm)
    session.stale_changed.connect(window.display.stale)


def _connect_zones(window: Window) -> None:
    window.editor.text_changed.connect(window.take_code)
    window.builder.changed.connect(window.take_event)
    window.builder.insert_path_requested.connect(window.insert_path)
    window.outcome.go_to.connect(window.go_to)
    window.outcome.banner_action.connect(window.banner_acted)
    for late in (window.action.late_secrets, window.action.late_packages):
        late.tell("status", lambda panel: panel.status.connect(window.status.tell))
    window.action.late_secrets.tell("keep", lambda panel: panel.changed.connect(window.session.keep_secrets))
    window.http.policy_changed.connect(window.display.network)
    window.outcome.http_document.changed.connect(window.files.touched)
    for part in (
        window.builder,
        window.outcome,
        window.http,
        window.flow,
    ):
        part.status.connect(window.status.tell)
