from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.execution import conclude
from studio.flow.outcome import Outcome, Response
from studio.flow.setting import Setting
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys
from tests.flow.conftest import THROWN, call, recorded

Flow = Callable[..., Outcome]
KEYS = SigningKeys.made()


def answer(outcome: Outcome) -> Response:
    catalogue = load()
    trigger = catalogue.triggers[outcome.trigger]
    setting = Setting(catalogue, trigger, outcome.event, TenantSettings(), 1_767_225_600)
    response = conclude(setting, outcome, KEYS)[1].response
    assert response is not None
    return response


def test_a_login_that_continues_gets_its_tokens(flow: Flow) -> None:
    response = answer(flow(recorded()))
    assert (response.kind, response.status) == ("token", 200)
    assert set(response.body) == {"access_token", "id_token", "scope", "expires_in", "token_type"}


def test_a_denied_browser_login_goes_back_with_an_error(flow: Flow) -> None:
    response = answer(flow(recorded(call(1, "access.deny", "Too risky"))))
    assert (response.kind, response.status) == ("redirect", 302)
    assert response.body["location"] == (
        "http://localhost:3000/callback?error=access_denied&error_description=Too+risky&state=xyzABC123"
    )


@pytest.mark.parametrize(
    ("protocol", "status"), [("oauth2-password", 500), ("oauth2-refresh-token", 403), ("oauth2-token-exchange", 403)]
)
def test_a_denial_at_the_token_endpoint(flow: Flow, protocol: str, status: int) -> None:
    response = answer(flow(recorded(call(1, "access.deny", "no")), event={"transaction": {"protocol": protocol}}))
    assert (response.kind, response.status) == ("error", status)
    assert response.body == {"error": "access_denied", "error_description": "no"}


def test_an_error_tells_its_message(flow: Flow) -> None:
    response = answer(flow(recorded(status="error", error=THROWN)))
    assert response.body["error_description"] == "boom"


def test_a_denied_sign_up(flow: Flow) -> None:
    outcome = flow(recorded(call(1, "access.deny", "r", "Sorry")), trigger="pre-user-registration")
    response = answer(outcome)
    assert response.status == 400
    assert response.body == {
        "name": "InternalExtensibilityError",
        "code": "extensibility_error",
        "statusCode": 400,
        "message": "r",
        "friendly_message": "Sorry",
        "description": "r",
        "fromSandbox": True,
    }


@pytest.mark.parametrize("trigger", ["post-user-registration", "post-change-password"])
def test_nobody_waits_for_a_follow_up(flow: Flow, trigger: str) -> None:
    response = answer(flow(recorded(status="error", error=THROWN), trigger=trigger))
    assert (response.kind, response.status) == ("none", None)


def test_mfa_without_a_browser_is_an_error(flow: Flow) -> None:
    outcome = flow(
        recorded(call(1, "multifactor.enable", "any")), event={"transaction": {"protocol": "oauth2-password"}}
    )
    response = answer(outcome)
    assert (response.status, response.body["error"]) == (403, "mfa_required")
    assert answer(flow(recorded(call(1, "multifactor.enable", "any")))).kind == "page"


def test_a_redirect_leads_to_its_url(flow: Flow) -> None:
    outcome: Any = flow(recorded(call(1, "redirect.sendUserTo", "https://x.test/a")))
    assert answer(outcome).body == {"location": outcome.redirect.url}
