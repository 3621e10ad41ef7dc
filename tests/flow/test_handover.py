from __future__ import annotations

from dataclasses import replace

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.flow.execution import ActionSource, RunRequest, execute
from studio.flow.handover import handed_over
from studio.flow.outcome import Outcome
from studio.flow.setting import Setting
from studio.project.settings import TenantSettings
from studio.tokens.keys import SigningKeys

TRIGGER = load().triggers["post-login"]
EVENT = {**default_event(TRIGGER), "authorization": {"roles": ["editor", 5]}}
SETTING = Setting(load(), TRIGGER, EVENT, TenantSettings(), 0)
DIRECTORY = TenantSettings(
    roles=({"id": "rol_1", "name": "admin"},), groups=({"id": "g", "name": "Staff"},), executed_rules=("rul_1",)
)


def test_rules_of_this_flow_count_beside_those_of_the_tenant() -> None:
    setting = replace(SETTING, settings=DIRECTORY)
    assert handed_over(setting, None, ("mine",))["executed_rules"] == ["rul_1", "mine"]


def test_without_a_directory_the_roles_are_those_of_the_event() -> None:
    assert handed_over(SETTING) == {
        "primary_user_set": False,
        "roles": [{"id": "editor", "name": "editor"}],
        "groups": [],
        "executed_rules": [],
        "without": [],
        "saml_attributes": {},
    }
    assert handed_over(replace(SETTING, event={}))["roles"] == []


def test_the_directory_of_the_settings_is_handed_over() -> None:
    state = handed_over(replace(SETTING, settings=DIRECTORY))
    assert state["roles"] == [{"id": "rol_1", "name": "admin"}]
    assert state["groups"] == [{"id": "g", "name": "Staff"}]
    assert state["executed_rules"] == ["rul_1"]
    assert handed_over(replace(SETTING, settings=TenantSettings(roles=())))["roles"] == []


def test_a_primary_user_is_set_once_over_all_actions() -> None:
    outcome = Outcome("post-login", "continue", "", (), changes={"user": {"primary_user_id": "auth0|2"}})
    assert handed_over(SETTING, outcome)["primary_user_set"] is True
    code = "exports.onExecutePostLogin = async (event, api) => { api.authentication.setPrimaryUser('auth0|2'); };"
    actions = tuple(ActionSource(name, f"{name}.js", code) for name in ("first", "second"))
    done = execute(RunRequest(TRIGGER, actions, EVENT), SigningKeys.made())
    assert done.outcome.error and "only be altered once" in done.outcome.error.message


def test_an_action_asks_the_directory() -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
  const { roles } = await api.roles.getUserEffectiveRolesByNames(['admin']);
  const { memberships } = await api.groups.hasGroupMembership(['Staff']);
  api.idToken.setCustomClaim('told', [roles[0].id, memberships.Staff.is_member, api.rules.wasExecuted('rul_1')]);
};"""
    request = RunRequest(TRIGGER, (ActionSource("ask", "ask.js", code),), EVENT, settings=DIRECTORY)
    done = execute(request, SigningKeys.made())
    assert done.tokens.id_token and done.tokens.id_token.claims["told"] == ["rol_1", True, True]


def test_rule_triggers_not_implemented() -> None:
    trigger = load().triggers["custom-token-exchange"]
    code = """exports.onExecuteCustomTokenExchange = async (event, api) => {
  api.authentication.setUserById('auth0|9');
  api.transaction.setMetadata('k', 1);
};"""
    actions = (ActionSource("a", "a.js", code),)
    keys = SigningKeys.made()
    done = execute(RunRequest(trigger, actions, default_event(trigger)), keys)
    assert done.outcome.error and done.outcome.error.message == "Method not implemented."
    told = [(found.rule, found.line) for found in done.outcome.warnings]
    assert told == [("triggers.not_implemented", 3), ("gaps.exchange_error", None)]
    switched = RunRequest(trigger, actions, default_event(trigger), settings=TenantSettings(early_access=True))
    assert execute(switched, keys).outcome.changes["transaction_metadata"] == {"k": 1}
