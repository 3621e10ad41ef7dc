from __future__ import annotations

from studio.catalogue.loader import load


def test_handlers_by_kind() -> None:
    trigger = load().triggers["post-login"]
    assert trigger.execute_handler == "onExecutePostLogin"
    assert trigger.continue_handler == "onContinuePostLogin"
    assert load().triggers["mcp-tool"].execute_handler == ""


def test_a_field_knows_its_parent() -> None:
    field = load().triggers["post-login"].fields_by_path["user.app_metadata"]
    assert (field.parent, field.name) == ("user", "app_metadata")
