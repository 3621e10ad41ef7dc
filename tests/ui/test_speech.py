from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from studio.ui import speech
from studio.ui.speech import chosen, counted, in_language, speak, tr


def test_english_is_what_stands_in_the_code() -> None:
    assert tr("Not saved") == "Not saved" and tr("") == ""
    assert [counted("%n claims", "%n claim", n) for n in (0, 1, 2, 1200)] == [
        "0 claims",
        "1 claim",
        "2 claims",
        "1,200 claims",
    ]
    assert in_language("Tokens issued") == "Tokens issued"


@pytest.mark.parametrize("preference", ["de", "en"])
def test_a_preference_wins_over_the_system(preference: str) -> None:
    assert chosen(preference) == preference
    assert chosen("system") in speech.SHIPPED


def test_german_comes_out_of_the_compiled_file() -> None:
    german = speech._loaded("de")
    assert german.translate("", "Not saved") == "Nicht gespeichert"
    assert german.translate("", "%n API calls", "%n API call", 1) == "%n API-Aufruf"
    assert not speech._loaded("en").translate("", "Not saved")


def test_qt_is_left_alone_where_english_is_spoken(qapp: QApplication) -> None:
    before = qapp.children()
    speak(qapp)
    assert qapp.children() == before
