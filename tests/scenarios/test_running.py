from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from studio.flow.execution import Run, RunRequest, execute
from studio.scenarios import running
from studio.scenarios.case import Case, Result
from studio.scenarios.preparing import Preparing, Surroundings
from studio.scenarios.running import Running, run_case, run_cases
from studio.tokens.keys import SigningKeys
from tests.scenarios.conftest import Write

GOOD = "expect: {status: continue, id_token: {'https://example.com/roles': [none]}}\n"
BAD = "expect: {status: denied}\n"


def cases(write: Write, *texts: str) -> list[Case]:
    preparing = Preparing()
    return [preparing.case(write(f"actions/roles/scenarios/{n:03}.yaml", text)) for n, text in enumerate(texts)]


def test_results_come_in_the_order_of_the_cases(roles: Path, write: Write, keys: SigningKeys) -> None:
    told: list[Result] = []
    given = cases(write, GOOD, BAD, "skip: later\n" + GOOD, "expect: {stats: x}\n", *[GOOD] * 20)
    results = run_cases(given, keys, None, told.append)
    assert [each.verdict for each in results] == ["passed", "failed", "skipped", "broken", *["passed"] * 20]
    assert {each.name for each in told} == {each.name for each in given}
    assert results[1].mismatches[0].sentence == 'status is "continue"; expected "denied"'
    assert results[2].problem == "later"
    assert "did you mean status" in results[3].problem


LEAKY = """
exports.onExecutePostLogin = async (event, api) => {
  const counted = (Error.prototype.counted ?? 0) + 1;
  Error.prototype.counted = counted;
  api.idToken.setCustomClaim('https://example.com/count', counted);
};
"""


def test_no_scenario_fails_because_of_another_one(write: Write, keys: SigningKeys) -> None:
    write("actions/roles/code.js", LEAKY)
    text = "expect: {id_token: {'https://example.com/count': 1}}\n"
    results = run_cases(cases(write, *[text] * 12), keys, Running(jobs=1))
    assert [each.verdict for each in results] == ["passed"] * 12


def test_a_failure_is_confirmed_in_a_process_of_its_own(roles: Path, write: Write, keys: SigningKeys) -> None:
    results = run_cases(cases(write, *[BAD] * 4, *[GOOD] * 10), keys, Running(jobs=2))
    assert [each.failed for each in results] == [True] * 4 + [False] * 10


def test_bail_ends_with_the_first_failure(roles: Path, write: Write, keys: SigningKeys) -> None:
    results = run_cases(cases(write, BAD, *[GOOD] * 79), keys, Running(bail=True))
    assert results[0].verdict == "failed"
    assert results[-1].verdict == "stopped"
    assert sum(each.verdict == "stopped" for each in results) == 40


def test_a_stop_ends_what_is_left(roles: Path, write: Write, keys: SigningKeys) -> None:
    stop = threading.Event()
    given = cases(write, *[GOOD] * 30)
    results = run_cases(given, keys, Running(jobs=1), lambda _result: stop.set(), stop)
    assert results[0].verdict in ("passed", "stopped")
    assert {each.verdict for each in results} >= {"stopped"}
    assert not any(each.failed for each in results)


AWAY = """
exports.onExecutePostLogin = async (event, api) => {
  const token = api.redirect.encodeToken({secret: event.secrets.KEY, payload: {step: 1}});
  api.redirect.sendUserTo('https://example.com/ask', {query: {session_token: token}});
};
exports.onContinuePostLogin = async (event, api) => {
  const answer = api.redirect.validateToken({secret: event.secrets.KEY, tokenParameterName: 'answer'});
  api.idToken.setCustomClaim('https://example.com/answer', answer.colour);
};
"""
RETURN = """
secrets: {KEY: not-a-real-key}
continue:
  - before: {status: redirect, redirect: {url: {$matches: "^https://example.com/ask"}, query: {state: {$any: true}}}}
    query: {answer: {$sign: {secret: KEY, payload: {colour: blue}}}}
expect: {status: continue, id_token: {"https://example.com/answer": blue}}
"""


def test_each_stop_on_the_way_has_its_expectation(write: Write, keys: SigningKeys) -> None:
    write("actions/roles/code.js", AWAY)
    good, bad, late, unsigned = run_cases(
        cases(
            write,
            RETURN,
            RETURN.replace("status: redirect", "status: prompt"),
            RETURN.replace("expect:", "  - before: {status: redirect}\n    query: {a: b}\nexpect:"),
            RETURN.replace("secret: KEY, payload", "secret: OTHER, payload"),
        ),
        keys,
    )
    assert good.verdict == "passed", good
    assert [(m.path, m.line) for m in bad.mismatches] == [(("continue", 0, "before", "status"), 4)]
    assert "continue[1] is never reached" in late.mismatches[0].sentence
    assert unsigned.verdict == "broken"
    assert unsigned.line == 5


