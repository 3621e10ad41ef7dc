"""Every command of the window, once: menus, shortcuts, the palette and the help list are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from studio.ui.speech import tr

MENUS = (
    *(
        ("file", tr("&File")),
        ("edit", tr("&Edit")),
        ("code", tr("&Code")),
        ("run", tr("&Run")),
        ("debug", tr("&Debug")),
        ("flow", tr("F&low")),
    ),
    *(("test", tr("&Tests")), ("view", tr("&View")), ("present", tr("&Present")), ("help", tr("&Help"))),
)


class Command(NamedTuple):
    """One thing a person can do.

    `keys` are portable key texts, the first is the one shown. `scope` is the zone whose commands they
    are (`window`, `editor`, `flow`, `event` or `outcome`). `held_by_zone` says that the zone reacts to the keys
    itself, so that the window must not take them; `fixed` that a person cannot give it other ones. What is `aside`
    does not need the zones, so it can be done while a page lies over them. A new `group` inside a menu starts after
    a line.
    """

    id: str
    title: str
    menu: str
    keys: tuple[str, ...] = ()
    scope: str = "window"
    group: int = 0
    held_by_zone: bool = False
    checkable: bool = False
    fixed: bool = False
    aside: bool = False

    @property
    def plain_title(self) -> str:
        """The title without the mark of its mnemonic."""
        return self.title.replace("&&", "\0").replace("&", "").replace("\0", "&")

    @property
    def shown_key(self) -> str:
        """The first key as this desktop writes it, or nothing."""
        return shown(self.keys[0]) if self.keys else ""


def shown(key: str) -> str:
    """A portable key text in the desktop's own words; Return is written Enter, as it is on keyboards."""
    native = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    return native.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter")


def menu_title(menu: str) -> str:
    """The title of a menu by its id, without the mark of its mnemonic."""
    return dict(MENUS)[menu].replace("&", "")


