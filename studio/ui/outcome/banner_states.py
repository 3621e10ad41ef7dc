"""What the banner says for each state of a run: words, facts and what one can do. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from studio.later import later
from studio.ui.hostile_text import detail_text, row_text
from studio.ui.rows.cells import Place, place_of, several
from studio.ui.speech import counted, in_language, inside, tr
from studio.ui.value_text import js_text

if TYPE_CHECKING:
    from studio.flow.outcome import Outcome, Redirect, Suspension
    from studio.npm import Progress
    from studio.sandbox import verdict
    from studio.tokens.model import Tokens
    from studio.ui.outcome import summary_words
else:
    summary_words = later("studio.ui.outcome.summary_words")
    verdict = later("studio.sandbox.verdict")

BannerKind = Literal[
    "not_run",
    "running",
    "debugged",
    "continue",
    "denied",
    "redirect",
    "prompt",
    "challenge",
    "error",
    "timeout",
    "stopped",
    "could_not_start",
    "fault",
]
GO_TO = "go_to"
ADD_PACKAGE = "add_package"
CONTINUE, EDIT_RETURN = "continue", "edit_return"
PASSED_FACTOR, FAILED_FACTOR = "challenge_passed", "challenge_failed"
STALE_DETAIL = tr("The action, its event or the tenant has changed since this run.")
_SHORT = 600
_NO_WORDS: Mapping[str, str] = {}
_HEADLINES = {
    "error": tr("The action threw an error"),
    "timeout": tr("The action took too long"),
    "memory": tr("The action ran out of memory"),
    "output": tr("The action wrote too much output"),
    "exited": tr("The action ended its own process"),
    "crashed": tr("The action's process crashed"),
    "stopped": tr("Stopped"),
    "handler_missing": tr("The action has no handler for this trigger"),
    "invalid_action": tr("The action's code could not be read"),
    "denied": tr("Login would be denied"),
    "redirect": tr("Paused at a redirect"),
    "prompt": tr("Paused at a form"),
    "challenge": tr("Waiting for a challenge"),
    "mfa": tr("Waiting for multi-factor authentication"),
}
KINDS: dict[str, BannerKind] = {
    "continue": "continue",
    "denied": "denied",
    "redirect": "redirect",
    "prompt": "prompt",
    "challenge": "challenge",
    "mfa": "challenge",
    "timeout": "timeout",
    "stopped": "stopped",
}


class BannerState(NamedTuple):
    """What the banner shows. `actions` are `(id, label)`; `place` is where `go_to` leads.

    `limit_s` counts only while running: the time after which the run is ended; `counts` is False
    for what takes its time before the run.
    """

    kind: BannerKind
    headline: str
    detail: str = ""
    facts: tuple[str, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()
    stale: bool = False
    place: Place | None = None
    limit_s: float = 20.0
    counts: bool = True


def not_run(run_key: str = "Ctrl+Enter") -> BannerState:
    """Before the first run; `run_key` is how the key is called on this system."""
    how = tr("Press {0}").format(run_key) if run_key else tr("Choose Run in the bar")
    return BannerState("not_run", tr("Not run yet"), tr("{0} to run the action with this event.").format(how))


def running(limit_s: float = 20.0) -> BannerState:
    """While the action runs."""
    return BannerState("running", tr("Running…"), actions=(("stop", tr("Stop")),), limit_s=limit_s)


def running_headline(elapsed_s: float, limit_s: float) -> str:
    """The headline while running; the time appears only when it is worth reading."""
    return tr("Running…") if elapsed_s < 0.3 else tr("Running… {0:.1f} s of {1:g} s").format(elapsed_s, limit_s)


def could_not_start(tried: str) -> BannerState:
    """Node.js is missing; `tried` says where it was looked for."""
    detail = detail_text(in_language(tried), _SHORT)
    return BannerState(
        "could_not_start", tr("Node.js was not found"), detail, actions=(("choose_node", tr("Choose Node…")),)
    )


def installing(progress: Progress) -> BannerState:
    """While npm installs the packages of the action, before it runs."""
    of = tr("{0} of {1}").format(progress.fetched, progress.wanted) if progress.wanted else tr("looking up versions")
    detail = row_text(f"{of} · {progress.package}" if progress.package else of, 160)
    return BannerState("running", tr("Installing packages…"), detail, actions=(("stop", tr("Stop")),), counts=False)


def not_installed(told: str, *, stopped: bool = False) -> BannerState:
    """The packages of the action could not be installed; `told` says why and what to do."""
    again = (("run", tr("Try again")),)
    if stopped:
        return BannerState("stopped", tr("Stopped"), detail_text(in_language(told), _SHORT), actions=again)
    headline = tr("The packages could not be installed")
    return BannerState("could_not_start", headline, detail_text(in_language(told), _SHORT), actions=again)


def fault(message: str) -> BannerState:
    """The studio itself failed; `message` is its own error in one sentence."""
    headline = tr("The studio failed, not your action")
    return BannerState("fault", headline, detail_text(message, _SHORT), actions=(("copy_report", tr("Copy report")),))


def state_of(
    outcome: Outcome, tokens: Tokens | None = None, words: Mapping[str, str] = _NO_WORDS, names: str = ""
) -> BannerState:
    """The banner for a finished run. `words` are the trigger's own words for each outcome; `names` tells what the
    names at the line of an error held.
    """
    kind = KINDS.get(outcome.status, "error")
    place = _place(outcome)
    return BannerState(
        kind,
        _headline(outcome, words),
        _detail(outcome, names),
        _facts(outcome, tokens),
        _actions(outcome, kind, place),
        place=place,
    )


def at_moment(state: BannerState, *, over: bool) -> BannerState:
    """The banner at a moment of a replay: nothing can be done there but go to a line."""
    actions = tuple(action for action in state.actions if action[0] == GO_TO)
    headline = state.headline if over else tr("So far: {0}").format(inside(state.headline))
    return state._replace(headline=headline, actions=actions)


def _headline(outcome: Outcome, words: Mapping[str, str]) -> str:
    summary = outcome.summary.removesuffix(".")
    if outcome.status == "continue":
        continues = words.get("continue", tr("Login would continue"))
        if told := next((text for text in words.values() if summary.startswith(f"{text}: ")), ""):
            return row_text(f"{in_language(told)}{summary.removeprefix(told)}", 160)
        return row_text(summary_words.in_words(summary or continues, continues), 160)
    if outcome.status == "denied" and outcome.denial and outcome.denial.reason:
        before, found, _ = summary.partition(f": {outcome.denial.reason.removesuffix('.')}")
        if found:
            return row_text(in_language(before), 160)
    return in_language(words.get(outcome.status) or _HEADLINES[outcome.status])


def _detail(outcome: Outcome, names: str) -> str:
    if outcome.denial:
        return detail_text(outcome.denial.user_message or outcome.denial.reason or tr("No reason was given."), _SHORT)
    if outcome.redirect:
        return _sent_to(outcome.redirect, outcome.suspended)
    if outcome.challenge:
        named = (
            tr("Form {0}").format(row_text(str(outcome.challenge.factors[0]), 60)) if outcome.status == "prompt" else ""
        )
        return named or _factors(outcome.challenge.factors)
    if outcome.status == "continue":
        return ""
    return " · ".join(each for each in (detail_text(_failure(outcome), _SHORT), names) if each)


def _sent_to(redirect: Redirect, waiting: Suspension | None) -> str:
    """The site, and in words what is sent along; the whole URL where it was not taken apart."""
    if waiting is None or not waiting.site:
        return row_text(redirect.url, _SHORT)
    along = [name for name, _ in waiting.query]
    names = ", ".join(row_text(name, 40) for name in along[:8]) + (", …" if len(along) > 8 else "")
    return f"{row_text(waiting.site, _SHORT)}{(tr(' with {0}').format(names) if along else '')}"


def _failure(outcome: Outcome) -> str:
    error = outcome.error
    if error is None or outcome.status != "error":
        return summary_words.told(outcome.summary)
    said = f"{error.name}: {error.message}" if error.message else error.name
    where = tr(" — {0}, line {1}").format(outcome.actions[-1].name, error.line) if error.line else ""
    return f"{said[:_SHORT]}{where}"


def _factors(factors: tuple[Any, ...]) -> str:
    names = [each.get("type", each) if isinstance(each, Mapping) else each for each in factors[:12]]
    shown = ", ".join(row_text(each, 60) if isinstance(each, str) else js_text(each, 60) for each in names)
    return tr("Factors: {0}").format(shown) if shown else tr("Any factor the tenant offers.")


def _facts(outcome: Outcome, tokens: Tokens | None) -> tuple[str, ...]:
    calls = sum(len(action.calls) for action in outcome.actions)
    took = sum(action.duration_ms for action in outcome.actions)
    facts = [counted("%n API calls", "%n API call", calls), _took(took)]
    dropped = sum(claim.mark == "dropped" for claim in tokens.claims) if tokens else 0
    if dropped:
        facts.append(counted("%n claims left out", "%n claim left out", dropped))
    return tuple(facts)


def _took(milliseconds: float) -> str:
    return (
        tr("{0:.0f} ms").format(milliseconds) if milliseconds < 1_000 else tr("{0:.1f} s").format(milliseconds / 1_000)
    )


def _place(outcome: Outcome) -> Place | None:
    if outcome.failed:
        error = outcome.error
        return place_of(outcome.actions[-1].name, error.line, error.column) if error else _last_call(outcome)
    ending = outcome.denial or outcome.redirect or outcome.challenge
    return place_of(ending.action, ending.line) if ending else None


def _last_call(outcome: Outcome) -> Place | None:
    """Where a run without an error was last seen: its last call."""
    if outcome.status != "timeout" or not outcome.actions or not outcome.actions[-1].calls:
        return None
    last = outcome.actions[-1].calls[-1]
    return place_of(outcome.actions[-1].name, last.line, last.column)


def _way(outcome: Outcome, place: Place) -> str:
    """The name of the link, with the action where there are several."""
    whose = f"{row_text(place.action, 40)}, " if several(outcome) else ""
    return tr("Go to {0}line {1}").format(whose, place.line)


def _actions(outcome: Outcome, kind: BannerKind, place: Place | None) -> tuple[tuple[str, str], ...]:
    link = ((GO_TO, _way(outcome, place)),) if place else ()
    if kind == "redirect":
        return (*link, (EDIT_RETURN, tr("Edit what the user sends back…")), (CONTINUE, tr("Continue")))
    if kind == "prompt":
        return (*link, (EDIT_RETURN, tr("Edit what the user enters…")), (CONTINUE, tr("Continue")))
    if kind == "challenge":
        return (
            *link,
            (EDIT_RETURN, tr("Choose the factor…")),
            (FAILED_FACTOR, tr("Failed")),
            (PASSED_FACTOR, tr("Passed")),
        )
    if kind == "stopped":
        return (("run", tr("Run again")),)
    missing = verdict.missing_package(outcome.error) if outcome.error else None
    return (*link, (ADD_PACKAGE, tr("Add {0}").format(row_text(missing, 60)))) if missing else link
