"""The chooser of who answers HTTP requests: nobody, the mocks, or a list of hosts."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from studio.ui.http.document import HttpDocument
from studio.ui.http.mock_list import with_mode
from studio.ui.http.policy import EXPLAINED, MODES, Mode, hosts_in, wrong_host
from studio.ui.parts import FittingLine
from studio.ui.speech import tr
from studio.ui.theme import Theme

_EXAMPLE = "api.example.com, *.example.com"
_MODES: tuple[Mode, ...] = get_args(Mode)


class PolicyBar(QWidget):
    """Shows and changes the policy of a document; what it means stands beside it.

    `told` carries what is wrong with the list of hosts, or nothing.
    """

    told = Signal(str)

    def __init__(self, theme: Theme, document: HttpDocument) -> None:
        super().__init__()
        self._theme, self._document = theme, document
        self._remembered: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.label = QLabel(tr("&Network"))
        self.choice = QComboBox()
        for mode, title in MODES:
            self.choice.addItem(title, mode)
        self.choice.setAccessibleName(tr("Who answers HTTP requests"))
        self.label.setBuddy(self.choice)
        self.hosts = QLineEdit()
        self.hosts.setPlaceholderText(_EXAMPLE)
        self.hosts.setAccessibleName(tr("Hosts the action may reach"))
        self.words = FittingLine()
        self._lay_out()
        self.choice.activated.connect(lambda _: self.choose(self.choice.currentData()))
        self.hosts.textEdited.connect(self._typed)
        document.changed.connect(self._show)
        theme.changed.connect(self._paint)
        self._paint()
        self._show()

    def _lay_out(self) -> None:
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.label)
        self._row.addWidget(self.choice)
        self._row.addWidget(self.hosts, 2)
        self._row.addWidget(self.words, 3)

    def choose(self, mode: str) -> None:
        """Let `blocked`, `mocked` or `allow` hold from the next run on; the hosts of earlier are back."""
        part = self._document.part
        wanted = next(each for each in _MODES if each == mode)
        self._document.change(with_mode(part, wanted, part.policy.hosts or self._remembered))

    def edit_hosts(self) -> None:
        """Allow hosts, with the keyboard in their list."""
        self.choose("allow")
        self.hosts.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _typed(self) -> None:
        hosts = hosts_in(self.hosts.text())
        if not wrong_host(hosts):
            self._shown = hosts
            self._document.change(with_mode(self._document.part, "allow", hosts), "hosts")
        self._tell()

    def _show(self) -> None:
        policy = self._document.part.policy
        self._remembered = policy.hosts or self._remembered
        self.choice.setCurrentIndex(self.choice.findData(policy.mode))
        self.hosts.setVisible(policy.mode == "allow")
        if policy.hosts != self._shown:
            self._shown = policy.hosts
            self.hosts.setText(", ".join(policy.hosts))
        self._tell()

    def mistake(self) -> str:
        """One sentence when the list of hosts cannot be used as it stands, else nothing."""
        policy = self._document.part.policy
        return wrong_host(hosts_in(self.hosts.text())) if policy.mode == "allow" else ""

    def _tell(self) -> None:
        wrong = self.mistake()
        self._said = wrong or EXPLAINED[self._document.part.policy.mode]
        self.words.say("" if wrong else self._said)
        for part in (self.words, self.choice, self.hosts):
            part.setToolTip(self._said)
            part.setAccessibleDescription(self._said)
        self.told.emit(wrong)

    def _paint(self) -> None:
        theme = self._theme
        self._row.setSpacing(theme.px(8))
        palette = theme.palette()
        palette.setColor(self.words.foregroundRole(), theme.color("muted"))
        self.words.setPalette(palette)
