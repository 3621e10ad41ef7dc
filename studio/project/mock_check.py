"""The `http` list of a scenario: every mock is checked when it is read, so that a wrong one has a line.

How a mock is compared and answered is the business of `studio.sandbox.http.mocks`.
"""

from __future__ import annotations

import base64
import binascii
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from studio.project.paths import FieldPath
from studio.project.pattern import flaw
from studio.project.reading import Document, nearest
from studio.project.shape import known, mapping, text

FAILURES = ("timeout", "refused", "dns", "reset")
MATCHERS = ("$any", "$absent", "$matches", "$contains")
_MOCK_KEYS = ("request", "response", "responses", "failure", "delay_ms", "times", "enabled")
_REQUEST_KEYS = ("method", "url", "query", "headers", "json", "body")
_BODY_KEYS = ("json", "text", "body", "base64")
_RESPONSE_KEYS = ("status", "headers", *_BODY_KEYS, "delay_ms")
_ANSWERS = ("response", "responses", "failure")
_HEADER = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")

Check = Callable[[Document, FieldPath, Any], object]


def mocks(document: Document, path: FieldPath, value: Any) -> tuple[Mapping[str, Any], ...]:
    """The mocks of a scenario. Raises ReadError, which names line and expectation."""
    if not isinstance(value, list):
        raise document.error(path, "http is no list; expected a list of mocks")
    for index, mock in enumerate(value):
        _mock(document, (*path, index), mock)
    return tuple(value)


def _mock(document: Document, path: FieldPath, mock: Any) -> None:
    known(document, path, mapping(document, path, mock), _MOCK_KEYS)
    _parts(document, (*path, "request"), mapping(document, (*path, "request"), mock.get("request")), _REQUEST)
    if "url" not in mock["request"]:
        raise document.error((*path, "request"), "the request has no url; expected one such as https://example.com/*")
    answers = [key for key in _ANSWERS if key in mock]
    if len(answers) != 1:
        raise document.error(path, "a mock answers in one way; expected response, responses or failure")
    for name, check in _OF_MOCK.items():
        if name in mock:
            check(document, (*path, name), mock[name])


def _parts(document: Document, path: FieldPath, value: Mapping[str, Any], checks: Mapping[str, Check]) -> None:
    """Checks every key of a mapping, and refuses those without a check."""
    known(document, path, value, tuple(checks))
    for name, item in value.items():
        checks[name](document, (*path, name), item)


def _method(document: Document, path: FieldPath, value: Any) -> None:
    if not re.fullmatch(r"[A-Za-z-]+|\*", text(document, path, value)):
        raise document.error(path, f"method is {value!r}; expected one such as GET, or *")


def _url(document: Document, path: FieldPath, value: Any) -> None:
    if not re.match(r"(?i)https?://.|\*", text(document, path, value)):
        raise document.error(path, f"url is {value!r}; expected one such as https://example.com/*")


def _query(document: Document, path: FieldPath, value: Any) -> None:
    for name, item in mapping(document, path, value).items():
        for each in item if isinstance(item, list) else [item]:
            _wanted_text(document, (*path, name), each)


def _wanted_headers(document: Document, path: FieldPath, value: Any) -> None:
    for name, item in mapping(document, path, value).items():
        _header_name(document, (*path, name), name)
        _wanted_text(document, (*path, name), item)


def _wanted_text(document: Document, path: FieldPath, value: Any) -> None:
    """A text, a number that stands for its digits, or a matcher."""
    if isinstance(value, Mapping):
        if _matcher(document, path, value):
            return
        raise document.error(path, f"{path[-1]} is a mapping; expected a text or one of {', '.join(MATCHERS)}")
    if value is None or isinstance(value, list):
        raise document.error(path, f"{path[-1]} is {value!r}; expected a text")


def _wanted(document: Document, path: FieldPath, value: Any) -> None:
    """A part of a JSON body, with matchers at any depth."""
    if isinstance(value, Mapping) and not _matcher(document, path, value):
        for name, item in value.items():
            _wanted(document, (*path, name), item)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _wanted(document, (*path, index), item)


