"""Which function of the window each command calls."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox

from studio.project.preferences import THEMES
from studio.ui.compare.control import compare_deeds
from studio.ui.covers import ABOUT, KEYS, PREFERENCES, WELCOME
from studio.ui.debug.connect import debug_deeds
from studio.ui.editor.code_editor import CodeEditor, editor_with_keyboard
from studio.ui.foreign.control import foreign_deeds
from studio.ui.history.control import history_deeds
from studio.ui.interchange.connect import interchange_deeds
from studio.ui.language.connect import ask_engine_file, mend, walk
from studio.ui.language.engine_menu import show_engine_log, show_engine_menu
from studio.ui.lessons.connect import lesson_deeds
from studio.ui.making.connect import making_deeds
from studio.ui.presenter.connect import presenter_deeds
from studio.ui.replay.connect import replay_deeds
from studio.ui.session import arranging
from studio.ui.suite.connect import suite_deeds
from studio.ui.sweep.connect import sweep_deeds

if TYPE_CHECKING:
    from studio.ui.http.tab import HttpTab
    from studio.ui.window import Window

_TAB = "view.tab"
COPIES = ("value", "name", "path", "json", "token", "payload")
Deeds = dict[str, Callable[[], object]]


def deeds(window: Window) -> Deeds:
    """For the id of every command, what it does in this window."""
    here = _file(window) | _edit(window) | _code(window) | _run(window) | _flow(window)
    here |= _go(window) | _look(window) | _aside(window)
    here |= replay_deeds(window) | lesson_deeds(window) | foreign_deeds(window) | debug_deeds(window)
    here |= suite_deeds(window) | making_deeds(window) | interchange_deeds(window)
    return here | presenter_deeds(window) | compare_deeds(window) | history_deeds(window) | sweep_deeds(window)


def _aside(window: Window) -> Deeds:
    covers = window.covers
    return {
        "edit.preferences": partial(covers.open_cover, PREFERENCES),
        "edit.keys": partial(covers.open_cover, KEYS),
        "help.welcome": partial(covers.open_cover, WELCOME),
        "help.about": partial(covers.open_cover, ABOUT),
        "help.report": window.faults.show_last,
    }


def _file(window: Window) -> Deeds:
    files = window.files
    return {
        "file.new": files.new,
        "file.open": files.ask_and_open,
        "file.open_folder": files.ask_and_open_folder,
        "file.sample": window.overlays.show_samples,
        "file.save": window.save,
        "file.save_as": files.save_as,
        "file.save_all": files.save_all,
        "event.import": files.ask_and_import_event,
        "event.save_as": files.ask_and_save_event,
        "file.page": window.pages.ask_and_save,
        "file.quit": window.close,
    }


def _edit(window: Window) -> Deeds:
    def there(deed: Callable[[CodeEditor], object]) -> Callable[[], object]:
        """The deed in the editor that a person is in, else in the action's."""
        return lambda: deed(editor_with_keyboard() or window.editor)

    def find() -> None:
        """Find in the editor that a person is in, in the outcome where they are there, else in the action."""
        if editor_with_keyboard() is None and window.zones.current() == "outcome":
            window.outcome.open_search()
        else:
            there(CodeEditor.show_find)()

    copies = {f"token.copy_{what}": partial(window.outcome.answers.copy, what) for what in COPIES}
    return copies | {
        "edit.undo": lambda: window.undo("undo"),
        "edit.redo": lambda: window.undo("redo"),
        "edit.find": find,
        "edit.find_next": there(CodeEditor.find_next),
        "edit.find_previous": there(CodeEditor.find_previous),
        "edit.replace": there(CodeEditor.show_replace),
        "edit.goto": there(CodeEditor.show_goto),
        "edit.comment": there(CodeEditor.toggle_comment),
        "edit.tab_focus": there(CodeEditor.toggle_tab_focus),
        "edit.add_match": there(CodeEditor.add_next_match),
        "edit.fold": there(CodeEditor.toggle_fold),
        "edit.next_problem": partial(walk, window, 1),
        "edit.previous_problem": partial(walk, window, -1),
        "edit.secrets": window.action.toggle_secrets,
        "edit.packages": window.action.toggle_packages,
        "edit.tenant": window.event_zone.toggle_tenant,
    }


