"""Settle recordings into an `Outcome`: pure, and up to any call for replay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from studio.catalogue.model import Trigger
from studio.flow import availability, effects, limits, needs, summary
from studio.flow.effects.saml import overtaken
from studio.flow.ledger import Ledger, Verdict
from studio.flow.outcome import FAILED, ActionRun, Denial, Outcome, OutcomeStatus, Scopes, SettledCall, Subject
from studio.flow.resume import for_handler, take
from studio.flow.setting import Recorded, Setting
from studio.flow.suspension import suspension
from studio.project.merging import copied
from studio.sandbox.recording import Call, Recording
from studio.tokens.issue import payload_excess, plan_for
from studio.tokens.model import ClaimWrite, SamlWrite
from studio.tokens.request import TokenRequest
from studio.tokens.rules import last_writes, refusal
from studio.tokens.scopes import grantable
from studio.tokens.values import NotJson, to_json


def settle(
    setting: Setting, recorded: Sequence[Recorded], upto: int | None = None, *, under_way: bool = False
) -> Outcome:
    """What these recordings mean. `upto` reads only the first so many calls of the whole flow.

    `under_way` says that the flow has not ended, so that nothing is missing yet that it has to do.
    """
    event = copied(dict(setting.event))
    ledger = Ledger(setting.catalogue, setting.trigger, event, setting.settings, setting.now)
    left = upto
    read = []
    for each in recorded:
        calls = each.recording.calls if left is None else each.recording.calls[:left]
        left = None if left is None else max(0, left - len(calls))
        read.append((each, _read(ledger, each, calls)))
        for answer in each.answers if left != 0 else ():
            take(ledger, answer, setting.now)
    return _outcome(setting, ledger, read, under_way=under_way)


def _read(ledger: Ledger, recorded: Recorded, calls: Sequence[Call]) -> list[tuple[Call, Verdict]]:
    """Read one action's calls; an action that failed has no effect at all."""
    ledger.action, ledger.handler = recorded.name, recorded.recording.handler
    ledger.run += 1
    ledger.overruled = {}
    effects.remind(ledger)
    if ledger.writes or ledger.changes:
        ledger.event = ledger.next_event()
    if ledger.run > 1:
        ledger.event = for_handler(ledger.trigger, ledger.handler, ledger.event)
    if recorded.anew:
        ledger.begin_anew()
    failed = recorded.recording.status != "completed"
    before, subject = dict(ledger.changes.get(_USER_METADATA, {})), ledger.subject
    verdicts = []
    for call in calls:
        if call.late:
            verdict = Verdict("ignored", "Made after the handler had settled.", "flow.late")
        elif failed and call.threw is None and not _is_done(ledger, call):
            verdict = effects.undone(ledger, call)
        else:
            verdict = effects.apply(ledger, call, ledger.trigger.methods_by_name.get(call.method))
        verdicts.append((call, verdict))
    verdicts = [(call, ledger.overruled.get(call.seq, verdict)) for call, verdict in verdicts]
    replaced = ledger.subject != subject and "primary_user_id" in ledger.changes.get("user", {})
    return _without_user_metadata(ledger, before, verdicts) if replaced else verdicts


def _is_done(ledger: Ledger, call: Call) -> bool:
    """Whether a call had its effect at once, as what Rules write through the Management API."""
    method = ledger.trigger.methods_by_name.get(call.method)
    return method is not None and method.options.get("at_once") is True


_USER_METADATA = "user_metadata"
_LOST = Verdict(
    "ignored",
    "Another user becomes the primary one in this action, and user_metadata set beside that is lost.",
    "user.primary_metadata",
)


def _without_user_metadata(
    ledger: Ledger, before: dict[str, Any], verdicts: list[tuple[Call, Verdict]]
) -> list[tuple[Call, Verdict]]:
    """What is left when setPrimaryUser stands in the same action; https://auth0.com/docs/customize/actions/limitations."""
    for name in [*ledger.changes.get(_USER_METADATA, {})]:
        ledger.withdraw(_USER_METADATA, name)
    for name, value in before.items():
        ledger.change(_USER_METADATA, name, value)
    methods = ledger.trigger.methods_by_name
    lost = [methods[call.method].effect == "metadata.user" if call.method in methods else False for call, _ in verdicts]
    return [
        (call, _LOST if gone and verdict.effect == "applied" else verdict)
        for (call, verdict), gone in zip(verdicts, lost, strict=True)
    ]


