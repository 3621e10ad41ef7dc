from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from studio.flow.replay import Replay
from studio.tokens.keys import SigningKeys
from studio.ui.replay.entry_rows import TimelineModel, words
from studio.ui.rows.lazy import LazyRows
from tests.ui.replay.test_player import BODY, run_of


def test_every_kind_of_entry_is_told_in_words(qtbot: QtBot) -> None:
    keys = SigningKeys.made()
    body = f"{BODY}\nconsole.error('a\\u202eb');\ntry {{ await fetch('https://a.example/x') }} catch {{}}\nnull.x;"
    replay = Replay(run_of(body, keys), keys)
    told = [words(entry, replay.run.shown) for entry in replay.entries]
    assert told[0].startswith("onExecutePostLogin of one is called, and the clock says 2")
    assert told[1:6] == [
        *("log: a", 'idToken.setCustomClaim("a", 1)', 'idToken.setCustomClaim("b", 2)', "log: z"),
        "error: a\\u202eb",
    ]
    assert told[6].startswith("GET https://a.example/x → ")
    assert told[7].startswith("one threw TypeError: Cannot read")
    assert told[8] == replay.run.outcome.summary


def test_the_model_makes_rows_when_they_are_looked_at(qtbot: QtBot) -> None:
    keys = SigningKeys.made()
    model = TimelineModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    replay = Replay(run_of("for (let n = 0; n < 4990; n++) console.log(n);", keys), keys)
    model.show_entries(replay.entries, replay.run.shown)
    assert model.rowCount() == 4_993
    assert isinstance(model.rows, LazyRows)
    assert model.rows.made.cache_info().misses < 20
    row = model.row_at(model.index(4_990, 0))
    assert row is not None
    assert [cell.text for cell in row.cells][::2] == ["4,991", "console", "line 2"]
    assert row.cells[3].text == "log: 4989"
    model.show_entries((), None)
    assert model.rowCount() == 0
    tester.deleteLater()


def test_an_ignored_call_says_so_and_a_failed_end_stands_out(qtbot: QtBot) -> None:
    keys, model = SigningKeys.made(), TimelineModel()
    replay = Replay(run_of("api.idToken.setCustomClaim('sub', 1);\nnull.x;", keys), keys)
    model.show_entries(replay.entries, replay.run.shown)
    _, call, end, _ = model.rows
    assert call.cells[3].text == 'idToken.setCustomClaim("sub", 1) — ignored' and call.text().startswith("api.idToken")
    assert (end.cells[2].meaning, end.place is not None and end.place.line) == ("danger", 3)
