from __future__ import annotations

from typing import Any

import jwt
import pytest

from studio.sandbox.recording import Recording
from tests.sandbox.conftest import Play, entry

NOW = 1_767_225_600
SECRET = "a-secret-of-more-than-thirty-two-bytes"
OPTIONS = {"no_secret": "a secret is needed", "no_number": "a number is needed"}
API = [
    entry("api.redirect.canRedirect", "redirect.can", "value"),
    entry("api.redirect.encodeToken", "redirect.encode", "value", options=OPTIONS),
    entry("api.redirect.validateToken", "redirect.validate", "value", options=OPTIONS),
    entry("api.redirect.sendUserTo", "redirect.send", "api"),
]
CLAIMS = {"sub": "auth0|1", "iss": "site", "iat": NOW, "exp": NOW + 60, "state": "s1"}


def use(play: Play, code: str, **request: Any) -> Recording:
    event = {
        "user": {"user_id": "auth0|1"},
        "request": {"hostname": "tenant.example.com", "ip": "203.0.113.7"} | request,
        "transaction": {"protocol": request.pop("protocol", "oidc-basic-profile")},
    }
    return play(code, api=API, now_ms=NOW * 1000, event=event, secrets={"S": SECRET})


def test_send_user_to_sets_the_query(play: Play) -> None:
    recording = use(play, "api.redirect.sendUserTo('https://a.com/x?a=1&b=2', {query: {a: '3', c: 'ä b'}});")
    (call,) = recording.calls
    assert call.result == {"url": "https://a.com/x?a=3&b=2&c=%C3%A4+b"}
    assert call.args == ("https://a.com/x?a=1&b=2", {"query": {"a": "3", "c": "ä b"}})


def test_a_bad_url_throws_nodes_error(play: Play) -> None:
    recording = use(play, "api.redirect.sendUserTo('nope');")
    assert recording.error is not None
    assert (recording.error.name, recording.error.message) == ("TypeError", "Invalid URL")


def test_encode_token_is_a_jwt_of_the_platforms_claims(play: Play) -> None:
    recording = use(
        play,
        "api.redirect.encodeToken({secret: event.secrets.S, payload: {role: 'x', ip: 'y'}, expiresInSeconds: 60});",
    )
    token = recording.calls[0].returned
    claims = jwt.decode(token, SECRET, algorithms=["HS256"], options={"verify_exp": False, "verify_iat": False})
    assert claims == {
        "iat": NOW,
        "iss": "tenant.example.com",
        "sub": "auth0|1",
        "exp": NOW + 60,
        "ip": "y",
        "role": "x",
    }
    assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT"}


@pytest.mark.parametrize("place", ["query", "body"])
def test_validate_token_reads_query_and_body(play: Play, place: str) -> None:
    token = jwt.encode(CLAIMS, SECRET, "HS256")
    recording = use(
        play,
        "api.redirect.validateToken({secret: event.secrets.S});",
        **{place: {"session_token": token, "state": "s1"}},
    )
    assert recording.status == "completed", recording.sentence
    assert recording.calls[0].returned == CLAIMS


BAD = [
    ({}, SECRET, "wrong-secret-of-more-than-32-bytes-x", "Failed signature validation"),
    ({"exp": NOW - 1}, SECRET, SECRET, "Token has expired."),
    ({"iss": ""}, SECRET, SECRET, "Missing or invalid standard claims"),
    ({"state": "s2"}, SECRET, SECRET, "State in the token does not match the /continue state."),
    ({"sub": "auth0|2"}, SECRET, SECRET, "The sub claim does not match the user_id."),
]


@pytest.mark.parametrize(("change", "used", "asked", "reason"), BAD, ids=[reason for *_, reason in BAD])
def test_validate_token_reasons(play: Play, change: dict[str, Any], used: str, asked: str, reason: str) -> None:
    token = jwt.encode(CLAIMS | change, used, "HS256")
    recording = use(
        play,
        f"api.redirect.validateToken({{secret: '{asked}'}});",
        query={"session_token": token, "state": "s1"},
    )
    assert recording.error is not None
    assert recording.error.message == f"The session token is invalid: {reason}"