def _outcome(
    setting: Setting, ledger: Ledger, read: Sequence[tuple[Recorded, list[tuple[Call, Verdict]]]], *, under_way: bool
) -> Outcome:
    recordings = [recorded.recording for recorded, _ in read]
    if not under_way:
        needs.check(ledger, failed=any(recording.status != "completed" for recording in recordings))
    status = _status(ledger, recordings)
    scopes = _scopes(setting, ledger)
    saml = tuple(ledger.saml)
    request = token_request(setting, ledger.event, tuple(ledger.writes), scopes, ledger.subject, saml)
    status, status_reason = _check_payload(ledger, status, request)
    claims = _claim_verdicts(ledger, request)
    actions = tuple(_action_run(number, each, ledger, claims) for number, each in enumerate(read, 1))
    gauges = limits.gauges(limits.Used(setting, ledger, [recorded for recorded, _ in read], actions, request))
    told = {finding.rule for finding in ledger.findings}
    outcome = Outcome(
        trigger=setting.trigger.id,
        status=status,
        summary="",
        actions=actions,
        writes=tuple(ledger.writes),
        saml_writes=saml,
        scopes=scopes,
        changes=_changes(setting, ledger, status, recordings),
        words={target: dict(words) for target, words in ledger.words.items()},
        subject=ledger.subject,
        delivery=ledger.delivery,
        denial=ledger.denial if status == "denied" or status_reason else None,
        redirect=ledger.redirect if status == "redirect" else None,
        challenge=_challenge(ledger, status),
        warnings=(
            *ledger.findings,
            *availability.findings(setting, actions),
            *limits.findings(gauges, recordings, told),
        ),
        limits=gauges,
        event=ledger.next_event(),
    )
    sentence = status_reason or summary.sentence(setting.trigger, outcome, request)
    return replace(outcome, summary=sentence, suspended=suspension(setting.trigger, outcome))


def _status(ledger: Ledger, recordings: Sequence[Recording]) -> OutcomeStatus:
    """An error wins over a denial, a denial over a redirect; deferred MFA comes last."""
    failed = next((r.status for r in recordings if r.status != "completed"), None)
    if failed:
        return failed
    if ledger.denial:
        return "denied"
    if ledger.redirect:
        return "redirect"
    if ledger.challenge:
        return "prompt" if ledger.challenge.kind == "prompt" else "challenge"
    return "continue" if ledger.deferred_mfa is None else "mfa"


def _challenge(ledger: Ledger, status: OutcomeStatus) -> Any:
    if status in ("prompt", "challenge"):
        return ledger.challenge
    return ledger.deferred_mfa if status == "mfa" else None


def _check_payload(ledger: Ledger, status: OutcomeStatus, request: TokenRequest) -> tuple[OutcomeStatus, str]:
    """Claims that cannot be issued fail the transaction once everything else has gone well."""
    if status not in ("continue", "mfa") or not request.kinds:
        return status, ""
    try:
        excess = payload_excess(request)
    except NotJson:
        bad = next(write for write in last_writes(ledger.writes).values() if not _is_json(write))
        reason = f"The claim {bad.name} cannot be issued: its value is no JSON."
        ledger.warn("claims.json", reason)
        ledger.denial = Denial("access_denied", reason, None, bad.action, bad.line)
        return "denied", reason
    if excess:
        token, size = excess
        limit = request.rules.payload_limit_bytes
        reason = f"The custom claims of the {token.replace('_', ' ')} take {size} bytes; the limit is {limit}."
        ledger.warn("limits.claims_payload", reason)
        ledger.denial = Denial("access_denied", reason, None, ledger.writes[-1].action, ledger.writes[-1].line)
        return "denied", reason
    return status, ""


def _is_json(write: ClaimWrite) -> bool:
    try:
        to_json(write.value)
    except NotJson:
        return False
    return True


def _scopes(setting: Setting, ledger: Ledger) -> Scopes:
    """RBAC filters what was requested; what actions add or remove comes after that and wins."""
    machine = ledger.protocol.machine
    asked = ledger.at("transaction", "requested_scopes")
    requested = tuple(str(scope) for scope in asked) if isinstance(asked, list | tuple) else ()
    base = _machine_scopes(ledger) if machine else requested
    base = grantable(base, setting.settings, machine=machine)
    added = tuple(s for s, add in ledger.scope_changes.items() if add and s not in base)
    removed = tuple(s for s, add in ledger.scope_changes.items() if not add and s in base)
    granted = (*(scope for scope in dict.fromkeys(base) if scope not in removed), *added)
    return Scopes(requested, granted, added, removed)


