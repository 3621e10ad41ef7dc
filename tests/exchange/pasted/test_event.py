from __future__ import annotations

import json
from typing import Any

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.exchange.pasted.event import Pasted, pasted
from studio.exchange.pasted.literal import NotReadable
from studio.flow.curl import curl
from studio.flow.received import Asked

CATALOGUE = load()
TRIGGER = CATALOGUE.triggers["post-login"]


def paste(text: str) -> Pasted:
    return pasted(text, default_event(TRIGGER), TRIGGER, CATALOGUE.grants)


def test_a_whole_event_takes_the_place_of_the_present_one() -> None:
    event: dict[str, Any] = {**default_event(TRIGGER), "user": {"user_id": "auth0|x"}}
    found = paste(f"The event: {json.dumps(event)}")
    assert found.event == event and found.sentence.startswith("The event is now the pasted one")
    assert paste(json.dumps({"event": event})).event == event


def test_a_part_of_an_event_is_laid_over_it() -> None:
    found = paste("{ user: { email: 'x@example.com' }, request: { ip: '192.0.2.1', geoip: [Object] } }")
    assert found.event["user"]["email"] == "x@example.com" and found.event["user"]["name"] == "Ada Lovelace"
    assert found.event["request"]["ip"] == "192.0.2.1" and "geoip" in found.event["request"]
    assert found.sentence == (
        "Taken from the pasted text: user, request. Printed shortened, and left as it was: request.geoip."
    )


def test_an_entry_of_a_log_tells_what_it_knows() -> None:
    entry = {
        "date": "2026-01-01T00:00:00.000Z",
        "type": "s",
        "client_id": "abc",
        "client_name": "Shop",
        "connection": "corp",
        "ip": "192.0.2.9",
        "user_agent": "Test/1",
        "user_id": "auth0|9",
        "user_name": "n@example.com",
        "location_info": {"country_code": "NO", "city_name": "Oslo"},
        "log_id": "1",
    }
    event = paste(json.dumps(entry)).event
    assert event["client"] == {"client_id": "abc", "name": "Shop", "metadata": {}}
    assert event["user"]["user_id"] == "auth0|9" and event["user"]["email"] == "n@example.com"
    assert event["request"]["geoip"]["countryCode"] == "NO" and event["request"]["ip"] == "192.0.2.9"


def test_a_curl_command_is_a_request() -> None:
    url = "https://acme.eu.auth0.com/authorize?client_id=abc&scope=openid%20phone&redirect_uri=https%3A%2F%2Fa.example%2Fcb"
    found = paste(f"curl '{url}' \\\n  -H 'User-Agent: Test/2' --compressed")
    assert found.event["client"]["client_id"] == "abc" and found.event["request"]["user_agent"] == "Test/2"
    assert found.event["transaction"]["requested_scopes"] == ["openid", "phone"]
    assert found.event["request"]["hostname"] == "acme.eu.auth0.com"
    assert "A request to /authorize" in found.sentence


def test_a_token_request_switches_the_grant_and_keeps_secrets_out() -> None:
    form = {"grant_type": "refresh_token", "client_id": "abc", "refresh_token": "hush", "client_secret": "hush"}
    found = paste(curl(Asked("POST", "https://acme.eu.auth0.com/oauth/token", form)))
    assert found.event["transaction"]["protocol"] == "oauth2-refresh-token"
    assert "hush" not in json.dumps(found.event) and found.event["request"]["method"] == "POST"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "The clipboard holds no text"),
        ("curl", "There is no object"),
        ("{ user: { email: 'a' ", "cannot be read at its line 1"),
        ("curl 'https://a", "a quote that is not closed"),
        ("curl -X POST", "names no URL"),
        ('{"a": 1, "b": 2}', "The object holds a, b, which no event of Post-login has"),
        ("[1, 2]", "There is no object"),
    ],
)
def test_what_is_no_event_is_told(text: str, said: str) -> None:
    with pytest.raises(NotReadable) as told:
        paste(text)
    assert said in str(told.value)


def test_entries_of_log_streams_are_unwrapped() -> None:
    entry = {
        "date": "2026-01-01T00:00:00.000Z",
        "type": "s",
        "client_id": "abc",
        "ip": "192.0.2.9",
        "user_id": "auth0|9",
    }
    for wrapped in ([{"log_id": "1", "data": entry}], {"source": "aws", "detail": {"log_id": "1", "data": entry}}):
        assert paste(json.dumps(wrapped)).event["user"]["user_id"] == "auth0|9"


def test_the_object_that_is_an_event_is_found_among_others() -> None:
    found = paste("[start] { took: 3 }\nevent: { user: { email: 'x@example.com' } }\n[end] { ok: true }")
    assert found.event["user"]["email"] == "x@example.com"


def test_an_address_alone_is_a_request() -> None:
    url = (
        "https://acme.eu.auth0.com/authorize?client_id=abc&prompt=login%20consent&organization=org_7&ui_locales=nb%20en"
    )
    event = paste(url).event
    assert event["transaction"]["prompt"] == ["login", "consent"] and event["organization"]["id"] == "org_7"
    assert event["transaction"]["ui_locales"] == ["nb", "en"]
    assert set(event["request"]["query"]) == {"client_id", "prompt", "organization", "ui_locales"}


def test_who_logs_in_with_a_password_is_the_user() -> None:
    event = paste(
        "curl -d 'grant_type=password&username=joe@example.com&password=hush' https://a.example/oauth/token"
    ).event
    assert event["user"]["email"] == "joe@example.com" and "hush" not in json.dumps(event)
    assert event["transaction"]["protocol"] == "oauth2-password"
