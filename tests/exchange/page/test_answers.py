from __future__ import annotations

from studio.exchange.page.answers import changes, event, findings, response
from studio.exchange.page.markup import Writer
from tests.rules.playing import played


def test_every_answer_stands_with_its_request() -> None:
    text = response(Writer(), played(""))
    assert "GET https://" in text and "POST https://" in text and text.count("<li>") >= 2


def test_changes_have_a_row_each_and_what_is_removed_says_so() -> None:
    text = changes(Writer(), played("api.user.setAppMetadata('plan', 'gold'); api.user.setUserMetadata('gone', null);"))
    assert "app_metadata" in text and "&quot;gold&quot;" in text and "removed" in text
    assert changes(Writer(), played("")) == ""


def test_the_event_is_there_without_secrets() -> None:
    text = event(Writer(), played("", event={"secrets": {"A": "hush"}, "user": {"email": "a@example.com"}}))
    assert "a@example.com" in text and "hush" not in text


def test_what_is_worth_knowing_is_listed() -> None:
    run = played("setTimeout(() => api.user.setAppMetadata('late', 1), 30);")
    text = findings(Writer(), run)
    assert all(Writer().text(warning.message) in text for warning in run.shown.warnings)
