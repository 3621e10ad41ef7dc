from __future__ import annotations

from studio.ui.window import Window


def test_every_place_that_says_a_key_follows(window: Window) -> None:
    assert window.event_zone.tenant_button.toolTip() == "Tenant settings (Ctrl+Shift+T)"
    window.view.prefer(
        keys={"edit.tenant": ("F7",), "edit.secrets": (), "view.palette": ("F10",), "run.stop": ("F12",)}
    )
    assert window.event_zone.tenant_button.toolTip() == "Tenant settings (F7)"
    assert window.action.key_button.toolTip() == "Secrets"
    assert window.action.box_button.toolTip() == "Packages (Ctrl+Alt+K)"
    assert window.bar.stop.toolTip() == "Stop the run (F12)"
    assert window.status._palette.text() == "Commands: F10"


def test_the_continue_page_says_its_key_when_it_is_made_late(window: Window) -> None:
    window.view.prefer(keys={"run.continue": ("F7",)})
    assert window.resume.page._key == "F7"
    window.view.prefer(keys={})
    assert window.resume.page._key == "Ctrl+Shift+Enter"
