from __future__ import annotations

from tests.sweep.conftest import Swept


def test_one_line_that_fails_in_many_ways_is_one_defect(swept: Swept) -> None:
    (defect,) = swept("event.user.email.split('@');").defects
    assert len(defect.results) >= 2
    assert defect.smallest.variant.words == "user.email absent"
    assert defect.overlay == {"user": {"email": {"$delete": True}}}


def test_what_the_failure_does_not_need_is_left_out(swept: Swept) -> None:
    code = "if (event.user.user_metadata.plan === 'gold') event.user.user_metadata.address.city;"
    own = {"user": {"name": "Grace", "nickname": "g", "user_metadata": {"theme": "dark"}}}
    (defect,) = swept(code, own).defects
    assert defect.overlay == {"user": {"user_metadata": {"plan": "gold"}}}
    assert defect.needs == ('user.user_metadata.plan = "gold"',)


def test_a_pair_keeps_both_its_halves(swept: Swept) -> None:
    (defect,) = swept("(event.user.given_name || event.user.nickname).trim();").defects
    assert set(defect.overlay["user"]) == {"given_name", "nickname"}


def test_a_long_text_becomes_as_short_as_it_may(swept: Swept) -> None:
    (defect,) = swept("if (event.user.name && event.user.name.length > 1000) null.x;").defects
    assert 1000 < len(defect.overlay["user"]["name"]) <= 2000


def test_a_grant_stays_where_nothing_less_will_do(swept: Swept) -> None:
    code = "if (event.transaction?.protocol === 'oauth2-refresh-token' && !event.session) null.x;"
    (defect,) = swept(code).defects
    assert defect.variant.grant == "refresh-token"
    assert defect.overlay == {}
