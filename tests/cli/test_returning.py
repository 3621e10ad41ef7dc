from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from studio.cli import main
from studio.cli.returning import Returning
from studio.flow.resume import BadContinuation
from studio.project.reading import ReadError, parse_document
from studio.project.scenario import parse_scenario

LOGIN = """exports.onExecutePostLogin = async (event, api) => {
  api.redirect.sendUserTo('https://site.test/');
};
exports.onContinuePostLogin = async (event, api) => {
  const { answer } = api.redirect.validateToken({ secret: event.secrets.KEY });
  api.idToken.setCustomClaim('answer', answer);
  api.authentication.challengeWith({ type: 'otp' });
};
"""
RESET = """exports.onExecutePostChallenge = async (event, api) => {
  api.redirect.sendUserTo('https://site.test/');
};
exports.onContinuePostChallenge = async (event, api) => {
  api.redirect.validateToken({ secret: event.secrets.KEY });
};
"""
SECRET = "KEY=a-secret-of-at-least-thirty-two-bytes!"
ENROLLED = ("--set", 'user.enrolledFactors=[{"type": "otp"}]')
GOOD = "query: {session_token: {$sign: {secret: KEY, payload: {answer: 42}}}}\n"


def run(tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str, *files: str) -> tuple[int, Any]:
    action = tmp_path / "action.js"
    action.write_text(code, encoding="utf-8")
    options = []
    for number, text in enumerate(files):
        path = tmp_path / f"back{number}.yaml"
        path.write_text(text, encoding="utf-8")
        options += ["--continue", str(path)]
    status = main(["run", str(action), "--secret", SECRET, *ENROLLED, "--json", *options])
    said = capsys.readouterr()
    return status, json.loads(said.out) if said.out else said.err


@pytest.mark.parametrize("files", [(GOOD, "factor: otp\n"), (f"- {GOOD}- {{factor: otp}}\n",)])
def test_the_user_comes_back_as_often_as_there_are_returns(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], files: tuple[str, ...]
) -> None:
    status, told = run(tmp_path, capsys, LOGIN, *files)
    assert (status, told["status"]) == (0, "continue")
    assert told["tokens"]["id_token"]["claims"]["answer"] == 42
    assert told["actions"][1]["came_back"] == {"kind": "challenge", "factor": "otp", "passed": True}


def test_the_flow_ends_where_the_returns_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, capsys, LOGIN)[1]["suspended"]["site"] == "https://site.test/"
    told = run(tmp_path, capsys, LOGIN, GOOD)[1]
    assert (told["status"], told["suspended"]["factors"], told["suspended"]["step"]) == ("challenge", ["otp"], 2)


@pytest.mark.parametrize("code", [LOGIN, RESET])
@pytest.mark.parametrize(
    ("brought", "message"),
    [
        ("query: {session_token: {$sign: {secret: KEY, expires_in: -1}}}", "Token has expired."),
        ("query: {session_token: {$sign: {key: wrong}}}", "Failed signature validation"),
        ("query: {session_token: {$sign: {secret: KEY, algorithm: HS512}}}", "Failed signature validation"),
        ("query: {session_token: {$sign: {secret: KEY, tampered: {a: 1}}}}", "Failed signature validation"),
        ("query: {}", "There is no parameter called 'session_token'"),
    ],
)
def test_a_bad_round_trip_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str, brought: str, message: str
) -> None:
    status, told = run(tmp_path, capsys, code, brought)
    assert (status, told["status"]) == (1, "error")
    assert message in told["actions"][-1]["error"]["message"]


@pytest.mark.parametrize("code", [LOGIN, RESET])
def test_a_wrong_state_never_reaches_the_action(tmp_path: Path, capsys: pytest.CaptureFixture[str], code: str) -> None:
    status, told = run(tmp_path, capsys, code, "query: {state: wrong}")
    assert (status, told["status"], told["denial"]["code"]) == (0, "denied", "invalid_request")
    assert len(told["actions"]) == 1


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (("query: {session_token: {$sign: {secret: NONE}}}",), "back0.yaml:1: the action has no secret NONE"),
        ((GOOD, "\n\n- factor: email\n"), "back1.yaml:3: email is not on offer; expected one of otp"),
        (("\nqery: {}\n",), "back0.yaml:2: the key qery is not known here; did you mean query"),
        (("text",), "back0.yaml:1: expected what the user brings back"),
    ],
)
def test_a_mistake_is_told_with_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], files: tuple[str, ...], told: str
) -> None:
    status, said = run(tmp_path, capsys, LOGIN, *files)
    assert status == 2 and told in said and said.count("\n") == 1


def test_a_mistake_in_a_scenario_has_its_line_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "action.js").write_text(LOGIN, encoding="utf-8")
    scenario = tmp_path / "s.yaml"
    text = f"trigger: post-login\naction: action.js\nsecrets: {{{SECRET.replace('=', ': ')}}}\n"
    text += f"event: {{user: {{enrolledFactors: [{{type: otp}}]}}}}\ncontinue:\n- {GOOD}"
    scenario.write_text(f"{text}- factor: email\n", encoding="utf-8")
    assert main(["run", "--event", str(scenario)]) == 2
    assert "s.yaml:7: email is not on offer" in capsys.readouterr().err


def test_files_take_the_place_of_the_scenarios_returns(tmp_path: Path) -> None:
    document = parse_document("trigger: post-login\ncontinue: [{factor: otp}, {passed: false}]\n")
    scenario = parse_scenario(document)
    assert Returning((), scenario, document).returns == scenario.continue_
    path = tmp_path / "back.yaml"
    path.write_text("factor: email", encoding="utf-8")
    given = Returning([str(path)], scenario, document)
    assert given.returns == ({"factor": "email"},)
    error = given.error(BadContinuation("no", ("factor",), 0))
    assert isinstance(error, ReadError) and error.line == 1 and error.path == path
