from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue import places
from studio.catalogue.answer_facts import facts_for
from studio.catalogue.grants import Protocol
from studio.catalogue.loader import load
from studio.catalogue.reading import load_from
from studio.catalogue.source import CatalogueError
from tests.catalogue.test_reading import HERONS

FAILURE: Mapping[str, Any] = {
    "deny": {"kind": "redirect", "status": 302, "error": "no", "rule": "a", "shows": "S", "gap": "gaps.one"},
    "late": {"description": "late", "gap": "gaps.two"},
    "silent": {"deny": {"error": "quiet"}},
    "by_channel": {"token": {"deny": {"kind": "error", "status": 403}}},
    "by_protocol": {"heron": {"deny": {"status": 500}}, "egret": {"kind": "saml"}},
}
BROWSER = Protocol("b", "b")
HERON = Protocol("heron", "h", channel="token")


def test_facts_are_laid_from_the_general_to_the_particular() -> None:
    assert facts_for(FAILURE, BROWSER, False, ["deny", "late"]) == {
        **FAILURE["deny"],
        "description": "late",
        "gap": ("gaps.one", "gaps.two"),
    }
    assert facts_for(FAILURE, HERON, False, ["deny"])["status"] == 500
    assert facts_for(FAILURE, Protocol("x", "x", channel="token"), False, ["deny"])["status"] == 403


def test_what_is_shown_does_not_outlive_another_kind_of_answer() -> None:
    facts = facts_for(FAILURE, HERON, False, ["deny"])
    assert "shows" not in facts and (facts["rule"], facts["error"], facts["gap"]) == ("a", "no", ("gaps.one",))


def test_a_silent_login_is_one_through_the_browser() -> None:
    assert facts_for(FAILURE, BROWSER, True, ["deny"])["error"] == "quiet"
    assert facts_for(FAILURE, HERON, True, ["deny"])["error"] == "no"


def test_a_protocol_may_answer_denials_and_errors_in_one_way() -> None:
    egret = Protocol("egret", "e", channel="assertion")
    assert facts_for(FAILURE, egret, False, ["error"])["kind"] == "saml"
    assert "kind" not in facts_for(FAILURE, egret, False, ["ask"])


def rules(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name in ("rule", "gap") and inner:
                yield inner
            elif name == "rule_by_code":
                yield from inner.values()
            else:
                yield from rules(inner)
    elif isinstance(value, tuple):
        for each in value:
            yield from rules(each)


def test_every_rule_behind_an_answer_is_registered() -> None:
    named = {rule for t in load().triggers.values() for rule in (*rules(t.failure), *rules(t.success))}
    assert len(named) > 30
    assert named - set(load().rules) == set()


@pytest.mark.parametrize(
    ("failure", "told"),
    [
        ("{error: {kind: none, colour: grey}}", "the fact colour is not known"),
        ("{error: {kind: pigeon}}", "kind is 'pigeon'; expected one of redirect"),
        ("{error: 5}", "5 is no mapping"),
        ("{error: {kind: none}, by_channel: {pigeon: {}}}", "pigeon is no channel"),
        ("{error: {kind: none}, by_protocol: {x: {deny: {stats: 4}}}}", "the fact stats is not known"),
        ("{error: {kind: none}, silent: {ask: {also: [{kid: page}]}}}", "the fact kid is not known"),
        ("{error: {kind: none, before: {kid: page}}}", "the fact kid is not known"),
    ],
)
def test_a_fact_that_nobody_would_read_is_named_with_its_line(tmp_path: Path, failure: str, told: str) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(places.resources() / "catalogue", folder)
    text = HERONS.replace("failure: {error: {kind: none}}", f"failure: {failure}")
    (folder / "triggers" / "heron-watch.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"heron-watch\.yaml:9") as caught:
        load_from(folder)
    assert told in caught.value.message


def test_the_facts_of_success_are_checked_too(tmp_path: Path) -> None:
    folder = tmp_path / "catalogue"
    shutil.copytree(places.resources() / "catalogue", folder)
    (folder / "triggers" / "heron-watch.yaml").write_text(HERONS + "success: {kid: page}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="success: the fact kid is not known"):
        load_from(folder)
