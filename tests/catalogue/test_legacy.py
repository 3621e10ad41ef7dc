from __future__ import annotations

from pathlib import Path

import pytest

from studio.catalogue import places
from studio.catalogue.legacy import REFUSAL, legacy_from, load_legacy
from studio.catalogue.loader import load
from studio.catalogue.source import CatalogueError

KINDS = load_legacy().kinds
ELSEWHERE = {"rule.upstream_token", "rule.deleted_claim", "rule.was_executed"}


def test_there_is_the_rule_and_the_five_hooks() -> None:
    assert list(KINDS) == [
        "rule",
        "client-credentials-exchange",
        "pre-user-registration",
        "post-user-registration",
        "post-change-password",
        "send-phone-message",
    ]


def test_every_row_of_the_tables_has_facts_or_is_a_matter_of_the_converter() -> None:
    used = {place.row for kind in KINDS.values() for place in kind.maps}
    used |= {leave.row for kind in KINDS.values() for leave in kind.leaves}
    used |= {each.row for kind in KINDS.values() for each in kind.functions}
    used |= {error.row for kind in KINDS.values() for error in kind.errors}
    used |= {row for k in KINDS.values() for row in (k.secrets_row, k.success_row, k.cache_row, k.redirect_row)}
    assert set(load_legacy().rows) == (used - {""}) | ELSEWHERE


def test_a_refusal_is_settled_as_a_denial_with_its_code() -> None:
    trigger = KINDS["rule"].settled_as(load().triggers["post-login"])
    assert trigger.methods_by_name[REFUSAL].effect == "deny"
    assert trigger.failure["deny"]["codes"] == ("unauthorized", "access_denied")
    assert REFUSAL not in load().triggers["post-login"].methods_by_name


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("event: client.client_id, row: rule.client}", "event: client.nonsense, row: rule.client}", "client.nonsense"),
        ("row: rule.tenant}", "row: rule.landlord}", "the row rule.landlord is not listed"),
        ("method: api.user.setAppMetadata, row", "method: api.user.setFoot, row", "has no method api.user.setFoot"),
        ("event: tenant.id, row: rule.tenant}", "row: rule.tenant}", "expected either event"),
        ("kind: split", "kind: splat", "expected one of"),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    text = (places.resources() / "catalogue" / "legacy.yaml").read_text(encoding="utf-8")
    path = tmp_path / "legacy.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"legacy\.yaml:\d+: ") as raised:
        legacy_from(path)
    assert told in str(raised.value)
