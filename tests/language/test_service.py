from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from studio.catalogue.loader import load
from studio.language.document import Position, Span
from studio.language.engine_files import Engine
from studio.language.service import LanguageService
from studio.language.workspace import ActionTypes
from tests.language.conftest import Asked

Open = Callable[..., Asked]
HEAD = "exports.onExecutePostLogin = async (event, api) => {\n"


def test_members_of_the_event_are_offered_with_their_documentation(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  event.user.|\n}};\n")
    found = {each.label: each for each in here.ask(here.service.complete, here.name, at)}
    assert {"email", "app_metadata", "user_id", "identities"} <= set(found)
    assert found["email"].optional and not found["user_id"].optional
    resolved = here.ask(here.service.resolve, found["email"])
    assert "address for email" in resolved.documentation


def test_only_methods_of_this_trigger_are_offered(action: Open) -> None:
    assert "setCustomClaim" in action().complete(f"{HEAD}  api.idToken.|\n}};\n")
    other = action("post-user-registration")
    found = other.complete("exports.onExecutePostUserRegistration = async (event, api) => {\n  api.|\n};\n")
    assert found == ["cache"]


def test_secrets_handlers_and_arguments_are_offered(action: Open) -> None:
    here = action(secrets=("API_KEY", "OTHER"))
    assert here.complete(f"{HEAD}  event.secrets.|\n}};\n") == ["API_KEY", "OTHER"]
    assert here.complete("exports.|") == ["onContinuePostLogin", "onExecutePostLogin"]
    assert "duo" in " ".join(here.complete(f"{HEAD}  api.multifactor.enable('|')\n}};\n"))


def test_an_unknown_secret_is_an_error_until_it_is_declared(action: Open) -> None:
    code = f"{HEAD}  console.log(event.secrets.KEY);\n}};\n"
    here = action()
    assert [each.code for each in here.diagnose(code) if each.severity == "error"] == [2339]
    here.types = ActionTypes(here.types.trigger, secrets=("KEY",))
    assert [each for each in here.diagnose(code) if each.severity == "error"] == []


def test_declared_packages_and_modules_are_known(action: Open) -> None:
    code = "const a = require('axios');\nconst b = require('actions:shared');\nconsole.log(a, b, require('x'));\n"
    found = action(dependencies=("axios",), modules=("shared",)).diagnose(code)
    assert [(each.code, each.span.start.line) for each in found if each.severity == "error"] == [(2307, 2)]


def test_types_of_an_installed_package_are_found(action: Open, tmp_path: Path) -> None:
    package = tmp_path / "node_modules" / "greeter"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"name": "greeter", "types": "index.d.ts"}', encoding="utf-8")
    (package / "index.d.ts").write_text("export function greet(name: string): string;\n", encoding="utf-8")
    here = action(dependencies=("greeter",), packages=tmp_path)
    assert "toUpperCase" in here.complete("const { greet } = require('greeter');\ngreet('a').|")


def test_a_hover_tells_what_a_method_does(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  api.access.de|ny('x');\n}};\n")
    found = here.ask(here.service.hover, here.name, at)
    assert "deny(reason: string)" in found.markdown
    assert found.span == Span(Position(1, 13), Position(1, 17))


def test_a_signature_marks_the_argument_that_is_written(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  api.idToken.setCustomClaim('a', |)\n}};\n")
    found = here.ask(here.service.signatures, here.name, at)
    (way,) = found.ways
    assert way.active is not None
    assert way.label[slice(*way.active)].startswith("value")


def test_a_function_that_can_be_called_in_several_ways_tells_all_of_them(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  setTimeout(|);\n}};\n")
    found = here.ask(here.service.signatures, here.name, at)
    assert len(found.ways) > 1 and all(way.label.startswith("setTimeout(") for way in found.ways)


