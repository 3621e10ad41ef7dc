from __future__ import annotations

from pathlib import Path

import pytest

from studio.project.event_document import ABSENT
from studio.project.flows import FlowEntry
from studio.project.setting_check import SettingProblem
from studio.project.settings import TenantSettings
from studio.ui.session.tenant import Tenant


def project(tmp_path: Path, text: str) -> Path:
    (tmp_path / "studio.yaml").write_text(text, encoding="utf-8")
    return tmp_path / "a.js"


def test_the_settings_are_read_and_read_again(tmp_path: Path) -> None:
    tenant, action = Tenant(), project(tmp_path, "plan: free\nflows: {post-login: [a]}\n")
    assert tenant.look(action) and tenant.of_project
    assert tenant.settings == TenantSettings(plan="free", flows={"post-login": (FlowEntry("a"),)})
    assert not tenant.look(action)
    project(tmp_path, "plan: essentials\n")
    assert tenant.look(action) and tenant.settings.plan == "essentials"
    assert tenant.look(None) and tenant.settings == TenantSettings() and not tenant.of_project


def test_a_broken_file_is_a_problem_and_the_last_good_settings_hold(tmp_path: Path) -> None:
    tenant, action = Tenant(), project(tmp_path, "plan: free\n")
    tenant.look(action)
    project(tmp_path, "plan: gold\n")
    assert tenant.look(action) and "studio.yaml:1: plan is 'gold'" in str(tenant.problem)
    assert tenant.settings.plan == "free"
    project(tmp_path, "plan: free\n")
    assert tenant.look(action) and tenant.problem is None


def test_a_change_holds_at_once_and_is_written_later(tmp_path: Path) -> None:
    tenant, action = Tenant(), project(tmp_path, "# ours\nplan: free\n")
    tenant.look(action)
    tenant.change("client_name", "Shop")
    tenant.change("plan", ABSENT)
    assert tenant.settings == TenantSettings(client_name="Shop")
    assert not tenant.look(action) and tenant.settings.client_name == "Shop"
    assert (tmp_path / "studio.yaml").read_text() == "# ours\nplan: free\n"
    tenant.write()
    assert (tmp_path / "studio.yaml").read_text() == "# ours\nclient:\n  name: Shop\n"
    assert not tenant.unwritten and not tenant.look(action)


def test_a_default_is_said_only_where_the_file_says_something(tmp_path: Path) -> None:
    tenant, action = Tenant(), project(tmp_path, "rbac: true\n")
    tenant.look(action)
    tenant.change("rbac", False)
    tenant.change("early_access", True)
    tenant.change("early_access", False)
    tenant.write()
    assert (tmp_path / "studio.yaml").read_text() == "rbac: false\n"


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    tenant = Tenant()
    assert tenant.check("plan", "gold").startswith("plan is 'gold'; expected one of")
    assert tenant.check("plan", ABSENT) == tenant.check("plan", "free") == ""
    with pytest.raises(SettingProblem, match="expected seconds"):
        tenant.change("access_token_lifetime", 0)
    tenant.change("access_token_lifetime_browser", 90)
    assert tenant.check("access_token_lifetime", 60) == (
        "the lifetime in the browser is 90; expected at most the other lifetime, 60"
    )


def test_what_is_not_written_yet_is_when_another_place_is_looked_at(tmp_path: Path) -> None:
    tenant, action = Tenant(), project(tmp_path, "")
    tenant.change("plan", "free")
    tenant.look(action)
    assert tenant.settings.plan == "enterprise" and not tenant.unwritten
    assert tenant.look(None) and tenant.settings.plan == "free"
