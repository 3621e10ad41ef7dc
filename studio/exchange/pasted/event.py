"""From pasted text to an event: what kind of text it is, what it says about the event, and a sentence about that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from studio.catalogue.grants import Grants
from studio.catalogue.model import Trigger
from studio.exchange.pasted.curl import Request, is_request, request_of
from studio.exchange.pasted.literal import NotReadable, objects
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
    "audience": "resource_server.identifier",
    "connection": "connection.name",
}
_LISTS = {
    "scope": "requested_scopes",
    "response_type": "response_type",
    "acr_values": "acr_values",
    "prompt": "prompt",
    "ui_locales": "ui_locales",
}
_GRANT_TYPES = {
    "refresh_token": "refresh-token",
    "password": "password",
    "client_credentials": "client-credentials",
    "urn:ietf:params:oauth:grant-type:device_code": "device",
    "urn:ietf:params:oauth:grant-type:token-exchange": "token-exchange",
}


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
    if is_request(text):
        return _request(request_of(text), event, trigger, grants)
    others: list[str] = []
    for value, cut in objects(text):
        found = _object(_unwrapped(value, trigger), cut, event, trigger)
        if found is not None:
            return found
        others += list(value)
    named = ", ".join(others[:4]) or "nothing"
    raise NotReadable(f"The object holds {named}, which no event of {trigger.name} has; expected user, request …")


def _object(value: dict[str, Any], cut: list[str], event: Any, trigger: Trigger) -> Pasted | None:
    """What one object says about the event; None for one that says nothing."""
    if _is_log(value, trigger):
        return _log(value, event, trigger)
    known = [name for name in value if name in trigger.fields_by_path]
    if not known:
        return None
    left = f" Printed shortened, and left as it was: {', '.join(cut[:4])}." if cut else ""
    if len(known) >= _WHOLE and not cut:
        return Pasted(copied(value), f"The event is now the pasted one, with {len(known)} parts.")
    return Pasted(merged(event, value), f"Taken from the pasted text: {', '.join(known)}.{left}")


def _unwrapped(value: dict[str, Any], trigger: Trigger) -> dict[str, Any]:
    """The event inside of `{event: …}`, as scenarios and some logs have it, or the entry inside of a log stream's.

    Log streams wrap entries as https://auth0.com/docs/customize/log-streams shows: in `data`, and that in `detail`.
    """
    inner = value.get("event")
    if isinstance(inner, dict) and "event" not in trigger.fields_by_path:
        return inner
    for name in ("detail", "data"):
        inner = value.get(name)
        if isinstance(inner, dict) and not any(each in trigger.fields_by_path for each in value):
            value = inner
    return value


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


def _request(asked: Request, event: Any, trigger: Trigger, grants: Grants) -> Pasted:
    """A request to /authorize or /oauth/token: its parameters, headers and grant."""
    given = {**asked.query, **asked.body}
    grant = _GRANT_TYPES.get(str(given.get("grant_type", "")))
    fits = grant is not None and grant in [each.id for each in grants.fitting(trigger)]
    start = applied(event, find(grant, trigger, grants), trigger, grants) if fits and grant else event
    told = {"query": _without_secrets(asked.query), "body": _without_secrets(asked.body), "method": asked.method}
    overlay: dict[str, Any] = {"request": told}
    if asked.host:
        overlay["request"]["hostname"] = asked.host
    if "user-agent" in asked.headers:
        overlay["request"]["user_agent"] = asked.headers["user-agent"]
    for name, path in _REQUEST_FIELDS.items():
        if given.get(name):
            _put(overlay, path, given[name])
    for name, field in _LISTS.items():
        if given.get(name):
            _put(overlay, f"transaction.{field}", str(given[name]).split())
    _put_who(overlay, given)
    kept = possible(overlay, trigger)
    about = f", as {find(grant, trigger, grants).name}" if fits and grant else ""
    made = merged(start, kept)
    for name in ("query", "body"):
        if name in kept.get("request", {}):
            made["request"][name] = kept["request"][name]
    return Pasted(made, f"A request to {asked.path}{about}: taken are {_named(kept)}.")


def _put_who(overlay: dict[str, Any], given: Mapping[str, Any]) -> None:
    """Who logs in with a password, and the organization that is asked for, by id or by name."""
    user, organization = given.get("username"), given.get("organization")
    if isinstance(user, str) and user:
        _put(overlay, "user.email" if "@" in user else "user.username", user)
    if isinstance(organization, str) and organization:
        _put(overlay, f"organization.{'id' if organization.startswith('org_') else 'name'}", organization)


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
