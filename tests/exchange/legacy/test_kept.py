from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.exchange.legacy.convert import convert
from tests.exchange.legacy.conftest import inside, rule

READ = "cached(api, 'x')"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("log(global.x, global['x'], global[name]);", [f"log({READ}, {READ}, cached(api, name));"]),
        ("global.x = 1;", ["keep(api, 'x', 1);"]),
        ("global.x = global.x || {};", [f"keep(api, 'x', {READ} || {{}});"]),
        ("const v = global.x = f();", ["const v = keep(api, 'x', f());"]),
        ("global.x += 2;", [f"keep(api, 'x', {READ} + 2);"]),
        ("global.x++;", [f"keep(api, 'x', {READ} + 1);"]),
        ("global.x.y[z] = 1;", ["{", f"  const kept = {READ};", "  kept.y[z] = 1;", "  keep(api, 'x', kept);", "}"]),
        (
            "global.x.list.push(1);",
            ["{", f"  const kept = {READ};", "  kept.list.push(1);", "  keep(api, 'x', kept);", "}"],
        ),
        ("delete global.x.y;", ["{", f"  const kept = {READ};", "  delete kept.y;", "  keep(api, 'x', kept);", "}"]),
        ("delete global.x;", ["api.cache.delete('x');"]),
        ("global.setTimeout(f, 1); log(global.process);", ["global.setTimeout(f, 1); log(global.process);"]),
    ],
)
def test_global_becomes_the_cache(becomes: Callable[[str], str], old: str, new: list[str]) -> None:
    assert becomes(old).splitlines() == new


@pytest.mark.parametrize("value", ["new Client()", "require('knex')({})", "() => 1", "global.client || new Client()"])
def test_what_is_no_text_cannot_be_kept(value: str) -> None:
    draft = convert(rule(f"global.client = {value};\nlog(global.client);\ncallback();"))
    assert "global.client keeps what api.cache cannot hold" in draft.todos[0].text
    assert "log(global.client);" in inside(draft)


def test_a_date_is_text_in_the_end(becomes: Callable[[str], str]) -> None:
    assert becomes("global.when = new Date();") == "keep(api, 'when', new Date());"


def test_what_is_needed_comes_along() -> None:
    code = convert(rule("global.x = global.x || 1;\ncallback();")).code
    assert code.count("const cached = (api, key) => {") == code.count("const keep = (api, key, value) => {") == 1
