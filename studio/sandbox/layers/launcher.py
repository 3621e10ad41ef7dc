"""Confines this process, says on standard output how far that went, and becomes Node.

It runs between the studio and Node because restricting a child between fork and exec is unsafe in a program
with threads. Its argument is a marshalled mapping in hexadecimal digits (importing json would cost as much as
all the rest): `node`, the complete `arguments` and `environment`, `limits` as [name, number, value], `landlock`
and `seccomp` (None where there is nothing to apply), and the `layers` and `missing` known already. Each layer is
applied if it can be, none is required. The report is one line: `{"layers": ["landlock"], "missing": {"seccomp":
"why"}}`. When Node cannot be started, this ends with a sentence on standard error and status 127.
Only the standard library may be imported here.
"""

from __future__ import annotations

import ctypes
import marshal
import os
import struct
import sys

TYPE_CHECKING = False  # typing's own would cost as much time as everything else here
if TYPE_CHECKING:
    from typing import Any, NoReturn

_SET_NO_NEW_PRIVS, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2
_LONG = ctypes.c_long  # what a system call takes; a plain number would be passed as an int
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF, _PATH_BENEATH = map(_LONG, (444, 445, 446, 1))

_libc = ctypes.CDLL(None, use_errno=True)
_libc.syscall.restype = _LONG
_libc.execve.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


def _done(answer: int, step: str) -> int:
    if answer < 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{step}: {os.strerror(code)}")
    return answer


def _give_up_privileges() -> None:
    _done(_libc.prctl(_SET_NO_NEW_PRIVS, *map(ctypes.c_ulong, (1, 0, 0, 0))), "no new privileges")


def _limit(limits: list[tuple[str, int, int]]) -> None:
    import resource

    for name, kind, value in limits:
        try:
            hard = resource.getrlimit(kind)[1]
            bound = value if hard == resource.RLIM_INFINITY else min(value, hard)
            resource.setrlimit(kind, (bound, bound))
        except (OSError, ValueError) as error:
            raise OSError(0, f"{name}: {error}") from error


def _restrict_files(plan: dict[str, Any]) -> None:
    _give_up_privileges()
    size = _LONG(len(plan["ruleset"]))
    rules = _done(_libc.syscall(_CREATE_RULESET, plan["ruleset"], size, _LONG(0)), "Landlock rule set")
    try:
        for path, rights in plan["rules"]:
            _grant(rules, path, rights)
        _done(_libc.syscall(_RESTRICT_SELF, _LONG(rules), _LONG(0)), "Landlock")
    finally:
        os.close(rules)


def _grant(rules: int, path: str, rights: int) -> None:
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # It went away since the plan was made: there is nothing to grant.
    try:
        rule = struct.pack("<Qi", rights, place)
        _done(_libc.syscall(_ADD_RULE, _LONG(rules), _PATH_BENEATH, rule, _LONG(0)), "Landlock rule")
    finally:
        os.close(place)


def _filter_calls(plan: dict[str, Any], path: int) -> None:
    _give_up_privileges()
    program = plan["program"]
    for name, value in (("pid", os.getpid()), ("low", path & 0xFFFFFFFF), ("high", path >> 32)):
        program = program.replace(struct.pack("<I", plan[name]), struct.pack("<I", value))
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // 8, ctypes.addressof(code))
    _done(_libc.prctl(_SET_SECCOMP, ctypes.c_ulong(_FILTER_MODE), header), "system call filter")


def _apply(plan: dict[str, Any], path: int) -> tuple[list[str], dict[str, str]]:
    layers, missing = list(plan["layers"]), dict(plan["missing"])
    steps = (
        ("resource limits", plan["limits"], _limit),
        ("landlock", plan["landlock"], _restrict_files),
        ("seccomp", plan["seccomp"], lambda rules: _filter_calls(rules, path)),
    )
    for name, rules, step in steps:
        try:
            if rules:
                step(rules)
                layers.append(name)
        except Exception as error:  # whatever fails, the other layers are worth having
            missing[name] = getattr(error, "strerror", None) or str(error)
    return layers, missing


def _quoted(text: str) -> str:
    plain = "".join(char if " " <= char <= "~" and char not in '"\\' else "?" for char in text)
    return f'"{plain}"'


def _report(layers: list[str], missing: dict[str, str]) -> None:
    names = ", ".join(map(_quoted, layers))
    reasons = ", ".join(f"{_quoted(name)}: {_quoted(why)}" for name, why in missing.items())
    os.write(1, f'{{"layers": [{names}], "missing": {{{reasons}}}}}\n'.encode())


def _texts(items: list[str]) -> Any:
    return (ctypes.c_char_p * (len(items) + 1))(*map(os.fsencode, items), None)


def main(text: str) -> NoReturn:
    """Carries out the plan; never returns."""
    plan = marshal.loads(bytes.fromhex(text))
    path = ctypes.create_string_buffer(os.fsencode(plan["node"]))
    arguments = _texts(plan["arguments"])
    environment = _texts([f"{name}={value}" for name, value in plan["environment"].items()])
    _report(*_apply(plan, ctypes.addressof(path)))
    _libc.execve(ctypes.addressof(path), arguments, environment)
    why = os.strerror(ctypes.get_errno())
    os.write(2, f"{plan['node']} could not be started: {why}.\n".encode("utf-8", "replace"))
    os._exit(127)


if __name__ == "__main__":
    main(sys.argv[1])
