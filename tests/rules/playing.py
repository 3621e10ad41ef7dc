"""Run actions as the studio does: real Node, a whole execution, tokens and response."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from studio.catalogue.events import default_event
from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.flow.execution import ActionSource, Run, RunRequest, execute, execute_all
from studio.flow.outcome import SettledCall
from studio.project.merging import merged
from studio.sandbox.recording import ActionError
from studio.tokens.keys import SigningKeys

KEYS = SigningKeys.made()
NOW = datetime(2026, 1, 1, tzinfo=UTC)
GONE = {"$delete": True}
_KEPT = {"actions", "settings", "cache", "handler", "now", "limits", "network", "returns", "inventory", "coverage"}


def action(trigger: Trigger, code: str, number: int = 1, **more: Any) -> ActionSource:
    """An action with this code, put into the trigger's first handler unless it exports something itself."""
    if "exports" not in code:
        code = f"exports.{trigger.execute_handler} = async (event, api) => {{\n{code}\n}};"
    return ActionSource(f"a{number}", f"a{number}.js", code, **more)


def request(
    *codes: str, trigger: str = "post-login", event: Mapping[str, Any] | None = None, **rest: Any
) -> RunRequest:
    """An execution of actions with this code; `event` is merged over the default one, `secrets` go to each action."""
    found = load().triggers[trigger]
    own = {name: rest.pop(name) for name in list(rest) if name not in _KEPT}
    actions = tuple(action(found, code, number, **own) for number, code in enumerate(codes, 1))
    return RunRequest(found, actions, merged(default_event(found), event or {}), **{"now": NOW, **rest})


def played(*codes: str, **rest: Any) -> Run:
    """The finished execution of `request`."""
    return execute(request(*codes, **rest), KEYS)


def all_played(requests: Iterable[RunRequest]) -> list[Run]:
    """Many executions at once."""
    return execute_all(list(requests), KEYS)


def printed(run: Run) -> list[str]:
    """What all actions printed, in order."""
    return [line.text for each in run.outcome.actions for line in each.console]


def calls(run: Run) -> list[SettledCall]:
    """The api calls of all actions, in order."""
    return [call for each in run.outcome.actions for call in each.calls]


def thrown(run: Run) -> ActionError:
    """What ended the execution."""
    assert run.outcome.error is not None, run.outcome.summary
    return run.outcome.error


def id_claims(run: Run) -> dict[str, Any]:
    """The claims of the ID token."""
    assert run.tokens.id_token is not None, run.tokens.why
    return dict(run.tokens.id_token.claims)


def access_claims(run: Run) -> dict[str, Any]:
    """The claims of the access token."""
    assert run.tokens.access_token is not None, run.tokens.why
    return dict(run.tokens.access_token.claims)


def warned(run: Run) -> dict[str, str]:
    """The findings of the run: rule and sentence."""
    return {finding.rule: finding.message for finding in run.outcome.warnings}


def answer(run: Run) -> tuple[str, int | None, dict[str, Any]]:
    """Kind, status and body of what the application receives."""
    assert run.outcome.response is not None
    return run.outcome.response.kind, run.outcome.response.status, dict(run.outcome.response.body)


def messages(code: Iterable[str], **rest: Any) -> list[str]:
    """What each statement throws, all in one action; an empty text where it throws nothing."""
    tries = [f"try {{ {each}; console.log(''); }} catch (e) {{ console.log(e.message); }}" for each in code]
    run = played("\n".join(tries), **rest)
    assert run.outcome.actions[0].status == "completed", run.outcome.summary
    return printed(run)
