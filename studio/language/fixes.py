"""Quick fixes: what mends a finding of the engine. The engine of today offers none, so they are made here."""

from __future__ import annotations

import re

from studio.language.answers import Diagnostic, Edit
from studio.language.document import Position, Span
from studio.language.lint import Fix

_PROPOSED = re.compile(r"Did you mean (?:to write )?'([^']+)'\?")
_NO_MODULE = re.compile(r"Cannot find module '([^']+)'")
_ABSENT = frozenset([2532, 2533, 18047, 18048, 18049])
_UNUSED = 6133
_BUILT_IN = re.compile(r"^(node:|actions:|\.)")


def fixes(code: str, finding: Diagnostic) -> tuple[Fix, ...]:
    """The ways to mend one finding of the engine in this text, the best first."""
    if found := _PROPOSED.search(finding.message):
        return (Fix(f"Write {found[1]}", (Edit(finding.span, found[1]),)),)
    if finding.code == 2339 and "'Secrets'" in finding.message:
        name = finding.message.split("'")[1]
        return (Fix(f"Add the secret {name}", adds=("secret", name)),)
    if finding.code in (2307, 7016) and (found := _NO_MODULE.search(finding.message)):
        return _module(found[1])
    if finding.code in _ABSENT:
        return _optional(code, finding.span)
    if finding.code == _UNUSED:
        name = finding.message.split("'")[1] if "'" in finding.message else ""
        return (Fix(f"Rename it to _{name}", (Edit(finding.span, f"_{name}"),)),) if name.isidentifier() else ()
    return ()


def _module(name: str) -> tuple[Fix, ...]:
    if _BUILT_IN.match(name):
        return ()
    parts = name.split("/")
    package = "/".join(parts[:2]) if name.startswith("@") else parts[0]
    return (Fix(f"Add the package {package}", adds=("package", package)),)


def _optional(code: str, span: Span) -> tuple[Fix, ...]:
    """`?.` after what may be absent, where a member of it is read."""
    rest = _from(code, span.end)
    if re.match(r"\s*\.(?!\d)", rest):
        return (Fix("Read it with ?.", (Edit(Span(span.end, span.end), "?"),)),)
    if re.match(r"\s*[\[(]", rest):
        return (Fix("Read it with ?.", (Edit(Span(span.end, span.end), "?."),)),)
    return ()


def _from(code: str, at: Position) -> str:
    lines = code.split("\n")
    if not 0 <= at.line < len(lines):
        return ""
    rest = lines[at.line].encode("utf-16-le", "surrogatepass")[at.character * 2 :].decode("utf-16-le", "replace")
    return "\n".join([rest, *lines[at.line + 1 : at.line + 2]])


def mended(code: str, edits: tuple[Edit, ...]) -> str:
    """The text with these edits made. Places outside of it are clipped to its end."""
    for edit in sorted(edits, key=lambda each: (each.span.start.line, each.span.start.character), reverse=True):
        start, end = _offset(code, edit.span.start), _offset(code, edit.span.end)
        code = code[:start] + edit.text + code[max(start, end) :]
    return code


def _offset(code: str, at: Position) -> int:
    lines = code.split("\n")
    if at.line >= len(lines):
        return len(code)
    before = sum(len(line) + 1 for line in lines[: at.line])
    inside = lines[at.line].encode("utf-16-le", "surrogatepass")[: at.character * 2].decode("utf-16-le", "replace")
    return before + len(inside)
