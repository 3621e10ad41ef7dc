from __future__ import annotations

from dataclasses import replace

from studio.ui.http.mock_form import StepForm, form_of
from studio.ui.http.mock_list import (
    NEW,
    HttpPart,
    answering,
    doubled,
    moved,
    part_of,
    switched,
    typed,
    with_mock,
    with_mode,
    with_policy,
    without,
)
from studio.ui.http.policy import Policy

A, B = ({"request": {"url": f"https://{name}.test/"}, "response": {"status": 204}} for name in "ab")


def urls(part: HttpPart) -> list[str]:
    return [entry["request"]["url"][8] for entry in part.entries]


def test_the_list_is_edited_without_touching_what_was() -> None:
    part = part_of(None, [A, B])
    assert urls(with_mock(part, NEW, 1)) == ["a", "a", "b"]
    assert urls(without(part, 0)) == ["b"]
    assert urls(moved(part, 0, 1)) == ["b", "a"]
    twice = doubled(part, 1)
    assert urls(twice) == ["a", "b", "b"] and twice.entries[2] is not twice.entries[1]
    assert part.entries == (A, B)


def test_only_a_policy_that_would_not_hold_anyhow_is_written_down() -> None:
    empty, part = part_of(None, []), part_of(None, [A])
    assert with_mode(part, "mocked").network is None
    assert with_mode(empty, "mocked").network == "mocked"
    assert with_mode(part, "blocked").network == "blocked"
    assert with_mode(part, "allow", ("a.test",)).network == "allow:a.test"
    assert with_policy(empty, Policy("blocked")).network is None
    assert without(part, 0).policy.mode == "blocked"


def test_a_mock_made_from_a_request_answers_from_now_on() -> None:
    for before in (None, "blocked", "allow:a.test", "mocked"):
        assert answering(part_of(before, []), A, 0).policy.mode == "mocked"


def test_a_mock_is_switched_off_and_on() -> None:
    off = switched(part_of(None, [A]), 0, False)
    assert off.entries[0]["enabled"] is False and not off.mocks[0].is_on
    assert switched(off, 0, True).entries == (A,)


def test_what_cannot_be_read_is_kept_as_text_and_the_entry_holds_on() -> None:
    part = part_of(None, [A])
    wrong = replace(form_of(A), steps=(StepForm(body="{"),))
    broken = typed(part, 0, wrong)
    assert broken.entries[0] is A
    assert broken.mocks[0].form == wrong and broken.mocks[0].mistakes
    mended = typed(broken, 0, replace(wrong, steps=(StepForm(body="{}"),)))
    assert mended.entries[0]["response"] == {"status": 200, "json": {}}
    assert not mended.mocks[0].mistakes
    assert typed(mended, 0, mended.mocks[0].form).entries[0] is mended.entries[0]
