from __future__ import annotations

from studio.catalogue.loader import load


def test_signature_marks_optional_parameters() -> None:
    methods = load().triggers["post-login"].methods_by_name
    assert methods["api.access.deny"].signature == "api.access.deny(reason)"
    assert methods["api.redirect.sendUserTo"].signature == "api.redirect.sendUserTo(url, options?)"


def test_handlers_by_kind() -> None:
    trigger = load().triggers["post-login"]
    assert trigger.execute_handler == "onExecutePostLogin"
    assert trigger.continue_handler == "onContinuePostLogin"
    assert load().triggers["mcp-tool"].execute_handler == ""


def test_a_field_knows_its_parent() -> None:
    field = load().triggers["post-login"].fields_by_path["user.app_metadata"]
    assert (field.parent, field.name) == ("user", "app_metadata")
