"""A folder of auth0-deploy-cli, opened as it is: run in its own order, changed, saved, and nothing else touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from studio.exchange.bundle import Binding, Bundle, Dependency, Module, Secret
from studio.exchange.formats import Wishes, by_id, export
from studio.exchange.placing import place
from tests.exchange.conftest import action, tree
from tests.journeys.test_flow_journey import strip
from tests.journeys.test_main_journey import ALT, CTRL, Person

pytestmark = pytest.mark.journey

CODE = "exports.onExecutePostLogin = async (event, api) => {{\r\n  api.idToken.setCustomClaim('{0}', 1);\r\n}};\r\n"


def written(format: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        names = ("Enrich: profile/roles", "audit", "zeta")
        actions = [action(name, CODE.format(name[:4]), secrets=(Secret("K"),)) for name in names]
        bound = tuple(Binding(name, name) for name in ("zeta", *names[:2]))
        module = Module("shared", "exports.x = 1;\n", (Dependency("axios", "1.7.9"),))
        made = export(Bundle(tuple(actions), (module,), {"post-login": bound}), by_id()[format], Wishes(bindings=True))
        place(made.parts, folder)
        return folder

    return make


@pytest.mark.parametrize("format", ["deploy-cli-yaml", "deploy-cli-directory"])
def test_saving_changes_one_file_and_no_other_byte(qtbot: QtBot, tmp_path: Path, format: str) -> None:
    folder = written(format)(tmp_path / "tenant")
    before = tree(folder)
    person = Person(qtbot, None, folder)
    window = person.window

    # It opens in the order of the bindings, by the names of the tenant, and runs.
    person.press(Qt.Key.Key_O, CTRL | ALT)
    assert [name for name, _ in strip(person)] == ["zeta", "Enrich: profile/roles", "audit"]
    assert person.run() == "Login would continue with 3 custom claims"
    assert tree(folder) == before

    # A line more in the first action, saved: its code has that line, with the line ends it had.
    window.editor.setFocus()
    person.press(Qt.Key.Key_Home, CTRL)
    person.type("// mine")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_S, CTRL)
    changed = {path: content for path, content in tree(folder).items() if before.get(path) != content}
    assert changed == {"actions/zeta/code.js": b"// mine\r\n" + before["actions/zeta/code.js"]}

    # Another order is the studio's own: it goes into studio.yaml, which the deploy tool does not read.
    person.press(Qt.Key.Key_4, CTRL)
    person.press(Qt.Key.Key_Right, ALT)
    assert [name for name, _ in strip(person)] == ["Enrich: profile/roles", "zeta", "audit"]
    now = tree(folder)
    assert {path for path, content in now.items() if before.get(path) != content} == {
        "actions/zeta/code.js",
        "studio.yaml",
    }
    assert {*before} <= {*now}