def test_a_missing_parameter_is_named(play: Play) -> None:
    recording = use(play, "api.redirect.validateToken({secret: 'x', tokenParameterName: 'tok'});")
    assert recording.error is not None
    assert recording.error.message == (
        "There is no parameter called 'tok' available in either the POST body or query string."
    )


def test_the_token_needs_a_payload_that_is_an_object(play: Play) -> None:
    signed = jwt.api_jws.encode(b'"text"', SECRET, "HS256"), jwt.api_jws.encode(b"no json", SECRET, "HS256")
    for token in signed:
        recording = use(play, f"api.redirect.validateToken({{secret: '{SECRET}'}});", query={"session_token": token})
        assert recording.error is not None
        assert recording.error.message == "The session token is invalid: Unexpected token payload type"


@pytest.mark.parametrize("claim", ["sub", "iss", "exp", "iat"])
def test_the_standard_claims_are_all_needed(play: Play, claim: str) -> None:
    token = jwt.encode({name: value for name, value in CLAIMS.items() if name != claim}, SECRET, "HS256")
    code = f"api.redirect.validateToken({{secret: '{SECRET}'}});"
    recording = use(play, code, query={"session_token": token, "state": "s1"})
    assert recording.error is not None
    assert recording.error.message == "The session token is invalid: Missing or invalid standard claims"


def test_the_body_goes_before_the_query(play: Play) -> None:
    token = jwt.encode(CLAIMS, SECRET, "HS256")
    recording = use(
        play,
        f"api.redirect.validateToken({{secret: '{SECRET}', tokenParameterName: 'tok'}});",
        query={"tok": "nonsense", "state": "other"},
        body={"tok": token, "state": "s1"},
    )
    assert recording.status == "completed", recording.sentence


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("api.redirect.encodeToken();", "Cannot read properties of undefined (reading 'expiresInSeconds')"),
        ("api.redirect.validateToken();", "Cannot read properties of undefined (reading 'tokenParameterName')"),
        ("api.redirect.encodeToken({payload: {}});", "a secret is needed"),
        ("api.redirect.encodeToken({secret: '', payload: {}});", "a secret is needed"),
        ("api.redirect.encodeToken({secret: 's', payload: {}, expiresInSeconds: '60'});", "a number is needed"),
        ("api.redirect.validateToken({tokenParameterName: 'state'});", "a secret is needed"),
    ],
)
def test_options_that_are_missing(play: Play, code: str, message: str) -> None:
    recording = use(play, code, query={"state": "s1"})
    assert recording.error is not None
    assert recording.error.message == message


def test_a_token_without_a_payload_holds_the_standard_claims(play: Play) -> None:
    recording = use(play, f"api.redirect.encodeToken({{secret: '{SECRET}', expiresInSeconds: null}});")
    claims = jwt.decode(recording.calls[0].returned, options={"verify_signature": False})
    assert claims == {"iat": NOW, "iss": "tenant.example.com", "sub": "auth0|1", "exp": NOW + 900, "ip": "203.0.113.7"}


@pytest.mark.parametrize("other", ["none", "HS512"])
def test_other_algorithms_are_not_accepted(play: Play, other: str) -> None:
    token = jwt.encode(CLAIMS, "" if other == "none" else SECRET + SECRET, other)
    recording = use(
        play,
        f"api.redirect.validateToken({{secret: '{SECRET + SECRET}'}});",
        query={"session_token": token, "state": "s1"},
    )
    assert "Failed signature validation" in recording.sentence


@pytest.mark.parametrize(
    ("protocol", "query", "can"),
    [("oidc-basic-profile", {}, True), ("oauth2-password", {}, False), ("samlp", {"prompt": "none"}, False)],
)
def test_can_redirect(play: Play, protocol: str, query: dict[str, str], can: bool) -> None:
    assert use(play, "api.redirect.canRedirect();", protocol=protocol, query=query).calls[0].returned is can
