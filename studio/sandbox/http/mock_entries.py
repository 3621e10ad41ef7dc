"""Turns a recorded exchange into an entry of a scenario's `http` list: "save as mock", "add as mock"."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from studio.sandbox.hiding import STAND_IN, Hiding
from studio.sandbox.recording import HttpExchange

MASKED = "masked"
_CODES = {"ETIMEDOUT": "timeout", "ECONNREFUSED": "refused", "ENOTFOUND": "dns", "ECONNRESET": "reset"}
_DEFAULTS = {"json": "application/json", "text": "text/plain; charset=utf-8", "base64": "application/octet-stream"}
_CREDENTIALS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "x-api-key", "api-key", "apikey", "x-auth-token"}
    | {"x-access-token", "x-amz-security-token", "x-goog-api-key", "x-functions-key"}
)
# What differs with every answer, belongs to the connection, or tells of the machines in between.
_VOLATILE = _CREDENTIALS | frozenset(
    {"date", "age", "expires", "last-modified", "connection", "keep-alive", "transfer-encoding", "content-length"}
    | {"content-encoding", "trailer", "upgrade", "server", "via", "alt-svc", "nel", "report-to", "set-cookie"}
    | {"reporting-endpoints", "expect-ct", "strict-transport-security", "content-security-policy", "x-powered-by"}
    | {"x-cache", "x-cache-hits", "x-served-by", "x-timer", "x-runtime", "x-response-time", "server-timing"}
    | {"x-request-id", "request-id", "x-correlation-id", "x-trace-id", "traceparent", "cf-ray", "cf-cache-status"}
    | {"x-amz-request-id", "x-amz-id-2", "x-amzn-requestid", "x-amzn-trace-id", "x-amz-cf-id", "x-amz-cf-pop"}
)
_TRACKERS = re.compile(
    r"(__cf|_cf|cf_|_ga|_gid|_gcl|_fbp|_hj|__utm|AWSALB|AWSELB|incap_|visid_|ak_|bm_|_dd_|ajs_)", re.I
)
_PARAMETERS = re.compile(r"(token|secret|password|passwd|api_?-?key|signature|credential|^key$|^sig$|^auth$)", re.I)


def can_be_mocked(exchange: HttpExchange) -> bool:
    """Whether it was an HTTP request; what spoke another protocol is recorded too, and has no mock."""
    return exchange.url.startswith(("http://", "https://"))


def mock_of(exchange: HttpExchange, secrets: Collection[str] = ()) -> dict[str, Any]:
    """A mock that gives the recorded answer to the same request.

    JSON is written as `json`, other text as `text`, the rest as `base64`; a body that was recorded in part
    is written in part. Volatile headers are left out. A request without an answer gets one to be filled in,
    unless it failed in a way that a mock can imitate. `secrets`, and the credentials that the request
    carried, are never written: a URL has `*` in their place, an answer a stand-in, a cookie `masked`.
    Raises ValueError for what was no HTTP request.
    """
    if not can_be_mocked(exchange):
        raise ValueError(f"{exchange.method} {exchange.url} is no HTTP request; only HTTP requests can be mocked.")
    hiding = Hiding({*secrets, *_credentials(exchange)})
    request = {"method": exchange.method, "url": _url(exchange.url, hiding)}
    if exchange.status is not None:
        return {"request": request, "response": _response(exchange, hiding)}
    failure = _failure(exchange)
    return {"request": request, **({"failure": failure} if failure else {"response": {"status": 200, "json": {}}})}


def _credentials(exchange: HttpExchange) -> set[str]:
    """The credentials of a request, which a talkative host may repeat in its answer."""
    found: set[str] = set()
    for name, value in exchange.request_headers.items():
        if name.lower() in _CREDENTIALS:
            found |= {value, value.partition(" ")[2] or value, *_cookie_values(name, value)}
    found |= {value for name, value in parse_qsl(urlsplit(exchange.url).query) if _PARAMETERS.search(name)}
    return {each for each in found if len(each) >= 8}


def _cookie_values(name: str, value: str) -> set[str]:
    if name.lower() != "cookie":
        return set()
    return {part.partition("=")[2].strip() for part in value.split(";")}


def _url(url: str, hiding: Hiding) -> str:
    """The URL as a pattern: without a name before the host, and `*` for what must not be written."""
    bare, _hash, _fragment = url.partition("#")
    bare = re.sub(r"^(https?://)[^/?#]*@", r"\1", bare)
    place, question, query = bare.partition("?")
    shown = "&".join(_parameter(part) for part in query.split("&"))
    # A view shows exchanges whose secrets have a stand-in already.
    return hiding.text(place + question + shown, "*").replace(STAND_IN, "*")


def _parameter(part: str) -> str:
    name, equals, value = part.partition("=")
    return f"{name}=*" if equals and value and _PARAMETERS.search(unquote(name)) else part


def _failure(exchange: HttpExchange) -> str | None:
    if exchange.served_by == "blocked":
        return None
    return next((kind for code, kind in _CODES.items() if code in (exchange.failure or "")), None)


def _response(exchange: HttpExchange, hiding: Hiding) -> dict[str, Any]:
    form, body = _body(exchange, hiding)
    headers = _headers(exchange, hiding)
    if headers.get("content-type") == _DEFAULTS.get(form):
        headers.pop("content-type", None)
    shown: dict[str, Any] = {"status": exchange.status}
    if headers:
        shown["headers"] = headers
    return {**shown, form: body} if form else shown


def _headers(exchange: HttpExchange, hiding: Hiding) -> dict[str, Any]:
    dropped = _VOLATILE - {"content-length"} if exchange.method == "HEAD" else _VOLATILE
    kept = {name: value for name, value in exchange.response_headers.items() if name.lower() not in dropped}
    headers: dict[str, Any] = {name: _header(value, hiding) for name, value in kept.items()}
    cookies = [_cookie(each) for each in exchange.set_cookies if not _TRACKERS.match(each)]
    if cookies:
        headers["set-cookie"] = cookies if len(cookies) > 1 else cookies[0]
    return headers


def _header(value: str, hiding: Hiding) -> str:
    """A header cannot hold the usual stand-in, which is no Latin letter."""
    return hiding.text(value, MASKED).replace(STAND_IN, MASKED)


def _cookie(given: str) -> str:
    """A cookie with its name and attributes; its value is a credential of whoever it was set for."""
    pair, semicolon, attributes = given.partition(";")
    name, _equals, value = pair.partition("=")
    return f"{name}={MASKED if value else ''}{semicolon}{attributes}"


def _body(exchange: HttpExchange, hiding: Hiding) -> tuple[str, Any]:
    """The key of a response's body and its value; an empty key where there is no body."""
    if exchange.response_base64:
        return "base64", hiding.base64(exchange.response_base64)
    text = exchange.response_body
    if not text:
        return "", None
    kind = next((value for name, value in exchange.response_headers.items() if name.lower() == "content-type"), "")
    if "json" in kind.lower():
        try:
            return "json", _hidden(_json(text), hiding)
        except (ValueError, RecursionError):
            pass
    return "text", hiding.text(text)


def _json(text: str) -> Any:
    """The value of a JSON body. Raises ValueError where a scenario cannot hold the same value."""
    value = json.loads(text)
    json.dumps(value, ensure_ascii=False, allow_nan=False).encode("utf-8")
    return value


def _hidden(value: Any, hiding: Hiding) -> Any:
    if isinstance(value, str):
        return hiding.text(value)
    if isinstance(value, Mapping):
        return {hiding.text(name): _hidden(item, hiding) for name, item in value.items()}
    if isinstance(value, list):
        return [_hidden(item, hiding) for item in value]
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value if hiding.text(str(value)) == str(value) else hiding.text(str(value))
    return value
