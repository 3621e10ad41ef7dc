from __future__ import annotations

from typing import Any

import pytest

from studio.tokens.saml.attributes import first_identity, refusal
from tests.tokens.saml.conftest import AUTH0, CLAIMS, USER, Answer, attribute, named, setting

UPN = f"{CLAIMS}upn"


def kept(response: Any) -> dict[str, Any]:
    return {each.name: each.value for each in response.attributes if each.mark != "dropped"}


def test_rule_saml_mapping(answer: Answer) -> None:
    user = USER | {"given_name": "Ada", "family_name": "Lovelace", "groups": ["a", "b"]}
    found = kept(answer(user=user))
    assert found[f"{CLAIMS}nameidentifier"] == "auth0|1"
    assert found[f"{CLAIMS}emailaddress"] == "ada@example.test"
    assert found[f"{CLAIMS}name"] == "Ada Lovelace"
    assert found[f"{CLAIMS}givenname"] == "Ada"
    assert found[f"{CLAIMS}surname"] == "Lovelace"
    assert found["http://schemas.xmlsoap.org/claims/Group"] == ["a", "b"]
    assert named(answer(), f"{CLAIMS}name").detail == "event.user.name"


def test_rule_saml_upn(answer: Answer) -> None:
    assert kept(answer())[UPN] == "ada@example.test"
    assert kept(answer(user=USER | {"upn": "ada@corp"}))[UPN] == "ada@corp"
    off = named(answer(setting("createUpnClaim", False)), UPN)
    assert (off.mark, off.rule, off.line, off.action) == ("dropped", "saml.upn", 7, "wiki")
    assert UPN not in kept(answer(user={"user_id": "auth0|1"}))


def test_rule_saml_identities(answer: Answer) -> None:
    found = kept(answer())
    assert found[f"{AUTH0}identities/default/provider"] == "auth0"
    assert found[f"{AUTH0}identities/default/connection"] == "Users"
    assert found[f"{AUTH0}identities/default/isSocial"] is False
    off = answer(setting("mapIdentities", False))
    assert not any("identities" in name for name in kept(off))
    assert named(off, f"{AUTH0}identities/default/provider").rule == "saml.identities"


@pytest.mark.parametrize("identities", [None, [], "x", [5], [{"provider": {}}]])
def test_a_user_without_a_proper_identity_has_no_such_attribute(answer: Answer, identities: Any) -> None:
    assert not any("identities" in name for name in kept(answer(user=USER | {"identities": identities})))
    assert first_identity({}) == {}


def test_rule_saml_passthrough(answer: Answer) -> None:
    found = kept(answer())
    assert found[f"{AUTH0}nickname"] == "ada"
    assert found[f"{AUTH0}email_verified"] is True
    assert f"{AUTH0}user_metadata" not in found
    off = answer(setting("passthroughClaimsWithNoMapping", False))
    assert f"{AUTH0}nickname" not in kept(off)
    dropped = named(off, f"{AUTH0}nickname")
    assert (dropped.rule, dropped.line) == ("saml.passthrough", 7)
    assert dropped.reason == (
        "Attributes without a mapping are not passed on: passthroughClaimsWithNoMapping is false, line 7 of wiki."
    )
    assert f"{CLAIMS}name" in kept(off)


def test_rule_saml_prefix(answer: Answer) -> None:
    assert "nickname" in kept(answer(setting("mapUnknownClaimsAsIs", True)))
    assert f"{AUTH0}clientID" in kept(answer())
    assert "clientID" in kept(answer(setting("mapUnknownClaimsAsIs", True)))


def test_what_an_action_sets_is_added_or_replaces(answer: Answer) -> None:
    response = answer(attribute("department", "sales"), attribute(f"{AUTH0}nickname", "countess", 5))
    added, changed = named(response, "department"), named(response, f"{AUTH0}nickname")
    assert (added.mark, added.origin, added.line, added.detail) == ("added", "action", 4, "line 4 of wiki")
    assert (changed.mark, changed.value) == ("overwritten", "countess")
    assert changed.replaced is not None and changed.replaced[0].value == "ada"
    assert changed.reason == "Replaces the value from event.user.nickname."
    assert [each.name for each in response.attributes].index(changed.name) < len(kept(response)) - 1


def test_rule_saml_null_removes(answer: Answer) -> None:
    response = answer(attribute(f"{AUTH0}nickname", None), attribute("unheard_of", None))
    assert f"{AUTH0}nickname" not in kept(response)
    gone, never = named(response, f"{AUTH0}nickname"), named(response, "unheard_of")
    assert (gone.mark, gone.rule, gone.value) == ("dropped", "saml.null_removes", "ada")
    assert gone.reason == "null takes the attribute out; the value came from event.user.nickname."
    assert never.value is None
    assert never.reason == "null takes the attribute out; there is none of this name."


def test_rule_saml_no_value(answer: Answer) -> None:
    response = answer(attribute(f"{AUTH0}nickname", []), attribute("roles", [None]))
    assert not {f"{AUTH0}nickname", "roles"} & set(kept(response))
    assert named(response, "roles").rule == "saml.no_value"
    assert named(response, "roles").value == []
    assert refusal(attribute("roles", "x")) is None


def test_the_last_call_counts(answer: Answer) -> None:
    response = answer(attribute("a", 1), attribute("a", None, 5), attribute("a", 2, 6))
    assert [(each.mark, each.value) for each in response.attributes if each.name == "a"] == [("added", 2)]


def test_switches_of_form_and_type(answer: Answer) -> None:
    plain = answer(setting("typedAttributes", False), setting("includeAttributeNameFormat", False, 8))
    assert {value.type for each in plain.attributes for value in each.values} == {"xs:anyType"}
    assert {each.name_format for each in plain.attributes} == {None}
    usual = {value.type for each in answer().attributes for value in each.values}
    assert usual == {"xs:string", "xs:boolean", "xs:anyType"}
