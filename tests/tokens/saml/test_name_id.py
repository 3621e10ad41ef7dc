from __future__ import annotations

from studio.tokens.saml.model import NameId
from tests.tokens.saml.conftest import CLAIMS, Answer, attribute, rules, setting

FORMAT = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"


def test_rule_saml_name_id(answer: Answer) -> None:
    assert answer().name_id == NameId("auth0|1", FORMAT, f"{CLAIMS}nameidentifier")
    assert answer(user={"email": "ada@example.test"}).name_id.probe == f"{CLAIMS}emailaddress"
    assert answer(attribute(f"{CLAIMS}nameidentifier", "ada")).name_id.value == "ada"


def test_probes_and_format_of_an_action(answer: Answer) -> None:
    writes = (setting("nameIdentifierProbes", ["missing", "badge"]), attribute("badge", [7, 8]))
    found = answer(*writes, setting("nameIdentifierFormat", "urn:mine", 8)).name_id
    assert found == NameId("7", "urn:mine", "badge")


def test_a_dropped_attribute_gives_no_name_id(answer: Answer) -> None:
    removed = attribute(f"{CLAIMS}nameidentifier", None)
    assert answer(removed).name_id.probe == f"{CLAIMS}emailaddress"


def test_rule_gaps_saml_name_id(answer: Answer) -> None:
    response = answer(setting("nameIdentifierProbes", []))
    assert response.name_id == NameId("", FORMAT, None)
    assert "gaps.saml_name_id" in rules(response)
    assert response.findings[-1].line == 7
