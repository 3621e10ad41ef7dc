from __future__ import annotations

import json

from studio.exchange.bundle import Bundle, Module, Secret
from studio.exchange.deploy_cli.content import action_value, config_part, guide_part, module_names, module_value, needs
from tests.exchange.conftest import action

BUNDLE = Bundle(
    (action(secrets=(Secret("API_KEY"), Secret("X", "##Y##"))),), (Module("m", "", secrets=(Secret("API_KEY"),)),)
)


def test_keys_in_the_order_of_the_tool() -> None:
    assert list(action_value(BUNDLE.actions[0])) == [
        *("name", "deployed", "code", "runtime", "dependencies", "secrets", "supported_triggers")
    ]
    assert list(module_value(BUNDLE.modules[0])) == ["name", "code", "dependencies", "secrets", "all_changes_published"]


def test_what_a_tool_alone_knows_goes_back_to_it() -> None:
    told = action(foreign={"deploy-cli": {"secrets": "@@ALL@@", "id": "1"}, "terraform": {"label": "x"}})
    assert action_value(told)["secrets"] == "@@ALL@@" and action_value(told)["id"] == "1"
    assert "label" not in action_value(told)


def test_every_secret_is_named_before_and_in_the_guide() -> None:
    assert [each.text for each in needs(BUNDLE)] == [
        "Set API_KEY before deploying; it is the secret API_KEY of Add roles and API_KEY of m.",
        "Set Y before deploying; it is the secret X of Add roles.",
    ]
    guide = guide_part(BUNDLE, "tenant.yaml", bindings=True).content.decode()
    assert "- `API_KEY`: API_KEY of Add roles, API_KEY of m" in guide and "unbound" in guide
    assert "## Secrets" not in guide_part(Bundle((action(),)), ".", bindings=False).content.decode()


def test_names_of_modules_that_the_platform_refuses() -> None:
    found = module_names(Bundle((), (Module("fine-1", ""), Module("Not Fine", ""))))
    assert [each.text.partition(" has")[0] for each in found] == ["The module Not Fine"]


def test_the_settings_touch_only_what_is_there() -> None:
    part = config_part(BUNDLE, bindings=True)
    assert part.yielding
    assert json.loads(part.content)["AUTH0_INCLUDED_ONLY"] == ["actions", "actionModules", "triggers"]
