"""Texts and other values with which code that was never tried on them gets into trouble."""

from __future__ import annotations

from typing import Any

LONG = 5000
_TEXTS: tuple[tuple[str, str], ...] = (
    ("blank", " "),
    ("quotes", 'O\'Neil "Ada" `x`'),
    ("unicode", "Zoë 🦄 שלום\u202e e\u0301"),
    ("newline", "first\r\nsecond"),
    ("html", "<script>alert(1)</script>&amp;"),
    ("__proto__", "__proto__"),
    ("number", "0"),
    ("percent", "100% %s %zz ${x} {{y}}"),
    ("backslash", "..\\..\\x/../y\u0000z"),
    ("long", "a" * LONG),
)
_EMAILS: tuple[tuple[str, str], ...] = (
    ("capitals", "Ada.LOVELACE@Example.TEST"),
    ("plus", "ada+news@example.test"),
    ("quoted @", '"ada@home"@example.test'),
    ("subdomain", "ada@mail.eu.example.test"),
    ("unicode", "zoë@exämple.test"),
    ("one letter", "a@b.test"),
    ("long", f"{'a' * 64}@{'b' * 63}.test"),
)


def texts(wild: str) -> tuple[tuple[str, Any], ...]:
    """Texts that people might put into a field which they fill as they like, each with a name."""
    return _EMAILS if wild == "email" else _TEXTS


ODD_NAMES: dict[str, Any] = {"__proto__": {"polluted": True}, "constructor": "x", "": 1, "a b.c": [], "toString": None}
