from __future__ import annotations

from studio.ui.about.page import AboutPage
from studio.ui.covers import ABOUT
from studio.ui.window import Window


def test_the_report_is_offered_only_after_a_fault(window: Window) -> None:
    assert window.commands.why_not("help.report") == "The studio has not failed"
    window.commands.do("help.report")
    assert not window.findChildren(type(window.faults))[0]._dialog


def test_about_is_made_when_it_is_asked_for(window: Window) -> None:
    assert not window.findChildren(AboutPage)
    assert isinstance(window.covers.content(ABOUT), AboutPage)
