from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from studio.flow.outcome import Gauge
from studio.ui.outcome.limits_view import COLUMNS, LimitsView, limit_rows, share_text, worth_a_look
from studio.ui.rows.model import RowModel
from studio.ui.theme import Theme
from tests.ui.outcome_samples import HOSTILE


def gauge(used: float, state: Any = "ok", limit: str = "limits.code", **rest: Any) -> Gauge:
    made: dict[str, Any] = {
        "label": "Code",
        "of": 100,
        "unit": "bytes",
        "action": "roles",
        "consequence": "It is refused.",
        "line": 4,
    }
    return Gauge(limit=limit, used=used, state=state, **(made | rest))


OK, NEAR, OVER = gauge(5), gauge(90, "near", "limits.scopes"), gauge(101, "over", "limits.secrets")


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> LimitsView:
    made = LimitsView(theme)
    qtbot.addWidget(made)
    made.resize(900, 260)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def test_the_fullest_comes_first_and_says_what_happens_beyond() -> None:
    rows = limit_rows((OK, NEAR, OVER))
    assert [row.cells[2].text for row in rows] == ["101 %", "90 %", "5 %"]
    assert [row.note for row in rows] == ["It is refused.", "Beyond that, it is refused.", ""]
    assert [row.cells[0].icon for row in rows] == ["level-error", "level-warn", "effect-applied"]
    assert [row.cells[0].meaning for row in rows] == ["danger", "warn", "ok"]


def test_the_state_is_never_told_by_colour_alone() -> None:
    row = limit_rows((NEAR,))[0]
    assert row.cells[0].spoken == "Code, near the limit" and row.cells[1].spoken == "90 %"
    assert row.cells[3].text == "90 of 100 bytes"


def test_what_is_only_cut_is_no_danger() -> None:
    assert limit_rows((gauge(300, "over", "limits.log_persisted"),))[0].cells[0].meaning == "warn"


@pytest.mark.parametrize(
    ("used", "state", "text"),
    [
        (0, "ok", "0 %"),
        (0.1, "ok", "< 1 %"),
        (99.9, "near", "100 %"),
        (100.2, "over", "101 %"),
        (5000, "over", "5,000 %"),
    ],
)
def test_the_share_in_words(used: float, state: str, text: str) -> None:
    assert share_text(gauge(used, state)) == text


def test_a_gauge_without_a_line_leads_nowhere() -> None:
    row = limit_rows((gauge(5, line=None), gauge(5, action=None)))
    assert [each.place for each in row] == [None, None] and [each.cells[4].link for each in row] == [False, False]


def test_hostile_names_are_one_safe_line() -> None:
    text = limit_rows((gauge(5, action=HOSTILE),))[0].cells[4].text
    assert "\n" not in text and "\u202e" not in text


def test_the_model_is_one(qtmodeltester: ModelTester) -> None:
    model = RowModel(COLUMNS)
    model.set_rows(limit_rows((OK, NEAR, OVER)))
    qtmodeltester.check(model)


def test_what_is_open_counts_more_than_what_was_run(view: LimitsView) -> None:
    view.show_run((OK, NEAR))
    view.show_own((gauge(95, "near"),))
    assert [(each.limit, each.used) for each in view.gauges] == [("limits.code", 95), ("limits.scopes", 90)]
    view.show_run(())
    assert [each.used for each in view.gauges] == [95]
    assert worth_a_look((OK, NEAR, OVER)) == 2


def test_enter_goes_to_the_line_and_the_detail_names_the_rule(qtbot: QtBot, view: LimitsView) -> None:
    view.show_run((OK, OVER))
    view.view.setCurrentIndex(view.view.row_model.index(0, 0))
    assert "limits.secrets" in view.detail.toPlainText() and "Beyond that, it is refused." in view.detail.toPlainText()
    with qtbot.waitSignal(view.go_to) as asked:
        qtbot.keyClick(view.view, Qt.Key.Key_Return)
    assert asked.args == ["roles", 4, 1]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_bars_are_as_long_as_their_share_in_the_colour_of_their_meaning(
    qtbot: QtBot, view: LimitsView, theme: Theme, name: str
) -> None:
    theme.use(name)
    view.show_run((gauge(50), gauge(200, "over", "limits.secrets")))
    image = view.view.viewport().grab().toImage()

    def filled(row: int, meaning: str) -> float:
        rect = view.view.visualRect(view.view.row_model.index(row, 1))
        wide = range(rect.left() + 6, rect.right() - 6)
        wanted = theme.color(meaning)
        lines = [[QColor(image.pixel(x, y)) == wanted for x in wide] for y in range(rect.top(), rect.bottom())]
        return max(sum(line) for line in lines) / len(wide)

    assert filled(0, "danger") > 0.95 and 0.45 < filled(1, "ok") < 0.55
