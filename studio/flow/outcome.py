"""What a recording means: the `Outcome` of one trigger execution. Plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from studio.flow.received import Response as Response
from studio.sandbox.coverage import LineCoverage
from studio.sandbox.recording import ActionError, ConsoleLine, Failure, HttpExchange
from studio.tokens.model import ClaimWrite, SamlWrite

OutcomeStatus = Literal["continue", "denied", "redirect", "prompt", "challenge", "mfa", Failure]
FAILED: frozenset[str] = frozenset(get_args(Failure))
SUSPENDED: frozenset[str] = frozenset(["redirect", "prompt", "challenge", "mfa"])
CallEffect = Literal["applied", "ignored", "refused", "threw"]


@dataclass(frozen=True, slots=True)
class SettledCall:
    """One api call and what became of it; `reason` says in one sentence why it did not apply."""

    seq: int
    method: str
    args: tuple[Any, ...]
    returned: Any
    effect: CallEffect
    reason: str | None
    rule: str | None
    line: int | None
    column: int | None
    at_ms: float
    late: bool


@dataclass(frozen=True, slots=True)
class ActionRun:
    """What one call of a handler did; `answers` are what came back when the flow was suspended after it."""

    name: str
    file: str
    handler: str
    status: str
    sentence: str
    duration_ms: float
    calls: tuple[SettledCall, ...]
    console: tuple[ConsoleLine, ...]
    http: tuple[HttpExchange, ...]
    error: ActionError | None
    answers: tuple[Answer, ...] = ()
    coverage: LineCoverage | None = None

    @property
    def answer(self) -> Answer | None:
        """What came back last, None where nothing did."""
        return self.answers[-1] if self.answers else None


@dataclass(frozen=True, slots=True)
class NotStarted:
    """An action of the flow that was not started: `because` says why in one sentence, `rule` by which rule.

    There is no rule where the flow itself says that the action is disabled.
    """

    name: str
    file: str
    because: str
    rule: str | None


@dataclass(frozen=True, slots=True)
class Denial:
    """Why the flow was refused, with the text the user would see where the trigger has one."""

    code: str
    reason: str
    user_message: str | None
    action: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where the browser is sent; `state` must come back to /continue. `seq` and `run` are as of a challenge."""

    url: str
    state: str
    action: str
    line: int | None
    seq: int = 0
    run: int = 0


@dataclass(frozen=True, slots=True)
class Challenge:
    """What the user is asked for; `kind` is challenge, enroll, multifactor or prompt.

    `options` are what a form was opened with (`fields`, `vars`), or what MFA allows; `seq` is the call in the
    run of an action that `run` counts.
    """

    kind: str
    factors: tuple[Any, ...]
    action: str
    line: int | None
    options: Mapping[str, Any] = field(default_factory=dict)
    seq: int = 0
    run: int = 0


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom the tokens are for, when an action named the user by `source`, a method."""

    user_id: str
    source: str
    action: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """What becomes of a message: `kind` is drop or retry; `reason` as the log keeps it."""

    kind: str
    reason: str
    action: str
    line: int | None
    seq: int
    run: int


@dataclass(frozen=True, slots=True)
class Scopes:
    """The scopes asked for, granted, and what actions did to them."""

    requested: tuple[str, ...] = ()
    granted: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth knowing that did not change the outcome; `rule` is its id, `action` whose line it is."""

    rule: str
    message: str
    line: int | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Gauge:
    """How much of one limit of the platform was used; `limit` is its id, `used` and `of` are in `unit`.

    `state` is ok, near or over. `action` and `line` tell who used most, where one can tell; `consequence` says
    what the platform does beyond the limit.
    """

    limit: str
    label: str
    used: int | float
    of: int
    unit: str
    action: str | None
    state: Literal["ok", "near", "over"]
    consequence: str
    line: int | None = None

    @property
    def share(self) -> float:
        """How much of the limit is used, 1 for all of it."""
        return self.used / self.of


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back to a flow that was suspended.

    `kind` is redirect, prompt, challenge, enroll or multifactor. `request` holds what differs in the
    request to /continue, `prompt` what a form brought, `factor` what the user was asked for or chose. With a
    `denial` the flow ends here. `to` is what the flow waited for.
    """

    kind: str
    request: Mapping[str, Any] | None = None
    prompt: Mapping[str, Any] | None = None
    factor: str | None = None
    denial: Denial | None = None
    findings: tuple[Finding, ...] = ()
    to: Suspension | None = None


@dataclass(frozen=True, slots=True)
class SentToken:
    """A token on the way to the site; `action` and `line` are the call that made it, None where nobody knows.

    `expires_at` is in epoch seconds.
    """

    parameter: str
    text: str
    header: Mapping[str, Any]
    payload: Mapping[str, Any]
    expires_at: int | None
    action: str | None
    line: int | None


@dataclass(frozen=True, slots=True)
class Suspension:
    """For what a flow waits, taken apart; `step` counts the suspensions of the transaction from 1.

    `kind` is redirect, prompt, challenge, enroll or multifactor. `site` is the URL of a redirect without
    its query, `query` the names and values on it, the `state` left out. `handler` is called next, None
    where the next action goes on. `form` is the id of a form, `fields` and `vars` what it was opened
    with; `factors` are the kinds on offer.
    """

    kind: str
    step: int
    action: str
    line: int | None
    handler: str | None = None
    site: str | None = None
    query: tuple[tuple[str, str], ...] = ()
    state: str | None = None
    tokens: tuple[SentToken, ...] = ()
    form: str | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    vars: Mapping[str, Any] = field(default_factory=dict)
    factors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """The decision of one trigger execution and everything that would change because of it.

    `changes` has a key only where something changes: user_metadata, app_metadata, cache …; each
    maps a name to the new value, None where the name is removed. `words` say in a sentence what a change
    means, under the same names, where the value does not. `writes` are the claims that the actions asked
    for, `saml_writes` what they asked of the SAML response, in call order. `limits` has a gauge for each
    limit that was touched. `event` is the event as the next action would see it, `subject` whom the tokens
    are for when an action named the user. `actions` are those that were started, `not_started` the others of
    the flow.
    """

    trigger: str
    status: OutcomeStatus
    summary: str
    actions: tuple[ActionRun, ...]
    writes: tuple[ClaimWrite, ...] = ()
    saml_writes: tuple[SamlWrite, ...] = field(default=(), repr=False)
    scopes: Scopes = field(default_factory=Scopes)
    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    subject: Subject | None = None
    delivery: Delivery | None = None
    denial: Denial | None = None
    redirect: Redirect | None = None
    challenge: Challenge | None = None
    suspended: Suspension | None = None
    response: Response | None = None
    warnings: tuple[Finding, ...] = ()
    limits: tuple[Gauge, ...] = ()
    event: Mapping[str, Any] = field(default_factory=dict)
    not_started: tuple[NotStarted, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether an action failed, as against the flow having been decided."""
        return self.status in FAILED

    @property
    def error(self) -> ActionError | None:
        """What the failing action threw, when that is why the run failed."""
        return self.actions[-1].error if self.actions and self.failed else None
