from __future__ import annotations

import base64
import json
from dataclasses import asdict, replace
from urllib.parse import quote, quote_plus

from hypothesis import assume, given
from hypothesis import strategies as st

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.cli.printout import printout
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.masking import STAND_IN, masked
from studio.flow.outcome import ActionRun, Denial, Outcome, Redirect, SettledCall
from studio.flow.report import run_json
from studio.sandbox.recording import ActionError, ConsoleLine, HttpExchange
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
CODE = """exports.onExecutePostLogin = async (event, api) => {
  console.log('key', event.secrets.KEY, event.secrets.PIN);
  api.redirect.encodeToken({ secret: event.secrets.KEY, payload: {} });
  api.idToken.setCustomClaim('leak', event.secrets.KEY);
  await fetch('https://x.test/', { headers: { authorization: `Bearer ${event.secrets.KEY}` } }).catch(() => {});
  throw new Error(`bad ${event.secrets.KEY}`);
};
"""


def test_what_an_action_did_shows_no_secret() -> None:
    trigger = load().triggers["post-login"]
    source = ActionSource("a", "a.js", CODE, secrets={"KEY": "hush-hush-hush", "PIN": "12"})
    run = execute(RunRequest(trigger, (source,), default_event(trigger)), SigningKeys.made())
    report = run_json(run)
    assert "hush-hush" not in json.dumps(report["actions"]) and "hush-hush" not in printout(run)
    assert report["actions"][0]["console"][0]["text"] == f"key {STAND_IN} 12"
    assert run.outcome.actions[0].console[0].text == "key hush-hush-hush 12"


def test_a_claim_keeps_its_value() -> None:
    trigger = load().triggers["post-login"]
    code = "exports.onExecutePostLogin = async (e, api) => { api.idToken.setCustomClaim('leak', e.secrets.KEY); };"
    source = ActionSource("a", "a.js", code, secrets={"KEY": "hush-hush-hush"})
    run = execute(RunRequest(trigger, (source,), default_event(trigger)), SigningKeys.made())
    assert run.tokens.id_token and run.tokens.id_token.claims["leak"] == "hush-hush-hush"


def test_names_and_statuses_are_no_secrets() -> None:
    trigger = load().triggers["post-login"]
    secrets = {"A": "user", "B": "completed", "C": "metadata.app", "D": "applied"}
    code = "exports.onExecutePostLogin = async (e, api) => { api.user.setAppMetadata('k', 1); };"
    run = execute(RunRequest(trigger, (ActionSource("user", "a.js", code, secrets),), default_event(trigger)), KEYS)
    action = run_json(run)["actions"][0]
    assert (action["name"], action["status"]) == ("user", "completed")
    assert (action["calls"][0]["method"], action["calls"][0]["effect"]) == ("api.user.setAppMetadata", "applied")


def forms(secret: str) -> list[str]:
    basic = base64.b64encode(f"client:{secret}".encode()).decode()
    return [
        *(secret, quote(secret, safe=""), quote_plus(secret), quote(secret, safe="!~*'()")),
        *(json.dumps(secret)[1:-1], json.dumps(secret, ensure_ascii=False)[1:-1]),
        *(basic, base64.urlsafe_b64encode(secret.encode()).decode().rstrip("="), quote(basic, safe="")),
    ]


def leaky(secret: str) -> Outcome:
    """An outcome of an action that puts every form of a secret wherever an action can put text."""
    raw, encoded, form, path, body, text, basic, url_safe, quoted = forms(secret)
    exchange = HttpExchange(
        seq=1,
        method="POST",
        url=f"https://a.com/{encoded}?q={form}&r={path}&b={quoted}",
        request_headers={"authorization": f"Basic {basic}", "x-key": raw, raw: "x"},
        request_body=f'{{"key": "{body}", "again": "{text}"}}',
        status=200,
        response_headers={"x-echo": url_safe},
        response_body=f"<p>{raw}</p>{encoded}",
        served_by="network",
        failure=f"No mock matches POST https://a.com/{encoded}",
        duration_ms=1.0,
        line=1,
        at_ms=1.0,
        set_cookies=(f"a={encoded}",),
        response_base64=base64.b64encode(b"\xff" + raw.encode() + basic.encode()).decode(),
    )
    error = ActionError("Error", f"bad {raw}", stack=f"Error: {encoded}", detail=basic)
    call = SettledCall(
        1, "api.x", ({"a": [basic, {raw: body}]},), text, "applied", f"because {raw}", None, 1, 1, 1.0, False
    )
    lines = (ConsoleLine(1, "log", f"{raw} {basic} {quoted}", 1, 1.0),)
    action = ActionRun("a", "a.js", "h", "error", f"It said {raw}.", 1.0, (call,), lines, (exchange,), error)
    return Outcome(
        trigger="post-login",
        status="error",
        summary=f"Failed with {raw}",
        actions=(action,),
        denial=Denial("x", f"no {raw}", encoded, "a", 1),
        redirect=Redirect(f"https://a.com/?s={form}", "state", "a", 1),
    )


@given(st.text("abYZ019-_.~/+=%&?#\"'\\\\<> \n\tüß✓😀", min_size=6, max_size=24))
def test_no_form_of_a_secret_is_left_in_what_is_shown(secret: str) -> None:
    plain = repr(asdict(leaky("")))
    assume(not any(form in plain for form in forms(secret)))
    shown = repr(asdict(masked(leaky(secret), {"KEY": secret})))
    decoded = masked(leaky(secret), {"KEY": secret}).actions[0].http[0].response_base64
    assert not [form for form in forms(secret) if form in shown]
    assert secret.encode() not in base64.b64decode(decoded or "")


def test_numbers_are_masked_only_where_they_are_the_secret() -> None:
    outcome = leaky("")
    call = replace(outcome.actions[0].calls[0], args=(123456, 7, True, 1.5), returned=123456)
    outcome = replace(outcome, actions=(replace(outcome.actions[0], calls=(call,)),))
    shown = masked(outcome, {"PIN": "123456"}).actions[0].calls[0]
    assert (shown.args, shown.returned, shown.at_ms) == ((STAND_IN, 7, True, 1.5), STAND_IN, 1.0)
