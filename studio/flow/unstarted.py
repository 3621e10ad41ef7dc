"""Why the rest of a flow was not started, in one sentence for each action, with the rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from studio.catalogue.model import Trigger
from studio.flow.outcome import FAILED, NotStarted, Outcome
from studio.flow.request import ActionSource

_FAILURES = {
    "error": "threw an error",
    "timeout": "took too long",
    "memory": "ran out of memory",
    "output": "wrote too much",
    "exited": "ended its process",
    "crashed": "crashed",
    "stopped": "was stopped",
    "handler_missing": "has no handler for this trigger",
    "invalid_action": "cannot be read as an action",
}
_WAITS = {
    "redirect": "The flow waits for the user, whom {} has sent away.",
    "prompt": "The flow waits for the form that {} shows.",
    "challenge": "The flow waits for the challenge that {} asks for.",
}


def not_started(trigger: Trigger, outcome: Outcome, rest: Iterable[ActionSource]) -> Iterator[NotStarted]:
    """The actions in `rest`, each with the reason why it did not run; the order stays."""
    because, rule = _why(trigger, outcome)
    for action in rest:
        if action.enabled:
            yield NotStarted(action.name, action.file, because, rule)
        else:
            yield NotStarted(action.name, action.file, "It is disabled in the flow.", None)


def _why(trigger: Trigger, outcome: Outcome) -> tuple[str, str]:
    """Sources: https://auth0.com/docs/actions/reference/post-login/post-login-api-object, and for what suspends
    https://auth0.com/docs/customize/actions/redirect-with-actions.
    """
    last = outcome.actions[-1].name if outcome.actions else ""
    if outcome.status in FAILED:
        return f"The flow ended with {last}, which {_FAILURES[outcome.status]}.", "flow.stops"
    if outcome.denial:
        plain = _denied_plainly(trigger, outcome)
        return (
            f"The flow ended with {outcome.denial.action}, which denied it.",
            "flow.deny_marks" if plain else "flow.stops",
        )
    return _WAITS.get(outcome.status, "The flow ended with {}.").format(last), "flow.suspends"


def _denied_plainly(trigger: Trigger, outcome: Outcome) -> bool:
    """Whether the denial came from a method that only denies, and not, say, from one that revokes a session."""
    methods = trigger.methods_by_name
    calls = (call for call in outcome.actions[-1].calls if call.effect == "applied") if outcome.actions else ()
    return any(methods[call.method].effect == "deny" for call in calls if call.method in methods)
