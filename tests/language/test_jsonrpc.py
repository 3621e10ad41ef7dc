from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.language.jsonrpc import BadFrame, Frames, framed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.lists(JSON, max_size=4), st.integers(1, 40))
def test_what_is_framed_comes_back_however_it_is_cut(values: list[Any], size: int) -> None:
    data = b"".join(framed({"params": value}) for value in values)
    frames, found = Frames(), []
    for at in range(0, len(data), size):
        found += [message["params"] for message in frames.take(data[at : at + size])]
    assert found == values


@pytest.mark.parametrize(
    "data",
    [
        b"x" * 5000,
        b"Content-Length: -1\r\n\r\n{}",
        b"Content-Length: 99999999999\r\n\r\n",
        b"Content-Type: x\r\n\r\n{}",
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 1\r\n\r\n{",
    ],
)
def test_what_is_no_frame_is_refused(data: bytes) -> None:
    with pytest.raises(BadFrame):
        list(Frames().take(data))
