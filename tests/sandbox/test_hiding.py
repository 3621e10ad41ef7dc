from __future__ import annotations

import base64
import json
import re
import time
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from studio.sandbox.hiding import STAND_IN, Hiding

SECRETS = st.text(min_size=6, max_size=20) | st.text("ab+/=%&\\\"' \n✓", min_size=6, max_size=20)
AROUND = st.text(max_size=9)


def forms(secret: str, before: str = "", after: str = "") -> list[str]:
    """What clients make of a secret between two other texts."""
    whole = f"{before}{secret}{after}".encode("utf-8", "replace")
    body = json.dumps({before: f"{after}{secret}"}).encode()
    return [
        secret,
        quote(secret, safe="", errors="replace"),
        quote_plus(secret, errors="replace"),
        re.sub("%..", lambda found: found[0].lower(), quote(secret, safe="!~*'()-_.", errors="replace")),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        json.dumps(json.dumps(secret))[3:-3],
        base64.b64encode(whole).decode(),
        base64.urlsafe_b64encode(whole).decode(),
        base64.urlsafe_b64encode(whole).decode().rstrip("="),
        quote(base64.b64encode(whole).decode(), safe=""),
        whole.hex(),
        whole.hex().upper(),
        whole.hex(" "),
        body.hex("-").upper(),
        base64.b64encode(body).decode(),
        base64.b64encode(f"{before}:{quote(secret, safe='', errors='replace')}".encode("utf-8", "replace")).decode(),
    ]


@given(SECRETS, AROUND, AROUND)
def test_no_form_of_a_secret_is_left(secret: str, before: str, after: str) -> None:
    assume(not any("\ud800" <= char <= "\udfff" for char in secret))
    assume(STAND_IN[0] not in secret)
    hiding = Hiding([secret])
    for form in forms(secret, before, after):
        shown = hiding.text(f"[{form}]")
        assert form not in shown
        assert secret not in shown


@given(st.text(), SECRETS)
def test_what_holds_no_secret_stays(text: str, secret: str) -> None:
    assume(not any(sign in text for sign in "%\\+") and secret not in text)
    assert Hiding([secret]).text(text) == text or len(text) >= len(secret)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("Basic " + base64.b64encode(b"user:hush-hush").decode(), f"Basic {STAND_IN}"),
        ("a.com/?k=hush-hush&x=1", f"a.com/?k={STAND_IN}&x=1"),
        ("hush-hus", "hush-hus"),
        ("HUSH-HUSH", "HUSH-HUSH"),
        (b"a hush-hush b".hex(), f"6120{STAND_IN}2062"),
        (f"<Buffer {b'hush-hush'.hex(' ')}>", f"<Buffer {STAND_IN}>"),
        (b"hush-hush".hex(":").upper(), STAND_IN),
        (b"hush-hus".hex(), b"hush-hus".hex()),
    ],
)
def test_only_the_secret_goes(given: str, shown: str) -> None:
    assert Hiding(["hush-hush"]).text(given) == shown


def test_a_longer_secret_goes_first() -> None:
    assert Hiding(["hush", "hush-hush"]).text("hush-hush hush") == f"{STAND_IN} {STAND_IN}"


def test_short_secrets_stay() -> None:
    assert not Hiding(["", "abc"])
    assert Hiding(["abc"]).text("abc") == "abc"
    assert Hiding(["abcd"])


def test_encoded_bytes_lose_the_secret_and_nothing_else() -> None:
    given = base64.b64encode(b"\xff\x00hush-hush\xfe").decode()
    shown = base64.b64decode(Hiding(["hush-hush"]).base64(given))
    assert (shown[:2], shown[-1:]) == (b"\xff\x00", b"\xfe")
    assert b"hush" not in shown
    assert Hiding(["hush-hush"]).base64(base64.b64encode(b"\xff").decode()) == base64.b64encode(b"\xff").decode()
    umlaut = base64.b64encode("\xff grüßgott".encode() + b"\xff").decode()
    assert "grüßgott".encode() not in base64.b64decode(Hiding(["grüßgott"]).base64(umlaut))
    assert Hiding(["no base64"]).base64("no base64!") == f"{STAND_IN}!"


@pytest.mark.parametrize("text", ["\\" * 200_000, "%" * 200_000, "\\u" * 100_000, "a+" * 100_000])
@pytest.mark.parametrize("secret", ["\\\\\\\\\\\\x", '"\n\\"\n\\', "aaaaaaaa/", "a a a a a a"])
def test_no_text_makes_the_search_long(text: str, secret: str) -> None:
    began = time.process_time()
    Hiding([secret]).text(text)
    assert time.process_time() - began < 5


def test_bytes_beyond_ascii_are_found_as_hexadecimal() -> None:
    assert Hiding(["grüßgott✓"]).text(f"= {'grüßgott✓'.encode().hex()}") == f"= {STAND_IN}"
    assert Hiding(["1234"]).text("31323334") == "31323334", "as short as that it may be any number"
