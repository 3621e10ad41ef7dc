"""Writes a syntax tree out again, with some of its nodes written anew and everything else as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from tree_sitter import Node

from studio.exchange.legacy.companions import COMPANIONS
from studio.exchange.legacy.meaning import Meanings
from studio.exchange.legacy.reading import Old
from studio.exchange.legacy.report import Report
from studio.exchange.legacy.syntax import Syntax, line_of, walk

if TYPE_CHECKING:
    from studio.exchange.legacy.exits import Exits

Phase = str
EXECUTE, CONTINUE = "execute", "continue"
STATEMENTS = frozenset(
    (
        *("expression_statement", "return_statement", "if_statement", "lexical_declaration", "variable_declaration"),
        *("for_statement", "for_in_statement", "while_statement", "do_statement", "try_statement", "throw_statement"),
        *("switch_statement", "function_declaration", "labeled_statement", "generator_function_declaration"),
    )
)
_DEEPEST = 120


class TooDeep(ValueError):
    """The code is nested so deeply that it cannot be rewritten."""


class Conversion:
    """One piece of old code while it is written anew.

    `phase` tells for which handler: the continue handler takes the ways that only a returning user goes. The
    rules that know how single nodes are written register themselves with `rule`.
    """

    def __init__(self, old: Old, rule_id: str | None = None) -> None:
        self.old, self.kind, self.rule_id = old, old.kind, rule_id
        self.syntax: Syntax = old.syntax
        self.meanings = Meanings(old)
        self.report = Report()
        self.phase: Phase = EXECUTE
        self.companions: dict[str, None] = {}
        self.needs_token = False
        self.touched = False
        self.denials = False
        self.inlined: set[int] = set()
        self.dropped: list[Node] = []
        self.own: set[str] = set()
        self.not_text: dict[str, Node] | None = None
        self.exits: Exits
        self._taken = {self.syntax.text(node) for node in walk(self.syntax.root) if node.type in _NAMING}
        self._named: dict[str, str] = {}
        self._open: list[list[str]] = []
        self._depth = 0
        self._writing: set[int] = set()
        marks = (chr(code) for code in range(0xE000, 0xF8FF))
        self.line_mark, self.gone = [mark for mark in marks if mark.encode() not in self.syntax.code][:2]

    # -- names

    def name(self, wanted: str) -> str:
        """A name for something that the draft brings along: the wanted one, unless the code uses it already."""
        if wanted not in self._named:
            found, number = wanted, 2
            while found in self._taken:
                found, number = f"{wanted}{number}", number + 1
            self._taken.add(found)
            self._named[wanted] = found
        return self._named[wanted]

    @property
    def event(self) -> str:
        """What the draft calls the event."""
        self.touched = True
        return self.name("event")

    @property
    def api(self) -> str:
        """What the draft calls the api."""
        self.touched = True
        return self.name("api")

    def call(self, method: str, *given: str) -> str:
        """A call of an api method by its full name."""
        return f"{self.api}{method.removeprefix('api')}({', '.join(given)})"

    def companion(self, name: str) -> str:
        """The name of a function that the draft brings along because this part needs it."""
        self.companions[name] = None
        for other in COMPANIONS[name].needs:
            self.companion(other)
        return self.name(name)

    # -- remarks

    def use(self, row: str, node: Node) -> None:
        """Note that a node was converted by a row of the tables."""
        self.report.use(row, line_of(node))

    def todo(self, node: Node, text: str, row: str = "") -> None:
        """Note what cannot be converted; a comment in the draft says so above its statement."""
        line = line_of(node)
        self.report.note("todo", line, text, row)
        self.use(row, node)
        comment = f"// TODO line {line}: {text}"
        if self._open and comment not in self._open[-1]:
            self._open[-1].append(comment)

    def check(self, node: Node, text: str, row: str = "") -> None:
        """Note what a person has to look at."""
        self.report.note("check", line_of(node), text, row)

    # -- writing

    def raw(self, start: int, end: int) -> str:
        """The text between two places as it is."""
        return self.syntax.between(start, end)

    def render(self, node: Node | None) -> str:
        """The text of a node, with everything in it that has to be written anew."""
        if node is None:
            return ""
        special = self._special(node)
        return self._plain(node) if special is None else special

    def as_it_was(self, node: Node) -> str:
        """The old text of a node."""
        return self._kept(self.syntax.text(node))

    def within(self, start: int, end: int, nodes: Iterable[Node], dead: Iterable[int] = ()) -> str:
        """The text between two places with the nodes there written anew, without those that are dead."""
        parts, place, gone = [], start, set(dead)
        for node in nodes:
            if node.start_byte < start or node.end_byte > end:
                continue
            parts += [self.raw(place, node.start_byte), self.gone if node.id in gone else self.render(node)]
            place = node.end_byte
        return "".join([*parts, self.raw(place, end)])

    def expression_statements(self, expression: Node) -> Sequence[str]:
        """An expression as statements of its own."""
        from studio.exchange.legacy.statements import statements_for

        found = statements_for(self, expression)
        return [f"{self.render(expression)};"] if found is None else found

    def _kept(self, text: str) -> str:
        return text.replace("\n", self.line_mark)

    def _plain(self, node: Node) -> str:
        """The node as it was, except for what is special in it. Plain depth costs no depth of calls."""
        parts: list[str] = []
        place = node.start_byte
        waiting = list(reversed(node.children))
        if not waiting:
            return self._leaf(node)
        while waiting:
            child = waiting.pop()
            special = self._special(child)
            if special is None and child.child_count:
                waiting.extend(reversed(child.children))
                continue
            parts += [self.raw(place, child.start_byte), self._leaf(child) if special is None else special]
            place = child.end_byte
        return "".join([*parts, self.raw(place, node.end_byte)])

    def _leaf(self, node: Node) -> str:
        text = self.syntax.text(node)
        within = node.parent is not None and node.parent.type in ("template_string", "string", "regex")
        return self._kept(text) if within or node.type in ("string_fragment", "escape_sequence") else text

    def _special(self, node: Node) -> str | None:
        if node.id in self._writing:
            return None
        statement = node.type in STATEMENTS and (self._begins_line(node) or not self._open)
        if not statement and node.type not in RULES:
            return None
        if self._depth > _DEEPEST:
            raise TooDeep("the code is nested too deeply to be rewritten")
        self._depth += 1
        self._writing.add(node.id)
        try:
            return self._statement(node) if statement else self._by_rule(node)
        finally:
            self._writing.discard(node.id)
            self._depth -= 1

    def _by_rule(self, node: Node) -> str | None:
        for each in RULES.get(node.type, ()):
            text = each(self, node)
            if text is not None:
                return text
        return None

    def _statement(self, node: Node) -> str:
        """A statement with the comments about what could not be converted in it above it, or else before it."""
        self._open.append([])
        text = self._by_rule(node)
        if text is None:
            text = self._plain(node)
        comments = self._open.pop()
        if not self._begins_line(node):
            inline = (comment.removeprefix("// ").replace("*/", "* /") for comment in comments)
            return "".join(f"/* {comment} */ " for comment in inline) + text
        indent = self.indent(node)
        return "".join(f"{comment}\n{indent}" for comment in comments) + text

    def _begins_line(self, node: Node) -> bool:
        return not self._before(node).strip()

    def _before(self, node: Node) -> str:
        start = self.syntax.code.rfind(b"\n", 0, node.start_byte) + 1
        return self.raw(start, node.start_byte)

    def indent(self, node: Node) -> str:
        """The white space at the beginning of the line of a node."""
        before = self._before(node)
        return before[: len(before) - len(before.lstrip())]

    def rest_of_line(self, node: Node) -> str:
        """What stands behind a node on the line on which it ends."""
        end = self.syntax.code.find(b"\n", node.end_byte)
        return self.raw(node.end_byte, end if end >= 0 else len(self.syntax.code))

    def commented(self, node: Node) -> str:
        """The old text of a statement as a comment."""
        lines = self.syntax.text(node).split("\n")
        return f"\n{self.indent(node)}".join(f"// {line.strip()}" for line in lines)

    def finished(self, text: str) -> str:
        """The text without marks: emptied lines are gone, and lines inside of strings are lines again."""
        lines: list[str] = []
        emptied = False
        for line in text.split("\n"):
            rest = line.replace(self.gone, "")
            if rest != line and not rest.strip():
                emptied = True
                continue
            doubled = not rest.strip() and (not lines or not lines[-1].strip() or lines[-1].endswith("{"))
            if not (emptied and doubled):
                lines.append(rest)
            emptied = emptied and doubled
        return "\n".join(lines).replace(self.line_mark, "\n")


_NAMING = ("identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern")
Rule = Callable[[Conversion, Node], str | None]
RULES: dict[str, list[Rule]] = {}


def rule(*kinds: str) -> Callable[[Rule], Rule]:
    """Register how nodes of these kinds are written anew; None leaves a node as it is."""

    def register(function: Rule) -> Rule:
        for kind in kinds:
            RULES.setdefault(kind, []).append(function)
        return function

    return register


def indented(text: str, by: str) -> str:
    """The text with every line but empty ones moved to the right."""
    return "\n".join(f"{by}{line}" if line.strip() else line for line in text.split("\n"))
