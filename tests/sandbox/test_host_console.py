from __future__ import annotations

from tests.sandbox.conftest import Play


def texts(play: Play, code: str) -> list[tuple[str, str]]:
    return [(line.level, line.text) for line in play(code).console]


def test_levels_and_formats(play: Play) -> None:
    found = texts(
        play,
        "console.log('%s is %d', 'a', 1, {b: [1]}); console.info('i'); console.warn('w'); "
        "console.error(new Error('e').message);"
        "console.debug('d'); console.trace('t'); console.assert(1 === 2, 'no'); "
        "console.assert(true, 'yes'); console.dir({a: 1}); console.table([1]);",
    )
    assert found == [
        ("log", "a is 1 { b: [ 1 ] }"),
        ("info", "i"),
        ("warn", "w"),
        ("error", "e"),
        ("debug", "d"),
        ("trace", "Trace: t"),
        ("error", "Assertion failed: no"),
        ("log", "{ a: 1 }"),
        ("log", "[ 1 ]"),
    ]


def test_groups_indent(play: Play) -> None:
    found = texts(play, "console.group('g'); console.log('a\\nb'); console.groupEnd(); console.log('c');")
    assert [text for _, text in found] == ["g", "  a\n  b", "c"]


def test_timers_and_counters(play: Play) -> None:
    found = texts(
        play,
        "console.time('t'); console.timeEnd('t'); console.timeEnd('t'); console.count(); console.count();",
    )
    assert found[0][1].startswith("t: ")
    assert found[0][1].endswith("ms")
    assert found[1][0] == "warn"
    assert [text for _, text in found[2:]] == ["default: 1", "default: 2"]


def test_a_value_that_refuses_to_be_shown(play: Play) -> None:
    code = "console.log({[Symbol.for('nodejs.util.inspect.custom')]() { throw 1; }});"
    assert texts(play, code) == [("log", "(this value could not be formatted)")]


def test_the_console_is_cut_like_the_platforms_buffer(play: Play) -> None:
    recording = play("for (let i = 0; i < 400; i++) console.log('x'.repeat(1000));")
    assert 255 < len(recording.console) < 270
    assert "cut here" in recording.console[-1].text
    assert "256 KiB" in recording.warnings[0]


def test_the_global_console_is_the_same(play: Play) -> None:
    code = "exports.onExecutePostLogin = async () => { globalThis.console.log('g'); require('console').log('r'); };"
    assert texts(play, code) == [("log", "g"), ("log", "r")]
