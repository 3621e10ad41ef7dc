from __future__ import annotations

import pytest

from studio.catalogue.freezing import frozen, thawed


def test_a_frozen_value_cannot_be_changed_at_any_depth() -> None:
    value = frozen({"a": [{"b": 1}]})
    with pytest.raises(TypeError):
        value["a"][0]["b"] = 2
    assert value["a"][0] == {"b": 1}


def test_a_thawed_copy_can() -> None:
    value = frozen({"a": [{"b": 1}], "c": (1, 2)})
    copy = thawed(value)
    copy["a"][0]["b"] = 2
    assert copy == {"a": [{"b": 2}], "c": [1, 2]} and value["a"][0]["b"] == 1
