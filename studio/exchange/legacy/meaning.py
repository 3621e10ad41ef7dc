"""What an expression of old code stands for: a path such as `context.request.ip`, whatever names it goes by there."""

from __future__ import annotations

from collections import Counter

from tree_sitter import Node

from studio.catalogue.legacy import Kind, Place
from studio.catalogue.loader import load
from studio.exchange.legacy.reading import Old
from studio.exchange.legacy.scopes import Binding
from studio.exchange.legacy.syntax import FUNCTIONS, arguments, bare, enclosing_function, member_name, parameters, same

Names = tuple[str, ...]
_MOST = 0.7


class Meanings:
    """Paths of the expressions in one piece of old code, and where the event holds what they mean."""

    def __init__(self, old: Old) -> None:
        self._old, self._kind = old, old.kind
        self._syntax, self._scopes = old.syntax, old.scopes
        self._main = [self._scopes.binding(node) for node in parameters(old.function)]
        self._known: dict[int, Names | None] = {}
        self._aliases: dict[int, Names | None] = {}
        self._free = _free_roots(self._kind)
        self._containers = _containers(self._kind)

    # -- what is meant

    @property
    def callback(self) -> Binding | None:
        """The last parameter, by which the code answers."""
        return self._main[-1] if self._main else None

    def parameter(self, node: Node) -> str | None:
        """The name that the kind has for the parameter which a name means, None for any other."""
        binding = self._scopes.binding(node)
        for known, name in zip(self._main, self._kind.parameters, strict=False):
            if binding is not None and binding is known:
                return name
        return None

    def rewritten(self, name: str) -> Binding | None:
        """The parameter of that name, where the code gives it another value as a whole."""
        for binding, known in zip(self._main, self._kind.parameters, strict=False):
            if known == name and binding is not None and binding.written:
                return binding
        return None

    def path(self, node: Node | None) -> Names | None:
        """The path that an expression means, None where it means none that can be told."""
        if node is None:
            return None
        if node.id not in self._known:
            self._known[node.id] = None  # What means itself means nothing.
            self._known[node.id] = self._find(node)
        return self._known[node.id]

    def _find(self, node: Node) -> Names | None:
        match node.type:
            case "identifier" | "shorthand_property_identifier":
                return self._of_name(node)
            case "member_expression" | "subscript_expression":
                owner, name = self.path(node.child_by_field_name("object")), member_name(self._syntax, node)
                return (*owner, name) if owner is not None and name is not None else None
            case "parenthesized_expression":
                return self.path(inner) if (inner := bare(node)).id != node.id else None
            case "binary_expression" if self.is_guard(node):
                return self.path(node.child_by_field_name("left"))
        return None

    def is_guard(self, node: Node) -> bool:
        """Whether an expression is `something || {}`: itself, but never undefined."""
        if node.type != "binary_expression":
            return False
        operator, right = node.child_by_field_name("operator"), node.child_by_field_name("right")
        empty = right is not None and right.type in ("object", "array") and not right.named_children
        return operator is not None and operator.type in ("||", "??") and empty

    def _of_name(self, node: Node) -> Names | None:
        name = self.parameter(node)
        if name is not None:
            return (name,)
        binding = self._scopes.binding(node)
        if binding is not None:
            return self.alias(binding)
        text = self._syntax.text(node)
        return (text,) if text in self._free and self._scopes.is_free(node, text) else None

    # -- names for parts

    def alias(self, binding: Binding) -> Names | None:
        """The path that a name always stands for, None where it stands for something else, or not always."""
        key = binding.declared.id
        if key not in self._aliases:
            self._aliases[key] = None
            self._aliases[key] = None if binding.written else self._declared_as(binding)
        return self._aliases[key]

    def _declared_as(self, binding: Binding) -> Names | None:
        if binding.kind == "parameter":
            return self._passed_as(binding)
        names, node = self._below(binding.declared)
        parent = node.parent
        if names is None or parent is None or parent.type != "variable_declarator":
            return None
        path = self.path(parent.child_by_field_name("value"))
        return (*path, *names) if path is not None else None

    def _below(self, node: Node) -> tuple[Names | None, Node]:
        """The members that a name in a pattern stands for, and the whole pattern; None for what is worked out."""
        names: list[str] = []
        while (parent := node.parent) is not None and parent.type != "variable_declarator":
            if parent.type == "pair_pattern":
                key = parent.child_by_field_name("key")
                if key is None or key.type != "property_identifier":
                    return None, node
                names.insert(0, self._syntax.text(key))
            elif parent.type == "object_pattern":
                if node.type == "shorthand_property_identifier_pattern":
                    names.insert(0, self._syntax.text(node))
            else:
                return None, node
            node = parent
        return tuple(names), node

    def _passed_as(self, binding: Binding) -> Names | None:
        """What every call of a function gives for one of its parameters."""
        function = enclosing_function(binding.declared)
        named = _name_of(function) if function is not None else None
        called = self._scopes.binding(named) if named is not None else None
        if function is None or called is None or called.written or same(function, self._old.function):
            return None
        index = next((i for i, each in enumerate(parameters(function)) if same(each, binding.declared)), None)
        calls = [use.parent for use in called.uses]
        if index is None or not calls:
            return None
        found = {self._argument(call, use, index) for call, use in zip(calls, called.uses, strict=True)}
        return found.pop() if len(found) == 1 else None

    def _argument(self, call: Node | None, use: Node, index: int) -> Names | None:
        if call is None or call.type != "call_expression" or not same(call.child_by_field_name("function"), use):
            return None
        given = arguments(call)
        return self.path(given[index]) if index < len(given) else None

    def base(self, node: Node) -> Node | None:
        """The name at the beginning of a chain of members, with its brackets and guards taken off."""
        while True:
            node = bare(node)
            if node.type in ("member_expression", "subscript_expression"):
                inner = node.child_by_field_name("object")
            elif self.is_guard(node):
                inner = node.child_by_field_name("left")
            else:
                return node if node.type in ("identifier", "shorthand_property_identifier") else None
            if inner is None:
                return None
            node = inner

    # -- where the event has it

    def place(self, path: Names) -> Place | None:
        """The place that holds exactly this path."""
        return self._kind.places.get(path)

    def container(self, path: Names) -> Names | None:
        """Where the event holds most of what lies below a path that is no place itself."""
        return self._containers.get(path)

    def is_above(self, path: Names) -> bool:
        """Whether there are places below a path."""
        return path in self._containers

    def event_path(self, path: Names) -> Names | None:
        """Where the event holds what a path means, as it is and whole; None where it has to be worked out."""
        for length in range(len(path), 0, -1):
            place = self._kind.places.get(path[:length])
            if place is None:
                continue
            worked = place.pick or place.epoch or place.cut or place.frame
            return None if worked or place.event is None else (*place.event, *path[length:])
        return self._containers.get(path) or None

    def is_field(self, event_path: Names) -> bool:
        """Whether the catalogue lists a field of the event."""
        return ".".join(event_path) in load().triggers[self._kind.trigger].fields_by_path

    def is_certain(self, event_path: Names) -> bool:
        """Whether the event always holds a field."""
        field = load().triggers[self._kind.trigger].fields_by_path.get(".".join(event_path))
        return field is not None and field.required


