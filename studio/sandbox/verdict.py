"""How a run ended, and the sentence that says so to the author of the action."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from studio.sandbox.job import Job
from studio.sandbox.nearest import nearest
from studio.sandbox.recording import ActionError, Status

_BUSY_SHARE = 0.5
_STARVED_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class Verdict:
    """A status with its sentence."""

    status: Status
    sentence: str


def place(job: Job, error: ActionError | None) -> str:
    """` in file.js, line 3` as far as it is known, else an empty text."""
    name = job.file.replace("\\", "/").rpartition("/")[2] or job.name
    return f" in {name}, line {error.line}" if error is not None and error.line is not None else f" in {name}"


def of_end(job: Job, end: dict[str, Any], error: ActionError | None) -> Verdict:
    """The verdict of the child's own last frame."""
    status = end.get("status")
    if status == "completed":
        return Verdict("completed", "It called back." if job.legacy else f"The handler {job.handler} finished.")
    if status == "never":
        return Verdict("timeout", _never(job))
    if status == "handler_missing":
        return Verdict("handler_missing", _missing(job, end))
    if status == "invalid_action":
        return Verdict("invalid_action", _invalid(job, error))
    if status == "exited":
        return Verdict("exited", _exited(job, end, error))
    return Verdict("error", _error(job, error, end.get("unhandled") is True))


def _never(job: Job) -> str:
    if job.legacy:
        return "It never calls back: nothing is left that could. Check that every way through it ends in the callback."
    return (
        f"This run can never finish: the handler {job.handler} waits for a promise nothing will settle. "
        "Check that every `new Promise` calls resolve or reject."
    )


def _missing(job: Job, end: dict[str, Any]) -> str:
    if job.legacy:
        return _no_function(job)
    names = [str(name) for name in end.get("names") or ()]
    if not names:
        return f"The action exports nothing. Add `exports.{job.handler} = async (event, api) => {{ }}`."
    close = nearest(job.handler, names)
    hint = f" Did you mean `{close}`?" if close else ""
    return f"The action does not export `{job.handler}`.{hint} It exports: {', '.join(names)}."


def _no_function(job: Job) -> str:
    parameters = ", ".join((job.legacy or {}).get("parameters", ()))
    if (job.legacy or {}).get("form") == "exports":
        return f"The code exports no function. Write `module.exports = function ({parameters}, cb) {{ }}`."
    return f"The code is no function. Write `function ({parameters}, callback) {{ }}`."


def _invalid(job: Job, error: ActionError | None) -> str:
    if error is None:
        return "The action could not be loaded."
    if error.name != "SyntaxError":
        return error.message
    text = f"The {_noun(job)} does not compile{place(job, error)}: {error.message}."
    if job.legacy:
        return text
    if "import statement" in error.message or "'export'" in error.message:
        text += " Actions are CommonJS modules: use `require` and `exports`."
    return text


def _exited(job: Job, end: dict[str, Any], error: ActionError | None) -> str:
    how = str(end.get("how") or "process.exit()")
    return f"The action ended its process with {how}{place(job, error)}. End the handler with `return` instead."


def _noun(job: Job) -> str:
    return str(job.legacy["noun"]) if job.legacy else "action"


_MISSING = re.compile(r"Cannot find module '((?:@[^/'\s]+/)?[^./'\s@:][^/'\s:]*)(?:/[^']*)?'")


def missing_package(error: ActionError) -> str | None:
    """The package that the action asked for and does not declare, if that is what the error says."""
    found = _MISSING.match(error.message)
    return found[1] if found else None


def _error(job: Job, error: ActionError | None, unhandled: bool) -> str:
    if error is None:
        return "The action failed."
    what = f"{error.name}: {error.message}" if error.message else error.name
    if error.detail.startswith("Caused by "):
        what += f" ({error.detail.splitlines()[0].replace('Caused', 'caused', 1)})"
    if missing := missing_package(error):
        what += f". Add {missing} to the dependencies of the action"
    if unhandled:
        hint = "hand it to the callback" if job.legacy else "await that work, or catch its errors"
        where = "inside a callback" if job.legacy else "outside the handler's own promise"
        return f"Nobody handled an error{place(job, error)}: {what}. It was thrown {where}: {hint}."
    return f"The {_noun(job)} threw{place(job, error)}: {what}" + ("." if missing else "")


def _hint(job: Job) -> str:
    if job.legacy:
        return "Check that every way through it ends in the callback."
    return "Check what the handler awaits."


def of_timeout(job: Job, share: float, runnable: bool, waiting: Sequence[str]) -> Verdict:
    """A run stopped by the clock: busy or waiting, told apart by its share of processor time.

    On a machine with too much to do a busy action gets a small share, but is runnable at the end.
    """
    limit = f"Stopped after {job.limits.wall_s:g} s"
    if share >= _BUSY_SHARE or (runnable and share >= _STARVED_SHARE):
        text = f"{limit}: the {_noun(job)} was busy computing. Look for a loop without an end."
    elif waiting:
        text = f"{limit}: the {_noun(job)} was still waiting for {waiting[0]}. Give requests a time limit."
    else:
        text = f"{limit}: the {_noun(job)} was waiting for a timer or an event. {_hint(job)}"
    return Verdict("timeout", text)


def of_memory(job: Job, mib: float | None) -> Verdict:
    """A run that took too much memory; `mib` is None when the engine's own heap limit ended it."""
    if mib is None:
        text = f"The action ran out of memory: its heap may hold {job.limits.heap_mib} MiB."
    else:
        text = f"Stopped because the action used more than {job.limits.memory_mib} MiB of memory."
    return Verdict("memory", text + " Keep less of it at a time.")


def of_output(job: Job) -> Verdict:
    """A run that wrote too much."""
    mib = job.limits.output_bytes / 1048576
    return Verdict("output", f"Stopped because the action wrote more than {mib:g} MiB of output. Log less.")


def of_stop() -> Verdict:
    """A run ended from outside."""
    return Verdict("stopped", "Stopped before the handler had finished.")


def of_silence(status: int | None, stderr: str) -> Verdict:
    """A child that ended, or closed its output, without a last frame."""
    if status is None:
        return Verdict("crashed", "The action closed the studio's channel, so nothing more could be recorded.")
    if "heap out of memory" in stderr or "heap limit" in stderr or "Out of memory" in stderr:
        return Verdict("memory", "The action ran out of memory. Keep less of it at a time.")
    if status == 0:
        return Verdict("exited", "The process of the action ended before the handler had settled.")
    if status == 70:
        return Verdict("crashed", "The action closed the studio's channel, so nothing more could be recorded.")
    how = f"signal {-status}" if status < 0 else f"status {status}"
    lines = [line for line in stderr.splitlines() if line.strip() and not line.startswith("Node.js v")]
    last = next((line for line in reversed(lines) if "Error" in line), lines[-1] if lines else "")
    told = f" Its last words: {last.strip()[:200]}" if last else ""
    return Verdict("crashed", f"The process of the action broke down with {how}.{told}")
