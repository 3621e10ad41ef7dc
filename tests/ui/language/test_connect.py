from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ui.language.conftest import Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.usefixtures("with_engine")
def test_the_status_bar_says_what_completes(typist: Callable[[], Typist]) -> None:
    person = typist()
    assert person.window.status.language_words().startswith("TypeScript ")


@pytest.mark.usefixtures("no_engine")
def test_a_failed_installation_is_told_with_what_to_do(typist: Callable[[], Typist]) -> None:
    person = typist()
    person.window.language.bridge.failed.emit("npm found no network.")
    (notice,) = person.window.notices.notices()
    assert "npm found no network" in notice.text
    assert [action for action, _ in notice.actions] == ["again", "file"]


@pytest.mark.usefixtures("no_engine")
def test_a_missing_package_opens_the_panel(typist: Callable[[], Typist], monkeypatch: pytest.MonkeyPatch) -> None:
    person = typist()
    asked: list[str] = []
    monkeypatch.setattr(person.window.packages, "take_newest", asked.append)
    person.window.language.package_wanted.emit("axios")
    assert asked == ["axios"]
