from __future__ import annotations

import json
from typing import Any

import pytest

from studio.catalogue.loader import load
from studio.flow.execution import Run
from studio.tokens.userinfo import userinfo
from tests.rules.playing import access_claims, all_played, answer, calls, id_claims, played, request, thrown, warned

ALL_SCOPES = {"transaction": {"requested_scopes": ["openid", "profile", "email"]}}


def both(claims: dict[str, Any], **rest: Any) -> Run:
    """Set each claim on both tokens."""
    code = "for (const [name, value] of Object.entries(CLAIMS)) {\n"
    code += "api.idToken.setCustomClaim(name, value);\napi.accessToken.setCustomClaim(name, value); }"
    return played(f"const CLAIMS = {json.dumps(claims)};\n{code}", **rest)


def dropped(run: Run) -> set[tuple[str, str, str | None]]:
    return {(claim.token, claim.name, claim.rule) for claim in run.tokens.claims if claim.mark == "dropped"}


def test_rule_claims_last_write() -> None:
    run = played(
        "api.idToken.setCustomClaim('a', 1); api.idToken.setCustomClaim('a', 2);", "api.idToken.setCustomClaim('a', 3);"
    )
    assert id_claims(run)["a"] == 3
    assert [(call.effect, call.rule) for call in calls(run)] == [
        ("ignored", "claims.last_write"),
        ("ignored", "claims.last_write"),
        ("applied", None),
    ]


def test_rule_claims_plain_names() -> None:
    claims = {"plan": "gold", "http://sovereign.corp/a": 1, "https://x.test/b": 2, "urn:corp:c": 3}
    run = both(claims)
    assert claims.items() <= id_claims(run).items() and claims.items() <= access_claims(run).items()


def test_rule_claims_namespace() -> None:
    claims = {"https://auth0.com.example.test/x": 1, "https://notauth0.com/x": 2, "urn:auth0x:y": 3}
    assert claims.items() <= id_claims(both(claims)).items()


def test_rule_claims_restricted() -> None:
    names = load().claims.restricted
    assert len(names) == 60
    run = both(dict.fromkeys(sorted(names), "mine"))
    assert run.outcome.status == "continue"
    assert dropped(run) == {(t, name, "claims.restricted") for t in ("id_token", "access_token") for name in names}
    assert "mine" not in [*id_claims(run).values(), *access_claims(run).values()]


def test_rule_claims_scope() -> None:
    for token in ("idToken", "accessToken"):
        run = played(f"api.{token}.setCustomClaim('scope', 'all');")
        assert thrown(run).message == 'The "scope" claim cannot be set.'
    machine = played("api.accessToken.setCustomClaim('scope', 'all');", trigger="credentials-exchange")
    assert machine.outcome.status == "continue" and access_claims(machine).get("scope") != "all"
    assert dropped(machine) == {("access_token", "scope", "claims.scope")}


def test_rule_claims_oidc_scope() -> None:
    claims = {"nickname": "heron", "email": "other@example.test", "phone_number": "+491"}
    granted = both(claims, event=ALL_SCOPES)
    assert id_claims(granted)["nickname"] == access_claims(granted)["nickname"] == "heron"
    assert id_claims(granted)["email"] == "other@example.test"
    assert dropped(granted) == {(t, "phone_number", "claims.oidc_scope") for t in ("id_token", "access_token")}
    bare = both(claims, event={"transaction": {"requested_scopes": ["openid"]}})
    assert not claims.keys() & id_claims(bare).keys() and len(dropped(bare)) == 6


def test_rule_claims_blocked_namespace() -> None:
    names = ["https://auth0.com/a", "http://x.auth0.com/a", "https://webtask.io/b", "https://a.b.webtask.run/c"]
    names += ["urn:auth0", "urn:auth0:x"]
    run = both(dict.fromkeys(names, 1))
    tokens = ("id_token", "access_token")
    assert dropped(run) == {(token, name, "claims.blocked_namespace") for token in tokens for name in names}


@pytest.mark.parametrize("path", ["/api/v2/", "/api", "/mfa/"])
def test_rule_claims_platform_audience(path: str) -> None:
    event = {"request": {"hostname": "acme.auth0.com"}}
    run = both(
        {"plan": 1, "https://x.test/p": 2},
        event={**event, "resource_server": {"identifier": f"https://acme.auth0.com{path}"}},
    )
    assert dropped(run) == {("access_token", "plan", "claims.platform_audience")}
    assert access_claims(run)["https://x.test/p"] == 2 and id_claims(run)["plan"] == 1


