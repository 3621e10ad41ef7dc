from __future__ import annotations

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.ledger import Ledger


def ledger() -> Ledger:
    catalogue = load()
    trigger = catalogue.triggers["post-login"]
    return Ledger(catalogue, trigger, default_event(trigger))


def test_a_withdrawn_change_leaves_nothing_behind() -> None:
    book = ledger()
    book.change("app_metadata", "a", 1)
    book.withdraw("app_metadata", "a")
    assert book.changes == {}


def test_the_next_event_is_a_copy() -> None:
    book = ledger()
    book.change("transaction_metadata", "step", "two")
    after = book.next_event()
    assert after["transaction"]["metadata"] == {"step": "two"}
    assert book.event["transaction"]["metadata"] == {}


def test_a_change_for_an_absent_object_is_not_invented() -> None:
    book = ledger()
    del book.event["session"]
    book.change("session_metadata", "a", "b")
    assert "session" not in book.next_event()


def test_what_is_written_cannot_be_taken_back() -> None:
    catalogue = load()
    event = {"user": {"app_metadata": {"old": 1}}}
    ledger = Ledger(catalogue, catalogue.triggers["post-login"], event)
    ledger.change("app_metadata", "new", 1)
    ledger.change("app_metadata", "old", None)
    ledger.event = ledger.next_event()
    ledger.write()
    for name in ("new", "old"):
        ledger.change("app_metadata", name, 2)
        ledger.withdraw("app_metadata", name)
    ledger.change("app_metadata", "later", 3)
    ledger.withdraw("app_metadata", "later")
    assert ledger.changes == {"app_metadata": {"new": 1, "old": None}}
    assert ledger.next_event()["user"]["app_metadata"] == {"new": 1}
