from __future__ import annotations

from pathlib import Path

import pytest

from studio.exchange.legacy.convert import convert
from studio.exchange.legacy.draft import DraftExists, check_place, description, draft_json, draft_name, write_draft
from studio.project.action import load_action
from studio.project.saving import SaveError

CODE = """function (user, context, callback) {
  require('axios@1.7.9'); require('lodash');
  context.idToken.a = [configuration.KEY, context.sso.with_dbconn];
  callback(null, user, context);
}
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("addRoles", "add-roles"),
        ("Add Roles (v2).old", "add-roles-v2-old"),
        ("Überprüfung", "uberprufung"),
        ("../../etc/passwd", "etc-passwd"),
        ("日本", "converted"),
        ("a" * 200, "a" * 80),
    ],
)
def test_names_are_those_of_folders(text: str, name: str) -> None:
    assert draft_name(text) == name


def test_the_files_are_those_of_an_action(tmp_path: Path) -> None:
    code, described = write_draft(convert(CODE), "add-roles", tmp_path)
    action = load_action(code)
    assert (action.name, action.trigger, action.runtime) == ("add-roles", "post-login", "node22")
    assert (dict(action.dependencies), action.secret_names) == ({"axios": "1.7.9"}, ("KEY",))
    assert action.code == convert(CODE).code
    assert "# lodash: add it to the dependencies, with a version.\n" in described.read_text(encoding="utf-8")


def test_nobodys_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "actions" / "a" / "action.yaml"
    path.parent.mkdir(parents=True)
    path.write_text("name: mine\n", encoding="utf-8")
    with pytest.raises(DraftExists, match=r"action\.yaml is there already"):
        write_draft(convert(CODE), "a", tmp_path)
    assert path.read_text(encoding="utf-8") == "name: mine\n"
    assert not path.with_name("code.js").exists()
    write_draft(convert(CODE), "a", tmp_path, force=True)
    assert path.read_text(encoding="utf-8").startswith("name: a\n")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "actions").write_text("a file", encoding="utf-8")
    with pytest.raises(SaveError, match="cannot be made"):
        write_draft(convert(CODE), "a", tmp_path)
    assert check_place("b", tmp_path)[0] == tmp_path / "actions" / "b" / "code.js"


def test_the_description_of_a_draft_without_needs() -> None:
    draft = convert("module.exports = function (a, text, context, cb) {\n  cb();\n};")
    assert description(draft, "x").splitlines()[:2] == ["name: x", "trigger: send-phone-message"]
    assert "secrets" not in description(draft, "x") and "dependencies" not in description(draft, "x")


def test_a_draft_as_json() -> None:
    shown = draft_json(convert(CODE))
    assert shown["todos"] == [
        {
            "line": 3,
            "text": "context.sso.with_dbconn has no counterpart: "
            "an Action is not told with whom the user signed in before.",
            "row": "rule.sso",
        }
    ]
    assert (shown["kind"], shown["unversioned"], shown["rows"]["rule.id_claim"]) == ("rule", ["lodash"], [3])
