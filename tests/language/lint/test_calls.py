from __future__ import annotations

from tests.language.lint.conftest import Rules


def test_a_function_of_the_action_that_promises_is_awaited_wherever_it_is_declared(rules: Rules) -> None:
    call = "exports.onExecutePostLogin = async () => { later(); };\n"
    assert rules(call) == []
    assert rules(call + "async  function later() {}\n") == ["unawaited_promise"]
    assert rules(call + "const later = async () => {};\n") == ["unawaited_promise"]
    assert rules(call + "const other = async () => {};\n") == []


def test_a_time_out_anywhere_counts_for_a_client_that_is_set_up_once(rules: Rules) -> None:
    call = "async function f() { await axios.get('https://a'); }\n"
    assert rules(call) == ["no_timeout"]
    assert rules(f"axios.defaults.timeout = 5000;\n{call}") == []
    assert rules(call) == ["no_timeout"]


def test_only_the_first_redirect_of_the_action_is_remarked(rules: Rules) -> None:
    send = "async function f(api) { api.redirect.sendUserTo('https://a.b'); api.redirect.sendUserTo('https://c.d'); }\n"
    assert rules(send * 2) == ["redirect_without_continue"]
    assert rules(send * 2 + "exports.onContinuePostLogin = async () => {};\n") == []
