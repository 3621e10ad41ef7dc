"""Who listens to whom in the window: the signals between its parts, in one place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.ui.compare.control import connect_compare
from studio.ui.connect_covers import connect_covers
from studio.ui.debug.connect import connect_debug
from studio.ui.event_files.control import connect_event_files
from studio.ui.history.control import connect_history
from studio.ui.interchange.connect import connect_interchange
from studio.ui.keys.hints import connect_keys
from studio.ui.language.connect import connect_language
from studio.ui.legacy.connect import connect_legacy
from studio.ui.lessons.connect import connect_lessons
from studio.ui.making.connect import connect_making
from studio.ui.opening.control import connect_opening
from studio.ui.pages.control import connect_pages
from studio.ui.presenter.connect import connect_presenter
from studio.ui.replay.connect import connect_replay
from studio.ui.suite.connect import connect_suite
from studio.ui.sweep.connect import connect_sweep

if TYPE_CHECKING:
    from studio.ui.window import Window


def connect(window: Window) -> None:
    """Connect the parts of a window that is laid out."""
    _connect_session(window)
    _connect_zones(window)
    connect_event_files(window)
    connect_opening(window)
    connect_language(window)
    connect_legacy(window)
    connect_pages(window)
    connect_replay(window)
    connect_compare(window)
    connect_history(window)
    connect_lessons(window)
    connect_suite(window)
    connect_keys(window)
    connect_covers(window)
    connect_debug(window)
    connect_presenter(window)
    connect_making(window)
    connect_sweep(window)
    connect_interchange(window)
    bar, files, runs = window.bar, window.files, window.runs
    bar.trigger_chosen.connect(window.session.choose_trigger)
    bar.import_asked.connect(files.ask_and_import_event)
    bar.save_event_asked.connect(files.ask_and_save_event)
    bar.run_asked.connect(window.run)
    bar.stop_asked.connect(runs.stop)
    for part in (window.session, files, runs, window.tenant):
        part.noticed.connect(window.notices.show_notice)
    window.notices.acted.connect(window.notice_acted)
    files.dismissed.connect(window.notices.dismiss)
    window.tenant.dismissed.connect(window.notices.dismiss)
    window.event_zone.tenant_made.connect(window.tenant.take_page)
    window.event_zone.tenant_made.connect(lambda page: page.status.connect(window.status.tell))
    files.state_changed.connect(window.display.file)
    files.opened.connect(lambda path: window.view.prefer_soon(recent=window.view.preferences.opened(path).recent))
    runs.slow.connect(lambda: window.display.running(True))
    runs.ended.connect(lambda: window.display.running(False))
    runs.finished.connect(window.display.run)
    runs.parked.connect(window.status.show_parked)
    runs.installing.connect(window.packages.show_progress)
    runs.ended.connect(window.packages.show_done)
    window.resume.possible.connect(window.display.continuing)
    window.packages.told.connect(window.status.tell)
    window.action.late_packages.tell("stop", lambda panel: panel.stop_wanted.connect(runs.stop))
    window.hint_timer.timeout.connect(window.display.hint)
    window.hint_timer.timeout.connect(window.display.own_limits)
    window.outcome.tabs.currentChanged.connect(lambda _: window.display.own_limits())
    window.hint_timer.timeout.connect(window.legacy.look)
    window.view.changed.connect(window.display.view)
    window.theme.changed.connect(window.display.view)


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
