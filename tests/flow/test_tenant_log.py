from __future__ import annotations

import pytest

from studio.catalogue.loader import load
from studio.flow.report import run_json
from studio.flow.tenant_log import LogEntry, entries
from tests.rules.playing import played

EXCHANGE = "custom-token-exchange"
REFRESH = {"transaction": {"protocol": "oauth2-refresh-token"}, "refresh_token": {"id": "r"}, "session": {"id": "s"}}


def logged(code: str, trigger: str = "post-login", **rest: object) -> list[LogEntry]:
    return list(entries(load().triggers[trigger], played(code, trigger=trigger, **rest).outcome))


@pytest.mark.parametrize(
    ("code", "entry"),
    [
        ("api.authentication.setUserById('auth0|1');", LogEntry("secte")),
        ("api.access.deny('my_code', 'why');", LogEntry("fecte", "why")),
        ("throw new Error('broke');", LogEntry("fecte", "broke")),
    ],
)
def test_the_ending_of_a_token_exchange(code: str, entry: LogEntry) -> None:
    assert logged(code, EXCHANGE) == [entry]


def test_what_calls_leave_in_the_log() -> None:
    assert logged("api.refreshToken.revoke('stolen');", event=REFRESH) == [LogEntry("srrt", "stolen")]
    assert logged("api.session.revoke('left');", event=REFRESH) == [LogEntry("session_revoked", "left")]
    assert logged("api.refreshToken.revoke('x');", event={"refresh_token": {"id": "r"}}) == []
    assert logged("api.access.deny('no');") == []


def test_a_refused_sign_up() -> None:
    found = logged("api.access.deny('inner reason', 'Sorry');", "pre-user-registration")
    assert found == [LogEntry("PreUserRegistrationError", "inner reason")]


def test_it_stands_in_the_json_of_a_run() -> None:
    assert run_json(played("api.access.deny('invalid_request', 'why');", trigger=EXCHANGE))["tenant_log"] == [
        {"type": "fecte", "description": "why"}
    ]