def _code(window: Window) -> Deeds:
    language = window.language
    return {
        "code.complete": language.complete,
        "code.describe": language.describe,
        "code.fix": partial(mend, window),
        "code.signature": language.ask_signature,
        "code.rename": language.ask_rename,
        "code.definition": language.go_to_definition,
        "code.references": language.find_references,
        "code.outline": language.show_outline,
        "code.format": language.format,
        "code.format_on_save": window.view.switch_format_on_save,
        "code.plain": window.view.switch_plain_editor,
        "code.engine": language.install,
        "code.engine_file": partial(ask_engine_file, window),
        "code.engine_restart": language.restart,
        "code.engine_log": partial(show_engine_log, window),
        "code.engine_menu": partial(show_engine_menu, window),
        "code.convert": window.legacy.ask_and_convert,
    }


def _run(window: Window) -> Deeds:

    def shown(deed: Callable[[HttpTab], object]) -> Callable[[], object]:
        """The deed in the HTTP tab, which is brought to the front."""

        def do() -> None:
            window.outcome.tabs.setCurrentWidget(window.outcome.late_http.place)
            deed(window.outcome.http)

        return do

    def chosen(mode: str) -> Callable[[], None]:
        return lambda: window.outcome.http.policy.choose(mode)

    return {
        "http.mocks": window.outcome.show_mocks,
        "http.new": shown(lambda http: http.new_mock()),
        "http.save": shown(lambda http: http.view.ask_for_mock()),
        "http.blocked": chosen("blocked"),
        "http.mocked": chosen("mocked"),
        "http.allow": shown(lambda http: http.policy.edit_hosts()),
        "run.run": window.run,
        "run.stop": window.runs.stop,
        "run.continue": window.resume.go_on,
        "run.edit_return": window.resume.edit,
        "run.start_again": window.resume.start_again,
        "run.trigger": lambda: _choose(window.bar.triggers),
        "run.event": lambda: _choose(window.bar.events),
        "event.grant": lambda: _choose(window.builder.grant_choice),
    }


def _flow(window: Window) -> Deeds:
    flow = window.flow
    return {
        "flow.next": partial(flow.step, 1),
        "flow.previous": partial(flow.step, -1),
        "flow.left": partial(flow.shift, -1),
        "flow.right": partial(flow.shift, 1),
        "flow.switch": flow.switch_one,
        "flow.add": window.files.ask_and_add,
        "flow.remove": flow.remove_one,
        "flow.go": window.strip.focus_current,
    }


def _choose(selector: QComboBox) -> None:
    if selector.isHidden():
        return
    selector.setFocus()
    selector.showPopup()


def _go(window: Window) -> Deeds:
    zones = window.zones
    ids = [id for id in window.commands.commands if id.startswith(_TAB)]  # there may be more tabs, as that of the tests
    tabs = {id: partial(window.outcome.select_tab, int(id.removeprefix(_TAB)) - 1) for id in ids}
    return {
        "view.palette": window.overlays.show_commands,
        "help.keys": lambda: window.overlays.show_keys("flow" if window.strip.has_keyboard else zones.current()),
        "view.next_zone": partial(zones.step, 1),
        "view.previous_zone": partial(zones.step, -1),
        "view.event": partial(zones.enter, "event"),
        "view.action": partial(zones.enter, "action"),
        "view.outcome": partial(zones.enter, "outcome"),
        "view.event_view": window.builder.cycle_view,
        "view.widen": partial(zones.widen, 1),
        "view.narrow": partial(zones.widen, -1),
        "view.most": zones.give_most,
        **tabs,
    }


def _look(window: Window) -> Deeds:
    view = window.view
    themes = {f"view.theme_{name}": partial(view.use_theme, name) for name in THEMES}
    return {
        "view.layout": view.switch_layout,
        "view.reset": view.reset_layout,
        "view.zoom_in": partial(view.zoom, 1),
        "view.zoom_out": partial(view.zoom, -1),
        "view.zoom_reset": partial(view.zoom, 0),
        "view.full_screen": view.full_screen,
        **themes,
    }


def notice_deeds(window: Window) -> dict[tuple[str, str], Callable[[], object]]:
    """For the key of a notice and the id of a button in it, what the button does."""
    files = window.files
    return {
        ("fault", "report"): window.faults.show_last,
        ("left", "reopen"): files.reopen,
        ("recovered", "restore"): files.restore_draft,
        ("recovered", "discard"): files.discard_recovered,
        ("recovered", "compare"): window.compare,
        ("disk", "reload"): files.reload,
        ("disk", "keep_mine"): files.keep_mine,
        ("disk", "compare"): window.compare,
        ("save", "save_as"): files.save_as,
        ("tenant", "write"): window.tenant.settle,
        ("trigger", "trigger_back"): window.trigger_back,
        ("sample_action", "open_action"): window.open_sample_action,
        (arranging.KEY, arranging.BACK): window.session.flows.back,
    }
