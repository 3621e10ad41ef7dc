from __future__ import annotations

import gc

import pytest

from studio.collecting import without_collector


def test_the_collector_is_back_when_the_last_one_is_through() -> None:
    assert gc.isenabled()
    with without_collector():
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_back_after_an_error_too() -> None:
    with pytest.raises(ValueError, match="mistake"), without_collector():
        raise ValueError("mistake")
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    try:
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
