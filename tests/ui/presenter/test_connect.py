from __future__ import annotations

from studio.ui.window import Window


def test_the_commands_of_the_mode_are_there_in_the_mode(window: Window) -> None:
    actions = window.commands.actions
    assert not actions["presenter.blank"].isEnabled() and not actions["presenter.toggle"].isChecked()
    window.commands.do("presenter.toggle")
    assert actions["presenter.blank"].isEnabled() and actions["presenter.toggle"].isChecked()
    window.commands.do("presenter.predict")
    assert window.view.preferences.predict_first and actions["presenter.predict"].isChecked()
    window.commands.do("presenter.blank")
    assert window.presenter.blank.isVisible()
    window.commands.do("presenter.toggle")
    assert not window.presenter.blank.isVisible() and not actions["presenter.blank"].isEnabled()
