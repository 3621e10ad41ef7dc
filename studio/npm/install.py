"""Installing packages: npm works in a draft folder, which is checked and then takes its place in one step."""

from __future__ import annotations

import json
import re
import threading
from bisect import bisect
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from studio.npm import store
from studio.npm.dependencies import check, check_name
from studio.npm.failure import NpmFailure, disk_failure, npm_failure, stopped, wanted_version
from studio.npm.inspection import inspect
from studio.npm.process import Finished, run
from studio.npm.progress import Progress, ProgressLog

_STABLE = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def _silent(progress: Progress) -> None:
    """Nobody wants to know."""


def install(
    dependencies: Mapping[str, str],
    progress: Callable[[Progress], None] = _silent,
    stop: threading.Event | None = None,
) -> Path:
    """The finished folder with `node_modules` and lockfile of these packages, installed now if it is not there.

    This takes seconds and blocks: call it on a worker thread. `progress` is called on the same thread; an error
    of it ends the installation. Setting `stop` ends npm within half a second. Raises NpmFailure for whatever
    goes wrong, with nothing half done left, and ValueError for an empty mapping, which needs no folder.
    """
    if not dependencies:
        raise ValueError("no packages, so there is nothing to install")
    check(dependencies)
    if (found := store.installed(dependencies)) is not None:
        return found
    store.sweep()
    with store.draft() as draft:
        _write_manifest(draft, dependencies)
        _fill(draft, progress, stop)
        return store.keep(draft, dependencies)


def latest_version(name: str, stop: threading.Event | None = None) -> str:
    """The newest published version of a package, by its tag `latest`. Raises NpmFailure."""
    check_name(name)
    found = _view(name, "version", "--prefer-online", stop)
    if not isinstance(found, str):
        raise NpmFailure(f"The package {name} has no published version: check how its name is spelled.", "no version")
    return found


def _fill(draft: Path, progress: Callable[[Progress], None], stop: threading.Event | None) -> None:
    log = ProgressLog()

    def told(line: str) -> None:
        if (found := log.read(line)) is not None:
            progress(found)

    progress(log.after("resolving"))
    finished = run(("install", "--prefer-offline"), draft, store.downloads(), told=told, stop=stop)
    if wanted_version(_reported(finished)[0]) is not None:
        # What npm remembers of the published versions may be older than the one that is asked for.
        finished = run(("install", "--prefer-online"), draft, store.downloads(), told=told, stop=stop)
    if finished.status != 0:
        raise _explained(finished, stop)
    progress(log.after("checking"))
    try:
        inspect(draft)
        store.seal(draft)
    except OSError as error:
        raise disk_failure(error, "The packages cannot be read or made read-only") from error
    if stop is not None and stop.is_set():
        raise stopped()


def _write_manifest(draft: Path, dependencies: Mapping[str, str]) -> None:
    manifest = {"name": "packages-of-an-action", "private": True, "dependencies": dict(sorted(dependencies.items()))}
    try:
        (draft / "package.json").write_text(json.dumps(manifest, indent=2), encoding="utf-8")
    except OSError as error:
        raise disk_failure(error, f"The cache folder {draft.parent} cannot be used") from error


def _reported(finished: Finished) -> tuple[Mapping[str, object], str]:
    """npm's error as JSON, empty where it gave none, and the last line of its log."""
    try:
        error = json.loads(finished.output)["error"]
    except (ValueError, KeyError, TypeError):
        error = None
    last = next((line.removeprefix("npm error ") for line in reversed(finished.log) if line), "")
    return (error if isinstance(error, dict) else {}), last


def _explained(finished: Finished, stop: threading.Event | None) -> NpmFailure:
    error, last = _reported(finished)
    if (wanted := wanted_version(error)) is not None and (nearest := _nearest(*wanted, stop)):
        name, version = wanted
        return NpmFailure(f"The package {name} has no version {version}; {nearest}.", "no version")
    return npm_failure(error, last)


def _nearest(name: str, version: str, stop: threading.Event | None) -> str:
    """The published versions around one that there is not, in words; empty when they cannot be had."""
    if not (wanted := _STABLE.match(version)):
        return ""
    try:
        found = _view(name, "versions", "--prefer-offline", stop)
    except NpmFailure as failure:
        if failure.kind == "stopped":
            raise
        return ""
    known = sorted({_key(match) for each in _texts(found) if (match := _STABLE.fullmatch(each))})
    if not known:
        return ""
    at = bisect(known, _key(wanted))
    near = dict.fromkeys([*known[max(at - 1, 0) : at + 1], known[-1]])
    return f"published are for example {', '.join('.'.join(map(str, each)) for each in near)}"


def _key(match: re.Match[str]) -> tuple[int, ...]:
    return tuple(int(number) for number in match.groups())


def _texts(value: Any) -> Sequence[str]:
    listed = value if isinstance(value, list) else [value]
    return [each for each in listed if isinstance(each, str)]


def _view(name: str, field: str, freshness: str, stop: threading.Event | None) -> Any:
    """One field of what the registry says about a package, None when there is none. Raises NpmFailure."""
    with store.draft() as draft:
        _write_manifest(draft, {})
        finished = run(("view", name, field, freshness), draft, store.downloads(), stop=stop)
    if finished.status != 0:
        raise npm_failure(*_reported(finished))
    try:
        return json.loads(finished.output)
    except ValueError:
        return None
