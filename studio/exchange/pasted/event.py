"""From pasted text to an event: what kind of text it is, what it says about the event, and a sentence about that."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from studio.catalogue.grants import Grants
from studio.catalogue.model import Trigger
from studio.exchange.pasted.literal import NotReadable, read
from studio.project.grant_event import applied, find
from studio.project.merging import copied, merged
from studio.project.personas import possible

_WHOLE = 3
_LOG = frozenset({"type", "date", "log_id", "ip", "user_id", "client_id", "details", "user_name", "connection_id"})
_LOG_FIELDS = {
    "ip": "request.ip",
    "user_agent": "request.user_agent",
    "hostname": "request.hostname",
    "client_id": "client.client_id",
    "client_name": "client.name",
    "connection": "connection.name",
    "connection_id": "connection.id",
    "strategy": "connection.strategy",
    "user_id": "user.user_id",
    "user_name": "user.email",
    "organization_id": "organization.id",
    "organization_name": "organization.name",
    "audience": "resource_server.identifier",
}
_PLACE_FIELDS = {
    "country_code": "countryCode",
    "country_code3": "countryCode3",
    "country_name": "countryName",
    "city_name": "cityName",
    "latitude": "latitude",
    "longitude": "longitude",
    "time_zone": "timeZone",
    "continent_code": "continentCode",
}
_REQUEST_FIELDS = {
    "client_id": "client.client_id",
    "redirect_uri": "transaction.redirect_uri",
    "state": "transaction.state",
    "response_mode": "transaction.response_mode",
    "login_hint": "transaction.login_hint",
    "prompt": "transaction.prompt",
    "audience": "resource_server.identifier",
}
_LISTS = {"scope": "requested_scopes", "response_type": "response_type", "acr_values": "acr_values"}
_GRANT_TYPES = {
    "refresh_token": "refresh-token",
    "password": "password",
    "client_credentials": "client-credentials",
    "urn:ietf:params:oauth:grant-type:device_code": "device",
    "urn:ietf:params:oauth:grant-type:token-exchange": "token-exchange",
}
_DATA = ("-d", "--data", "--data-raw", "--data-urlencode", "--data-ascii")
_WITH_VALUE = (
    *_DATA,
    "-X",
    "--request",
    "-H",
    "--header",
    "-A",
    "--user-agent",
    "-b",
    "--cookie",
    "-o",
    "--output",
    "--url",
)


@dataclass(frozen=True)
class Pasted:
    """The event that came of it, and what is said about that."""

    event: Any
    sentence: str


def pasted(content: str, event: Any, trigger: Trigger, grants: Grants) -> Pasted:
    """What a pasted text makes of the present event. Raises NotReadable, which says what was expected."""
    text = content.strip()
    if not text:
        raise NotReadable("The clipboard holds no text; expected an event, a log entry or a curl command.")
    if text.startswith(("curl ", "curl\t")):
        return _curl(text, event, trigger, grants)
    value, cut = read(text)
    value = _unwrapped(value, trigger)
    if _is_log(value, trigger):
        return _log(value, event, trigger)
    known = [name for name in value if name in trigger.fields_by_path]
    if not known:
        named = ", ".join(list(value)[:4]) or "nothing"
        raise NotReadable(f"The object holds {named}, which no event of {trigger.name} has; expected user, request …")
    left = f" Printed shortened, and left as it was: {', '.join(cut[:4])}." if cut else ""
    if len(known) >= _WHOLE and not cut:
        return Pasted(copied(value), f"The event is now the pasted one, with {len(known)} parts.")
    return Pasted(merged(event, value), f"Taken from the pasted text: {', '.join(known)}.{left}")


def _unwrapped(value: dict[str, Any], trigger: Trigger) -> dict[str, Any]:
    """The event inside of `{event: …}`, as scenarios and some logs have it."""
    inner = value.get("event")
    return inner if isinstance(inner, dict) and "event" not in trigger.fields_by_path else value


def _is_log(value: Mapping[str, Any], trigger: Trigger) -> bool:
    marks = _LOG & set(value)
    return isinstance(value.get("type"), str) and len(marks) >= _WHOLE and "user" not in value


def _log(entry: Mapping[str, Any], event: Any, trigger: Trigger) -> Pasted:
    """An entry of the tenant's log (https://auth0.com/docs/deploy-monitor/logs) says some things about the event."""
    overlay: dict[str, Any] = {}
    for name, path in _LOG_FIELDS.items():
        value = entry.get(name)
        if isinstance(value, str) and value and (name != "user_name" or "@" in value):
            _put(overlay, path, value)
    place = entry.get("location_info")
    for name, field in _PLACE_FIELDS.items():
        if isinstance(place, Mapping) and place.get(name) is not None:
            _put(overlay, f"request.geoip.{field}", place[name])
    kept = possible(overlay, trigger)
    return Pasted(merged(event, kept), f"A log entry of type {entry['type']}: taken are {_named(kept)}.")


