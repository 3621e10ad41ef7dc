from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.panels.pairs_model import NAME, VALUE, PairsModel, PairWords

WORDS = PairWords("Things", "thing", ("Name", "Amount"), "Insert adds one.", "All things", unset="none yet")


class Numbers(PairsModel):
    def problem(self, name: str, value: str | None) -> str:
        return "An amount is a number." if value is not None and not value.isdigit() else ""


def test_rows_speak_the_words_that_they_were_given(qtbot: QtBot) -> None:
    model = PairsModel(WORDS)
    model.show_values({"a": "1"}, wanted=("a", "b"))
    assert model.pairs() == (("a", "1"), ("b", None))
    assert model.values() == {"a": "1"}
    assert model.index(1, VALUE).data() == "none yet"
    assert model.index(1, VALUE).data(Qt.ItemDataRole.AccessibleTextRole) == "b: none yet"
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert titles == ["Name", "Amount"]


def test_what_is_no_value_is_refused_with_a_sentence(qtbot: QtBot) -> None:
    model = Numbers(WORDS)
    model.show_values({"a": "1"})
    said: list[str] = []
    model.refused.connect(said.append)
    assert not model.setData(model.index(0, VALUE), "many")
    assert not model.setData(model.index(0, NAME), "  ")
    assert said == ["An amount is a number.", "A thing needs a name."]
    assert model.values() == {"a": "1"}
    with qtbot.waitSignal(model.edited):
        assert model.setData(model.index(0, VALUE), "2")
    assert model.values() == {"a": "2"}
