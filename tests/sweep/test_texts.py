from __future__ import annotations

from email.utils import parseaddr

from studio.sweep.texts import LONG, ODD_NAMES, texts


def test_the_texts_are_of_the_kinds_that_break_code() -> None:
    found = dict(texts("text"))
    assert len(found["long"]) >= LONG
    assert "'" in found["quotes"]
    assert '"' in found["quotes"]
    assert "\n" in found["newline"]
    assert "<script>" in found["html"]
    assert found["__proto__"] == "__proto__"
    assert not found["unicode"].isascii()
    assert len(set(found.values())) == len(found)


def test_odd_addresses_are_addresses() -> None:
    for _name, address in texts("email"):
        assert parseaddr(address)[1] == address
        local, _at, domain = address.rpartition("@")
        assert len(local) <= 64
        assert "." in domain


def test_odd_names_are_those_that_objects_have_already() -> None:
    assert {"__proto__", "constructor", "toString"} <= ODD_NAMES.keys()
