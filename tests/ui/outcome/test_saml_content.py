from __future__ import annotations

import pytest

from studio.tokens.saml.answer import saml_response
from studio.ui.outcome.saml_content import document_note, saml_content
from studio.ui.outcome.token_content import SIGNED
from tests.tokens.saml.conftest import make_login, make_pair, setting
from tests.ui.outcome_samples import outcome, tokens
from tests.ui.saml_samples import KEYS, login


def test_any_other_login_has_tokens() -> None:
    assert saml_content(outcome(), tokens()) is None


def test_a_response_is_shown_as_it_is_sent() -> None:
    done = login()
    content = saml_content(done.outcome, done.tokens)
    assert content is not None and content.sent
    assert (content.note, content.fold, content.pending) == ("", False, False)


@pytest.mark.parametrize(
    ("code", "note", "fold"),
    [
        ("api.access.deny('no');", "No SAML response with an assertion: the login is denied.", True),
        (
            "api.redirect.sendUserTo('https://a.test/');",
            "Not issued yet: the flow waits for the user to come back from the redirect. "
            "These attributes are set so far.",
            False,
        ),
    ],
)
def test_a_response_that_is_not_sent_says_why(code: str, note: str, fold: bool) -> None:
    done = login(code)
    content = saml_content(done.outcome, done.tokens)
    assert content is not None and not content.sent
    assert (content.note, content.fold, content.pending) == (note, fold, not fold)


def test_whose_key_signed_and_how_it_travels() -> None:
    pair = make_pair("wiki.example.com")
    own = (setting("cert", pair.pem), setting("key", pair.private))
    hidden = (setting("encryptionCert", pair.pem), setting("encryptionPublicKey", pair.public))
    notes = []
    for writes in ((), (*own, *hidden)):
        response = saml_response(make_login(*writes), KEYS)
        assert response is not None
        notes.append(document_note(response))
    assert notes == [
        SIGNED,
        "Signed with the key of setKey · travels encrypted (aes256-cbc); shown before that",
    ]
