"""How the results of a sweep look and what is said of them. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from studio.sweep.course import Sweep
from studio.sweep.grid import word
from studio.sweep.judging import EFFECTS, MISFIT, TOKENS, UNANSWERED, UNCHANGED, Result
from studio.sweep.report import shown_results
from studio.ui.hostile_text import row_text
from studio.ui.outcome.summary_words import told
from studio.ui.speech import counted, tr


@dataclass(frozen=True, slots=True)
class Look:
    """What a result is called when it is read out, its icon, the colour by meaning, and whether it stands out."""

    spoken: str
    icon: str
    meaning: str
    loud: bool = False


AROUND = "around"
_ENDED = Look(tr("ended the flow otherwise"), "state-redirect", "pending")
LOOKS: Mapping[str, Look] = {
    "error": Look(tr("the action threw an error"), "state-error", "danger", loud=True),
    "timeout": Look(tr("the action took too long"), "state-timeout", "danger", loud=True),
    "memory": Look(tr("the action took too much memory"), "state-error", "danger", loud=True),
    "output": Look(tr("the action wrote too much"), "state-error", "danger", loud=True),
    "exited": Look(tr("the action ended its process"), "state-error", "danger", loud=True),
    "crashed": Look(tr("the process of the action crashed"), "state-error", "danger", loud=True),
    "handler_missing": Look(tr("there was no handler"), "state-error", "danger", loud=True),
    "invalid_action": Look(tr("the action could not be loaded"), "state-error", "danger", loud=True),
    "denied": Look(tr("denied"), "state-denied", "danger"),
    "redirect": Look(tr("paused at a redirect"), "state-redirect", "pending"),
    "prompt": Look(tr("paused at a form"), "state-prompt", "pending"),
    "challenge": Look(tr("waited for a challenge"), "state-challenge", "pending"),
    "mfa": Look(tr("asked for another factor"), "state-challenge", "pending"),
    "continue": Look(tr("continued"), "state-continue", "info"),
    TOKENS: Look(tr("other tokens"), "mark-claim", "info"),
    EFFECTS: Look(tr("other calls, requests or metadata"), "mark-call", "info"),
    UNANSWERED: Look(tr("no mock answered its request"), "effect-ignored", "warn"),
    "stopped": Look(tr("stopped"), "state-stopped", "neutral"),
    UNCHANGED: Look(tr("the same"), "effect-applied", "muted"),
    MISFIT: Look(tr("the action would fail"), "state-error", "warn"),
}
TITLES: Mapping[str, str] = {
    "absent": tr("Absent"),
    "null": tr("Null"),
    "empty": tr("Empty"),
    "present": tr("Present"),
    "other": tr("Other"),
    "limit": tr("Limits"),
    "type": tr("Type"),
    "text": tr("Odd text"),
    AROUND: tr("Around"),
}
LEGEND = tr(
    "Around: grants, answers to requests, pairs of changes · "
    "same: the action did the same · tokens: other claims or scopes · effects: other calls, requests or metadata · "
    "crash:4 failed in line 4 · 2/6 two of six variants, the others went better"
)
MISSING = tr("The platform sends at least {0}; with this a crash without metadata is a defect.").format("{}")
ANY_TYPE = tr("Members of metadata and of bodies are tried with values of every type.")
NO_READS = tr("The code reads nothing of its event that could be otherwise.")


def look(result: Result) -> Look:
    """How a result looks."""
    return LOOKS.get(result.kind, _ENDED)


def column(result: Result) -> str:
    """In which column a result stands: that of its kind, or the one for what is around the event."""
    return result.variant.kind if result.variant.kind in TITLES else AROUND


def spoken(result: Result) -> str:
    """A result as it is read out: `denied in line 6`."""
    return tr("{0} in line {1}").format(look(result).spoken, result.line) if result.line else look(result).spoken


def short(result: Result) -> str:
    """A result in a cell: `denied:6`."""
    return word(result)


def variants(count: int) -> str:
    """So many variants."""
    return counted("%n variants", "%n variant", count)


def sentence(sweep: Sweep) -> str:
    """What came of a sweep, in one line."""
    rows = {each.variant.row for each in shown_results(sweep) if column(each) != AROUND}
    of = " ".join((variants(len(sweep.results)), counted("of %n fields", "of %n field", len(rows))))
    if sweep.stopped:
        return tr("Stopped after {0}, so that something may be missing").format(variants(len(sweep.results)))
    if not sweep.results:
        return NO_READS
    if sweep.base.outcome.failed and not sweep.defects:
        return tr("It fails with the unchanged event already; {0} fail in no other way").format(of)
    if not sweep.defects:
        return tr("The action bears all {0}").format(of)
    return tr("{0} found with {1}").format(counted("%n defects", "%n defect", len(sweep.defects)), of)


def state(sweep: Sweep) -> tuple[str, str]:
    """The icon of a sweep and its colour by meaning."""
    if sweep.defects or sweep.base.outcome.failed:
        return ("state-error", "danger")
    return ("state-stopped", "neutral") if sweep.stopped else ("state-continue", "ok")


def swept(sweep: Sweep) -> str:
    """What was swept: action, trigger, and what comes of the unchanged event."""
    action = sweep.request.actions[0]
    named = f"{row_text(Path(action.file).name, 60)} · {sweep.request.trigger.name}"
    return tr("{0} · with the unchanged event: {1}").format(named, row_text(told(sweep.base.outcome.summary), 160))


def older(changed: tuple[str, ...]) -> str:
    """What has changed since a sweep: nothing, or half a sentence in brackets."""
    return tr(" (older: {0} changed since)").format(tr(" and ").join(changed)) if changed else ""