def test_rule_claims_userinfo_audience() -> None:
    event = {
        "request": {"hostname": "acme.auth0.com"},
        "resource_server": {"identifier": "https://acme.auth0.com/userinfo"},
    }
    run = both({"plan": 1}, event=event)
    assert not [claim for claim in dropped(run) if claim[2] == "claims.platform_audience"]


def test_rule_claims_payload_of_each_token() -> None:
    half, most = "x" * 51_200, 102_400
    fitting = most - len(json.dumps({"a": ""}, separators=(",", ":")))
    runs = all_played(
        [
            request(f"api.idToken.setCustomClaim('a', '{half}'); api.accessToken.setCustomClaim('b', '{half}');"),
            request(f"api.idToken.setCustomClaim('a', '{half}'); api.idToken.setCustomClaim('b', '{half}');"),
            request(f"api.accessToken.setCustomClaim('a', 'x'.repeat({fitting}));"),
            request(f"api.accessToken.setCustomClaim('a', 'x'.repeat({fitting + 1}));"),
        ]
    )
    assert [run.outcome.status for run in runs] == ["continue", "denied", "continue", "denied"]
    assert runs[1].tokens.id_token is None and "the limit is 102400" in runs[1].outcome.summary


def test_rule_limits_claims_payload() -> None:
    run = played("api.idToken.setCustomClaim('a', 'x'.repeat(102400));")
    assert "limits.claims_payload" in warned(run) and answer(run)[2]["error"] == "access_denied"


def test_rule_claims_opaque() -> None:
    run = played(
        "api.accessToken.setCustomClaim('a', 1); api.idToken.setCustomClaim('a', 1);",
        event={"resource_server": {"$delete": True}},
    )
    assert run.outcome.status == "continue" and id_claims(run)["a"] == 1
    assert run.tokens.access_token and run.tokens.access_token.format == "opaque"
    assert dropped(run) == {("access_token", "a", "tokens.opaque")}


def test_rule_claims_userinfo() -> None:
    code = "api.idToken.setCustomClaim('plan', 'gold'); api.accessToken.setCustomClaim('level', 3);"
    found = userinfo(played(code, event=ALL_SCOPES).tokens)
    assert found and found["plan"] == "gold" and found["email"] and "level" not in found and "exp" not in found


def test_rule_claims_standard_kept() -> None:
    run = both({"iss": None, "sub": None, "exp": None}, event={"transaction": {"requested_scopes": ["openid"]}})
    assert {"iss", "sub", "exp"} <= id_claims(run).keys() and all(id_claims(run)[name] for name in ("iss", "sub"))
    assert {"iss", "sub", "exp"} <= access_claims(run).keys()


def test_rule_claims_refresh() -> None:
    refreshing = {"transaction": {"protocol": "oauth2-refresh-token"}}
    code = "if (event.request.query.mark) api.idToken.setCustomClaim('mark', 1);"
    first = request(code, event={**refreshing, "request": {"query": {"mark": "1"}}})
    again = request(code, event=refreshing)
    runs = all_played([first, again])
    assert id_claims(runs[0])["mark"] == 1 and "mark" not in id_claims(runs[1])


def test_rule_claims_json() -> None:
    code = """
    api.idToken.setCustomClaim('list', [1, { a: undefined, b: () => 1, c: null }, undefined]);
    api.idToken.setCustomClaim('date', new Date(0));
    api.idToken.setCustomClaim('none', undefined);
    api.idToken.setCustomClaim('function', () => 1);
    api.idToken.setCustomClaim('number', NaN);
    """
    run = played(code)
    assert id_claims(run)["list"] == [1, {"c": None}, None]
    assert id_claims(run)["date"] == "1970-01-01T00:00:00.000Z" and id_claims(run)["number"] is None
    assert dropped(run) == {("id_token", name, "claims.json") for name in ("none", "function")}


def test_rule_claims_order() -> None:
    names = list(id_claims(both({"zebra": 1, "aardvark": 2})))
    assert names[:5] == ["iss", "sub", "aud", "iat", "exp"] and names[-2:] == ["zebra", "aardvark"]
