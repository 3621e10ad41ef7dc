from __future__ import annotations

from typing import Any

from studio.ui.http.mock_uses import fits, place_for, serving
from tests.ui.outcome_samples import action, exchange, outcome

CUSTOMER: dict[str, Any] = {"request": {"url": "https://api.stripe.com/v1/customers/*"}, "response": {"status": 200}}
ONCE: dict[str, Any] = {**CUSTOMER, "times": 1}
OTHER: dict[str, Any] = {"request": {"url": "https://else.test/*"}, "failure": "dns"}


def test_the_mock_that_answered_is_found_as_the_run_found_it() -> None:
    http = (exchange(1), exchange(2), exchange(3, served_by="network"))
    run = outcome(actions=(action(http=http), action("second", http=(exchange(1),))))
    assert serving([OTHER, ONCE, CUSTOMER], run) == (1, 2, None, 1)
    assert serving([], run) == (None, None, None, None)


def test_method_headers_and_body_count() -> None:
    asked = exchange(1, method="POST", request_headers={"X-Key": "k"}, request_body='{"a": 1}')
    assert fits({"request": {"url": "*", "headers": {"x-key": "k"}, "json": {"a": 1}}}, asked)
    assert not fits({"request": {"url": "*", "method": "GET"}}, asked)
    assert not fits({"request": {"url": "*", "query": 3}}, asked)


def test_a_new_mock_stands_before_the_one_that_would_answer() -> None:
    assert place_for([OTHER, CUSTOMER], exchange(1)) == 1
    assert place_for([OTHER, ONCE], exchange(1)) == 2
    assert place_for([], exchange(1)) == 0
