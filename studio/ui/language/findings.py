"""What is found in the code while it is written: the engine's findings and the studio's own remarks, with fixes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.catalogue.model import Catalogue
from studio.later import later
from studio.project.exported import guess_handlers
from studio.ui.editor.marks import Problem
from studio.ui.speech import in_language

if TYPE_CHECKING:
    from studio.language import fixes as language_fixes
    from studio.language import lint as language_lint
    from studio.language.answers import Diagnostic
    from studio.language.lint import Fix, Found
    from studio.language.workspace import ActionTypes
    from studio.ui.legacy import native
else:
    language_fixes = later("studio.language.fixes")
    language_lint = later("studio.language.lint")
    native = later("studio.ui.legacy.native")

_MOST = 100
_OPTIONAL = frozenset([2532, 2533, 18047, 18048, 18049])


@dataclass(frozen=True, slots=True)
class CodeFinding:
    """One finding: what the editor shows, and what mends it. `rule` is an id or TypeScript's number.

    `said` is the message without its reason, `source` a page that explains the rule.
    """

    problem: Problem
    rule: str
    fixes: tuple[Fix, ...] = ()
    why: str = ""
    source: str = ""
    said: str = ""

    @property
    def sentence(self) -> str:
        """What is wrong, without the reason."""
        return self.said or self.problem.message


@dataclass(frozen=True, slots=True)
class Remarks:
    """What the studio itself remarks about a text; `old` says that it is a Rule or a Hook."""

    found: tuple[Found, ...] = ()
    old: bool = False


def remarks_about(code: str, types: ActionTypes, catalogue: Catalogue) -> Remarks:
    """The remarks about a text; pure, so that a thread can make them.

    What the window asks of the same text soon after is worked out here too, and remembered where it is asked for.
    """
    guess_handlers(code)
    if native.found(code) is not None:
        return Remarks(old=True)
    return Remarks(tuple(language_lint.lint(code, types, catalogue)))


def combined(code: str, engine: Sequence[Diagnostic], remarks: Remarks) -> list[CodeFinding]:
    """All findings in the order of the text; what both say about one place is said once, by the engine.

    Rules and Hooks are written for other surroundings, in which nothing of this is a mistake.
    """
    if remarks.old:
        return []
    places = {(each.span.start.line, each.code in _OPTIONAL) for each in engine}
    made = [_of_engine(code, each) for each in engine if not _unused_parameter(each)]
    for remark in remarks.found[:_MOST]:
        if remark.rule == "lint.unguarded_field" and (remark.span.start.line, True) in places:
            continue
        made.append(_of_remark(remark))
    return sorted(made, key=lambda each: (each.problem.line, each.problem.column))


def _unused_parameter(found: Diagnostic) -> bool:
    """A handler is given event and api whether it needs both or not."""
    return found.severity == "unused" and found.message.startswith(("'event'", "'api'"))


def _of_engine(code: str, found: Diagnostic) -> CodeFinding:
    start, end = found.span.start, found.span.end
    said, until = in_language(found.message), (end.line + 1, end.character + 1)
    problem = Problem(start.line + 1, start.character + 1, said, found.severity, until)
    return CodeFinding(problem, f"TS{found.code}", language_fixes.fixes(code, found))


def _of_remark(found: Found) -> CodeFinding:
    start, end = found.span.start, found.span.end
    said, why = in_language(found.message), in_language(found.why)
    message = f"{said.removesuffix('.')}. {why}"
    problem = Problem(
        *(start.line + 1, start.character + 1, message, found.severity), (end.line + 1, end.character + 1)
    )
    return CodeFinding(problem, found.rule, found.fixes, why, found.source, said)


def at_line(findings: Sequence[CodeFinding], line: int) -> list[CodeFinding]:
    """The findings that touch a line (1-based)."""
    return [each for each in findings if each.problem.line <= line <= (each.problem.end or (each.problem.line, 0))[0]]
