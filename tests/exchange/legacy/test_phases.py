from __future__ import annotations

import pytest

from studio.exchange.legacy.convert import convert
from tests.exchange.legacy.conftest import inside, rule

BACK = "context.protocol === 'redirect-callback'"


def both(body: str) -> tuple[str, str]:
    draft = convert(rule(body))
    assert draft.handlers == ("onExecutePostLogin", "onContinuePostLogin")
    return inside(draft, 0), inside(draft, 1)


@pytest.mark.parametrize(
    ("body", "execute", "continued"),
    [
        (f"if ({BACK}) {{ a(); }} else {{ b(); }}\ncallback();", "b();", "a();"),
        (f"if ({BACK}) {{\n  a();\n  return callback();\n}}\nb();\ncallback();", "b();", "a();"),
        ("if (context.protocol !== 'redirect-callback') {\n  b();\n}\nc();\ncallback();", "b();\nc();", "c();"),
        (f"const back = {BACK};\nif (!back) b();\ncallback();", "b();", ""),
        (f"if ({BACK} && ok) a();\ncallback();", "", "if (ok) a();"),
        (f"if (!({BACK}) || ok) a();\ncallback();", "a();", "if (ok) a();"),
        (f"log({BACK} ? a : b);\ncallback();", "log(b);", "log(a);"),
        (
            f"if (x) {{\n  if ({BACK}) return callback();\n  b();\n}}\ncallback();",
            "if (x) {\n  b();\n}",
            "if (x) {\n  return;\n}",
        ),
    ],
)
def test_each_handler_goes_its_own_ways(body: str, execute: str, continued: str) -> None:
    found = both(body)
    assert found[0].removeprefix("const back = false;\n") == execute
    assert found[1].removeprefix("const back = true;").strip() == continued


def test_what_is_asked_in_another_way_is_asked_still() -> None:
    execute, continued = both("switch (context.protocol) { case 'redirect-callback': a(); }\ncallback();")
    assert execute.startswith("switch (event.transaction?.protocol)")
    assert continued.startswith("switch ('redirect-callback')")


def test_a_rule_that_only_sends_away_runs_again_when_the_user_is_back() -> None:
    execute, continued = both("log(user.name);\nif (user.email) context.redirect = { url: 'https://a' };\ncallback();")
    assert execute == continued == "log(event.user.name);\nif (event.user.email) api.redirect.sendUserTo('https://a');"


def test_brackets_stay_where_names_would_clash() -> None:
    execute, _ = both(f"const a = 1;\nif (!({BACK})) {{\n  const a = 2;\n  log(a);\n}}\ncallback();")
    assert execute == "const a = 1;\n{\n  const a = 2;\n  log(a);\n}"


def test_other_rules_have_one_handler() -> None:
    assert convert(rule("if (context.protocol === 'samlp') a();\ncallback();")).handlers == ("onExecutePostLogin",)
