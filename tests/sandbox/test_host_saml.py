"""The argument checks of samlResponse, in the platform's own words, on the methods as the catalogue has them."""

from __future__ import annotations

from typing import Any

import pytest

from studio.catalogue.host import api_for_host
from studio.catalogue.loader import load
from studio.sandbox.recording import Recording
from tests.sandbox.conftest import Play

API = [each for each in api_for_host(load().triggers["post-login"]) if ".samlResponse." in each["name"]]
TOO_LARGE = "The total size of the SAML attributes exceeds the limit of 102400 bytes."
ANY = "value must be string,number,boolean,null,array"


def threw(recording: Recording) -> str:
    assert recording.error is not None, recording.status
    call = recording.calls[-1]
    assert call.threw is not None and call.threw.message == recording.error.message
    return recording.error.message


SETTINGS = [
    ("setAudience(5)", "audience must be string"),
    ("setAudience(null)", "audience must be string"),
    ("setAudience(new String('x'))", "audience must be string"),
    ("setAudience('x'.repeat(2049))", "audience must NOT have more than 2048 characters"),
    ("setIssuer('x'.repeat(513))", "issuer must NOT have more than 512 characters"),
    ("setRelayState({})", "RelayState must be string"),
    ("setKey('x'.repeat(4097))", "key must NOT have more than 4096 characters"),
    ("setCreateUpnClaim('true')", "createUpnClaim must be boolean"),
    ("setLifetimeInSeconds('60')", "lifetimeInSeconds must be number"),
    ("setLifetimeInSeconds(NaN)", "lifetimeInSeconds must be number"),
    ("setLifetimeInSeconds(Infinity)", "lifetimeInSeconds must be number"),
    ("setSignatureAlgorithm('rsa-sha512')", "signatureAlgorithm must be equal to one of the allowed values"),
    ("setDigestAlgorithm(1)", "digestAlgorithm must be equal to one of the allowed values"),
    ("setEncryptionAlgorithm('')", "encryptionAlgorithm must be equal to one of the allowed values"),
    ("setNameIdentifierProbes('a')", "nameIdentifierProbes must be array"),
    ("setNameIdentifierProbes(Array(11).fill('a'))", "nameIdentifierProbes must NOT have more than 10 items"),
    (
        "setNameIdentifierProbes(['a', 5, 'x'.repeat(513), , 'b'])",
        "1 must be string; 2 must NOT have more than 512 characters; 3 must be string",
    ),
]


@pytest.mark.parametrize(("code", "message"), SETTINGS, ids=[code for code, _ in SETTINGS])
def test_rule_api_saml_option(play: Play, code: str, message: str) -> None:
    assert threw(play(f"api.samlResponse.{code};", api=API)) == message


FINE = [
    "setAudience()",
    "setAudience(undefined)",
    "setAudience('\\u{1f600}'.repeat(2048))",
    "setLifetimeInSeconds(-1.5)",
    "setNameIdentifierProbes([])",
    "setNameIdentifierProbes(Array(10).fill('x'.repeat(512)))",
    "setAttribute('a'.repeat(1024), 'x'.repeat(2048))",
    "setAttribute('a')",
    "setAttribute('', [])",
    "setAttribute('a', [1, true, 'x'])",
    "setAttribute('a', '\\ud800')",
]


@pytest.mark.parametrize("code", FINE)
def test_what_passes_answers_the_api(play: Play, code: str) -> None:
    recording = play(f"if (api.samlResponse.{code} !== api) throw new Error('other');", api=API)
    assert recording.status == "completed"


ATTRIBUTES = [
    ("setAttribute()", " must have required property 'attribute'"),
    ("setAttribute(undefined, {})", f" must have required property 'attribute'; {ANY}"),
    ("setAttribute(5, {})", f"attribute must be string; {ANY}"),
    ("setAttribute('a'.repeat(1025), 1)", "attribute must NOT have more than 1024 characters"),
    ("setAttribute('a', 'x'.repeat(2049))", "value must NOT have more than 2048 characters"),
    ("setAttribute('a', new Date(0))", ANY),
    ("setAttribute('a', () => 1)", ANY),
    ("setAttribute('a', NaN)", ANY),
    ("setAttribute('a', ['x', null, {}])", "1 must be string,number,boolean; 2 must be string,number,boolean"),
    ("setAttribute('a', [new Date(0)])", "0 must be string,number,boolean"),
    ("setAttribute('a', [, 1])", "0 must be string,number,boolean"),
    ("setAttribute('a', 1n)", "Do not know how to serialize a BigInt"),
    ("setAttribute('a', {toJSON() { throw new RangeError('mine'); }})", "mine"),
    ("setAttribute('a', Array(60).fill('x'.repeat(2000)))", TOO_LARGE),
    ("setAttribute('a', Array(3000).fill('x'.repeat(2000)))", TOO_LARGE),
]