def _curl(text: str, event: Any, trigger: Trigger, grants: Grants) -> Pasted:
    """A request to /authorize or /oauth/token: its parameters, headers and grant."""
    try:
        words = shlex.split(text.replace("\\\r\n", " ").replace("\\\n", " "))
    except ValueError as error:
        raise NotReadable("The curl command has a quote that is not closed.") from error
    url, headers, data = _taken_apart(words[1:])
    if url is None:
        raise NotReadable("The curl command names no URL; expected one of /authorize or /oauth/token.")
    parts = urlsplit(url)
    query, body = dict(parse_qsl(parts.query, keep_blank_values=True)), _body(data)
    given = {**query, **body}
    grant = _GRANT_TYPES.get(str(given.get("grant_type", "")))
    fitting = [each.id for each in grants.fitting(trigger)]
    start = event
    if grant in fitting and grant is not None:
        start = applied(event, find(grant, trigger, grants), trigger, grants)
    overlay: dict[str, Any] = {"request": {"query": query, "body": _without_secrets(body)}}
    overlay["request"]["method"] = "POST" if data else "GET"
    if parts.hostname:
        overlay["request"]["hostname"] = parts.hostname
    if "user-agent" in headers:
        overlay["request"]["user_agent"] = headers["user-agent"]
    for name, path in _REQUEST_FIELDS.items():
        if given.get(name):
            _put(overlay, path, given[name])
    for name, field in _LISTS.items():
        if given.get(name):
            _put(overlay, f"transaction.{field}", str(given[name]).split())
    kept = possible(overlay, trigger)
    about = f", as {find(grant, trigger, grants).name}" if grant in fitting and grant is not None else ""
    return Pasted(merged(start, kept), f"A request to {parts.path or '/'}{about}: taken are {_named(kept)}.")


def _taken_apart(words: list[str]) -> tuple[str | None, dict[str, str], list[str]]:
    url, headers, data = None, {}, []
    waiting = iter(words)
    for word in waiting:
        value = next(waiting, "") if word in _WITH_VALUE else ""
        if word in _DATA:
            data.append(value)
        elif word in ("-H", "--header"):
            name, _, told = value.partition(":")
            headers[name.strip().lower()] = told.strip()
        elif word in ("-A", "--user-agent"):
            headers["user-agent"] = value
        elif word == "--url" or (not word.startswith("-") and url is None):
            url = value or word
    return url, headers, data


def _body(data: list[str]) -> dict[str, Any]:
    text = "&".join(data)
    if text.lstrip().startswith("{"):
        try:
            return read(text)[0]
        except NotReadable:
            return {}
    return dict(parse_qsl(text, keep_blank_values=True))


def _without_secrets(body: Mapping[str, Any]) -> dict[str, Any]:
    """What an action sees of the body: the platform keeps credentials to itself."""
    hidden = ("client_secret", "password", "client_assertion", "code", "code_verifier", "refresh_token")
    return {name: value for name, value in body.items() if name not in hidden}


def _put(overlay: dict[str, Any], path: str, value: Any) -> None:
    *above, last = path.split(".")
    holder = overlay
    for part in above:
        holder = holder.setdefault(part, {})
    holder[last] = value


def _named(overlay: Mapping[str, Any]) -> str:
    return ", ".join(overlay) or "none"