def _matcher(document: Document, path: FieldPath, value: Mapping[str, Any]) -> bool:
    """Whether a mapping is a matcher; one that is spelled or filled in wrongly is an error."""
    named = [name for name in value if name.startswith("$")]
    if not named:
        return False
    if len(value) != 1:
        raise document.error((*path, named[0]), f"{named[0]} stands beside other keys; expected it alone")
    (name,) = named
    if name not in MATCHERS:
        expected = nearest(name, MATCHERS) or f"; expected one of {', '.join(MATCHERS)}"
        raise document.error((*path, name), f"the matcher {name} is not known{expected}")
    _argument(document, (*path, name), name, value[name])
    return True


def _argument(document: Document, path: FieldPath, name: str, value: Any) -> None:
    if name in ("$any", "$absent") and value is not True:
        raise document.error(path, f"{name} is {value!r}; expected true")
    if name == "$matches":
        wrong = flaw(text(document, path, value))
        if wrong:
            raise document.error(path, f"$matches is no regular expression: {wrong}")
    if name == "$contains":
        _wanted(document, path, value)


def _anything(_document: Document, _path: FieldPath, _value: Any) -> None:
    """No check."""


_REQUEST: dict[str, Check] = dict(
    zip(_REQUEST_KEYS, (_method, _url, _query, _wanted_headers, _wanted, _wanted_text), strict=True)
)


def _responses(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, list) or not value:
        raise document.error(path, "responses is no list with something in it; expected a list of responses")
    for index, item in enumerate(value):
        _step(document, (*path, index), item)


def _step(document: Document, path: FieldPath, value: Any) -> None:
    """A response in a sequence, which may also be a failure."""
    if isinstance(value, Mapping) and "failure" in value:
        _parts(document, path, value, {"failure": _failure, "delay_ms": _delay})
    else:
        _response(document, path, value, "failure")


def _response(document: Document, path: FieldPath, value: Any, *more: str) -> None:
    known(document, path, mapping(document, path, value), (*_RESPONSE_KEYS, *more))
    bodies = [name for name in _BODY_KEYS if name in value]
    if len(bodies) > 1:
        raise document.error((*path, bodies[1]), f"{bodies[1]} stands beside {bodies[0]}; expected one body")
    _parts(document, path, value, _RESPONSE)


def _status(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or not 200 <= value <= 599:
        raise document.error(path, f"status is {value!r}; expected a number from 200 to 599")


def _headers(document: Document, path: FieldPath, value: Any) -> None:
    for name, item in mapping(document, path, value).items():
        _header_name(document, (*path, name), name)
        for each in item if isinstance(item, list) else [item]:
            if not isinstance(each, str | int | float) or not _VALUE.fullmatch(str(each)):
                raise document.error((*path, name), f"{name} is {each!r}; expected the text of a header")


def _header_name(document: Document, path: FieldPath, name: str) -> None:
    if not _HEADER.fullmatch(name):
        raise document.error(path, f"{name!r} is no name of a header; expected one such as content-type")


def _body(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, str | Mapping | list):
        raise document.error(path, f"body is {value!r}; expected a text, a mapping or a list")


def _base64(document: Document, path: FieldPath, value: Any) -> None:
    try:
        base64.b64decode(text(document, path, value), validate=True)
    except (binascii.Error, ValueError) as error:
        raise document.error(path, "base64 holds something else; expected bytes in base64") from error


def _delay(document: Document, path: FieldPath, value: Any) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not math.isfinite(value) or value < 0:
        raise document.error(path, f"delay_ms is {value!r}; expected milliseconds, 0 or more")


def _failure(document: Document, path: FieldPath, value: Any) -> None:
    if value not in FAILURES:
        raise document.error(path, f"expected one of {', '.join(FAILURES)}{nearest(str(value), FAILURES)}")


def _times(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise document.error(path, f"times is {value!r}; expected how often the mock answers, 1 or more")


_RESPONSE: dict[str, Check] = dict(
    zip(_RESPONSE_KEYS, (_status, _headers, _anything, text, _body, _base64, _delay), strict=True)
)


def _enabled(document: Document, path: FieldPath, value: Any) -> None:
    if not isinstance(value, bool):
        raise document.error(path, f"enabled is {value!r}; expected true or false")


_OF_MOCK: dict[str, Check] = {
    "response": _response,
    "responses": _responses,
    "failure": _failure,
    "delay_ms": _delay,
    "times": _times,
    "enabled": _enabled,
}