@pytest.mark.parametrize(("code", "message"), ATTRIBUTES, ids=[code for code, _ in ATTRIBUTES])
def test_rule_api_saml_attribute(play: Play, code: str, message: str) -> None:
    assert threw(play(f"api.samlResponse.{code};", api=API)) == message


def test_rule_limits_saml_attribute_name(play: Play) -> None:
    recording = play("api.samlResponse.setAttribute('\\u{1f600}'.repeat(1024), 1);", api=API)
    assert recording.status == "completed"
    recording = play("api.samlResponse.setAttribute('\\u{1f600}'.repeat(1025), 1);", api=API)
    assert "1024 characters" in threw(recording)


def test_rule_limits_saml_attribute_value(play: Play) -> None:
    recording = play("api.samlResponse.setAttribute('a', ['x'.repeat(2048), 'x'.repeat(2049)]);", api=API)
    assert threw(recording) == "1 must NOT have more than 2048 characters"


def test_rule_gaps_saml_total(play: Play) -> None:
    """The api refuses by its code's limit; the documented one only warns (see the answer of a SAML login)."""
    code = "for (let i = 0; i < 49; i++) api.samlResponse.setAttribute('a' + i, 'x'.repeat(2040));"
    assert play(code, api=API).status == "completed"
    assert threw(play(f"{code} api.samlResponse.setAttribute('b', Array(2).fill('x'.repeat(2040)));", api=API)) == (
        TOO_LARGE
    )


@pytest.mark.parametrize(("name", "fits"), [("b", False), ("a", True)])
def test_attributes_of_earlier_actions_count(play: Play, name: str, fits: bool) -> None:
    before: dict[str, Any] = {"a": "y" * 102_380}
    code = f"api.samlResponse.setAttribute('{name}', 'xxxxxxxxxx');"
    recording = play(code, api=API, state={"saml_attributes": before})
    assert (recording.status == "completed") is fits


def test_the_size_is_that_of_one_json_object(play: Play) -> None:
    """{"a":"…"} takes 8 bytes besides; a second member takes its comma."""
    first = "api.samlResponse.setAttribute('a', 'x');"
    room = 102_400 - len('{"old":"","a":"x"}')
    for length, status in ((room, "completed"), (room + 1, "error")):
        assert play(first, api=API, state={"saml_attributes": {"old": "y" * length}}).status == status


ONCE = [
    "const l = ['a']; Object.defineProperty(l, 1, {enumerable: true, get() { reads++; return 'b' + reads; }});",
    "const l = new Proxy(['a', 'b1'], {get(t, k, r) { if (k === '1') reads++; return Reflect.get(t, k, r); }});",
]


@pytest.mark.parametrize("making", ONCE)
@pytest.mark.parametrize("method", ["setAttribute('a', l)", "setNameIdentifierProbes(l)"])
def test_code_of_the_action_runs_once_for_a_call(play: Play, making: str, method: str) -> None:
    recording = play(f"let reads = 0; {making} api.samlResponse.{method}; console.log(reads);", api=API)
    assert recording.status == "completed"
    assert recording.console[0].text == "1"
    assert recording.calls[0].exact[-1] == {"$type": "json", "value": '["a","b1"]'}


def test_a_list_that_cannot_be_read_throws_what_it_throws(play: Play) -> None:
    recording = play("api.samlResponse.setAttribute('a', [new Proxy({}, {ownKeys() { throw 5; }})]);", api=API)
    assert recording.status == "error"


def test_patched_prototypes_change_nothing(play: Play) -> None:
    code = """
    Array.prototype[0] = 'evil'; Object.prototype.items = {type: ['string']}; String.prototype.toJSON = undefined;
    JSON.stringify = () => { throw new Error('patched'); }; Array.isArray = () => false;
    api.samlResponse.setAttribute('a', ['x', 'y']);
    """
    assert play(code, api=API).status == "completed"
