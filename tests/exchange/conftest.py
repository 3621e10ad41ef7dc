from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from studio.exchange.bundle import Action, Bundle, Dependency, Module, ModuleUse, Secret

CODE = (
    "exports.onExecutePostLogin = async (event, api) => {\n"
    "  api.idToken.setCustomClaim('a', `${event.user.email}`);\n};\n"
)
# Code that every careless writer gets wrong: templates, markers, quotes, ends of comments and heredocs, line ends.
NASTY_CODE = (
    "/* --- */\r\nexports.onExecutePostLogin = async (event, api) => {\n"
    "  const text = `${event.user.name} %{if} $${x} %%{y} \\u0041 </script> --> */ EOT\nEOT\n<<EOT\n`;\n"
    "  const marks = '@@FOO@@ ##BAR##', quotes = \"'\\\"\", emoji = '👩\u200d💻', odd = '\u2028';\n"
    "  api.idToken.setCustomClaim('https://example.com/x', [text, marks, quotes, emoji, odd, event.secrets.API_KEY]);\n"
    "};\n\n"
)
NASTY_NAMES = (
    *("Enrich: profile/roles", "a?b*c", "back\\slash", "..", "con", "trailing. ", 'say "hi"', "it's", "😀 👩\u200d💻"),
    *(
        "${x} %{y} $${z}",
        "#hash",
        "- dash",
        "null",
        "yes",
        "1e3",
        "0o14",
        "1_000",
        "{a: b}",
        "[x]",
        "a: b # c",
        "*/ x /*",
    ),
    *(
        "<script>alert(1)</script>",
        "%PATH%",
        "~",
        "!tag",
        "&anchor",
        "*alias",
        "| block",
        "ключ",
        "é",
        "`tick`",
        "a" * 300,
    ),
)


def action(name: str = "Add roles", code: str = CODE, **more: Any) -> Action:
    return Action(name, code, **{"trigger": "post-login", "version": "v3", "runtime": "node22", **more})


@pytest.fixture
def nasty() -> Bundle:
    """Everything that is hard about names, code, secrets, packages and modules in one bundle."""
    first = action(
        "AAA everything",
        NASTY_CODE,
        dependencies=(Dependency("lodash", "4.17.21"), Dependency("@scope/odd", "1.0.0-rc.1")),
        secrets=(Secret("API_KEY"), Secret("odd name-é"), Secret("RAW", "##RAW_KEY##"), Secret("OTHER", "@@MAPPED@@")),
        modules=(ModuleUse("notification-helper", 3), ModuleUse("second", 1)),
        deployed=False,
    )
    others = tuple(action(name, NASTY_CODE, secrets=(Secret("API_KEY"),)) for name in sorted(NASTY_NAMES))
    modules = (
        Module(
            "notification-helper", "exports.x = `${1}`;\n", (Dependency("axios", "1.7.9"),), (Secret("MODULE_KEY"),)
        ),
        Module("second", ""),
    )
    return Bundle((first, *others), modules)


def write_project(
    root: Path, actions: Mapping[str, Mapping[str, Any]], settings: Mapping[str, Any] | None = None
) -> Path:
    """A project on disk: per folder the keys of action.yaml, and `code`."""
    root.mkdir(parents=True, exist_ok=True)
    for folder, described in actions.items():
        home = root / "actions" / folder
        home.mkdir(parents=True)
        rest = {key: value for key, value in described.items() if key != "code"}
        (home / "code.js").write_bytes(str(described.get("code", CODE)).encode())
        if rest:
            (home / "action.yaml").write_text(yaml.safe_dump(rest, allow_unicode=True), encoding="utf-8")
    (root / "studio.yaml").write_text(json.dumps(settings or {}), encoding="utf-8")
    return root


def tree(root: Path) -> dict[str, bytes]:
    """Every file below a folder with its content."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Callable[..., Path]:
    """Makes a project in a folder of its own."""

    def make(actions: Mapping[str, Mapping[str, Any]], settings: Mapping[str, Any] | None = None) -> Path:
        return write_project(tmp_path / "project", actions, settings)

    return make
