"""Every command of the window, once: menus, shortcuts, the palette and the help list are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

MENUS = (
    *(("file", "&File"), ("edit", "&Edit"), ("code", "&Code"), ("run", "&Run"), ("debug", "&Debug"), ("flow", "F&low")),
    *(("test", "&Tests"), ("view", "&View"), ("present", "&Present"), ("help", "&Help")),
)


@dataclass(frozen=True, slots=True)
class Command:
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
    Command("file.new", "&New action", "file", ("Ctrl+N",)),
    Command("file.open", "&Open…", "file", ("Ctrl+O",)),
    Command("file.open_folder", "Open &folder…", "file", ("Ctrl+Alt+O",)),
    Command("file.sample", "Open sa&mple…", "file", ("Ctrl+Shift+O",)),
    Command("file.save", "&Save", "file", ("Ctrl+S",), group=1),
    Command("file.save_as", "Save &as…", "file", ("Ctrl+Shift+S",), group=1),
    Command("file.save_all", "Save a&ll", "file", ("Ctrl+Alt+S",), group=1),
    Command("event.import", "&Import event…", "file", scope="event", group=2),
    Command("event.save_as", "Save &event as…", "file", scope="event", group=2),
    Command("file.page", "Save run as a pa&ge…", "file", scope="outcome", group=2),
    Command("file.export", "E&xport…", "file", ("Ctrl+Shift+X",), group=3, aside=True),
    Command("file.import", "Impor&t…", "file", ("Ctrl+Shift+I",), group=3, aside=True),
    Command("file.quit", "&Quit", "file", ("Ctrl+Q",), group=4, aside=True),
    Command("edit.undo", "&Undo", "edit", ("Ctrl+Z",)),
    Command("edit.redo", "&Redo", "edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    Command("edit.find", "&Find…", "edit", ("Ctrl+F",), "editor", 1),
    Command("edit.find_next", "Find &next", "edit", ("F3",), "editor", 1, held_by_zone=True),
    Command("edit.find_previous", "Find &previous", "edit", ("Shift+F3",), "editor", 1, held_by_zone=True),
    Command("edit.replace", "R&eplace…", "edit", ("Ctrl+H",), "editor", 1),
    Command("edit.goto", "&Go to line…", "edit", ("Ctrl+G",), "editor", 1),
    Command("edit.comment", "Toggle &comment", "edit", ("Ctrl+/",), "editor", 2, held_by_zone=True),
    Command("edit.add_match", "Add ne&xt match", "edit", ("Ctrl+D",), "editor", 2, held_by_zone=True),
    Command("edit.fold", "Fold bloc&k", "edit", ("Ctrl+Shift+[",), "editor", 2, held_by_zone=True),
    Command("edit.tab_focus", "&Tab moves focus", "edit", ("Ctrl+M",), "editor", 2, held_by_zone=True),
    Command("edit.next_problem", "Next pro&blem", "edit", ("F8",), "editor", 3),
    Command("edit.previous_problem", "Previous prob&lem", "edit", ("Shift+F8",), "editor", 3),
    Command("edit.secrets", "&Secrets…", "edit", ("Ctrl+K",), "editor", 4),
    Command("edit.packages", "P&ackages…", "edit", ("Ctrl+Alt+K",), "editor", 4),
    Command("edit.tenant", "Tenant sett&ings…", "edit", ("Ctrl+Shift+T",), "event", 4),
    Command("token.copy_value", "Copy claim: value", "edit", scope="outcome", group=5),
    Command("token.copy_name", "Copy claim: name", "edit", scope="outcome", group=5),
    Command("token.copy_path", "Copy claim: path", "edit", scope="outcome", group=5),
    Command("token.copy_json", "Copy claim: as JSON", "edit", scope="outcome", group=5),
    Command("token.copy_token", "Copy token", "edit", scope="outcome", group=5),
    Command("token.copy_payload", "Copy decoded token", "edit", scope="outcome", group=5),
    Command("token.decode", "&Decode a token from elsewhere…", "edit", ("Ctrl+Alt+J",), "outcome", 6),
    Command("edit.preferences", "Preferences…", "edit", ("Ctrl+,",), group=7, aside=True),
    Command("edit.keys", "Ke&y bindings…", "edit", group=7, aside=True),
    Command("code.complete", "&Complete", "code", ("Ctrl+Space",), "editor"),
    Command("code.describe", "&Describe the name here", "code", ("Ctrl+Alt+I",), "editor"),
    Command("code.signature", "Parameters of the call", "code", ("Ctrl+Shift+Space",), "editor"),
    Command("code.fix", "&Quick fix…", "code", ("Ctrl+.",), "editor"),
    Command("code.rename", "Rename…", "code", ("F2",), "editor"),
    Command("code.definition", "&Go to definition", "code", ("F12",), "editor"),
    Command("code.references", "Find &uses", "code", ("Shift+F12",), "editor"),
    Command("code.outline", "&Outline…", "code", ("Ctrl+R",), "editor"),
    Command("code.format", "&Format", "code", ("Alt+Shift+F",), "editor"),
    Command("code.format_on_save", "Format on save", "code", scope="editor", checkable=True),
    Command("code.plain", "&Plain text for screen readers", "code", scope="editor", checkable=True),
    Command("code.engine", "Install the language engine", "code", scope="editor", group=1),
    Command("code.engine_file", "Install the language engine from a file…", "code", scope="editor", group=1),
    Command("code.engine_restart", "Restart the language engine", "code", scope="editor", group=1),
    Command("code.engine_log", "Log of the language engine", "code", scope="editor", group=1),
    Command("code.engine_menu", "Language engine…", "code", scope="editor", group=1),
    Command("code.convert", "Con&vert Rule or Hook…", "code", scope="editor", group=2),
    Command("code.comparison", "Go to the co&mparison", "code", ("Alt+0",), "editor", 2),
    Command("run.run", "&Run", "run", ("Ctrl+Return", "Ctrl+Enter", "F5")),
    Command("run.stop", "&Stop", "run", ("Shift+F5",)),
    Command("run.continue", "Continue a&fter the user comes back", "run", ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")),
    Command("run.edit_return", "E&dit what the user brings back", "run", ("Alt+9",), "outcome"),
    Command("run.start_again", "Start the transaction &again", "run", scope="outcome"),
    Command("run.trigger", "Choose &trigger", "run", ("Ctrl+T",), group=1),
    Command("run.event", "Choose &event", "run", ("Ctrl+E",), group=1),
    Command("event.grant", "Choose &grant", "run", ("Ctrl+Shift+E",), "event", 1),
    Command("event.persona", "Person or situation…", "run", ("Ctrl+Shift+U",), "event", 1),
    Command("event.random", "Make up a person", "run", ("Ctrl+Alt+U",), "event", 1),
    Command("event.paste", "Paste an event", "run", ("Ctrl+Shift+V",), "event", 1),
    Command("event.changed", "&Only what I changed", "run", scope="event", group=1, checkable=True),
    Command("event.explain", "What is this field?", "run", ("Shift+F1",), "event", 1),
    Command("http.mocks", "&Mocks", "run", ("Ctrl+Shift+M",), "outcome", 2),
    Command("http.new", "&New mock", "run", scope="outcome", group=2),
    Command("http.save", "Make a mo&ck of the request", "run", ("Ctrl+Alt+M",), "outcome", 2),
    Command("http.blocked", "Network: &blocked", "run", scope="outcome", group=3, checkable=True),
    Command("http.mocked", "Network: moc&ked", "run", scope="outcome", group=3, checkable=True),
    Command("http.allow", "Network: allowed &hosts…", "run", scope="outcome", group=3, checkable=True),
    Command("replay.toggle", "Rep&lay the run", "run", ("Ctrl+Alt+R",), "outcome", 4, checkable=True),
    Command("replay.next", "Replay: next entry", "run", ("Alt+PgDown",), "outcome", 4),
    Command("replay.previous", "Replay: previous entry", "run", ("Alt+PgUp",), "outcome", 4),
    Command("replay.next_call", "Replay: next call", "run", ("Alt+Shift+PgDown",), "outcome", 4),
    Command("replay.previous_call", "Replay: previous call", "run", ("Alt+Shift+PgUp",), "outcome", 4),
    Command("replay.first", "Replay: beginning", "run", ("Alt+Home",), "outcome", 4),
    Command("replay.last", "Replay: end", "run", ("Alt+End",), "outcome", 4),
    Command("compare.pin", "&Pin the run as baseline", "run", ("Ctrl+Alt+B",), "outcome", 5, checkable=True),
    Command("compare.without", "Compare &with and without this action", "run", scope="outcome", group=5),
    Command("compare.saved", "Compare with the sa&ved code", "run", scope="outcome", group=5),
    Command("compare.event", "Compare with another event…", "run", scope="outcome", group=5),
    Command("compare.end", "End the comparison", "run", scope="outcome", group=5),
    Command("history.show", "H&istory of runs", "run", ("Ctrl+Alt+Y",), "outcome", 6),
    Command("history.back", "Back to the last run", "run", scope="outcome", group=6),
    Command("history.scenario", "Save the run as a scenario…", "run", ("Ctrl+Alt+E",), "outcome", 6),
    Command("history.clear", "Clear the history", "run", scope="outcome", group=6),
    Command("run.sweep", "Sweep the event", "run", ("Ctrl+Shift+F5",), group=7, aside=True),
    Command("debug.run", "Run with the &debugger", "debug", ("Ctrl+F5",)),
    Command("debug.continue", "&Continue", "debug", ("Alt+F5",)),
    Command("debug.pause", "&Pause", "debug", ("Ctrl+Alt+F5",)),
    Command("debug.over", "Step &over", "debug", ("F10",), group=1),
    Command("debug.into", "Step &into", "debug", ("Ctrl+F11",), group=1),
    Command("debug.out", "Step o&ut", "debug", ("Ctrl+Shift+F11",), group=1),
    Command("debug.to_caret", "Run to the line of the care&t", "debug", ("Ctrl+F10",), group=1),
    Command("debug.toggle", "Toggle &breakpoint", "debug", ("F9",), "editor", 2),
    Command("debug.condition", "Condition of the breakpoi&nt…", "debug", ("Shift+F9",), "editor", 2),
    Command("debug.log", "&Log at the breakpoint…", "debug", ("Ctrl+Shift+F9",), "editor", 2),
    Command("debug.clear", "&Remove all breakpoints", "debug", scope="editor", group=2),
    Command("debug.watch", "&Watch an expression…", "debug", ("Ctrl+Shift+W",), group=3),
    Command("debug.panel", "&Go to the debugger", "debug", ("Ctrl+Shift+D",), "outcome", 3),
    Command("debug.uncaught", "Stop at uncaught &exceptions", "debug", group=4, checkable=True),
    Command("debug.exceptions", "Stop at &all exceptions", "debug", group=4, checkable=True),
    Command("debug.reveal", "Show &secrets in the debugger", "debug", group=4, checkable=True),
    Command("flow.next", "&Next action", "flow", ("Ctrl+PgDown",)),
    Command("flow.previous", "&Previous action", "flow", ("Ctrl+PgUp",)),
    Command("flow.go", "&Go to the flow", "flow", ("Ctrl+4",)),
    Command("flow.left", "Move action &left", "flow", ("Alt+Left",), "flow", 1, held_by_zone=True, fixed=True),
    Command("flow.right", "Move action &right", "flow", ("Alt+Right",), "flow", 1, held_by_zone=True, fixed=True),
    Command("flow.switch", "&Enable or disable action", "flow", ("Space",), "flow", 1, held_by_zone=True, fixed=True),
    Command("flow.add", "&Add action to flow…", "flow", group=2),
    Command("flow.remove", "Re&move action from flow", "flow", ("Del",), "flow", 2, held_by_zone=True, fixed=True),
    Command("flow.back", "Back to the &whole flow", "flow", group=3),
    Command("test.go", "&Go to the tests", "test", ("Ctrl+6",)),
    Command("test.all", "Run &all tests", "test", ("F7",), group=1),
    Command("test.failed", "Run &failed tests", "test", ("Shift+F7",), group=1),
    Command("test.changed", "Run &changed tests", "test", ("Ctrl+F7",), group=1),
    Command("test.chosen", "Run selected &tests", "test", ("Alt+F7",), group=1),
    Command("test.stop", "&Stop tests", "test", ("Ctrl+Shift+F7",), group=1),
    Command("test.watch", "&Watch files", "test", ("Ctrl+Alt+W",), group=1, checkable=True),
    Command("test.open", "&Open the event of the test", "test", group=2),
    Command("test.window", "Run the test in the wi&ndow", "test", ("Alt+Return", "Alt+Enter"), group=2),
    Command("test.coverage", "Margin: lines of all t&ests", "test", ("Ctrl+Alt+F7",), group=3, checkable=True),
    Command("view.palette", "&Commands…", "view", ("Ctrl+Shift+P",), aside=True),
    Command("view.next_zone", "&Next zone", "view", ("F6",), group=1),
    Command("view.previous_zone", "&Previous zone", "view", ("Shift+F6",), group=1),
    Command("view.event", "Go to &event", "view", ("Ctrl+1",), group=1),
    Command("view.action", "Go to &action", "view", ("Ctrl+2",), group=1),
    Command("view.outcome", "Go to &outcome", "view", ("Ctrl+3",), group=1),
    Command("view.event_view", "Form, tree or &JSON", "view", ("Ctrl+Shift+J",), "event", 1),
    Command("view.tab1", "Outcome: &tokens", "view", ("Alt+1",), "outcome", 2),
    Command("view.tab2", "Outcome: API ca&lls", "view", ("Alt+2",), "outcome", 2),
    Command("view.tab3", "Outcome: &HTTP", "view", ("Alt+3",), "outcome", 2),
    Command("view.tab4", "Outcome: con&sole", "view", ("Alt+4",), "outcome", 2),
    Command("view.tab5", "Outcome: &user changes", "view", ("Alt+5",), "outcome", 2),
    Command("view.tab6", "Outcome: pro&blems", "view", ("Alt+6",), "outcome", 2),
    Command("view.tab7", "Outcome: &response", "view", ("Alt+7",), "outcome", 2),
    Command("view.tab8", "Outcome: li&mits", "view", ("Alt+8",), "outcome", 2),
    Command("view.layout", "Three columns", "view", ("Ctrl+J",), group=3, checkable=True),
    Command("view.widen", "&Widen this zone", "view", ("Ctrl+Alt+Right",), group=3),
    Command("view.narrow", "Narrow this &zone", "view", ("Ctrl+Alt+Left",), group=3),
    Command("view.reset", "Reset layout", "view", group=3),
    Command("view.zoom_in", "Zoom &in", "view", ("Ctrl+=", "Ctrl++"), group=4, aside=True),
    Command("view.zoom_out", "Zoom out", "view", ("Ctrl+-",), group=4, aside=True),
    Command("view.zoom_reset", "Zoom 100 %", "view", ("Ctrl+0",), group=4, aside=True),
    Command("view.full_screen", "&Full screen", "view", ("F11",), group=5, checkable=True, aside=True),
    Command("view.theme_system", "Theme: system", "view", group=6, checkable=True, aside=True),
    Command("view.theme_light", "Theme: light", "view", group=6, checkable=True, aside=True),
    Command("view.theme_dark", "Theme: dark", "view", group=6, checkable=True, aside=True),
    Command("view.theme_contrast_light", "Theme: high contrast, light", "view", group=6, checkable=True, aside=True),
    Command("view.theme_contrast_dark", "Theme: high contrast, dark", "view", group=6, checkable=True, aside=True),
    Command("presenter.toggle", "&Presenter mode", "present", ("Shift+F11",), checkable=True, aside=True),
    Command("presenter.predict", "P&redict first", "present", checkable=True, aside=True),
    Command("presenter.blank", "&Blank screen", "present", aside=True),
    Command("lesson.open", "&Lessons…", "help", ("Ctrl+Shift+L",)),
    Command("lesson.go", "Go to the le&sson", "help", ("Ctrl+5",), group=1),
    Command("lesson.check", "&Check the task", "help", ("Ctrl+F9",), group=1),
    Command("lesson.hint", "H&int", "help", ("Ctrl+Alt+H",), group=1),
    Command("lesson.solution", "S&olution", "help", group=1),
    Command("lesson.next", "Ne&xt step", "help", ("Ctrl+Alt+PgDown",), group=1),
    Command("lesson.back", "Ste&p before", "help", ("Ctrl+Alt+PgUp",), group=1),
    Command("lesson.close", "Close t&he lesson", "help", group=1),
    Command("help.keys", "&Keys of this zone", "help", ("F1",), group=2),
    Command("help.welcome", "&Welcome", "help", group=3, aside=True),
    Command("help.report", "&Report of the last fault", "help", group=3, aside=True),
    Command("help.about", "&About Action Studio", "help", group=3, aside=True),
)


class CommandSet(QObject):
    """The commands of one window as QActions, each doing what the window says it does.

    `done` tells which command is about to be done, `keys_changed` that a person has given other keys.
    """

    done = Signal(str)
    keys_changed = Signal()

    def __init__(
        self,
        owner: QWidget,
        does: Mapping[str, Callable[[], object]],
        commands: Iterable[Command] = COMMANDS,
    ) -> None:
        super().__init__(owner)
        self.commands = {command.id: command for command in commands}
        self._shipped = dict(self.commands)
        missing = sorted(set(self.commands) ^ set(does))
        if missing:
            raise ValueError(f"commands and what they do differ in: {', '.join(missing)}")
        self._does = dict(does)
        self._why: dict[str, str] = {}
        self.actions = {command.id: self._action(owner, command) for command in self.commands.values()}

    def _action(self, owner: QWidget, command: Command) -> QAction:
        action = QAction(owner)
        action.setObjectName(command.id)
        action.setCheckable(command.checkable)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setMenuRole(QAction.MenuRole.QuitRole if command.id == "file.quit" else QAction.MenuRole.NoRole)
        action.triggered.connect(lambda _checked: self._do(command.id))
        _show_keys(action, command)
        owner.addAction(action)
        return action

    def _do(self, command_id: str) -> None:
        self.done.emit(command_id)
        self._does[command_id]()

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

    def shipped_keys(self, command_id: str) -> tuple[str, ...]:
        """The keys that a command has without anybody's changes."""
        return self._shipped[command_id].keys

    def bind(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Give commands other keys than they were shipped with; those that are not named have theirs back."""
        wanted = {
            id: replace(command, keys=command.keys if command.fixed else tuple(keys.get(id, command.keys)))
            for id, command in self._shipped.items()
        }
        if wanted == self.commands:
            return
        self.commands = wanted
        for id, command in wanted.items():
            _show_keys(self.actions[id], command)
        self.keys_changed.emit()

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


def _show_keys(action: QAction, command: Command) -> None:
    """Put title and keys on the action of a command; keys that a zone reacts to itself are only shown."""
    text = command.title
    if command.held_by_zone:
        action.setText(f"{text}\t{command.shown_key}" if command.keys else text)
    else:
        action.setText(text)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
