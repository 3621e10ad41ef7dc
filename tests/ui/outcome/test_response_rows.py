from __future__ import annotations

from studio.catalogue.loader import load
from studio.flow.received import Asked, Response, Step, nothing, response_of
from studio.ui.outcome.response_rows import answers, as_text, body_text, body_words, response_rows, status_words
from studio.ui.rows.cells import Row
from tests.ui.outcome_samples import HOSTILE

RULES = load().rules
BACK = Step(
    *(
        "redirect",
        302,
        {"location": "https://app.test/?code=1", "code": "1"},
        "Back",
        {"Location": "https://app.test/"},
    ),
    *("The person is back.", ("responses.code",), Asked("GET", "https://x.test/authorize?a=b")),
)
TOKEN = Step(
    "token", 200, {"access_token": "eyJ"}, "Tokens", {"Cache-Control": "no-store"}, asked=Asked("POST", "t", {})
)
ERROR = Step("error", 500, {"error": "access_denied"}, "Elsewhere", rules=("gaps.password_denied_status",))


def words(row: Row) -> list[str]:
    return [cell.text for cell in row.cells]


def facts(row: Row) -> dict[str, str]:
    return {child.cells[0].text: child.cells[1].text for child in row.children}


def test_each_answer_is_a_row_with_its_facts_below() -> None:
    first, second, other = response_rows(response_of(BACK, TOKEN, also=(ERROR,)), RULES)
    assert [words(row) for row in (first, second, other)] == [
        ["302", "Back"],
        ["200", "Tokens"],
        ["or 500", "Elsewhere"],
    ]
    assert facts(first) == {
        "Request": "GET https://x.test/authorize?a=b",
        "Goes to": "https://app.test/",
        "A person sees": "The person is back.",
        "Rule": RULES["responses.code"].says,
    }
    assert facts(second) == {"Request": "POST t", "Cache-Control": "no-store"}
    assert [row.cells[0].meaning for row in (first, second, other)] == ["ok", "ok", "danger"]
    assert first.cells[0].spoken == "302 Found"


def test_what_is_not_established_stands_out() -> None:
    (row,) = response_rows(response_of(ERROR), RULES)
    (gap,) = row.children
    assert (gap.cells[0].text, gap.cells[0].icon, gap.cells[1].meaning) == ("Not established", "level-warn", "warn")
    assert gap.text().endswith("(gaps.password_denied_status)")


def test_a_page_that_waits_is_pending_and_one_that_tells_an_error_is_not() -> None:
    waiting = Step("page", 200, {"shows": "the form"}, rules=("responses.page",))
    failed = Step("page", 400, {"error": "x"})
    meanings = [row.cells[0].meaning for row in response_rows(response_of(waiting, failed), RULES)]
    assert meanings == ["pending", "danger"]


def test_where_nobody_waits_the_log_is_told() -> None:
    silent, log = response_rows(nothing("Nobody sees it.", "It is dropped."), RULES)
    assert words(silent) == ["none", "Nobody waits for an answer"] and silent.cells[0].spoken == "No answer"
    assert words(log) == ["Besides", "It is dropped."]


def test_the_request_is_copied_as_curl() -> None:
    (row,) = response_rows(response_of(BACK), RULES)
    assert row.children[0].text() == "curl 'https://x.test/authorize?a=b'"


def test_an_answer_as_text_is_what_http_would_write() -> None:
    assert as_text(TOKEN) == '200 OK\nCache-Control: no-store\n\n{\n  "access_token": "eyJ"\n}'
    assert body_text(BACK) == '{\n  "code": "1"\n}'
    assert body_text(Step("none", None, {})) == ""


def test_a_body_is_named_by_what_it_is() -> None:
    assert [body_words(step) for step in (BACK, TOKEN, Step("post", 200, {}), Step("none", None, {}))] == [
        "Parameters of 302 Found",
        "Body of 200 OK",
        "Fields of the form of 200 OK",
        "Body",
    ]
    assert status_words(Step("error", 418, {})) == "418"


def test_where_a_form_is_posted_to_is_told() -> None:
    (row,) = response_rows(response_of(Step("post", 200, {"url": "https://app.test/back"})), RULES)
    assert facts(row) == {"Posted to": "https://app.test/back"}


def test_a_response_without_steps_is_its_own_only_answer() -> None:
    response = Response("none", None, {})
    assert answers(response) == (response,)


def test_foreign_text_is_made_visible() -> None:
    step = Step("page", 400, {"e": HOSTILE}, HOSTILE, {"Location": HOSTILE}, HOSTILE, ("no.such_rule",))
    (row,) = response_rows(response_of(step), RULES)
    shown = "".join([*words(row), *facts(row), *facts(row).values(), *(c.detail() for c in row.children if c.detail)])
    assert not {"\u202e", "\x1b", "\x00"} & set(shown)
    assert facts(row)["Rule"] == "no.such_rule"
