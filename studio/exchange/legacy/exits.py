"""How old code answers: calls of its callback become `return`, denials, or the end of a promise that is awaited."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from studio.exchange.legacy import answers
from studio.exchange.legacy.rendering import Conversion, rule
from studio.exchange.legacy.scopes import Binding
from studio.exchange.legacy.statements import alone, joined
from studio.exchange.legacy.syntax import FUNCTIONS, arguments, bare, outer, same, walk

_NOTHING = ("null", "undefined")


class Exits:
    """All places where one piece of old code answers, and what that asks of the handler.

    `region` is the number of the first outermost statement that has to stand in a promise, because the answer
    comes later, from inside of another function; None where there is none. `local` tells that the draft keeps a
    function under the callback's name.
    """

    def __init__(self, conversion: Conversion) -> None:
        self._conversion = conversion
        self._scopes, self._main = conversion.old.scopes, conversion.old.function
        self.binding: Binding | None = conversion.meanings.callback
        self.uses = [use for use in (self.binding.uses if self.binding else ()) if not self._is_dropped(use)]
        body = self._main.child_by_field_name("body")
        inner = body.named_children if body is not None and body.type == "statement_block" else []
        self.statements = [node for node in inner if node.type != "comment"]
        self.region = self._region()
        self.local = any(self._needs_function(use) for use in self.uses)
        self.rejects = False

    def _is_dropped(self, use: Node) -> bool:
        return any(node.start_byte <= use.start_byte < node.end_byte for node in self._conversion.dropped)

    @property
    def name(self) -> str:
        """What the code calls its callback."""
        return self.binding.name if self.binding else "callback"

    # -- what the uses are

    def call(self, use: Node) -> Node | None:
        """The call whose function a use is."""
        parent = use.parent
        is_call = parent is not None and parent.type == "call_expression"
        return parent if is_call and parent is not None and same(parent.child_by_field_name("function"), use) else None

    def used_in(self, call: Node) -> bool:
        """Whether a call calls the callback."""
        called = call.child_by_field_name("function") if call.type == "call_expression" else None
        return called is not None and any(same(use, called) for use in self.uses)

    def is_exit(self, statement: Node) -> bool:
        """Whether a statement is a call of the callback."""
        inner = [child for child in statement.named_children if child.type != "comment"]
        wanted = statement.type in ("expression_statement", "return_statement")
        return wanted and len(inner) == 1 and self.used_in(bare(inner[0]))

    def owner(self, node: Node) -> Node | None:
        """The function in which a node is done; functions that are done at once do not count."""
        found = node.parent
        while found is not None and (found.type not in FUNCTIONS or found.id in self._conversion.inlined):
            found = found.parent
        return found

    def is_nested(self, node: Node) -> bool:
        """Whether a node is done in a function inside of the one that is converted."""
        return not same(self.owner(node), self._main)

    def in_region(self, node: Node) -> bool:
        """Whether a node stands in the promise."""
        return self.region is not None and node.start_byte >= self.statements[self.region].start_byte

    def shape(self, call: Node) -> str:
        """Where a call stands: as a `statement`, behind `return`, as the body of an arrow, or inside of something."""
        node = outer(call)
        parent = node.parent
        if parent is None:
            return "inside"
        if parent.type == "expression_statement":
            return "statement"
        if parent.type == "return_statement":
            return "return"
        if parent.type == "arrow_function":
            return "statement" if parent.id in self._conversion.inlined else "arrow"
        return "inside"

    def _region(self) -> int | None:
        later = [use for use in self.uses if self.call(use) is None or self.is_nested(use)]
        if not later:
            return None
        first = min(use.start_byte for use in later)
        found = next((n for n, each in enumerate(self.statements) if each.start_byte <= first < each.end_byte), None)
        return found if found is None or not self._is_needed_before(found) else 0

    def _is_needed_before(self, number: int) -> bool:
        """Whether something declared in the promise would be missing in front of it."""
        start = self.statements[number].start_byte
        for node in walk(self._main):
            binding = self._scopes.binding(node) if node.type == "identifier" and node.start_byte < start else None
            if binding is not None and start <= binding.declared.start_byte < self._main.end_byte:
                return True
        return False

    def _needs_function(self, use: Node) -> bool:
        call = self.call(use)
        if call is None:
            return True
        shape, error = self.shape(call), self.error(call)
        if shape == "inside":
            return True
        later = self.in_region(use)
        known = error is None or answers.refusal_of(self._conversion, error) is not None
        return later and (not known or (shape == "arrow" and error is not None))

    def error(self, call: Node) -> Node | None:
        """The error that a call hands over, None where it hands over none."""
        given = arguments(call)
        if not given or bare(given[0]).type in _NOTHING or self._conversion.syntax.text(given[0]) in _NOTHING:
            return None
        return given[0]

    # -- what is written

    def statements_of(self, call: Node, *, returned: bool) -> list[str]:
        """The statements for a call that stands alone, or behind `return`."""
        later = self.in_region(call)
        if later and self.local:
            return [f"{'return ' if returned else ''}{self.as_call(call)};"]
        error = self.error(call)
        leave = self._leave(call, later, returned)
        if error is None:
            return [*answers.success(self._conversion, call), *leave]
        return answers.refuse(self._conversion, error, leave, later=later, returned=returned)

    def _leave(self, call: Node, later: bool, returned: bool) -> list[str]:
        if later:
            return ["return resolve();" if returned else "resolve();"]
        statement = outer(call).parent
        ends = statement is not None and bool(self.statements) and same(statement, self.statements[-1])
        return [] if ends else ["return;"]

    def as_call(self, call: Node) -> str:
        """The same call of the function that the draft keeps."""
        error = self.error(call)
        given = arguments(call)
        answers.use_rows(self._conversion, call, error)
        if error is not None:
            return f"{self.name}({self._conversion.render(error)})"
        answer = given[1] if len(given) > 1 and self._conversion.kind.own_answers else None
        if answer is None or answers.is_empty(answer):
            return f"{self.name}()"
        return f"{self.name}(null, {self._conversion.render(answer)})"

    def local_function(self) -> Iterator[str]:
        """The function under the callback's name, as lines."""
        yield from answers.local_function(self._conversion, self.name, self.region is not None)


@alone("call_expression")
def _alone(conversion: Conversion, node: Node) -> list[str] | None:
    exits = conversion.exits
    if not exits.used_in(node) or exits.shape(node) != "statement":
        return None
    return exits.statements_of(node, returned=False)


@rule("return_statement")
def _returned(conversion: Conversion, node: Node) -> str | None:
    inner = [child for child in node.named_children if child.type != "comment"]
    call = bare(inner[0]) if len(inner) == 1 else None
    if call is None or not conversion.exits.used_in(call):
        return None
    statements = conversion.exits.statements_of(call, returned=True)
    return joined(conversion, node, statements)


@rule("call_expression")
def _inside(conversion: Conversion, node: Node) -> str | None:
    exits = conversion.exits
    if not exits.used_in(node):
        return None
    shape = exits.shape(node)
    if shape == "statement" or shape == "return":
        return None  # They are written by their statement.
    if shape == "inside" or exits.local:
        return exits.as_call(node)
    statements = exits.statements_of(node, returned=False)
    if len(statements) == 1:
        return statements[0].rstrip(";")
    indent = conversion.indent(node)
    return "{\n" + "".join(f"{indent}  {each}\n" for each in statements) + f"{indent}}}"
