from __future__ import annotations

from tests.sandbox.conftest import Play


def test_secrets_and_configuration_are_frozen_and_the_event_is_not(play: Play) -> None:
    recording = play(
        "'use strict';\n"
        "const tries = [() => { event.secrets.A = 'x'; }, () => { event.configuration.b = 1; }, "
        "() => { event.user.name = 'n'; }];\n"
        "for (const t of tries) { try { t(); console.log('changed'); } catch (e) { console.log(e.name); } }\n"
        "console.log(event.secrets.A, event.user.name);",
        secrets={"A": "secret"},
        configuration={"c": "d"},
    )
    assert [line.text for line in recording.console] == ["TypeError", "TypeError", "changed", "secret n"]


def test_a_log_of_the_event_looks_ordinary(play: Play) -> None:
    recording = play(
        "console.log(event.list, event.user.constructor === Object);", event={"user": {}, "list": [{"a": 1}]}
    )
    assert recording.console[0].text == "[ { a: 1 } ] true"


def test_the_environment_is_empty(play: Play) -> None:
    assert play("console.log(Object.keys(process.env).length, process.env.HOME);").console[0].text == "0 undefined"
