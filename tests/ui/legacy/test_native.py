from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue.loader import load
from studio.flow.request import ActionSource
from studio.project.reading import ReadError
from studio.ui.legacy import native

CATALOGUE = load()
LOGIN = CATALOGUE.triggers["post-login"]
PASSWORD = CATALOGUE.triggers["post-change-password"]
RULE = "function (user, context, callback) { configuration.KEY; callback(null, user, context); };"
HOOK = "module.exports = function (user, context, cb) { context.webtask.secrets.URL; cb(null); };"
ACTION = "exports.onExecutePostLogin = async () => { event.secrets.X; };"


def test_old_code_and_its_kinds() -> None:
    assert [kind.id for kind in native.kinds_of(RULE)] == ["rule"]
    assert len(native.kinds_of(HOOK)) == 3
    assert native.kinds_of(ACTION) == () == native.kinds_of("")
    assert native.what(RULE) == "Rule" and native.what(HOOK) == "Hook" and native.what(ACTION) == ""
    assert native.where(HOOK, CATALOGUE) == "Pre-user-registration or Post-user-registration or Post-change-password"


def test_the_chosen_trigger_decides_between_hooks() -> None:
    kind = native.kind_at(HOOK, PASSWORD)
    assert kind is not None and kind.id == "post-change-password"
    assert native.kind_at(HOOK, LOGIN) is None


def test_secrets_and_packages_stand_in_the_code() -> None:
    assert native.secrets_of(RULE) == ("KEY",)
    assert native.secrets_of(HOOK) == ("URL",)
    assert native.secrets_of(ACTION) == ()
    asks = RULE.replace("configuration.KEY;", "require('lodash@4.17.21');")
    assert dict(native.packages_of(asks)) == {"lodash": "4.17.21"}
    assert dict(native.packages_of(ACTION)) == {}


def test_old_code_is_called_as_it_was_and_an_action_stays_one() -> None:
    source = native.as_called(ActionSource("a", "a.js", RULE), LOGIN, CATALOGUE)
    assert source.legacy is not None and source.legacy.kind == "rule"
    assert not source.code.rstrip().endswith(";")
    hook = native.as_called(ActionSource("a", "a.js", HOOK), PASSWORD, CATALOGUE)
    assert hook.legacy is not None and hook.legacy.kind == "post-change-password"
    action = ActionSource("a", "a.js", ACTION)
    assert native.as_called(action, LOGIN, CATALOGUE) is action


def test_what_another_trigger_runs_is_not_run() -> None:
    with pytest.raises(ReadError, match="this Rule runs at Post-login, not at Post-change-password"):
        native.as_called(ActionSource("a", "a.js", RULE), PASSWORD, CATALOGUE)
    off = ActionSource("a", "a.js", RULE, enabled=False)
    assert native.as_called(off, PASSWORD, CATALOGUE) is off


def test_what_is_too_long_for_any_trigger_is_not_looked_through() -> None:
    assert native.found(RULE + " " * 100_000) is None


@given(st.text(max_size=200))
def test_any_text_is_something(text: str) -> None:
    for code in (text, f"function (user, context, callback) {{ {text} }}", f"{HOOK}{text}"):
        for kind in native.kinds_of(code):
            assert kind.trigger in CATALOGUE.triggers
        native.secrets_of(code)
        native.packages_of(code)


@pytest.mark.parametrize("before", [" ", "\n", "//\n", "/**/", "'use strict'"])
def test_what_stands_before_the_handler_is_passed_over_once(before: str) -> None:
    # Each of these is tried in 2ⁿ ways, or in n², by an expression that goes back: nobody would see its end.
    assert native.found(before * 1_000 + "x") is None
    assert native.found(before * 200 + "exports.onExecutePostLogin = async () => {};") is None
