from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.action import ActionFile
from studio.project.reading import ReadError
from studio.ui.suite.old_code import old_code

RULE = "function (user, context, callback) { callback(null, user, context); }"
HOOK = "module.exports = function (user, context, cb) { cb(null, {}); };"


def test_a_rule_is_called_as_a_rule_and_an_action_as_itself() -> None:
    found = old_code(ActionFile("a", Path("a.js"), RULE), "post-login")
    assert found is not None and found.called.kind == "rule"
    assert old_code(ActionFile("a", Path("a.js"), "exports.onExecutePostLogin = async () => {};"), None) is None


def test_a_hook_is_that_of_the_trigger() -> None:
    found = old_code(ActionFile("a", Path("a.js"), HOOK), "pre-user-registration")
    assert found is not None and found.called.facts.trigger == "pre-user-registration"
    with pytest.raises(ReadError, match="expected the trigger in the scenario"):
        old_code(ActionFile("a", Path("a.js"), HOOK), None)