def _name_of(function: Node) -> Node | None:
    name = function.child_by_field_name("name")
    if name is not None and function.type == "function_declaration":
        return name
    holder = function.parent
    if holder is not None and holder.type == "variable_declarator" and function.type in FUNCTIONS:
        return holder.child_by_field_name("name")
    return None


def _free_roots(kind: Kind) -> frozenset[str]:
    """The names that stand around such code."""
    paths = [place.old for place in kind.maps] + [*kind.starts] + [each.old for each in kind.functions]
    paths += [kind.secrets] + ([(kind.cache_name,)] if kind.cache_name else [])
    return frozenset(path[0] for path in paths) - set(kind.parameters)


def _containers(kind: Kind) -> dict[Names, Names]:
    """For each path above places: where the event holds most of them, an empty path where they are scattered."""
    scattered = [kind.secrets, *(path for path in kind.starts if path not in kind.places)]
    found: list[tuple[Names, Names]] = [(path, ()) for path in scattered]
    found += [(place.old, place.event) for place in kind.maps if place.event and not (place.pick or place.frame)]
    found += [(place.old, ()) for place in kind.maps if place.pick or place.frame]
    left = {leave.old for leave in kind.leaves}
    below: dict[Names, list[Names]] = {}
    for old, event in found:
        for length in range(1, len(old)):
            below.setdefault(old[:length], []).append(event)
    return {path: () if path in left else _shared(below[path]) for path in below if path not in kind.places}


def _shared(events: list[Names]) -> Names:
    best: Names = ()
    while True:
        longer = Counter(event[: len(best) + 1] for event in events if len(event) > len(best) + 1)
        prefix, count = longer.most_common(1)[0] if longer else (best, 0)
        if count < _MOST * len(events):
            return best
        best = prefix
