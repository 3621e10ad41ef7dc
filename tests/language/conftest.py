from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.language.document import Position
from studio.language.engine_files import Engine
from studio.language.service import LanguageService
from studio.language.workspace import ActionTypes


@pytest.fixture(scope="module")
def language(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageService]:
    """One running service for the tests of a module; later ones may count processes."""
    service = LanguageService(engine, tmp_path_factory.mktemp("workspace"), load())
    assert service.process.wait_ready(20)
    yield service
    service.stop()


class Asked:
    """An action in the service; `|` in a text marks the caret."""

    def __init__(self, service: LanguageService, name: str, types: ActionTypes) -> None:
        self.service, self.name, self.types = service, name, types
        self.code = ""

    def write(self, text: str) -> Position:
        """Put the text into the action and tell where its caret is."""
        before, mark, after = text.partition("|")
        self.code = before + after if mark else text
        self.service.open(self.name, self.types, self.code)
        last = before.rpartition("\n")[2]
        return Position(before.count("\n"), len(last.encode("utf-16-le")) // 2)

    def ask(self, question: Callable[..., int], *arguments: Any) -> Any:
        """The answer to one question about this action."""
        done, got = threading.Event(), []

        def told(answer: Any) -> None:
            got.append(answer)
            done.set()

        question(*arguments, told)
        assert done.wait(20), "the engine did not answer"
        return got[0]

    def complete(self, text: str) -> list[str]:
        at = self.write(text)
        return [each.label for each in self.ask(self.service.complete, self.name, at)]

    def diagnose(self, text: str) -> list[Any]:
        self.write(text)
        found: list[Any] = self.ask(self.service.diagnose, self.name)
        return found


@pytest.fixture
def action(language: LanguageService, request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., Asked]:
    """Open an action of a trigger: `action("post-login", secrets=("API_KEY",))`."""

    def make(trigger: str = "post-login", **types: Any) -> Asked:
        name = f"{request.node.nodeid}/{trigger}"
        request.addfinalizer(lambda: language.close(name))
        return Asked(language, name, ActionTypes(load().triggers[trigger], **types))

    return make
