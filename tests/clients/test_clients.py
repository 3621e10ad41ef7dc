"""Every client library that actions use, the real package each: mocked, failing, blocked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from studio.npm import install
from studio.sandbox.bounds import Limits, NetworkPolicy
from studio.sandbox.recording import Recording
from studio.sandbox.runner import run
from studio.tokens.keys import SigningKeys
from tests.sandbox.conftest import job

CLIENTS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "clients.yaml").read_text(encoding="utf-8"))
NEEDED = {client["package"]: client["version"] for client in CLIENTS if "package" in client}
HALVES = (dict(list(NEEDED.items())[:6]), dict(list(NEEDED.items())[6:]))
URL = "https://service.example/plan"
JWK = {**SigningKeys.made().jwk, "kid": "one", "alg": "RS256"}
XML = (
    '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>'
    "<Arn>arn:aws:iam::1:user/a</Arn><UserId>A</UserId><Account>gold</Account></GetCallerIdentityResult>"
    "<ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></GetCallerIdentityResponse>"
)


@pytest.fixture(scope="session")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The real packages, installed once by the real npm: an action may declare ten, so in two folders."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ACTION_STUDIO_HOME", str(tmp_path_factory.mktemp("packages")))
        return {name: folder for half in HALVES for folder in [install(half)] for name in half}


def play(client: dict[str, Any], folders: dict[str, Path], network: NetworkPolicy) -> Recording:
    """One request of a client, whose answer ends up in the console; an error ends up there too."""
    url = client.get("url", URL)
    code = f"""
    {client.get("before", "")}
    const url = {url!r};
    let status, plan;
    try {{
      {client["ask"]}
      console.log(status, plan);
    }} catch (error) {{
      const told = [];
      for (let e = error; e && told.length < 6; e = e.cause || e.originalError || e.detail) told.push(e.message);
      console.log('failed: ' + told.join(' < '));
    }}
    """
    package = client.get("package")
    return run(
        job(
            code,
            packages=folders[package] if package else None,
            dependencies=(package,) if package else (),
            network=network,
            limits=Limits(wall_s=20),
        )
    )


def answer(client: dict[str, Any], status: int) -> dict[str, Any]:
    if client.get("xml"):
        return {"status": status, "text": XML, "headers": {"content-type": "text/xml"}}
    return {"status": status, "json": {"plan": "gold", **({"keys": [JWK]} if client.get("keys") else {})}}


def mocks(client: dict[str, Any], **answered: Any) -> NetworkPolicy:
    request = {"method": client.get("method", "GET"), "url": client.get("url", URL)}
    return NetworkPolicy("mocked", ({"request": request, **answered},))


def ids(client: dict[str, Any]) -> str:
    return str(client["name"])


@pytest.mark.parametrize("client", CLIENTS, ids=ids)
def test_a_mock_answers(client: dict[str, Any], folders: dict[str, Path]) -> None:
    recording = play(client, folders, mocks(client, response=answer(client, 200)))
    assert recording.status == "completed", recording.sentence
    assert [line.text for line in recording.console if line.level == "log"] == ["200 gold"]
    (exchange,) = recording.http
    assert (exchange.status, exchange.served_by, exchange.method) == (200, "mock", client.get("method", "GET"))
    assert exchange.line is not None and 7 <= exchange.line <= 20, "the line of the action that asked"


@pytest.mark.parametrize("client", CLIENTS, ids=ids)
def test_a_mocked_failure_of_the_service_reaches_the_action(client: dict[str, Any], folders: dict[str, Path]) -> None:
    recording = play(client, folders, mocks(client, response=answer(client, 503)))
    assert recording.status == "completed", recording.sentence
    assert [line.text for line in recording.console if line.level == "log"] == ["503 gold"]


@pytest.mark.parametrize("failure", ["refused", "dns", "reset"])
@pytest.mark.parametrize("client", CLIENTS, ids=ids)
def test_a_mocked_failure_of_the_network_reaches_the_action(
    client: dict[str, Any], failure: str, folders: dict[str, Path]
) -> None:
    recording = play(client, folders, mocks(client, failure=failure))
    assert recording.status == "completed", recording.sentence
    (text,) = [line.text for line in recording.console if line.level == "log"]
    assert text.startswith("failed: ")
    assert {each.failure for each in recording.http} != {None}


@pytest.mark.parametrize("client", CLIENTS, ids=ids)
def test_without_a_mock_nothing_leaves_the_machine(client: dict[str, Any], folders: dict[str, Path]) -> None:
    recording = play(client, folders, NetworkPolicy("blocked"))
    assert recording.status == "completed", recording.sentence
    (text,) = [line.text for line in recording.console if line.level == "log"]
    assert text.startswith("failed: ")
    exchange = recording.http[0]
    assert exchange.served_by == "blocked"
    url = client.get("url", URL)
    assert exchange.failure is not None
    assert exchange.failure.startswith(f"Network request blocked: {client.get('method', 'GET')} {url}")


def test_there_is_a_test_for_every_library_that_was_promised() -> None:
    names = " ".join(client["name"] for client in CLIENTS)
    promised = ["fetch", "http", "https", "axios", "got", "node-fetch", "undici", "superagent", "request"]
    for name in [*promised, "auth0 SDK", "aws-sdk", "jose remote JWKS", "Stripe"]:
        assert name in names
