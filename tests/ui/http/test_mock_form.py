from __future__ import annotations

from typing import Any

import pytest

from studio.ui.http.mock_form import StepForm, form_of, pretty, steps_of


def test_a_mock_becomes_texts() -> None:
    entry = {
        "request": {
            "method": "POST",
            "url": "https://a.test/*",
            "query": {"page": 2, "tag": ["a", "b"]},
            "headers": {"x-key": {"$any": True}, "accept": "*json*"},
            "json": {"a": 1},
            "body": "b=*",
        },
        "response": {"status": 201, "headers": {"set-cookie": ["a=1", "b=2"]}, "json": [1], "delay_ms": 2.5},
        "times": 3,
    }
    form = form_of(entry)
    assert (form.method, form.url, form.times) == ("POST", "https://a.test/*", "3")
    assert form.query == "page: 2\ntag: a\ntag: b"
    assert form.headers == 'x-key: {"$any": true}\naccept: *json*'
    assert (form.json, form.text) == ('{\n  "a": 1\n}', "b=*")
    assert form.steps == (StepForm("response", "201", "2.5", "set-cookie: a=1\nset-cookie: b=2", "json", "[\n  1\n]"),)


@pytest.mark.parametrize(
    ("answer", "steps"),
    [
        ({"failure": "dns"}, (StepForm("dns"),)),
        ({"failure": "timeout", "delay_ms": 20}, (StepForm("timeout", delay="20"),)),
        ({"response": {}}, (StepForm(body_kind="none"),)),
        ({"response": {"text": "hi"}, "delay_ms": 5}, (StepForm(delay="5", body_kind="text", body="hi"),)),
        ({"response": {"body": {"a": 1}}}, (StepForm(body='{\n  "a": 1\n}'),)),
        ({"response": {"base64": "AAE="}}, (StepForm(body_kind="base64", body="AAE="),)),
        (
            {"responses": [{"status": 503}, {"failure": "reset"}]},
            (StepForm(status="503", body_kind="none"), StepForm("reset")),
        ),
    ],
)
def test_every_kind_of_answer_has_its_texts(answer: dict[str, Any], steps: tuple[StepForm, ...]) -> None:
    assert form_of({"request": {"url": "*"}, **answer}).steps == steps


def test_a_bare_entry_asks_for_anything() -> None:
    form = form_of({})
    assert (form.method, form.url) == ("*", "*")
    assert steps_of({}) == ({},)


def test_half_of_a_surrogate_pair_stays_an_escape() -> None:
    assert pretty("ö") == '"ö"'
    assert pretty("\ud800") == '"\\ud800"'
