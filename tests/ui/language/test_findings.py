from __future__ import annotations

from studio.catalogue.loader import load
from studio.language.answers import Diagnostic
from studio.language.document import Position, Span
from studio.language.workspace import ActionTypes
from studio.ui.language.findings import Remarks, at_line, combined, remarks_about

TYPES = ActionTypes(load().triggers["post-login"])
CODE = "exports.onExecutePostLogin = async (event, api) => {\n  console.log(event.organization.name);\n};\n"


def engine(code: int, message: str, line: int = 1, severity: str = "error") -> Diagnostic:
    span = Span(Position(line, 14), Position(line, 32))
    return Diagnostic(span, severity, code, message)  # type: ignore[arg-type]


def test_what_both_find_is_said_once() -> None:
    remarks = remarks_about(CODE, TYPES, load())
    assert [each.rule for each in combined(CODE, [], remarks)] == ["lint.unguarded_field"]
    both = combined(CODE, [engine(18048, "'event.organization' is possibly 'undefined'.")], remarks)
    assert [each.rule for each in both] == ["TS18048"]
    assert [fix.title for fix in both[0].fixes] == ["Read it with ?."]


def test_parameters_of_a_handler_need_not_be_used() -> None:
    found = [
        engine(6133, "'api' is declared but its value is never read.", 0, "unused"),
        engine(6133, "'plan' is declared but its value is never read.", 0, "unused"),
    ]
    assert [each.problem.message.split("'")[1] for each in combined(CODE, found, Remarks())] == ["plan"]


def test_findings_of_a_line() -> None:
    found = combined(CODE, [engine(1, "a", 1), engine(2, "b", 2)], Remarks())
    assert [each.problem.message for each in at_line(found, 2)] == ["a"]


def test_old_code_is_written_for_other_surroundings() -> None:
    rule = "function (user, context, callback) {\n  callback(null, user, context);\n}\n"
    assert combined(rule, [engine(1003, "Identifier expected.", 0)], remarks_about(rule, TYPES, load())) == []
