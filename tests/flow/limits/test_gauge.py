from __future__ import annotations

import pytest

from studio.catalogue.facts import Limit
from studio.catalogue.loader import load
from studio.flow.limits.gauge import gauge

LIMIT = Limit("limits.herons", 10, "herons", "At most ten.", "https://x.test", label="Herons", then="They fly away.")


@pytest.mark.parametrize(("used", "state"), [(0, "ok"), (7, "ok"), (8, "near"), (10, "near"), (11, "over")])
def test_the_state_follows_what_was_used(used: int, state: str) -> None:
    found = gauge(LIMIT, used, "pond", 3)
    assert (found.state, found.share) == (state, used / 10)
    assert (found.limit, found.label, found.of, found.unit) == ("limits.herons", "Herons", 10, "herons")
    assert (found.action, found.line, found.consequence) == ("pond", 3, "They fly away.")


def test_a_limit_may_have_another_name_and_figure_for_once() -> None:
    found = gauge(LIMIT, 3, label="Storks", of=2)
    assert (found.label, found.of, found.state) == ("Storks", 2, "over")


def test_a_full_trigger_is_no_reason_to_worry_before_it_is_full() -> None:
    limit = load().limits["limits.actions_per_trigger"]
    assert [gauge(limit, used).state for used in (19, 20, 21)] == ["ok", "near", "over"]
