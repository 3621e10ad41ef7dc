"""What the application receives at the end of a flow, per trigger and grant.

Sources: https://auth0.com/docs/actions/reference/post-login/post-login-api-object and the recorded
answers that the facts of the catalogue stand for.
"""

from __future__ import annotations

from studio.catalogue.model import Trigger
from studio.flow.outcome import Outcome
from studio.flow.received import Response, nothing
from studio.flow.refusal import refused
from studio.flow.success import Issue, succeeded
from studio.tokens.model import Tokens
from studio.tokens.request import TokenRequest

STOPPED = "The run was stopped, so nobody knows what the application would have received."


def respond(trigger: Trigger, outcome: Outcome, tokens: Tokens, request: TokenRequest, issue_again: Issue) -> Response:
    """The response for this outcome; kind `none` where nobody is waiting for one.

    `issue_again` makes the tokens that a code of the hybrid flow is exchanged for, when they are looked at.
    """
    if outcome.status == "stopped":
        return nothing(STOPPED)
    if outcome.status == "continue":
        return succeeded(trigger, outcome, tokens, request, issue_again)
    return refused(trigger, outcome, request)
