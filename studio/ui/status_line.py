"""The status bar: what is saved at the left, what holds for the whole window at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStatusBar, QToolButton, QWidget

from studio.later import later
from studio.ui.hostile_text import row_text
from studio.ui.parts import FittingLine
from studio.ui.speech import in_language, tr
from studio.ui.theme import Theme

if TYPE_CHECKING:
    from studio.sandbox import isolation
    from studio.sandbox.pool import Parked
else:
    isolation = later("studio.sandbox.isolation")

_NETWORK = {"blocked": tr("network blocked"), "mocked": tr("network mocked"), "allow": tr("network open")}

_MOST = 0.75


class StatusLine(QStatusBar):
    """Short facts; anything that needs a decision is a notice instead."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self._theme = theme
        self._file, self._network, self._sandbox = (_label() for _ in range(3))
        self.language_button = QToolButton()
        self.language_button.setAutoRaise(True)
        self.language_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.language_button.setToolTip(tr("What completes the code: state, installation, log"))
        self._engine, self._zoom, self._palette = (_label() for _ in range(3))
        self._layers: tuple[str, ...] = ()
        self._parked: Parked | None = None
        self._node, self._limit_s = "", 20.0
        self._told, self._left = FittingLine(), QWidget()
        self._file.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._told.hide()
        row = QHBoxLayout(self._left)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._file)
        row.addWidget(self._told)
        # Qt paints a message only beside what is permanent, which leaves no room here; so the bar says it itself.
        self.addPermanentWidget(self._left, 1)
        self.messageChanged.connect(self._show_message)
        self._fit = FactRow(self._facts())
        self.addPermanentWidget(self._fit, 2)
        theme.changed.connect(self._paint)
        self._paint()

    def show_file(self, *, modified: bool, drafted: bool, saved_at: float | None, named: bool) -> None:
        """Say whether the action is saved, since when, and whether a draft is kept."""
        if modified:
            words = tr("Not saved")
        elif saved_at is not None:
            words = tr("Saved {0}").format(_clock(saved_at))
        else:
            words = tr("Saved") if named else tr("New action")
        self._file.setText(tr("{0} · draft kept").format(words) if drafted else words)

    def file_words(self) -> str:
        """What is said about the file."""
        return self._file.text()

    def show_engine(self, node: str, limit_s: float) -> None:
        """Say which Node.js runs actions and for how long."""
        self._node, self._limit_s = node, limit_s
        self._engine.setText(tr("{0}limit {1:g} s").format(tr("Node {0} · ").format(node) if node else "", limit_s))

    def show_limit(self, limit_s: float) -> None:
        """Say how long a run may take from now on."""
        self.show_engine(self._node, limit_s)

    def show_layers(self, layers: tuple[str, ...]) -> None:
        """Say how well the last action was isolated; the layers stand in the tooltip."""
        self._layers = layers
        self._show_sandbox()

    def show_parked(self, parked: Parked) -> None:
        """Say how many children wait for Run, and their memory."""
        self._parked = parked
        self._show_sandbox()

    def _show_sandbox(self) -> None:
        found = isolation.isolation(self._layers)
        words: list[str] = [in_language(found.word)] if self._layers else []
        if self._parked is not None and self._parked.children:
            words.append(tr("{0} ready, {1:.0f} MiB").format(self._parked.children, self._parked.memory_mib))
        self._sandbox.setText(" · ".join(words))
        told = (
            tr("{0}\nLayers of the last run: {1}").format(
                in_language(found.sentence), ", ".join(map(in_language, self._layers))
            )
            if self._layers
            else ""
        )
        waiting = tr("Children started ahead make a run quick; they end when nothing is run for five minutes.")
        self._sandbox.setToolTip("\n".join([*([told] if told else []), waiting]))
        self._sandbox.setAccessibleName(tr("Sandbox"))
        self._paint()

    def _facts(self) -> tuple[QLabel | QToolButton, ...]:
        """What holds for the whole window, the least important first: that goes first where room is short."""
        return (self.language_button, self._network, self._sandbox, self._engine, self._palette, self._zoom)

    def show_language(self, words: str) -> None:
        """Say what completes the code."""
        self.language_button.setText(words)
        self.language_button.setAccessibleName(tr("Editor intelligence: {0}").format(words))
        if not self.isVisible():
            self.reformat()  # else the window opens with the height of a bar that says nothing, and moves everything

    def language_words(self) -> str:
        """What is said about editor intelligence."""
        return self.language_button.text()

    def show_network(self, mode: str) -> None:
        """Say who answers the requests of an action: `blocked`, `mocked` or `allow`."""
        self._network.setText(_NETWORK[mode])

    def show_palette_key(self, key: str) -> None:
        """Say how all commands are reached."""
        self._palette.setText(tr("Commands: {0}").format(key) if key else "")

    def tell(self, text: str) -> None:
        """Say something for a few seconds."""
        self.showMessage(row_text(text, 200), 5000)

    def _show_message(self, message: str) -> None:
        """A message takes the place of what is said about the file, and as much of the facts as it needs."""
        self._file.setVisible(not message)
        self._told.setVisible(bool(message))
        wide = self._told.fontMetrics().horizontalAdvance(message) + self._theme.px(24) if message else 0
        self._left.setMinimumWidth(min(wide, round(self.width() * _MOST)))
        self._told.say(message)

    def _paint(self) -> None:
        self._zoom.setText(tr("Zoom {0} %").format(self._theme.zoom))
        palette = self._theme.palette()
        for role in (self.foregroundRole(), self.language_button.foregroundRole()):
            palette.setColor(role, self._theme.color("muted"))
        self.setPalette(palette)
        space = self._theme.px(8)
        self.setContentsMargins(space // 2, 0, space, 0)
        guarded = self._layers and isolation.isolation(self._layers).word != "isolated"
        shade = self._sandbox.palette()
        shade.setColor(self._sandbox.foregroundRole(), self._theme.color("warn" if guarded else "muted"))
        self._sandbox.setPalette(shade)
        self._told.setContentsMargins(space // 2, 0, space, 0)
        for label in (self._file, *self._facts()):
            if label is not self._sandbox:
                label.setPalette(palette)
            label.setContentsMargins(space // 2, 0, space, 0)
        # once the labels have grown with the zoom, too
        QTimer.singleShot(0, self, lambda: self._show_message(self.currentMessage()))


class FactRow(QWidget):
    """Facts side by side at the right. Where not all of them fit, the first ones go."""

    def __init__(self, facts: Sequence[QLabel | QToolButton]) -> None:
        super().__init__()
        self._facts = facts
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for fact in facts:
            row.addWidget(fact)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be; as high as a line."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Look again what fits when the room or the words have changed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        room = self.width()
        for fact in reversed(self._facts):
            room -= fact.sizeHint().width()
            fact.setVisible(room >= 0 and bool(fact.text()))


def _label() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _clock(moment: float) -> str:
    time = QDateTime.fromSecsSinceEpoch(int(moment)).time()
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
