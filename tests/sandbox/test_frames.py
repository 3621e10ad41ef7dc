from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.sandbox.frames import FRAME_LIMIT, MAGIC, Frame, FrameReader, Raw, seal

KEY = bytes(range(32))
OTHER = bytes(32)
messages = st.lists(st.dictionaries(st.text(max_size=5), st.integers(), max_size=3), max_size=6)
garbage = st.one_of(st.binary(max_size=60), st.sampled_from([MAGIC, MAGIC[:2], b"A", b"AAS1F", MAGIC * 3]))


def payload(message: dict[str, Any]) -> bytes:
    return json.dumps({"t": "log", "m": message}).encode("ascii")


def read(data: bytes, sizes: list[int] | None = None) -> tuple[list[dict[str, Any]], bytes]:
    """All frames and all raw bytes of `data`, fed in portions of the given sizes."""
    reader, frames, raw, at = FrameReader(KEY), [], b"", 0
    for size in [*(sizes or []), len(data) + 1]:
        for item in reader.feed(data[at : at + size]):
            if isinstance(item, Frame):
                frames.append(item.payload)
            else:
                raw += item.data
        at += size
    for item in reader.close():
        assert isinstance(item, Raw)
        raw += item.data
    return frames, raw


@given(messages, st.lists(garbage, min_size=7, max_size=7), st.lists(st.integers(1, 40), max_size=60))
def test_frames_survive_any_portions_and_any_garbage(
    sent: list[dict[str, Any]], noise: list[bytes], sizes: list[int]
) -> None:
    data, expected = b"", b""
    for index, message in enumerate(sent):
        data += noise[index] + seal(KEY, index, payload(message))
        expected += noise[index]
    frames, raw = read(data + noise[6], sizes)
    assert [frame["m"] for frame in frames] == sent
    assert raw == expected + noise[6]


@given(st.binary(max_size=300), st.lists(st.integers(1, 20), max_size=30))
def test_bytes_without_the_key_are_never_a_frame(data: bytes, sizes: list[int]) -> None:
    forged = seal(OTHER, 0, payload({}))
    frames, raw = read(data + forged + data, sizes)
    assert frames == []
    assert raw == data + forged + data


@given(st.integers(0, 107), st.integers(1, 255))
def test_a_changed_byte_is_noticed(at: int, change: int) -> None:
    frame = bytearray(seal(KEY, 0, payload({"a": 1}) + b" " * 40))
    frame[at % len(frame)] ^= change
    frames, raw = read(bytes(frame) + seal(KEY, 0, payload({"b": 2})))
    assert [each["m"] for each in frames] == [{"b": 2}]
    assert raw == bytes(frame)


@given(st.integers(0, 90))
def test_a_cut_frame_is_raw_text(length: int) -> None:
    frame = seal(KEY, 0, payload({"a": 1}) + b" " * 40)[:length]
    assert read(frame) == ([], frame)


def test_a_replayed_or_skipped_frame_is_raw_text() -> None:
    first, third = seal(KEY, 0, payload({})), seal(KEY, 2, payload({}))
    frames, raw = read(first + first + third)
    assert len(frames) == 1
    assert raw == first + third


def test_the_payload_of_one_frame_cannot_ride_under_anothers_header() -> None:
    one, two = seal(KEY, 0, payload({"a": 1})), seal(KEY, 1, payload({"a": 2}))
    frames, _ = read(one[:28] + two[28:])
    assert frames == []


@pytest.mark.parametrize(
    "text", [b"[]", b"1", b"{}", b'{"t":1}', b'{"t":"x"', b'{"t":"x","n":NaN}', b"\xff", b"[" * 5000]
)
def test_an_authentic_frame_must_hold_a_message(text: bytes) -> None:
    frames, raw = read(seal(KEY, 0, text))
    assert frames == []
    assert raw == seal(KEY, 0, text)


def test_an_authentic_header_may_not_announce_too_much() -> None:
    header = seal(KEY, 0, b"")[:4] + bytes(4) + (FRAME_LIMIT + 1).to_bytes(4, "big")
    reader = FrameReader(KEY)
    assert reader.feed(header + bytes(32))


def test_a_key_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        FrameReader(b"short")
