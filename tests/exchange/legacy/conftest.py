from __future__ import annotations

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.exchange.legacy.convert import Draft, convert

HERE = Path(__file__).parent


def rule(body: str) -> str:
    """A Rule with these lines in it."""
    return f"function (user, context, callback) {{\n{textwrap.indent(textwrap.dedent(body).strip(), '  ')}\n}}\n"


def inside(draft: Draft, handler: int = 0) -> str:
    """The lines of one handler of a draft."""
    start = draft.code.index("{", draft.code.index(f"exports.{draft.handlers[handler]} = ")) + 1
    if draft.code.startswith("};", start):
        return ""
    start += 1
    return textwrap.dedent(draft.code[start : draft.code.index("\n};", start)])


@pytest.fixture
def becomes() -> Callable[[str], str]:
    """What the lines of a Rule become, without a call of the callback at their end."""

    def convert_lines(body: str) -> str:
        return inside(convert(rule(f"{body}\ncallback(null, user, context);")))

    return convert_lines


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which something has been installed that stands in for the package `request`."""
    folder = tmp_path_factory.mktemp("packages")
    home = folder / "node_modules" / "request"
    home.mkdir(parents=True)
    home.joinpath("package.json").write_text('{"name": "request", "version": "2.88.0"}', encoding="utf-8")
    home.joinpath("index.js").write_text((HERE / "request_stub.js").read_text(encoding="utf-8"), encoding="utf-8")
    return folder
