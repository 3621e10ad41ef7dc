from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from studio.project.reading import ReadError, parse_document
from studio.project.scenario import Scenario, dump_scenario, load_scenario, parse_scenario

FULL = """
trigger: post-login
description: An administrator signs in with a password
action: ../add-roles.js
grant: refresh-token
event:
  user: {email: ada@example.com, app_metadata: {is_admin: true}}
secrets: {API_KEY: test-key}
http:
  - request:  {method: GET, url: "https://api.stripe.com/v1/customers/*"}
    response: {status: 200, json: {plan: gold}, delay_ms: 20}
  - request:  {url: "https://hooks.slack.com/*"}
    failure: timeout
now: 2026-01-01T00:00:00Z
continue: {query: {session_token: {$sign: {secret: API_KEY, payload: {ok: true}}}}}
settings: {access_token_dialect: rfc9068_profile}
expect:
  status: continue
  id_token: {"https://example.com/roles": [admin]}
tags: [smoke]
"""


def test_the_documented_scenario_is_read(tmp_path: Path) -> None:
    path = tmp_path / "s.yaml"
    path.write_text(FULL)
    found = load_scenario(path)
    assert found.now == datetime(2026, 1, 1, tzinfo=UTC)
    assert found.http[1]["failure"] == "timeout"
    assert found.settings == {"access_token_dialect": "rfc9068_profile"}
    assert found.continue_[0]["query"]


def test_writing_and_reading_gives_the_same(tmp_path: Path) -> None:
    found = parse_scenario(parse_document(FULL))
    assert parse_scenario(parse_document(dump_scenario(found))) == found
    assert dump_scenario(Scenario()) == "{}\n"


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("trigger: post-login", "triger: post-login", "text:2: the key triger is not known here; did you mean trigger"),
        (
            "grant: refresh-token",
            "grant: refresh",
            "text:5: the grant refresh is not known; did you mean refresh-token",
        ),
        ("failure: timeout", "failure: slow", "text:13: expected one of timeout"),
        ("method: GET", "metod: GET", "text:10: the key metod"),
        ("now: 2026-01-01T00:00:00Z", "now: soon", "text:14: now is 'soon'"),
        ("API_KEY: test-key}", "API_KEY: 7}", "text:8: API_KEY is 7; expected a text"),
        ("status: continue", "stauts: continue", "text:18: the key stauts is not known here; did you mean status"),
        ("dialect: rfc9068_profile", "dialect: jwt", "text:16: access_token_dialect is 'jwt'"),
        ("tags: [smoke]", "tags: smoke", "text:20: tags is no list"),
    ],
)
def test_mistakes_name_line_and_expectation(before: str, after: str, told: str) -> None:
    with pytest.raises(ReadError) as caught:
        parse_scenario(parse_document(FULL.replace(before, after)))
    assert told in str(caught.value)
