"""What a preference does: in the window at once, in the file for the next time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from studio.later import later
from studio.project.preferences import Preferences, place
from studio.ui.covers import KEYS, PREFERENCES
from studio.ui.hostile_text import row_text
from studio.ui.notice_bar import Notice
from studio.ui.speech import in_language, tr

if TYPE_CHECKING:
    from studio.sandbox import node
    from studio.ui.keys import page as keys_page
    from studio.ui.preferences import fields as preferences_fields
    from studio.ui.preferences import page as preferences_page
    from studio.ui.window import Window
else:
    node = later("studio.sandbox.node")
    keys_page = later("studio.ui.keys.page")
    preferences_fields = later("studio.ui.preferences.fields")
    preferences_page = later("studio.ui.preferences.page")

_UNKNOWN, _TOLD = "keys", 5


class PreferencesControl(QObject):
    """Offers the pages of preferences and keys, and puts into force what is preferred."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._page: preferences_page.PreferencesPage | None = None
        self._keys: keys_page.KeysPage | None = None
        self._node = ""
        self._unknown: list[tuple[str, str]] = []
        window.covers.offer(PREFERENCES, tr("Preferences"), self._make_page)
        window.covers.offer(KEYS, tr("Key bindings"), self._make_keys)
        window.view.changed.connect(self.apply)
        window.commands.keys_changed.connect(self._show_keys)
        self.apply()

    def _make_page(self) -> preferences_page.PreferencesPage:
        page = self._page = preferences_page.PreferencesPage(self._window.theme, place())
        page.wanted.connect(self.prefer)
        page.reset_wanted.connect(self.reset)
        page.keys_wanted.connect(lambda: self._window.covers.open_cover(KEYS))
        page.show_preferences(self._window.view.preferences)
        self._check_node(page)
        return page

    def _make_keys(self) -> keys_page.KeysPage:
        page = self._keys = keys_page.KeysPage(self._window.theme, self._window.commands)
        page.wanted.connect(lambda keys: self._window.view.prefer(keys=keys))
        return page

    def prefer(self, name: str, value: Any) -> None:
        """Take another value for a preference; one that is no news is let go."""
        view = self._window.view
        now = getattr(view.preferences, name)
        value = int(value) if isinstance(now, int) and not isinstance(now, bool) else value
        if value == now:
            return
        match name:
            case "theme":
                view.use_theme(value)
            case "zoom":
                view.zoom_to(value)
            case "wide_layout":
                view.switch_layout()
            case _:
                view.prefer(**{name: value})

    def reset(self) -> None:
        """Take everything on the page back to how it was shipped; keys and recent files stay."""
        shipped = Preferences()._asdict()
        for field in preferences_fields.FIELDS:
            self.prefer(field.name, shipped[field.name])

    def apply(self) -> None:
        """Put what is preferred into force."""
        window, found = self._window, self._window.view.preferences
        session = window.session
        session.limits = replace(
            session.limits, wall_s=found.time_limit, heap_mib=found.heap_mib, memory_mib=found.memory_mib
        )
        window.status.show_limit(found.time_limit)
        self._use_node(found.node)
        window.theme.set_fonts(found.ui_font, found.code_font, found.code_size)
        window.theme.still = found.motion == "reduced"
        window.commands.bind(found.keys)
        self._tell_unknown(found.keys)
        if self._page is not None:
            self._page.show_preferences(found)
            self._check_node(self._page)

    def _tell_unknown(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Say once which keys of a file that was edited by hand do not exist."""
        unknown = self._window.commands.unknown(keys)
        if unknown == self._unknown:
            return
        self._unknown = unknown
        if not unknown:
            self._window.notices.dismiss(_UNKNOWN)
            return
        listed = ", ".join(f"{id}: {row_text(key, 40)}" for id, key in unknown[:_TOLD])
        more = "…" if len(unknown) > _TOLD else ""
        text = tr(
            "The preferences name keys that do not exist: {0}. They are left out, and a command without any "
            "keeps its own; expected a key such as F5 or Ctrl+Alt+R."
        )
        self._window.notices.show_notice(Notice(_UNKNOWN, text.format(listed + more), "warn"))

    def _use_node(self, path: str) -> None:
        """Children that were started ahead with another Node.js are of no use any more."""
        node.prefer(path)
        pool, changed = self._window.runs.pool, path != self._node
        self._node = path
        if pool is not None and changed:
            pool.drop()
            self._window.runs.warm()

    def _check_node(self, page: preferences_page.PreferencesPage) -> None:
        try:
            node.node_path()
        except node.NodeMissing as error:
            page.show_problem("node", in_language(str(error)))
        else:
            page.show_problem("node", "")

    def _show_keys(self) -> None:
        if self._keys is not None:
            self._keys.show_keys()
