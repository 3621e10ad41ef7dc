from __future__ import annotations

from tests.tokens.saml.conftest import Answer, attribute, named, setting


def test_the_document_is_made_once_and_when_it_is_read(answer: Answer) -> None:
    response = answer()
    assert "document" not in vars(response)
    assert response.document is response.document
    assert response.xml == response.document.readable


def test_one_value_stands_alone_and_several_in_a_list(answer: Answer) -> None:
    response = answer(attribute("a", "x"), attribute("b", ["x", 1]), attribute("c", ["x"]))
    assert [named(response, name).value for name in "abc"] == ["x", ["x", 1], "x"]


def test_a_setting_as_text(answer: Answer) -> None:
    response = answer(setting("audience", "urn:wiki"))
    assert response.text("audience") == "urn:wiki"
    assert response.text("encryptionCert") is None