def test_what_was_prepared_and_not_used_is_told(roles: Path, write: Write, keys: SigningKeys) -> None:
    text = "http: [{request: {url: 'https://a.example.com/*'}, response: {status: 200}}]\ncontinue: {query: {a: b}}\n"
    result = run_case(cases(write, text + GOOD)[0], keys)
    assert result.verdict == "passed"
    assert result.notes[0] == "The mock for https://a.example.com/* was never asked."
    assert "waited never" not in result.notes[1]
    assert "1 of what `continue` brings was not used" in result.notes[1]


def test_secrets_stay_out_of_results(write: Write, keys: SigningKeys) -> None:
    code = (
        "exports.onExecutePostLogin = async (e, api) => { console.log(e.secrets.KEY); throw new Error(e.secrets.KEY) };"
    )
    write("actions/roles/code.js", code)
    text = "secrets: {KEY: hidden-value-1}\nexpect: {console: {$matches: 'hidden-value-1!'}, error: {message: no}}\n"
    result = run_case(cases(write, text)[0], keys)
    assert len(result.mismatches) == 2
    assert "hidden-value-1" not in repr(result).replace("secrets", "")


def test_coverage_is_by_file(roles: Path, write: Write, keys: SigningKeys) -> None:
    case = Preparing(Surroundings(coverage=True)).case(write("actions/roles/scenarios/a.yaml", GOOD))
    ((file, lines),) = run_case(case, keys).coverage.items()
    assert Path(file) == roles
    assert lines.missed == (5,)


def test_an_outcome_nested_too_deeply_is_a_failure_and_no_more(write: Write, keys: SigningKeys) -> None:
    body = "'['.repeat(900) + ']'.repeat(900)"
    code = f"await fetch('https://a.example.com/', {{method: 'POST', body: {body}}});"
    write("actions/roles/code.js", f"exports.onExecutePostLogin = async () => {{ {code} }};")
    text = "http: [{request: {url: '*'}, response: {status: 200}}]\nexpect: {http: [{json: {$any: false}}]}\n"
    deep, good = run_cases(
        cases(write, text, "http: [{request: {url: '*'}, failure: dns}]\nexpect: {status: error}\n"), keys
    )
    assert deep.failed
    assert good.verdict == "passed"


def test_a_problem_in_another_file_names_that_file(roles: Path, write: Write, keys: SigningKeys) -> None:
    write("actions/roles/action.yaml", "\nnmae: x\n")
    (result,) = run_cases(cases(write, GOOD), keys)
    assert result.verdict == "broken"
    assert result.line is None
    assert "action.yaml:2: the key nmae is not known here" in result.problem


def test_secrets_of_modules_stay_out_of_results(write: Write, keys: SigningKeys) -> None:
    write("actions/roles/action.yaml", "modules: [m]\n")
    write("modules/m/module.yaml", "name: m\nsecrets: [KEY]\n")
    write(
        "modules/m/code.js", "exports.tell = () => { throw new Error('it is ' + require.secrets + globalThis.none) };"
    )
    write("actions/roles/code.js", "exports.onExecutePostLogin = async () => { console.log('hidden-value-2'); };")
    (result,) = run_cases(cases(write, "secrets: {m/KEY: hidden-value-2}\nexpect: {console: [no]}\n"), keys)
    assert result.failed
    assert "hidden-value-2" not in repr(result)


def test_what_fails_only_in_a_shared_process_passes_and_says_so(
    roles: Path, write: Write, keys: SigningKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoilt(
        requests: Sequence[RunRequest], keys: SigningKeys, report: Callable[[int, Run], None], *_rest: object
    ) -> None:
        """Runs that came out wrong for want of a wall, which the sandbox itself knows to prevent."""
        for index, request in enumerate(requests):
            run = execute(request, keys)
            recorded = tuple(replace(each, recording=replace(each.recording, shared=True)) for each in run.recorded)
            report(index, replace(run, recorded=recorded, outcome=replace(run.outcome, status="denied")))

    monkeypatch.setattr(running, "play_all", spoilt)
    good, bad = run_cases(cases(write, GOOD, "expect: {status: error}\n"), keys)
    assert good.verdict == "passed"
    assert good.notes == ("It failed in a process that it shared, and passed in one of its own.",)
    assert (bad.verdict, bad.notes, bad.status) == ("failed", (), "continue")
