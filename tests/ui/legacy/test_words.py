from __future__ import annotations

from studio.catalogue.loader import load
from studio.exchange.legacy.convert import CannotConvert
from studio.ui.legacy import words

RULE = "function (user, context, callback) { callback(null, user, context); }"
HOOK = "module.exports = function (user, context, cb) { cb(null); };"
PHONE = "module.exports = function (recipient, text, context, cb) { cb(null); };"


def test_old_code_is_told_with_the_way_on() -> None:
    for code, said in (
        (RULE, "This is a Rule."),
        (PHONE, "This is a send phone message Hook."),
        (HOOK, "This is a Hook. It runs here as the one of the chosen trigger: Pre-user-registration or"),
    ):
        notice = words.found_notice(code, load())
        assert notice.text.startswith(said)
        assert notice.actions == ((words.CONVERT, "Convert to an Action"),)


def test_what_an_error_says() -> None:
    assert words.told_of(CannotConvert("no rule"), CannotConvert) == "no rule"
    assert words.told_of(KeyError("x"), CannotConvert) == "KeyError: 'x'"
    assert words.failed_notice("line 1: no.").text == "Nothing was converted: line 1: no."
    assert "\u202e" not in words.told_of(CannotConvert("\u202e"), CannotConvert)


def test_the_wrong_trigger_is_told() -> None:
    assert words.wrong_trigger("This Rule runs elsewhere.").text == "Nothing was converted. This Rule runs elsewhere."
