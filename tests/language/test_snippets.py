from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.catalogue.source import CatalogueError
from studio.language.lint import lint
from studio.language.snippets import indented, load_snippets, offered
from studio.language.workspace import ActionTypes
from tests.language.conftest import Asked


def names(trigger: str, *, inside: bool) -> list[str]:
    return [each.label for each in offered(load().triggers[trigger], inside=inside)]


def test_a_trigger_is_offered_what_it_has() -> None:
    assert names("post-login", inside=False) == ["handler", "continue"]
    assert {"claim", "deny", "redirect", "stepup", "cachedfetch"} <= set(names("post-login", inside=True))
    assert names("post-user-registration", inside=False) == ["handler"]
    assert names("post-user-registration", inside=True) == ["cachedfetch"]


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_every_snippet_is_good_code(trigger: Trigger, action: Callable[..., Asked]) -> None:
    here = action(trigger.id, secrets=("SESSION_SECRET",))
    for snippet in offered(trigger, inside=True):
        body, _ = indented(snippet.insert, "  ")
        code = f"const value = 1;\nexports.{trigger.execute_handler} = async (event, api) => {{\n  {body}\n}};\n"
        assert [each for each in here.diagnose(code) if each.severity == "error"] == [], snippet.label
        found = [each.rule for each in lint(code, ActionTypes(trigger), load())]
        assert set(found) <= {"lint.redirect_without_continue"}, snippet.label
    for snippet in offered(trigger, inside=False):
        code, _ = indented(snippet.insert, "")
        assert [each for each in here.diagnose(code) if each.severity == "error"] == []


def test_later_lines_are_indented_and_the_caret_is_told() -> None:
    assert indented("if (a) {\n  $0\n}", "    ") == ("if (a) {\n      \n    }", 6)


def test_a_snippet_without_a_place_for_the_caret_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "snippets.yaml"
    path.write_text("snippets:\n  - {name: a, says: b, text: c}\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"snippets\.yaml:2: the text of a has no \$0"):
        load_snippets(path)
