from __future__ import annotations

from tests.language.lint.conftest import Rules

READ = "g(event.organization.name);"


def handler(body: str) -> str:
    return f"exports.onExecutePostLogin = async (event, api) => {{\n{body}\n}};\n"


def test_an_early_return_guards_only_what_comes_behind_it(rules: Rules) -> None:
    leave = "if (!event.organization) { return; }"
    assert rules(handler(f"{READ}\n{leave}\n{READ}\n{READ}")) == ["unguarded_field"]
    assert rules(handler(f"{{ {leave} }}\n{READ}")) == ["unguarded_field"]
    assert rules(handler(f"{leave}\nif (1) {{ {READ} }}")) == []
    assert rules(handler(f"if (!event.organization) {{ log(); }}\n{READ}")) == ["unguarded_field"]


def test_to_ask_for_one_field_guards_no_other(rules: Rules) -> None:
    assert rules(handler(f"if (!event.organization_id) return;\n{READ}")) == ["unguarded_field"]
    assert rules(handler(f"if (!event.user.email) return;\n{READ}\ng(event.user.email.length);")) == ["unguarded_field"]
