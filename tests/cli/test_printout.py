from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from studio.cli.printout import printout, safe
from tests.flow.test_conclude import login
from tests.rules.playing import played
from tests.tokens.saml.conftest import parsed, values_of


def test_escape_sequences_are_written_out() -> None:
    assert safe("a\x1b[31mred\u202eevil\ud800") == "a\\x1b[31mred\\u202eevil\\ud800"
    assert safe("tab\tnew\nline ä 漢") == "tab\tnew\nline ä 漢"


@given(st.text())
def test_nothing_a_terminal_obeys_is_left(text: str) -> None:
    shown = safe(text)
    assert not any(ord(c) < 32 and c not in "\t\n" for c in shown)
    shown.encode("utf-8")


def test_a_saml_login_prints_attributes_settings_and_the_document() -> None:
    text = printout(login("api.samlResponse.setAttribute('dept', 'a\\u202eb'); api.samlResponse.setIssuer('urn:me');"))
    lines = text.splitlines()
    assert lines[0] == "Login would continue with 1 SAML attribute."
    assert any(line.startswith("  + dept") and line.endswith("← line 2 of a1") for line in lines)
    assert any("issuer" in line and '"urn:me"' in line and "line 2 of a1" in line for line in lines)
    assert any("NameID" in line and "claims/nameidentifier" in line for line in lines)
    assert "Would change saml" not in text and "\u202e" not in text
    document = text[text.index("<samlp:Response") : text.index("</samlp:Response>") + len("</samlp:Response>")]
    assert values_of(parsed(document))["dept"] == ["a\u202eb"]
    assert "ID token: This login answers with an assertion, not with tokens." in lines


def test_a_denied_saml_login_prints_no_document() -> None:
    text = printout(login("api.access.deny('no');"))
    assert "SAML response: No SAML response with an assertion: the login is denied." in text
    assert "<samlp:Response" not in text


def test_a_change_whose_value_does_not_tell_is_put_in_words() -> None:
    event = {"session": {"id": "s", "metadata": {}}}
    run = played("api.session.setExpiresAt(1767312000000); api.session.setMetadata('a', 'b');", event=event)
    lines = printout(run).splitlines()
    value = next(number for number, line in enumerate(lines) if line.strip().startswith("expires_at"))
    assert lines[value + 1].strip() == "The session ends at the latest at 2026-01-02 00:00:00 UTC."
    other = next(number for number, line in enumerate(lines) if line.split()[:1] == ["a"] and '"b"' in line)
    assert lines[other + 1] == ""