COMMANDS: tuple[Command, ...] = (
    Command("file.new", tr("&New action"), "file", ("Ctrl+N",)),
    Command("file.open", tr("&Open…"), "file", ("Ctrl+O",)),
    Command("file.open_folder", tr("Open &folder…"), "file", ("Ctrl+Alt+O",)),
    Command("file.sample", tr("Open sa&mple…"), "file", ("Ctrl+Shift+O",)),
    Command("file.save", tr("&Save"), "file", ("Ctrl+S",), group=1),
    Command("file.save_as", tr("Save &as…"), "file", ("Ctrl+Shift+S",), group=1),
    Command("file.save_all", tr("Save a&ll"), "file", ("Ctrl+Alt+S",), group=1),
    Command("event.import", tr("&Import event…"), "file", scope="event", group=2),
    Command("event.save_as", tr("Save &event as…"), "file", scope="event", group=2),
    Command("file.page", tr("Save run as a pa&ge…"), "file", scope="outcome", group=2),
    Command("file.export", tr("E&xport…"), "file", ("Ctrl+Shift+X",), group=3, aside=True),
    Command("file.import", tr("Impor&t…"), "file", ("Ctrl+Shift+I",), group=3, aside=True),
    Command("file.quit", tr("&Quit"), "file", ("Ctrl+Q",), group=4, aside=True),
    Command("edit.undo", tr("&Undo"), "edit", ("Ctrl+Z",)),
    Command("edit.redo", tr("&Redo"), "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("edit.find", tr("&Find…"), "edit", ("Ctrl+F",), "editor", 1),
    Command("edit.find_next", tr("Find &next"), "edit", ("F3",), "editor", 1, held_by_zone=True),
    Command("edit.find_previous", tr("Find &previous"), "edit", ("Shift+F3",), "editor", 1, held_by_zone=True),
    Command("edit.replace", tr("R&eplace…"), "edit", ("Ctrl+H",), "editor", 1),
    Command("edit.goto", tr("&Go to line…"), "edit", ("Ctrl+G",), "editor", 1),
    Command("edit.comment", tr("Toggle &comment"), "edit", ("Ctrl+/",), "editor", 2, held_by_zone=True),
    Command("edit.add_match", tr("Add ne&xt match"), "edit", ("Ctrl+D",), "editor", 2, held_by_zone=True),
    Command("edit.fold", tr("Fold bloc&k"), "edit", ("Ctrl+Shift+[",), "editor", 2, held_by_zone=True),
    Command("edit.tab_focus", tr("&Tab moves focus"), "edit", ("Ctrl+M",), "editor", 2, held_by_zone=True),
    Command("edit.next_problem", tr("Next pro&blem"), "edit", ("F8",), "editor", 3),
    Command("edit.previous_problem", tr("Previous prob&lem"), "edit", ("Shift+F8",), "editor", 3),
    Command("edit.secrets", tr("&Secrets…"), "edit", ("Ctrl+K",), "editor", 4),
    Command("edit.packages", tr("P&ackages…"), "edit", ("Ctrl+Alt+K",), "editor", 4),
    Command("edit.tenant", tr("Tenant sett&ings…"), "edit", ("Ctrl+Shift+T",), "event", 4),
    Command("token.copy_value", tr("Copy claim: value"), "edit", scope="outcome", group=5),
    Command("token.copy_name", tr("Copy claim: name"), "edit", scope="outcome", group=5),
    Command("token.copy_path", tr("Copy claim: path"), "edit", scope="outcome", group=5),
    Command("token.copy_json", tr("Copy claim: as JSON"), "edit", scope="outcome", group=5),
    Command("token.copy_token", tr("Copy token"), "edit", scope="outcome", group=5),
    Command("token.copy_payload", tr("Copy decoded token"), "edit", scope="outcome", group=5),
    Command("token.decode", tr("&Decode a token from elsewhere…"), "edit", ("Ctrl+Alt+J",), "outcome", 6),
    Command("edit.preferences", tr("Preferences…"), "edit", ("Ctrl+,",), group=7, aside=True),
    Command("edit.keys", tr("Ke&y bindings…"), "edit", group=7, aside=True),
    Command("code.complete", tr("&Complete"), "code", ("Ctrl+Space",), "editor"),
    Command("code.describe", tr("&Describe the name here"), "code", ("Ctrl+Alt+I",), "editor"),
    Command("code.signature", tr("Parameters of the call"), "code", ("Ctrl+Shift+Space",), "editor"),
    Command("code.fix", tr("&Quick fix…"), "code", ("Ctrl+.",), "editor"),
    Command("code.rename", tr("Rename…"), "code", ("F2",), "editor"),
    Command("code.definition", tr("&Go to definition"), "code", ("F12",), "editor"),
    Command("code.references", tr("Find &uses"), "code", ("Shift+F12",), "editor"),
    Command("code.outline", tr("&Outline…"), "code", ("Ctrl+R",), "editor"),
    Command("code.format", tr("&Format"), "code", ("Alt+Shift+F",), "editor"),
    Command("code.format_on_save", tr("Format on save"), "code", scope="editor", checkable=True),
    Command("code.plain", tr("&Plain text for screen readers"), "code", scope="editor", checkable=True),
    Command("code.engine", tr("Install the language engine"), "code", scope="editor", group=1),
    Command("code.engine_file", tr("Install the language engine from a file…"), "code", scope="editor", group=1),
    Command("code.engine_restart", tr("Restart the language engine"), "code", scope="editor", group=1),
    Command("code.engine_log", tr("Log of the language engine"), "code", scope="editor", group=1),
    Command("code.engine_menu", tr("Language engine…"), "code", scope="editor", group=1),
    Command("code.convert", tr("Con&vert Rule or Hook…"), "code", scope="editor", group=2),
    Command("code.comparison", tr("Go to the co&mparison"), "code", ("Alt+0",), "editor", 2),
    Command("run.run", tr("&Run"), "run", ("Ctrl+Return", "Ctrl+Enter", "F5")),
    Command("run.stop", tr("&Stop"), "run", ("Shift+F5",)),
    Command(
        "run.continue", tr("Continue a&fter the user comes back"), "run", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
    ),
    Command("run.edit_return", tr("E&dit what the user brings back"), "run", ("Alt+9",), "outcome"),
    Command("run.start_again", tr("Start the transaction &again"), "run", scope="outcome"),
    Command("run.trigger", tr("Choose &trigger"), "run", ("Ctrl+T",), group=1),
    Command("run.event", tr("Choose &event"), "run", ("Ctrl+E",), group=1),
    Command("event.grant", tr("Choose &grant"), "run", ("Ctrl+Shift+E",), "event", 1),
    Command("event.persona", tr("Person or situation…"), "run", ("Ctrl+Shift+U",), "event", 1),
    Command("event.random", tr("Make up a person"), "run", ("Ctrl+Alt+U",), "event", 1),
    Command("event.seed", tr("Make up a person from a seed…"), "run", scope="event", group=1),
    Command("event.paste", tr("Paste an event"), "run", ("Ctrl+Shift+V",), "event", 1),
    Command("event.changed", tr("&Only what I changed"), "run", scope="event", group=1, checkable=True),
    Command("event.explain", tr("What is this field?"), "run", ("Shift+F1",), "event", 1),
    Command("http.mocks", tr("&Mocks"), "run", ("Ctrl+Shift+M",), "outcome", 2),
    Command("http.new", tr("&New mock"), "run", scope="outcome", group=2),
    Command("http.save", tr("Make a mo&ck of the request"), "run", ("Ctrl+Alt+M",), "outcome", 2),
    Command("http.blocked", tr("Network: &blocked"), "run", scope="outcome", group=3, checkable=True),
    Command("http.mocked", tr("Network: moc&ked"), "run", scope="outcome", group=3, checkable=True),
    Command("http.allow", tr("Network: allowed &hosts…"), "run", scope="outcome", group=3, checkable=True),
    Command("replay.toggle", tr("Rep&lay the run"), "run", ("Ctrl+Alt+R",), "outcome", 4, checkable=True),
    Command("replay.next", tr("Replay: next entry"), "run", ("Alt+PgDown",), "outcome", 4),
    Command("replay.previous", tr("Replay: previous entry"), "run", ("Alt+PgUp",), "outcome", 4),
    Command("replay.next_call", tr("Replay: next call"), "run", ("Alt+Shift+PgDown",), "outcome", 4),
    Command("replay.previous_call", tr("Replay: previous call"), "run", ("Alt+Shift+PgUp",), "outcome", 4),
    Command("replay.first", tr("Replay: beginning"), "run", ("Alt+Home",), "outcome", 4),
    Command("replay.last", tr("Replay: end"), "run", ("Alt+End",), "outcome", 4),
    Command("compare.pin", tr("&Pin the run as baseline"), "run", ("Ctrl+Alt+B",), "outcome", 5, checkable=True),
    Command("compare.without", tr("Compare &with and without this action"), "run", scope="outcome", group=5),
    Command("compare.saved", tr("Compare with the sa&ved code"), "run", scope="outcome", group=5),
    Command("compare.event", tr("Compare with another event…"), "run", scope="outcome", group=5),
    Command("compare.end", tr("End the comparison"), "run", scope="outcome", group=5),
    Command("history.show", tr("H&istory of runs"), "run", ("Ctrl+Alt+Y",), "outcome", 6),
    Command("history.back", tr("Back to the last run"), "run", scope="outcome", group=6),
    Command("history.scenario", tr("Save the run as a scenario…"), "run", ("Ctrl+Alt+E",), "outcome", 6),
    Command("history.clear", tr("Clear the history"), "run", scope="outcome", group=6),
    Command("run.sweep", tr("Sweep the event"), "run", ("Ctrl+Shift+F5",), group=7, aside=True),
    Command("debug.run", tr("Run with the &debugger"), "debug", ("Ctrl+F5",)),
    Command("debug.continue", tr("&Continue"), "debug", ("Alt+F5",)),
    Command("debug.pause", tr("&Pause"), "debug", ("Ctrl+Alt+F5",)),
    Command("debug.over", tr("Step &over"), "debug", ("F10",), group=1),
    Command("debug.into", tr("Step &into"), "debug", ("Ctrl+F11",), group=1),
    Command("debug.out", tr("Step o&ut"), "debug", ("Ctrl+Shift+F11",), group=1),
    Command("debug.to_caret", tr("Run to the line of the care&t"), "debug", ("Ctrl+F10",), group=1),
    Command("debug.toggle", tr("Toggle &breakpoint"), "debug", ("F9",), "editor", 2),
    Command("debug.condition", tr("Condition of the breakpoi&nt…"), "debug", ("Shift+F9",), "editor", 2),
    Command("debug.log", tr("&Log at the breakpoint…"), "debug", ("Ctrl+Shift+F9",), "editor", 2),
    Command("debug.clear", tr("&Remove all breakpoints"), "debug", scope="editor", group=2),
    Command("debug.watch", tr("&Watch an expression…"), "debug", ("Ctrl+Shift+W",), group=3),
    Command("debug.panel", tr("&Go to the debugger"), "debug", ("Ctrl+Shift+D",), "outcome", 3),
    Command("debug.uncaught", tr("Stop at uncaught &exceptions"), "debug", group=4, checkable=True),
    Command("debug.exceptions", tr("Stop at &all exceptions"), "debug", group=4, checkable=True),
    Command("debug.reveal", tr("Show &secrets in the debugger"), "debug", group=4, checkable=True),
    Command("flow.next", tr("&Next action"), "flow", ("Ctrl+PgDown",)),
    Command("flow.previous", tr("&Previous action"), "flow", ("Ctrl+PgUp",)),
    Command("flow.go", tr("&Go to the flow"), "flow", ("Ctrl+4",)),
    Command("flow.left", tr("Move action &left"), "flow", ("Alt+Left",), "flow", 1, held_by_zone=True, fixed=True),
    Command("flow.right", tr("Move action &right"), "flow", ("Alt+Right",), "flow", 1, held_by_zone=True, fixed=True),
    Command(
        "flow.switch", tr("&Enable or disable action"), "flow", ("Space",), "flow", 1, held_by_zone=True, fixed=True
    ),
    Command("flow.add", tr("&Add action to flow…"), "flow", group=2),
    Command("flow.remove", tr("Re&move action from flow"), "flow", ("Del",), "flow", 2, held_by_zone=True, fixed=True),
    Command("flow.back", tr("Back to the &whole flow"), "flow", group=3),
    Command("test.go", tr("&Go to the tests"), "test", ("Ctrl+6",)),
    Command("test.all", tr("Run &all tests"), "test", ("F7",), group=1),
    Command("test.failed", tr("Run &failed tests"), "test", ("Shift+F7",), group=1),
    Command("test.changed", tr("Run &changed tests"), "test", ("Ctrl+F7",), group=1),
    Command("test.chosen", tr("Run selected &tests"), "test", ("Alt+F7",), group=1),
    Command("test.stop", tr("&Stop tests"), "test", ("Ctrl+Shift+F7",), group=1),
    Command("test.watch", tr("&Watch files"), "test", ("Ctrl+Alt+W",), group=1, checkable=True),
    Command("test.open", tr("&Open the event of the test"), "test", group=2),
    Command("test.window", tr("Run the test in the wi&ndow"), "test", ("Alt+Return", "Alt+Enter"), group=2),
    Command("test.coverage", tr("Margin: lines of all t&ests"), "test", ("Ctrl+Alt+F7",), group=3, checkable=True),
    Command("view.palette", tr("&Commands…"), "view", ("Ctrl+Shift+P",), aside=True),
    Command("view.next_zone", tr("&Next zone"), "view", ("F6",), group=1),
    Command("view.previous_zone", tr("&Previous zone"), "view", ("Shift+F6",), group=1),
    Command("view.event", tr("Go to &event"), "view", ("Ctrl+1",), group=1),
    Command("view.action", tr("Go to &action"), "view", ("Ctrl+2",), group=1),
    Command("view.outcome", tr("Go to &outcome"), "view", ("Ctrl+3",), group=1),
    Command("view.event_view", tr("Form, tree or &JSON"), "view", ("Ctrl+Shift+J",), "event", 1),
    Command("view.tab1", tr("Outcome: &tokens"), "view", ("Alt+1",), "outcome", 2),
    Command("view.tab2", tr("Outcome: API ca&lls"), "view", ("Alt+2",), "outcome", 2),
    Command("view.tab3", tr("Outcome: &HTTP"), "view", ("Alt+3",), "outcome", 2),
    Command("view.tab4", tr("Outcome: con&sole"), "view", ("Alt+4",), "outcome", 2),
    Command("view.tab5", tr("Outcome: &user changes"), "view", ("Alt+5",), "outcome", 2),
    Command("view.tab6", tr("Outcome: pro&blems"), "view", ("Alt+6",), "outcome", 2),
    Command("view.tab7", tr("Outcome: &response"), "view", ("Alt+7",), "outcome", 2),
    Command("view.tab8", tr("Outcome: li&mits"), "view", ("Alt+8",), "outcome", 2),
    Command("view.layout", tr("Three columns"), "view", ("Ctrl+J",), group=3, checkable=True),
    Command("view.widen", tr("&Widen this zone"), "view", ("Ctrl+Alt+Right",), group=3),
    Command("view.narrow", tr("Narrow this &zone"), "view", ("Ctrl+Alt+Left",), group=3),
    Command("view.most", tr("Most room for this zone"), "view", ("Ctrl+Alt+Return", "Ctrl+Alt+Enter"), group=3),
    Command("view.reset", tr("Reset layout"), "view", group=3),
    Command("view.zoom_in", tr("Zoom &in"), "view", ("Ctrl+=", "Ctrl++"), group=4, aside=True),
    Command("view.zoom_out", tr("Zoom out"), "view", ("Ctrl+-",), group=4, aside=True),
    Command("view.zoom_reset", tr("Zoom 100 %"), "view", ("Ctrl+0",), group=4, aside=True),
    Command("view.full_screen", tr("&Full screen"), "view", ("F11",), group=5, checkable=True, aside=True),
    Command("view.theme_system", tr("Theme: system"), "view", group=6, checkable=True, aside=True),
    Command("view.theme_light", tr("Theme: light"), "view", group=6, checkable=True, aside=True),
    Command("view.theme_dark", tr("Theme: dark"), "view", group=6, checkable=True, aside=True),
    Command(
        "view.theme_contrast_light", tr("Theme: high contrast, light"), "view", group=6, checkable=True, aside=True
    ),
    Command("view.theme_contrast_dark", tr("Theme: high contrast, dark"), "view", group=6, checkable=True, aside=True),
    Command("presenter.toggle", tr("&Presenter mode"), "present", ("Shift+F11",), checkable=True, aside=True),
    Command("presenter.predict", tr("P&redict first"), "present", checkable=True, aside=True),
    Command("presenter.blank", tr("&Blank screen"), "present", aside=True),
    Command("lesson.open", tr("&Lessons…"), "help", ("Ctrl+Shift+L",)),
    Command("lesson.go", tr("Go to the le&sson"), "help", ("Ctrl+5",), group=1),
    Command("lesson.check", tr("&Check the task"), "help", ("Ctrl+F9",), group=1),
    Command("lesson.hint", tr("H&int"), "help", ("Ctrl+Alt+H",), group=1),
    Command("lesson.solution", tr("S&olution"), "help", group=1),
    Command("lesson.next", tr("Ne&xt step"), "help", ("Ctrl+Alt+PgDown",), group=1),
    Command("lesson.back", tr("Ste&p before"), "help", ("Ctrl+Alt+PgUp",), group=1),
    Command("lesson.close", tr("Close t&he lesson"), "help", group=1),
    Command("help.keys", tr("&Keys of this zone"), "help", ("F1",), group=2),
    Command("help.welcome", tr("&Welcome"), "help", group=3, aside=True),
    Command("help.report", tr("&Report of the last fault"), "help", group=3, aside=True),
    Command("help.about", tr("&About Action Studio"), "help", group=3, aside=True),
)


class CommandSet(QObject):
    """The commands of one window as QActions, each doing what the window says it does when the first of them is done.

    `done` tells which command is about to be done, `keys_changed` that a person has given other keys.
    """

    done = Signal(str)
    keys_changed = Signal()

    def __init__(
        self,
        owner: QWidget,
        deeds: Callable[[], Mapping[str, Callable[[], object]]],
        commands: Iterable[Command] = COMMANDS,
    ) -> None:
        super().__init__(owner)
        self.commands = {command.id: command for command in commands}
        self._shipped = dict(self.commands)
        self._given: Mapping[str, Sequence[str]] = {}
        self._deeds = deeds
        self._why: dict[str, str] = {}
        self.actions = {command.id: self._action(owner, command) for command in self.commands.values()}
        owner.addActions(list(self.actions.values()))

    def _action(self, owner: QWidget, command: Command) -> QAction:
        action = QAction(command.title, owner)
        action.setObjectName(command.id)
        if command.checkable:
            action.setCheckable(True)
        action.setMenuRole(QAction.MenuRole.QuitRole if command.id == "file.quit" else QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: self._do(command.id))
        if command.keys:
            _show_keys(action, command)
        return action

    @cached_property
    def _does(self) -> dict[str, Callable[[], object]]:
        does = dict(self._deeds())
        missing = sorted(set(self.commands) ^ set(does))
        if missing:
            raise ValueError(f"commands and what they do differ in: {', '.join(missing)}")
        return does

    def _do(self, command_id: str) -> None:
        deed = self._does[command_id]
        if self.actions[command_id].isEnabled():  # whoever says what is done may know better than who asked for it
            self.done.emit(command_id)
            deed()

    def do(self, command_id: str) -> None:
        """Do a command, as if it had been chosen in its menu; nothing when it cannot be done now."""
        self.actions[command_id].trigger()

    def enable(self, command_id: str, enabled: bool, why: str = "") -> None:
        """Say whether a command can be done now, and why it cannot."""
        self.actions[command_id].setEnabled(enabled)
        self._why[command_id] = "" if enabled else why

    def why_not(self, command_id: str) -> str:
        """Why a command cannot be done now; nothing for one that can, or where nobody said why."""
        return self._why.get(command_id, "")

    def check(self, command_id: str, checked: bool) -> None:
        """Show a checkable command as chosen or not, without doing it."""
        self.actions[command_id].setChecked(checked)

    # -- keys

    @property
    def rebound(self) -> bool:
        """Whether a command has other keys than it was shipped with."""
        return self.commands != self._shipped

    def shipped_keys(self, command_id: str) -> tuple[str, ...]:
        """The keys that a command has without anybody's changes."""
        return self._shipped[command_id].keys

    def bind(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give commands other keys than they were shipped with; those that are not named have theirs back.

        A key that stands at two commands, as in a file edited by hand, would do nothing at all: it belongs to the
        first that is named with it, and no longer to the one that it was shipped with. Keys that do not exist are let
        go, and a command that would be left without any keeps those it was shipped with.
        """
        if keys == self._given:
            return
        self._given = dict(keys)
        keys = _without_conflicts(_known(keys), self._shipped)
        wanted = {
            id: command._replace(keys=command.keys if command.fixed else tuple(keys.get(id, command.keys)))
            for id, command in self._shipped.items()
        }
        if wanted == self.commands:
            return
        self.commands = wanted
        for id, command in wanted.items():
            _show_keys(self.actions[id], command)
        self.keys_changed.emit()

    def unknown(self, keys: Mapping[str, Sequence[str]]) -> list[tuple[str, str]]:
        """The ids of commands here with the keys they are to have and that do not exist."""
        return [(id, key) for id, given in keys.items() if id in self._shipped for key in given if not _is_key(key)]

    def holder(self, key: str, but: str = "") -> Command | None:
        """The command that a key belongs to, other than `but`; None for a free one."""
        wanted = QKeySequence(key)
        for command in self.commands.values():
            if command.id != but and any(QKeySequence(each) == wanted for each in command.keys):
                return command
        return None

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus; returns them by their id, so that lists of files can be added."""
        menus = {key: bar.addMenu(title) for key, title in MENUS}
        group: dict[str, int] = dict.fromkeys(menus, 0)
        for command in self.commands.values():
            if command.group != group[command.menu]:
                menus[command.menu].addSeparator()
                group[command.menu] = command.group
            menus[command.menu].addAction(self.actions[command.id])
        return menus

    def possible(self, scope: str | None = None) -> list[Command]:
        """The commands that can be done now, of one scope and the window's own, or all of them."""
        return [
            command
            for command in self.commands.values()
            if self.actions[command.id].isEnabled() and scope in (None, command.scope)
        ]


def _is_key(text: str) -> bool:
    """Whether a text names a key, or several to be pressed after one another."""
    sequence: Any = QKeySequence(text)
    return bool(sequence.count()) and all(sequence[at].key() != Qt.Key.Key_unknown for at in range(sequence.count()))


def _known(keys: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The keys that exist, of every command that has some or is to have none."""
    found = {id: tuple(key for key in given if _is_key(key)) for id, given in keys.items()}
    return {id: left for id, left in found.items() if left or not keys[id]}


def _without_conflicts(keys: Mapping[str, Sequence[str]], shipped: Mapping[str, Command]) -> dict[str, tuple[str, ...]]:
    """The keys of every command that is named or loses one; each key that is named belongs to one command."""
    taken: list[QKeySequence] = []
    found: dict[str, tuple[str, ...]] = {}
    for id, given in keys.items():
        if id not in shipped or shipped[id].fixed:
            continue
        found[id] = tuple(key for key in given if QKeySequence(key) not in taken)
        taken += [QKeySequence(key) for key in found[id]]
    for id, command in shipped.items():
        if id not in keys and not command.fixed:
            left = tuple(key for key in command.keys if QKeySequence(key) not in taken)
            if left != command.keys:
                found[id] = left
    return found


def _show_keys(action: QAction, command: Command) -> None:
    """Put title and keys on the action of a command; keys that a zone reacts to itself are only shown."""
    text = command.title
    if command.held_by_zone:
        action.setText(f"{text}\t{command.shown_key}" if command.keys else text)
    elif len(command.keys) == 1:
        action.setShortcut(command.keys[0])
    else:
        action.setShortcuts([QKeySequence(key) for key in command.keys])