def test_a_module_of_the_project_is_typed_by_its_code(action: Open, tmp_path: Path) -> None:
    module = tmp_path / "modules" / "shared" / "code.js"
    module.parent.mkdir(parents=True)
    module.write_text("function double(n) { return n * 2; }\nmodule.exports = { double };\n", encoding="utf-8")
    here = action(modules=("shared", "bare"), module_files={"shared": module})
    at = here.write(f"const s = require('actions:shared');\nrequire('actions:bare');\n{HEAD}  s.dou|ble(1);\n}};\n")
    places = here.ask(here.service.definition, here.name, at)
    assert {Path(place.uri).parts[-3:] for place in places} == {("modules", "shared", "code.js")}
    assert "(n: any) => number" in here.ask(here.service.hover, here.name, at).markdown
    told = here.diagnose(f"require('actions:bare');\nrequire('actions:other');\n{HEAD}}};\n")
    assert [each.span.start.line for each in told if each.code == 2307] == [1]
    at = here.write(f"const s = require('actions:shared');\n{HEAD}  s.dou|ble(1);\n}};\n")
    assert here.ask(here.service.rename, here.name, at, "twice") == [], "the module would have to be changed as well"


def test_definition_references_rename_and_outline(action: Open) -> None:
    here = action()
    at = here.write("function plan() { return 1; }\nexports.onExecutePostLogin = async () => pl|an();\n")
    (place,) = here.ask(here.service.definition, here.name, at)
    assert place.uri is None and place.span.start == Position(0, 9)
    assert len(here.ask(here.service.references, here.name, at)) == 2
    changed = here.ask(here.service.rename, here.name, at, "level")
    assert [(each.span.start, each.text) for each in changed] == [(Position(1, 41), "level"), (Position(0, 9), "level")]
    assert "plan" in [each.name for each in here.ask(here.service.symbols, here.name)]


def test_the_definition_of_an_api_method_lies_in_the_declarations(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  api.access.de|ny('x');\n}};\n")
    (place,) = here.ask(here.service.definition, here.name, at)
    assert place.uri is not None and place.uri.endswith("index.d.ts")


def test_columns_count_utf_16(action: Open) -> None:
    here = action()
    at = here.write(f"{HEAD}  const s = '😀é'; event.user.|\n}};\n")
    assert "email" in [each.label for each in here.ask(here.service.complete, here.name, at)]


@pytest.mark.parametrize(
    "head",
    [
        "module.exports = {{ onExecutePostLogin: async (event, api) => {{ {0} }} }};",
        "/**\n * @param {{Event}} event\n * @param {{PostLoginAPI}} api\n */\n"
        "exports.onExecutePostLogin = async (event, api) => {{ {0} }};",
        "/** @import {{Event, PostLoginAPI}} from '@auth0/actions/post-login/v3' */\n/** @param {{Event}} event "
        "@param {{PostLoginAPI}} api */\nexports.onExecutePostLogin = async (event, api) => {{ {0} }};",
        "exports.onExecutePostLogin = async function (event, api) {{ {0} }};",
    ],
)
def test_every_way_to_write_a_handler_is_typed(action: Open, head: str) -> None:
    assert "email" in action().complete(head.format("event.user.|"))
    wrong = action().diagnose(head.format("api.idToken.setCustomClam('a', 1)"))
    assert 2551 in [each.code for each in wrong if each.severity == "error"]


def test_another_export_is_a_remark_and_no_error(action: Open) -> None:
    found = action().diagnose("exports.forTests = () => 1;\nexports.onExecutePostLogin = async () => {};\n")
    assert [each for each in found if each.severity == "error"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_killed_engine_comes_back_with_the_text_as_it_is(engine: Engine, tmp_path: Path) -> None:
    states: list[str] = []
    service = LanguageService(engine, tmp_path, load(), states.append)
    try:
        assert service.process.wait_ready(20)
        here = Asked(service, "one", ActionTypes(load().triggers["post-login"]))
        here.write(f"{HEAD}}};\n")
        pid = service.process.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        code = f"{HEAD}  event.user.\n}};\n"
        service.change("one", code)
        while "restarting" not in states:
            pass
        assert service.process.wait_ready(20)
        found = here.ask(service.complete, "one", Position(1, 13))
        assert "email" in [each.label for each in found]
        assert service.process.pid != pid
    finally:
        service.stop()
    assert states[-1] == "stopped"
