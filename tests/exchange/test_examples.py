from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.exchange.gathering import gather
from studio.project.reading import ReadError

Make = Callable[..., Path]


@pytest.fixture
def root(project: Make) -> Path:
    made = project({"one": {"trigger": "post-login"}}, {"tenant": {"domain": "acme.eu.auth0.com"}})
    scenarios = made / "actions" / "one" / "scenarios"
    scenarios.mkdir()
    (scenarios / "b.yaml").write_text("description: B\nevent: {user: {email: me@example.com}}\n", encoding="utf-8")
    (scenarios / "a.yaml").write_text("grant: refresh-token\n", encoding="utf-8")
    (scenarios / "c.yaml").write_text("trigger: credentials-exchange\n", encoding="utf-8")
    return made


def test_scenarios_beside_an_action_with_their_whole_events(root: Path) -> None:
    assert gather(root).actions[0].examples == ()
    first, second = gather(root, examples=True).actions[0].examples
    assert (first.file, second.file) == ("a.yaml", "b.yaml")
    assert first.event["transaction"]["protocol"] == "oauth2-refresh-token"
    assert second.event["user"]["email"] == "me@example.com" and second.event["user"]["user_id"]
    (one,) = gather(root / "actions" / "one" / "code.js", examples=True).actions
    assert len(one.examples) == 2


def test_a_scenario_in_a_folder_is_called_by_its_way(root: Path) -> None:
    deep = root / "actions" / "one" / "scenarios" / "new" / "a.yaml"
    deep.parent.mkdir()
    deep.write_text("expect: {}\n", encoding="utf-8")
    assert [each.file for each in gather(root, examples=True).actions[0].examples] == ["a.yaml", "b.yaml", "new/a.yaml"]


@pytest.mark.parametrize(
    ("text", "said"), [("grants: x", r"c.yaml:1: the key grants"), ("grant: saml2", "the grant saml2")]
)
def test_a_broken_scenario_is_one_sentence(root: Path, text: str, said: str) -> None:
    (root / "actions" / "one" / "scenarios" / "c.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(ReadError, match=said):
        gather(root, examples=True)
    assert gather(root).actions, "which matters only to those that want scenarios"
