"""A project with five actions, by keyboard alone: run, look, reorder, switch, write in two of them, and start again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.ui.flow.chip import ChipButton
from tests.journeys.test_main_journey import ALT, CTRL, Person

pytestmark = pytest.mark.journey

BODIES = {
    "enrich": "api.user.setAppMetadata('plan', 'gold');",
    "roles": "api.idToken.setCustomClaim('https://example.com/plan', event.user.app_metadata.plan || 'none');",
    "guard": "api.access.deny('Not from here.');",
    "claims": "api.idToken.setCustomClaim('https://example.com/last', true);",
    "audit": "console.log('audited');",
}
ORDER = """# The tenant of the course
flows:
  # enrich first: others read what it writes
  post-login:
    - enrich
    - roles
    - guard    # by country
    - claims
    - audit
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "course"
    for name, body in BODIES.items():
        place = root / "actions" / name / "code.js"
        place.parent.mkdir(parents=True)
        place.write_text(f"exports.onExecutePostLogin = async (event, api) => {{\n  {body}\n}};\n", encoding="utf-8")
    (root / "studio.yaml").write_text(ORDER, encoding="utf-8")
    return root


def strip(person: Person) -> list[tuple[str, str]]:
    return [(chip.chip.name, chip.chip.word) for chip in person.window.strip.chips]


def spoken(person: Person) -> str:
    focus = person.focus()
    assert isinstance(focus, ChipButton)
    return focus.accessibleName()


def test_five_actions_with_a_denial_in_the_third(qtbot: QtBot, project: Path) -> None:
    person = Person(qtbot, None, project)
    window = person.window

    # The folder is opened: the strip shows its flow, the editor the first action.
    person.press(Qt.Key.Key_O, CTRL | ALT)
    assert [name for name, _ in strip(person)] == [*BODIES]
    assert window.strip._row.begin.text() == "Authenticated" and window.strip.end.words == "Tokens issued"
    assert "setAppMetadata" in window.editor.text()

    # It is run: the third denies, so two never start, and metadata of the first was there for the second.
    assert person.run() == "Login would be denied"
    words = ["completed", "completed", "denied here", "not started", "not started"]
    assert strip(person) == [*zip(BODIES, words, strict=True)]
    assert window.strip.end.reached is False
    assert window.session.last is not None
    assert window.session.last.outcome.actions[1].calls[0].args[1] == "gold"

    # In the strip each action says what became of it; the denial is opened from there.
    person.press(Qt.Key.Key_4, CTRL)
    assert spoken(person).startswith("Action 1 of 5, enrich, completed, ")
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    assert spoken(person).startswith("Action 3 of 5, guard, denied here, ") and spoken(person).endswith(" ms")
    person.press(Qt.Key.Key_Return)
    assert "api.access.deny" in window.editor.text()

    # It is moved to the end, and then disabled.
    person.press(Qt.Key.Key_Right, ALT)
    person.press(Qt.Key.Key_Right, ALT)
    assert [name for name, _ in strip(person)] == ["enrich", "roles", "claims", "audit", "guard"]
    assert spoken(person).startswith("Action 5 of 5, guard, ") and window.outcome.banner.state.stale
    assert person.run() == "Login would be denied"
    assert [word for _, word in strip(person)] == [*["completed"] * 4, "denied here"]
    person.press(Qt.Key.Key_Space)
    assert spoken(person) == "Action 5 of 5, guard, disabled, in the editor"
    assert person.run() == "Login would continue with 2 custom claims and 1 change"
    assert [word for _, word in strip(person)] == [*["completed"] * 4, "disabled"] and window.strip.end.reached
    assert (
        (project / "studio.yaml").read_text(encoding="utf-8")
        == """# The tenant of the course
flows:
  # enrich first: others read what it writes
  post-login:
    - enrich
    - roles
    - claims
    - audit
    - {action: guard, enabled: false}    # by country
"""
    )

    # A claim leads to its action and its line.
    claims = person.claims(0)
    assert claims["https://example.com/plan"] == ('"gold"', "roles, line 2")
    person.press(Qt.Key.Key_1, ALT)
    view = window.outcome.panes[0].claims.view
    person.press(Qt.Key.Key_Home, CTRL)
    for _ in range([*claims].index("https://example.com/plan")):
        person.press(Qt.Key.Key_Down)
    assert view.hasFocus()
    person.press(Qt.Key.Key_Return)
    assert window.session.action.name == "roles" and window.editor.caret()[0] == 2
    assert window.editor.view.hasFocus()

    # Text in two actions, each with its own undo, run without saving and then saved at once.
    person.press(Qt.Key.Key_End)
    person.type(" console.log('in roles');")
    person.press(Qt.Key.Key_PageDown, CTRL)
    assert window.session.action.name == "claims"
    person.press(Qt.Key.Key_2, CTRL)
    person.press(Qt.Key.Key_End, CTRL)
    person.type("// in claims")
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert window.editor.text().count("in roles") == 1 and window.editor.caret()[0] == 2
    assert [chip.chip.modified for chip in window.strip.chips] == [False, True, True, False, False]
    person.run()
    said = [line.text for action in window.session.last.outcome.actions for line in action.console]
    assert said == ["in roles", "audited"]
    person.press(Qt.Key.Key_S, CTRL | ALT)
    assert not window.isWindowModified()
    assert "in claims" in (project / "actions" / "claims" / "code.js").read_text(encoding="utf-8")
    window.close()


TYPIST = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from studio.project.secrets import InMemorySecrets
from studio.ui.app import build_window, start
app = start()
window = build_window(Path(sys.argv[1]), secrets=InMemorySecrets())
window.show()
window.editor.insert("// typed in the first\\n")
window.flow.step(2)
window.editor.insert("// typed in the third\\n")
kept = window.files.keeper
def look():
    if all(kept.keeps(each) for each in (window.session.actions[0], window.session.actions[2])):
        print("drafted", flush=True)
timer = QTimer(interval=50, timeout=look)
timer.start()
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("asked", [True, False])
def test_what_was_typed_in_two_actions_survives_a_kill(qtbot: QtBot, project: Path, asked: bool) -> None:
    with subprocess.Popen([sys.executable, "-c", TYPIST, str(project)], stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        assert typist.stdout.readline() == "drafted\n"
        os.kill(typist.pid, signal.SIGKILL)
    person = Person(qtbot, project if asked else None, project)
    window = person.window
    assert [name for name, _ in strip(person)] == [*BODIES]
    assert window.session.action.name == "guard"
    assert window.editor.text().startswith("// typed in the third\n")
    assert [notice.text for notice in window.notices.notices()] == ["Unsaved changes restored in enrich, guard."]
    person.press(Qt.Key.Key_PageUp, CTRL)
    person.press(Qt.Key.Key_PageUp, CTRL)
    assert window.editor.text().startswith("// typed in the first\n")
    assert [chip.chip.modified for chip in window.strip.chips] == [True, False, True, False, False]
    assert (project / "studio.yaml").read_text(encoding="utf-8") == ORDER
    window.close()
