from __future__ import annotations

from studio.flow.outcome import SentToken, Suspension
from studio.project.settings import FACTORS
from studio.ui.resume.sent_rows import COLUMNS, headline, sent_rows, step_words
from studio.ui.rows.cells import Place, Row

TOKEN = SentToken("t", "a.b.c", {"alg": "HS256"}, {"exp": 600, "name": "Ada\u202e", "big": {"a": 1}}, 600, "act", 7)
SITE = Suspension(
    *("redirect", 1, "act", 9, "onContinuePostLogin"),
    site="https://x.test/p",
    query=(("q", "1"), ("t", "a.b.c"), ("t", "a.b.c")),
    state="s1",
    tokens=(TOKEN,),
)


def texts(rows: tuple[Row, ...]) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in rows]


def test_a_redirect_is_taken_apart_with_its_token_decoded() -> None:
    rows = sent_rows(SITE, 0.0)
    assert texts(rows)[0] == ["URL", "https://x.test/p", "line 9"]
    assert texts(rows)[1] == ["q", "1", ""]
    assert texts(rows)[2] == ["t", "HS256 token, expires in 10 min", "line 7"]
    assert texts(rows)[-1] == ["state", "s1", "tenant"]
    assert rows[0].cells[2].link and rows[2].cells[2].link
    claims = {row.cells[0].text: row.cells[1].text for row in rows[2].children}
    assert claims["exp"] == "in 10 min · 1970-01-01 00:10:00 UTC"
    assert claims["name"] == '"Ada\\u202e"' and claims["big"] == '{"a": 1}'
    assert rows[2].text() == "a.b.c"


def test_links_lead_to_the_calls() -> None:
    rows = sent_rows(SITE, 0.0)
    assert rows[0].place == Place("act", 9) and rows[2].place == Place("act", 7)


def test_a_token_may_never_expire_and_come_from_nowhere() -> None:
    token = SentToken("t", "a.b.c", {}, {}, None, None, None)
    bare = Suspension("redirect", 1, "a", None, site="https://x", query=(("t", "a.b.c"),), state="s", tokens=(token,))
    row = sent_rows(bare, 0.0)[1]
    assert row.cells[1].text == "token, never expires"
    assert row.place is None and row.children == ()
    odd = SentToken("t", "a.b.c", {}, {}, -5, None, None)
    rows = sent_rows(Suspension("redirect", 1, "a", 1, site="x", query=(("t", "a.b.c"),), tokens=(odd,)), 0.0)
    assert rows[1].cells[1].text.endswith("expires at -5")


def test_a_long_query_is_cut_and_counted() -> None:
    long = Suspension("redirect", 1, "a", 1, site="x", query=tuple((f"q{n}", "") for n in range(100)), state="s")
    assert texts(sent_rows(long, 0.0))[-2][1] == "… 40 more"


def test_a_form_and_factors() -> None:
    form = Suspension("prompt", 1, "act", 3, form="ap_1", fields={"a": 1}, vars={"b": "x"})
    assert texts(sent_rows(form, 0.0)) == [
        ["Form", "ap_1", "line 3"],
        ["fields.a", "1", ""],
        ["vars.b", '"x"', ""],
    ]
    asked = Suspension("challenge", 1, "act", 3, factors=("otp", "email"))
    assert [row[:2] for row in texts(sent_rows(asked, 0.0))] == [["on offer", "otp"], ["", "email"]]
    assert len(sent_rows(Suspension("multifactor", 1, "a", 1), 0.0)) == len(FACTORS)


def test_words_for_each_kind() -> None:
    kinds = ("redirect", "prompt", "challenge", "enroll", "multifactor")
    waits = [Suspension(kind, 1, "a", 1, site="https://x", form="ap_1") for kind in kinds]
    assert [step_words(wait) for wait in waits] == ["redirect", "form", "challenge", "enrolment", "MFA"]
    assert [headline(wait) for wait in waits] == [
        "The user is at https://x",
        "The user sees the form ap_1",
        "The user is asked for a factor",
        "The user is asked to enrol a factor",
        "The user is asked for a factor",
    ]
    assert len(COLUMNS) == 3
