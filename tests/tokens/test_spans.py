from __future__ import annotations

import base64
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from studio.tokens.keys import SigningKeys
from studio.tokens.spans import span_at, spans
from tests.test_samples import SAMPLES, run

VALUES: Any = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode("utf-8", "surrogatepass")).rstrip(b"=").decode()


def bits(text: str) -> str:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    return "".join(f"{letters.index(letter):06b}" for letter in text)


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=6), st.booleans(), st.sampled_from([None, 2]))
def test_the_characters_of_a_claim_hold_its_bytes_and_no_smaller_range_does(
    claims: dict[str, Any], ascii_only: bool, indent: int | None
) -> None:
    payload = json.dumps(claims, ensure_ascii=ascii_only, indent=indent)
    if any("\ud800" <= char <= "\udfff" for char in payload):
        return
    head = encoded('{"alg":"RS256"}')
    token = f"{head}.{encoded(payload)}.c2ln"
    found = [span for span in spans(token) if span.part == "payload"]
    assert [span.name for span in found] == list(claims)
    for span in found:
        piece = json.dumps(span.name, ensure_ascii=ascii_only).encode()
        wanted = "".join(f"{byte:08b}" for byte in piece)
        held = bits(token[span.start : span.end])
        shift = (8 - (span.start - len(head) - 1) * 6 % 8) % 8
        assert (wanted in held and held.index(wanted) < 6) or held[shift:].startswith(wanted)
        assert span_at(found, span.start) is not None


def test_every_claim_of_a_real_token_is_found() -> None:
    path = next(path for path in SAMPLES if path.stem == "role-claim")
    token = run(path, SigningKeys.made()).tokens.id_token
    assert token is not None
    found = spans(token.jwt)
    assert [span.name for span in found if span.part == "payload"] == list(token.claims)
    assert {span.name for span in found if span.part == "header"} == set(token.header)
    assert span_at(found, len(token.jwt) - 1) is None


def test_what_is_no_token_has_no_spans() -> None:
    for text in (
        "",
        "a.b",
        "a.b.c",
        f"{encoded('[1]')}.{encoded('nothing')}.x",
        f"{encoded('{')}.{encoded('{1:2}')}.x",
    ):
        assert spans(text) == ()
    five = ".".join([encoded('{"alg":"dir"}'), "", "a", "b", "c"])
    assert [span.name for span in spans(five)] == ["alg"]
