"""From the JSON value of an attribute to what stands in the document: texts with their types, and names."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

from studio.tokens.saml.model import SamlValue
from studio.tokens.values import PlatformJson

FORMAT = "urn:oasis:names:tc:SAML:2.0:attrname-format:"
ANY = "xs:anyType"
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.\-]*:"
    r"(?://(?:[A-Za-z0-9\-._~!$&'()*+,;=:@\[\]]|%[0-9A-Fa-f]{2})*(?=[/?#]|$)|(?!//))"
    r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?#\[\]]|%[0-9A-Fa-f]{2})*"
)
_START = (
    ":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NAME = re.compile(f"[{_START}][{_START}\\-.0-9\u00b7\u0300-\u036f\u203f-\u2040]*")


def saml_values(value: Any, *, typed: bool) -> tuple[SamlValue, ...]:
    """The values of one attribute: a list gives one for each item, None and an empty list give none."""
    items = value if isinstance(value, list | tuple) else [value]
    return tuple(_value(item, typed) for item in items if item is not None)


def _value(value: Any, typed: bool) -> SamlValue:
    kind = "xs:anyType"
    if typed and isinstance(value, bool):
        kind = "xs:boolean"
    elif typed and isinstance(value, int | float):
        kind = "xs:double"
    elif typed and isinstance(value, str):
        kind = "xs:string"
    return SamlValue(value, value if isinstance(value, str) else json.dumps(value, cls=PlatformJson), kind)


def moment(value: Any) -> tuple[SamlValue, ...] | None:
    """A time of the profile as JavaScript prints a Date, in UTC; None for what is no time.

    Responses of the platform hold created_at and updated_at in this form, with the type xs:anyType.
    """
    if not isinstance(value, str):
        return None
    try:
        read = datetime.fromisoformat(value)
        when = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    day, month = _DAYS[when.weekday()], _MONTHS[when.month - 1]
    text = f"{day} {month} {when:%d} {when.year:04} {when:%H:%M:%S} GMT+0000 (Coordinated Universal Time)"
    return (SamlValue(value, text, ANY),)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def name_format(name: str) -> str:
    """The NameFormat that is read from an attribute's name: uri, basic (an XML name) or unspecified.

    https://auth0.com/docs/authenticate/protocols/saml/saml-configuration/customize-saml-assertions
    """
    if _URI.fullmatch(name):
        return f"{FORMAT}uri"
    return f"{FORMAT}{'basic' if _NAME.fullmatch(name) else 'unspecified'}"
