"""A run as it is kept for later: all four of its values as JSON, without its secrets, and back again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from studio.catalogue.model import Catalogue
from studio.flow.chain import texts
from studio.flow.execution import Run, Timing, setting_of
from studio.flow.legacy import LegacyCode
from studio.flow.outcome import Outcome
from studio.flow.request import ActionSource, RunRequest
from studio.flow.setting import Recorded
from studio.project.flows import FlowEntry
from studio.project.record_json import NotARecord, as_plain, from_plain, know
from studio.project.settings import TenantSettings
from studio.sandbox.bounds import NetworkPolicy
from studio.sandbox.hiding import Hiding
from studio.tokens.model import Claim, Token, Tokens
from studio.tokens.saml.model import Document, SamlResponse

__all__ = ["Headline", "NotARecord", "headline", "read_run", "write_run"]

SCHEMA = 1
know(SamlResponse)
know(FlowEntry)


@dataclass(frozen=True, slots=True)
class Headline:
    """What a list of runs shows. `at` is in epoch seconds, `event` is how the event was called."""

    at: float
    trigger: str
    status: str
    summary: str
    actions: tuple[str, ...]
    event: str
    total_ms: float


def headline(run: Run, at: float, event: str) -> Headline:
    """The headline of a run that ended at `at`; the secrets are masked."""
    shown, hide = run.shown, Hiding(run.secrets.values()).text
    names = tuple(hide(action.name) for action in run.request.actions if action.enabled)
    return Headline(at, shown.trigger, shown.status, hide(shown.summary), names, hide(event), run.timing.total_ms)


def write_run(run: Run) -> dict[str, Any]:
    """The run as plain JSON values; every secret it was given is masked wherever it occurs."""
    request, hide = run.request, Hiding(_secrets(run).values()).text
    event = {name: value for name, value in request.event.items() if name != "secrets"}
    network = NetworkPolicy(request.network.mode, request.network.mocks, request.network.hosts)
    return {
        "schema": SCHEMA,
        "trigger": request.trigger.id,
        "actions": [_action(action, hide) for action in request.actions],
        "event": as_plain(event, hide),
        "settings": as_plain(replace(request.settings, flows={}), hide),
        "network": as_plain(network, hide),
        "returns": as_plain(request.returns, hide),
        "cache": as_plain(request.cache, hide),
        "handler": request.handler,
        "now": request.now.isoformat() if request.now else None,
        "moment": run.setting.now,
        "recorded": as_plain(run.recorded, hide),
        "outcome": as_plain(run.shown, hide),
        "tokens": _tokens(run.tokens, hide),
        "timing": as_plain(run.timing),
    }


def _secrets(run: Run) -> dict[str, str]:
    modules = (module for action in run.request.actions for module in action.modules.values())
    of_modules = {f"module.{name}": value for module in modules for name, value in module.secrets.items()}
    return {**run.secrets, **of_modules}


def _action(action: ActionSource, hide: Any) -> dict[str, Any]:
    legacy = as_plain(action.legacy, hide) if action.legacy else None
    given = {"name": action.name, "file": action.file, "code": action.code, "enabled": action.enabled}
    configuration = as_plain(texts(action.configuration), hide)
    return {**as_plain(given, hide), "legacy": legacy, "configuration": configuration}


def _tokens(tokens: Tokens, hide: Any) -> dict[str, Any]:
    saml = tokens.saml
    document = saml.document if saml else None
    return {
        "id_token": _token(tokens.id_token, hide),
        "access_token": _token(tokens.access_token, hide),
        "claims": as_plain(tokens.claims, hide),
        "jwks": as_plain(tokens.jwks, hide),
        "why": as_plain(tokens.why, hide),
        "saml": as_plain(saml, hide) if saml else None,
        "document": as_plain(document, hide) if document else None,
    }


def _token(token: Token | None, hide: Any) -> dict[str, Any] | None:
    if token is None:
        return None
    return {**as_plain(token, hide), "jwt": hide(token.jwt)}


# -- and back


def read_run(value: Any, catalogue: Catalogue) -> Run:
    """The run that was written, as it was then. Raises NotARecord for anything else.

    Its secrets are gone: their stand-ins are where they were.
    """
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise NotARecord("the run was not written by this version")
    try:
        return _run(value, catalogue)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise error if isinstance(error, NotARecord) else NotARecord(f"the run is incomplete: {error}") from error


def _run(value: Mapping[str, Any], catalogue: Catalogue) -> Run:
    trigger = catalogue.triggers[value["trigger"]]
    request = RunRequest(
        trigger=trigger,
        actions=tuple(_source(each) for each in value["actions"]),
        event=from_plain(dict[str, Any], value["event"], "event"),
        settings=from_plain(TenantSettings, value["settings"], "settings"),
        network=from_plain(NetworkPolicy, value["network"], "network"),
        returns=from_plain(tuple[Mapping[str, Any], ...], value["returns"], "returns"),
        cache=from_plain(Mapping[str, Mapping[str, Any]], value["cache"], "cache"),
        handler=from_plain(str | None, value["handler"], "handler"),
        now=_moment(value["now"]),
        catalogue=catalogue,
    )
    return Run(
        request,
        from_plain(tuple[Recorded, ...], value["recorded"], "recorded"),
        from_plain(Outcome, value["outcome"], "outcome"),
        _read_tokens(value["tokens"]),
        from_plain(Timing, value["timing"], "timing"),
        setting_of(request, from_plain(int, value["moment"], "moment")),
    )


def _moment(value: Any) -> Any:
    return from_plain(datetime, value, "now") if value is not None else None


def _source(value: Mapping[str, Any]) -> ActionSource:
    legacy = from_plain(LegacyCode, value["legacy"], "legacy") if value["legacy"] else None
    texts_of = from_plain(Mapping[str, str], value["configuration"], "configuration")
    name, file, code = (from_plain(str, value[key], key) for key in ("name", "file", "code"))
    enabled = from_plain(bool, value["enabled"], "enabled")
    return ActionSource(name, file, code, configuration=texts_of, legacy=legacy, enabled=enabled)


def _read_tokens(value: Mapping[str, Any]) -> Tokens:
    return Tokens(
        _read_token(value["id_token"]),
        _read_token(value["access_token"]),
        from_plain(tuple[Claim, ...], value["claims"], "claims"),
        from_plain(dict[str, Any], value["jwks"], "jwks"),
        from_plain(dict[str, str], value["why"], "why"),
        _read_saml(value),
    )


def _read_token(value: Any) -> Token | None:
    if value is None:
        return None
    text = from_plain(str, value["jwt"], "jwt")
    shown = {name: item for name, item in value.items() if name != "jwt"}
    return from_plain(Token, {**shown, "mint": lambda: text}, "token")  # type: ignore[no-any-return]


def _read_saml(value: Mapping[str, Any]) -> SamlResponse | None:
    if value["saml"] is None:
        return None
    document = from_plain(Document, value["document"], "document")
    made = from_plain(SamlResponse, {**value["saml"], "write": lambda: document}, "saml")
    assert isinstance(made, SamlResponse)
    return made
