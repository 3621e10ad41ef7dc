"""The operating system's own restrictions around Node: what the JavaScript side cannot talk its way out of.

`launch` names the command which starts Node confined. On Linux and macOS a small launcher runs first,
applies what the machine offers (Landlock, a system call filter, resource limits; Seatbelt), and writes one
line which `parse_report` reads; then it becomes Node. On Windows Node starts directly, and the caller
puts it into a job object.
"""

from __future__ import annotations

import json
import marshal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from studio.sandbox.bounds import Limits
from studio.sandbox.layers import landlock, loader, resources, seatbelt, seccomp

__all__ = ["Launch", "Report", "launch", "parse_report"]

_LAUNCHER = Path(__file__).resolve().with_name("launcher.py")
_NOT_A_PROGRAM = "Node is not a program file of this machine"


@dataclass(frozen=True, slots=True)
class Launch:
    """What to start, and whether the first line on its standard output is the launcher's report."""

    command: list[str]
    reports: bool


@dataclass(frozen=True, slots=True)
class Report:
    """The layers that were active before Node started, and why the others were not."""

    layers: tuple[str, ...] = ()
    missing: Mapping[str, str] = field(default_factory=dict)


def launch(
    node: Path, arguments: Sequence[str], environment: Mapping[str, str], readable: Sequence[Path], limits: Limits
) -> Launch:
    """The command that starts `node` with `arguments` inside every layer the machine offers.

    `environment` is all that Node sees, whatever the launcher itself is started with. `readable` are the
    files and folders it may read besides what Node needs itself.
    """
    plain = [str(node), *arguments]
    if sys.platform == "win32" or not sys.executable:
        return Launch(plain, False)
    plan = {"node": plain[0], "arguments": plain, "environment": dict(environment), "limits": resources.bounds(limits)}
    plan |= _seatbelt(node, plain, readable) if sys.platform == "darwin" else _linux(node, readable)
    return Launch([*_launcher(), marshal.dumps(plan).hex()], True)


def _launcher() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--sandbox-launch"]
    return [sys.executable, "-I", "-S", str(_LAUNCHER)]


def _linux(node: Path, readable: Sequence[Path]) -> dict[str, Any]:
    plan: dict[str, Any] = {"layers": [], "landlock": None, "seccomp": None}
    program = loader.program(node)
    if program is None:
        # A script needs its interpreter, which needs more programs: a filter made for Node would only break it.
        return plan | {"missing": {"landlock": _NOT_A_PROGRAM, "seccomp": _NOT_A_PROGRAM}}
    missing: dict[str, str] = {}
    support = landlock.probe()
    if support.version:
        rules = landlock.rules(node, program, readable)
        plan["landlock"] = {"ruleset": landlock.ruleset(support.version), "rules": rules}
    else:
        missing["landlock"] = support.reason
    plan["seccomp"] = seccomp.plan()
    if plan["seccomp"] is None:
        missing["seccomp"] = "the filter does not know this type of machine"
    return plan | {"missing": missing}


def _seatbelt(node: Path, plain: list[str], readable: Sequence[Path]) -> dict[str, Any]:
    plan: dict[str, Any] = {"layers": [], "landlock": None, "seccomp": None, "missing": {}}
    if not seatbelt.PROGRAM.exists():
        return plan | {"missing": {"seatbelt": f"{seatbelt.PROGRAM} is not on this machine"}}
    profile = seatbelt.profile(node, readable, Path.home())
    arguments = [str(seatbelt.PROGRAM), "-p", profile, *plain]
    return plan | {"layers": ["seatbelt"], "node": str(seatbelt.PROGRAM), "arguments": arguments}


def parse_report(line: bytes) -> Report:
    """Reads the launcher's line. A line that is no report names no layer, because none is known to be there."""
    try:
        told = json.loads(line)
        layers = tuple(str(name) for name in told["layers"])
        return Report(layers, {str(name): str(why) for name, why in told["missing"].items()})
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Report(missing={"launcher": "its report could not be read"})