def _machine_scopes(ledger: Ledger) -> tuple[str, ...]:
    target, grant = ledger.at("transaction", "target_scopes"), effects.granted(ledger)
    return tuple(s for s in target if s in grant) if isinstance(target, list | tuple) else grant


def token_request(
    setting: Setting,
    event: Mapping[str, Any],
    writes: tuple[ClaimWrite, ...],
    scopes: Scopes,
    subject: Subject | None = None,
    saml: tuple[SamlWrite, ...] = (),
) -> TokenRequest:
    """What `studio.tokens` needs to issue the tokens of this flow: they answer the request that began it."""
    began = {"request": setting.event["request"]} if "request" in setting.event else {}
    return TokenRequest(
        event={**event, **began},
        settings=setting.settings,
        rules=setting.catalogue.claims,
        writes=writes,
        requested=scopes.requested,
        granted=scopes.granted,
        now=setting.now,
        kinds=setting.trigger.tokens,
        every_protocol=setting.trigger.protocol,
        seed=setting.seed,
        subject_override=subject.user_id if subject else None,
        subject_source=subject.source if subject else None,
        grants=setting.catalogue.grants,
        saml_rules=setting.catalogue.saml,
        saml_writes=saml,
    )


_Verdicts = Mapping[tuple[int, int], Verdict]


def _action_run(
    number: int, read: tuple[Recorded, list[tuple[Call, Verdict]]], ledger: Ledger, claims: _Verdicts
) -> ActionRun:
    recorded, verdicts = read
    recording = recorded.recording
    return ActionRun(
        *(recorded.name, recorded.file, recording.handler, recording.status, recording.sentence),
        duration_ms=recording.duration_ms,
        calls=tuple(_settled(call, verdict, number, ledger, claims) for call, verdict in verdicts),
        console=recording.console,
        http=recording.http,
        error=recording.error,
        coverage=recording.coverage,
        answers=recorded.answers,
    )


def _settled(call: Call, verdict: Verdict, number: int, ledger: Ledger, claims: _Verdicts) -> SettledCall:
    if verdict.effect == "applied":
        verdict = claims.get((number, call.seq)) or overtaken(ledger, call, number) or verdict
    return SettledCall(
        *(call.seq, call.method, call.args, call.returned, verdict.effect, verdict.reason, verdict.rule),
        *(call.line, call.column, call.at_ms, call.late),
    )


def _claim_verdicts(ledger: Ledger, request: TokenRequest) -> dict[tuple[int, int], Verdict]:
    """By run and call: the claims that are overtaken by a later call, and those that are dropped at issue time."""
    last, verdicts = last_writes(ledger.writes), {}
    for write in ledger.writes:
        latest = last[write.token, write.name]
        if latest is not write:
            where = f"line {latest.line} of {latest.action}" if latest.line else latest.action
            reason = f"A later call sets the same claim: {where}."
            verdicts[write.run, write.seq] = Verdict("ignored", reason, "claims.last_write")
        elif why := refusal(write, plan_for(request, write.token), request.rules):
            verdicts[write.run, write.seq] = Verdict("ignored", why.reason, why.rule)
    return verdicts


def _changes(
    setting: Setting, ledger: Ledger, status: OutcomeStatus, recordings: Sequence[Recording]
) -> dict[str, dict[str, Any]]:
    changes = {target: dict(values) for target, values in ledger.changes.items() if values}
    if (status == "denied" or status in FAILED) and _nothing_stored_on_deny(setting.trigger):
        changes = {}
    cache = _cache_changes(setting.cache or {}, recordings)
    return {**changes, "cache": cache} if cache else changes


def _nothing_stored_on_deny(trigger: Trigger) -> bool:
    return any(method.options.get("stored_on_deny") is False for method in trigger.methods)


def _cache_changes(before: Mapping[str, Any], recordings: Sequence[Recording]) -> dict[str, Any]:
    after = next((r.cache for r in reversed(recordings) if r.cache is not None), None)
    if after is None:
        return {}
    changed = {key: record for key, record in after.items() if before.get(key) != record}
    return {**changed, **{key: None for key in before if key not in after}}
