from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.catalogue import places
from studio.project.scenario import load_scenario
from studio.ui.http.mock_form import MockForm, StepForm, form_of
from studio.ui.http.mock_reading import Mistake, read_form, refusal

SAMPLES = sorted(places.sample_events().glob("*/*.yaml"))
PLAIN: dict[str, Any] = {"request": {"method": "GET", "url": "https://a.test/*"}, "response": {"status": 204}}
FORM = form_of(PLAIN)


def mistakes(form: MockForm) -> list[tuple[str, int, int | None]]:
    return [(each.field, each.line, each.step) for each in read_form(form, PLAIN).mistakes]


def answered(**more: str) -> MockForm:
    return replace(FORM, steps=(replace(StepForm(), **more),))


def test_an_untouched_form_means_the_same_entry() -> None:
    entries = [dict(entry) for path in SAMPLES for entry in load_scenario(path).http]
    assert entries
    for entry in entries:
        assert read_form(form_of(entry), entry).entry == entry


def test_what_is_not_touched_keeps_its_value() -> None:
    entry = {
        "request": {"url": "https://a.test/", "query": {"page": 2, "on": True}, "headers": {"x": ["odd"]}},
        "responses": [{"status": 200, "json": {"a": 1.0}}, {"failure": "reset", "delay_ms": 1}],
    }
    form = form_of(entry)
    read = read_form(replace(form, url="https://b.test/", headers=""), entry).entry
    assert read == {**entry, "request": {"url": "https://b.test/", "query": {"page": 2, "on": True}}}


def test_everything_typed_becomes_an_entry() -> None:
    form = MockForm(
        method="post",
        url=" https://a.test/v1 ",
        query="page: 2\n\ntag: a\ntag: b",
        headers='x-key: {"$any": true}\nx-time: 12:30',
        json='{"user": {"$contains": "a"}}',
        times="2",
        steps=(
            StepForm(status="201", headers='set-cookie: a=1\nset-cookie: b=2\netag: "x"', body='{"a": [1]}'),
            StepForm(body_kind="base64", body="AA\nE=", delay="1.5"),
            StepForm("dns", delay="10"),
        ),
    )
    assert read_form(form, PLAIN).entry == {
        "request": {
            "method": "POST",
            "url": "https://a.test/v1",
            "query": {"page": "2", "tag": ["a", "b"]},
            "headers": {"x-key": {"$any": True}, "x-time": "12:30"},
            "json": {"user": {"$contains": "a"}},
        },
        "responses": [
            {"status": 201, "headers": {"set-cookie": ["a=1", "b=2"], "etag": '"x"'}, "json": {"a": [1]}},
            {"status": 200, "base64": "AAE=", "delay_ms": 1.5},
            {"failure": "dns", "delay_ms": 10},
        ],
        "times": 2,
    }


def test_one_answer_needs_no_list() -> None:
    entry = read_form(answered(kind="timeout"), PLAIN).entry
    assert entry is not None and entry["failure"] == "timeout" and "responses" not in entry
    assert read_form(answered(body_kind="none"), PLAIN).entry == {**PLAIN, "response": {"status": 200}}


@pytest.mark.parametrize(
    ("form", "field", "line", "step"),
    [
        (replace(FORM, method="G T"), "method", 0, None),
        (replace(FORM, url=""), "url", 0, None),
        (replace(FORM, url="ftp://a"), "url", 0, None),
        (replace(FORM, query="a: 1\nnothing"), "query", 2, None),
        (replace(FORM, headers='a: b\nx: {"$any"}'), "headers", 2, None),
        (replace(FORM, headers='x: {"$some": true}'), "headers", 0, None),
        (replace(FORM, headers="a b: c"), "headers", 0, None),
        (replace(FORM, json="{\n  a\n}"), "json", 2, None),
        (replace(FORM, times="0"), "times", 0, None),
        (replace(FORM, times="two"), "times", 0, None),
        (answered(status="99"), "status", 0, 0),
        (answered(status="", body="1"), "status", 0, 0),
        (answered(body=""), "body", 1, 0),
        (answered(body='{\n\n"a": ,}'), "body", 3, 0),
        (answered(body='"\\ud800"'), "body", 1, 0),
        (answered(body="[" * 150 + "]" * 150), "body", 1, 0),
        (answered(body="1", headers="x"), "answer_headers", 1, 0),
        (answered(body="1", headers="x: \u20ac"), "answer_headers", 0, 0),
        (answered(body="x", body_kind="base64"), "body", 0, 0),
        (answered(body="1", delay="-1"), "delay", 0, 0),
        (answered(body="1", delay="nan"), "delay", 0, 0),
    ],
)
def test_a_mistake_names_field_line_and_answer(form: MockForm, field: str, line: int, step: int | None) -> None:
    assert (field, line, step) in mistakes(form)
    reading = read_form(form, PLAIN)
    assert reading.entry is None
    for each in reading.mistakes:
        assert each.sentence.endswith(".") and not each.sentence[0].islower() and "\n" not in each.sentence


def test_one_mistake_does_not_hide_another() -> None:
    form = replace(FORM, url="x", steps=(StepForm(body="{}"), StepForm(status="x", body="{")))
    assert mistakes(form) == [("url", 0, None), ("status", 0, 1), ("body", 1, 1)]


def test_sentences_say_what_was_expected() -> None:
    assert read_form(answered(status="abc", body="1"), PLAIN).mistakes == (
        Mistake("status", "The status is abc; expected a number from 200 to 599.", 0, 0),
    )
    assert refusal({"request": {"url": "x"}, "failure": "dns"}).startswith("The URL is 'x'; expected")
    assert refusal(PLAIN) == ""


texts = st.text(max_size=30)
steps = st.builds(
    StepForm,
    st.sampled_from(("response", "timeout", "dns")),
    texts,
    texts,
    texts,
    st.sampled_from(("json", "text", "base64", "none")),
    texts,
)
forms = st.builds(
    MockForm, texts, texts, texts, texts, texts, texts, texts, st.lists(steps, min_size=1, max_size=3).map(tuple)
)


@given(forms)
def test_whatever_is_typed_is_an_entry_or_a_sentence(form: MockForm) -> None:
    reading = read_form(form, PLAIN)
    assert (reading.entry is None) == bool(reading.mistakes)
    if reading.entry is not None and not refusal(reading.entry):
        assert read_form(form_of(reading.entry), reading.entry).entry == reading.entry
