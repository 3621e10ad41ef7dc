from __future__ import annotations

import pytest

from studio.ui.faults.report import Material, fault_text, material_of, whole

SECRET = 'pass"wörd'


def failed() -> Exception:
    def fail() -> None:
        try:
            raise KeyError("the user's own text")
        except KeyError as error:
            raise ValueError(SECRET) from error

    with pytest.raises(ValueError, match="pass") as caught:
        fail()
    return caught.value


def test_a_report_names_versions_and_places_and_nothing_of_the_person() -> None:
    text = fault_text(failed())
    assert text.startswith("action-studio ")
    assert "PySide6" in text and "led to\nValueError" in text and "in fail" in text
    assert SECRET not in text and "user's own" not in text and "/home" not in text


def test_code_and_event_come_only_when_asked_for_and_without_secrets() -> None:
    material = material_of(f"const key = '{SECRET}';", {"user": {"note": SECRET}}, {"KEY": SECRET})
    assert whole("report", material, code=False, event=False) == "report"
    both = whole("report", material, code=True, event=True)
    assert "const key = '••••';" in both and '"note": "••••"' in both
    assert whole("report", Material("x"), code=True, event=False) == "report\n\nCode of the action:\nx"
