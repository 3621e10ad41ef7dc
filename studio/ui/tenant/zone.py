"""The event zone: the event, or the tenant behind it, one of them at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QToolButton, QWidget

from studio.later import later
from studio.ui.event.builder import EventBuilder
from studio.ui.parts import Zone
from studio.ui.speech import tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.ui.tenant import page as tenant_page
else:
    tenant_page = later("studio.ui.tenant.page")

_AIR = 12
_WIDE, _NARROW = 10, 5
_LOWEST = 60


class EventZone(Zone):
    """Holds the event builder and the tenant page. `tenant_shown` tells which of them is seen."""

    tenant_shown = Signal(bool)
    tenant_made = Signal(object)

    def __init__(self, theme: Theme, builder: EventBuilder) -> None:
        self.builder = builder
        self.stack = QStackedWidget()
        self.stack.addWidget(builder)
        self.tenant_button = QToolButton()
        self.event_commands = QWidget()
        row = QHBoxLayout(self.event_commands)
        row.setContentsMargins(0, 0, 0, 0)
        for command in (builder.grant_choice.label, builder.grant_choice, builder.view_switch):
            row.addWidget(command)
        super().__init__(theme, tr("Event"), self.stack, self.event_commands, self.tenant_button)
        self._zone_theme = theme
        self.tenant_button.setAutoRaise(True)
        self.tenant_button.setCheckable(True)
        self.tenant_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tenant_button.setAccessibleName(tr("Tenant settings"))
        self.tenant_button.setToolTip(tr("Tenant settings"))
        self.tenant_button.clicked.connect(self.show_tenant)
        theme.changed.connect(self._paint)
        self._paint()

    @cached_property
    def tenant(self) -> tenant_page.TenantPage:
        """The page of the tenant, made when it is first wanted; `tenant_made` is told."""
        page = tenant_page.TenantPage(self._zone_theme)
        page.closed.connect(lambda: self.show_tenant(False))
        self.stack.addWidget(page)
        self.tenant_made.emit(page)
        return page

    @property
    def shows_tenant(self) -> bool:
        """Whether the tenant is seen in place of the event."""
        return self.stack.currentWidget() is not self.builder

    def show_tenant(self, shown: bool) -> None:
        """Show the tenant or the event, with the keyboard in it."""
        self.stack.setCurrentWidget(self.tenant if shown else self.builder)
        self.tenant_button.setChecked(shown)
        self.event_commands.setVisible(not shown)
        self.title.say(tr("Tenant") if shown else tr("Event"))
        self.setAccessibleName(self.title.words)
        self._fit_head()
        self.tenant_shown.emit(shown)
        self.take_keyboard()

    def toggle_tenant(self) -> None:
        """Show the tenant, or the event when the tenant has the keyboard."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self.show_tenant(not (self.shows_tenant and inside))

    def take_keyboard(self) -> None:
        """Put the keyboard into what is seen; into the switch above it where nothing in it takes one."""
        if self.shows_tenant:
            self.tenant.take_keyboard()
            return
        self.builder.setFocus()
        focus = QApplication.focusWidget()
        if focus is None or not self.builder.isAncestorOf(focus):
            self.builder.view_switch.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the head keeps what can be operated, and its words go."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """The word before the choice goes first, then the choice is narrow, then the title goes, never cut off."""
        choice = self.builder.grant_choice
        air, title = self._zone_theme.px(_AIR), self._title_room()
        choice.setMinimumContentsLength(_WIDE)
        if self._needed() + title > self.width():
            choice.setMinimumContentsLength(_NARROW)
        titled = self._needed() + title
        labelled = titled + choice.label.sizeHint().width() + air
        choice.label.setVisible(not choice.isHidden() and labelled <= self.width())
        self.title.setVisible(self.shows_tenant or titled <= self.width())

    def minimumSizeHint(self) -> QSize:
        """Beside other zones there is room for the title, too."""
        hint = super().minimumSizeHint()
        choice = self.builder.grant_choice
        spare = choice.fontMetrics().horizontalAdvance("X") * (choice.minimumContentsLength() - _NARROW)
        return QSize(self._needed() - spare + self._title_room() + self._zone_theme.px(4), hint.height())

    def _title_room(self) -> int:
        return self.title.fontMetrics().horizontalAdvance(tr("Tenant")) + self._zone_theme.px(_AIR)

    def _needed(self) -> int:
        """The room of everything in the head that can be operated."""
        parts = (self.builder.grant_choice, self.builder.view_switch, self.tenant_button)
        air = self._zone_theme.px(_AIR)
        return sum(part.minimumSizeHint().width() + air for part in parts if not part.isHidden()) + 2 * air

    def _paint(self) -> None:
        theme = self._zone_theme
        self.tenant_button.setIcon(theme.icon("tenant-settings"))
        self.tenant_button.setIconSize(QSize(theme.px(16), theme.px(16)))
        # as high as the switch that it replaces, so that the title does not jump
        high = max(theme.px(24), self.builder.view_switch.sizeHint().height())
        self.tenant_button.setMinimumSize(theme.px(24), high)
        self.stack.setMinimumHeight(theme.px(_LOWEST))
        self._fit_head()
