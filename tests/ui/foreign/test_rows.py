from __future__ import annotations

import jwt

from studio.catalogue.claim_meanings import claim_meanings
from studio.tokens.foreign import Remark, read_foreign
from studio.ui.foreign.rows import sentence, token_rows, worst

NOW = 1_767_225_600


def test_remarks_are_told_with_their_moment() -> None:
    assert sentence(Remark("expired", "exp", NOW - 60), NOW) == "Expired 1 min ago, 2025-12-31 23:59:00 UTC."
    assert sentence(Remark("not_yet", "nbf", NOW + 60), NOW).startswith("Not valid yet: from in 1 min")
    assert sentence(Remark("bad_time", "iat"), NOW) == "iat is no moment; expected seconds since 1970."
    assert sentence(Remark("unverified"), NOW).startswith("Not verified")
    assert worst((Remark("unverified"), Remark("expired", "exp", 1))) == "warn"
    assert worst((Remark("unverified"), Remark("valid", "exp", 1))) == "neutral"


def test_members_of_both_parts_have_their_meaning() -> None:
    token = jwt.encode({"sub": "a\u202eb", "exp": NOW, "mine": {"a": 1}}, "k" * 32, headers={"odd": 1})
    rows = token_rows(read_foreign(token, NOW), claim_meanings(), NOW)
    told = {row.cells[1].text: (row.cells[0].text, row.cells[2].text, row.cells[3].text) for row in rows}
    assert told["odd"] == ("header", "1", "A parameter of its own.")
    assert told["alg"][2].startswith("The algorithm")
    assert told["sub"][1] == '"a\\u202eb"'
    assert told["exp"][1] == "now · 2026-01-01 00:00:00 UTC"
    assert told["mine"] == ("payload", '{"a": 1}', "")
    (sub,) = [row for row in rows if row.cells[1].text == "sub"]
    assert sub.detail and sub.detail().startswith("sub — Whom the token is about")
    assert sub.text() == "a\u202eb" and sub.offers and sub.offers()[-1].short == "Definition"
