from __future__ import annotations

import pytest

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.project.event_check import check
from studio.project.settings import TenantSettings
from studio.project.tenant_event import tenant_event

LOGIN = load().triggers["post-login"]
FULL = TenantSettings(
    tenant_id="acme-dev",
    domain="acme-dev.eu.auth0.com",
    custom_domain="login.acme.example",
    client_id="c1",
    client_name="Shop",
    client_metadata={"tier": "gold"},
    audience="https://api.acme.example",
    organization_id="org_1",
    organization_name="acme",
    connection_name="db",
    connection_strategy="auth0",
)


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
def test_without_settings_it_is_the_default_event_less_what_is_early(trigger: Trigger) -> None:
    assert tenant_event(trigger, TenantSettings(early_access=True)) == default_event(trigger)


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda t: t.id)
@pytest.mark.parametrize(
    "settings", [FULL, TenantSettings(plan="free"), TenantSettings()], ids=["full", "free", "none"]
)
def test_it_is_in_order_for_every_trigger(trigger: Trigger, settings: TenantSettings) -> None:
    assert check(tenant_event(trigger, settings), trigger, settings) == []


def test_settings_shape_the_event() -> None:
    event = tenant_event(LOGIN, FULL)
    assert event["tenant"]["id"] == "acme-dev"
    assert event["client"] == {"client_id": "c1", "metadata": {"tier": "gold"}, "name": "Shop"}
    assert event["request"]["hostname"] == "login.acme.example"
    assert event["custom_domain"] == {"domain": "login.acme.example", "domain_metadata": {}}
    assert event["resource_server"] == {"identifier": "https://api.acme.example"}
    assert (event["organization"]["id"], event["organization"]["name"]) == ("org_1", "acme")
    assert event["connection"]["name"] == "db"


def test_a_default_audience_gives_way_to_the_audience_of_the_api() -> None:
    assert (
        tenant_event(LOGIN, TenantSettings(default_audience="https://d"))["resource_server"]["identifier"]
        == "https://d"
    )
    both = TenantSettings(default_audience="https://d", audience="https://a")
    assert tenant_event(LOGIN, both)["resource_server"]["identifier"] == "https://a"


def test_only_what_a_setting_adds_brings_its_parent() -> None:
    phone = load().triggers["send-phone-message"]
    assert "client" not in tenant_event(phone, TenantSettings(client_name="Shop"))
    assert "organization" in tenant_event(LOGIN, TenantSettings(organization_name="acme"))


def test_the_event_shares_nothing_with_the_settings() -> None:
    settings = TenantSettings(client_metadata={"a": "b"})
    tenant_event(LOGIN, settings)["client"]["metadata"]["a"] = "changed"
    assert settings.client_metadata == {"a": "b"}


def test_a_lower_plan_has_no_session_dates() -> None:
    assert set(tenant_event(LOGIN, TenantSettings(plan="free"))["session"]) == {"id"}
