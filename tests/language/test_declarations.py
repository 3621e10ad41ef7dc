from __future__ import annotations

from collections.abc import Callable

import pytest

from studio.catalogue.loader import load
from studio.catalogue.model import Field, Trigger
from studio.language.declarations import api_name, declarations
from tests.language.conftest import Asked

RUNNABLE = load().runnable
Open = Callable[..., Asked]


WITH_METHODS = [trigger for trigger in RUNNABLE if trigger.methods]


def access(field: Field) -> str:
    """The path as code that does not mind absent parents."""
    first, *rest = field.path.split(".")
    return "event." + first + "".join(f"?.{part}" for part in rest)


def whole(trigger: Trigger) -> str:
    """An action that reads every field and names every method."""
    reads = "\n".join(f"  seen({access(field)});" for field in trigger.fields)
    calls = "\n".join(f"  seen({method.name});" for method in trigger.methods)
    return (
        "const seen = (value) => value;\n"
        f"exports.{trigger.execute_handler} = async (event, api) => {{\n{reads}\n{calls}\n}};\n"
    )


@pytest.mark.parametrize("trigger", RUNNABLE, ids=lambda t: t.id)
def test_every_field_and_method_is_known(trigger: Trigger, action: Open) -> None:
    found = action(trigger.id).diagnose(whole(trigger))
    assert [each for each in found if each.severity == "error"] == []


@pytest.mark.parametrize("trigger", WITH_METHODS, ids=lambda t: t.id)
def test_a_misspelt_field_and_a_misspelt_method_are_errors(trigger: Trigger, action: Open) -> None:
    code = (
        f"exports.{trigger.execute_handler} = async (event, api) => {{\n"
        f"  console.log(event.{trigger.fields[0].path.split('.')[0]}x);\n"
        f"  {trigger.methods[0].name}x();\n}};\n"
    )
    found = action(trigger.id).diagnose(code)
    assert [each.span.start.line for each in found if each.severity == "error"] == [1, 2]


@pytest.mark.parametrize("trigger", RUNNABLE, ids=lambda t: t.id)
def test_a_misspelt_handler_is_an_error_with_a_proposal(trigger: Trigger, action: Open) -> None:
    found = action(trigger.id).diagnose(f"exports.{trigger.execute_handler}s = async (event, api) => {{}};\n")
    assert any(each.code == 2551 and trigger.execute_handler in each.message for each in found)


@pytest.mark.parametrize("trigger", WITH_METHODS, ids=lambda t: t.id)
def test_an_argument_of_the_wrong_type_is_an_error(trigger: Trigger, action: Open) -> None:
    method = next(m for m in trigger.methods if m.params and m.params[0].type == "string" and not m.params[0].enum)
    rest = ", null" * (len([p for p in method.params if p.required]) - 1)
    code = f"exports.{trigger.execute_handler} = async (event, api) => {{\n  {method.name}(12{rest});\n}};\n"
    found = action(trigger.id).diagnose(code)
    assert any(each.code == 2345 and each.span.start.line == 1 for each in found), found


def test_early_access_can_be_left_out() -> None:
    trigger = load().triggers["post-login"]
    assert "setCookieMode" in declarations(trigger)
    assert "setCookieMode" not in declarations(trigger, early_access=False)
    assert api_name(load().triggers["password-reset-post-challenge"]) == "PostChallengeAPI"


def test_returned_values_have_their_types(action: Open) -> None:
    code = """exports.onExecutePostLogin = async (event, api) => {
  const kept = api.cache.get('a');
  console.log(kept.value.length);
  const set = api.cache.set('a', 'b', { ttl: 5 });
  if (set.type === 'error') console.log(set.code.toUpperCase());
  const { roles } = await api.roles.getUserEffectiveRoles();
  return api.access.deny(roles[0].name.trim());
};
"""
    found = action().diagnose(code)
    assert [(each.span.start.line, each.code) for each in found if each.severity == "error"] == [(2, 18048)]
