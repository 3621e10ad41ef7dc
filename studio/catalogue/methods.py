"""The methods of `api`, with their parameters and checks. All immutable."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from studio.catalogue.freezing import EMPTY, Json


@dataclass(frozen=True)
class Param:
    """One parameter of an api method; `type` is the catalogue's wording, `shape` its members."""

    name: str
    type: str
    required: bool
    help: str = ""
    enum: tuple[str, ...] = ()
    shape: Json = None
    limits: Mapping[str, Json] = field(default_factory=lambda: EMPTY)


@dataclass(frozen=True)
class Check:
    """A test which an argument must pass, or the method throws `error` with `message`.

    `each` tests the members of a list in place of the list. A text that is not `established` is the
    studio's own, because nobody knows the platform's.
    """

    arg: int
    test: str
    message: str
    error: str = "Error"
    value: Json = None
    optional: bool = False
    each: bool = False
    established: bool = True


@dataclass(frozen=True)
class Method:
    """One method of `api`: what it checks, what it answers, and the effect it has on the flow.

    `effect` is the key by which `studio.flow` finds its meaning and the sandbox its live answer;
    `options` are the facts of that effect, for example which token a claim goes to. `command` is how the
    dashboard's tests name it, where that is known: a `type`, and for scopes the `change` made to each.
    `returns_type` is the TypeScript type of what a method with `returns: value` answers. `accepts` is the shape
    of the arguments (`studio.catalogue.accepted`) where the platform has one, `checks` are its other tests.
    `elsewhere` tells what happens in a handler outside of `callable_in`: `rule` is the gap it falls into, and
    with `throws` that text is thrown, `{handler}` standing for the right one.
    """

    name: str
    effect: str
    returns: str
    help: str
    returns_text: str = ""
    returns_type: str = ""
    params: tuple[Param, ...] = ()
    checks: tuple[Check, ...] = ()
    accepts: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    options: Mapping[str, Json] = field(default_factory=lambda: EMPTY)
    elsewhere: Mapping[str, str] = field(default_factory=lambda: EMPTY)
    rules: tuple[str, ...] = ()
    callable_in: tuple[str, ...] = ()
    status: str | None = None
    plan: str | None = None
    documented: bool = True
    sources: tuple[str, ...] = ()
    command: Mapping[str, Json] = field(default_factory=lambda: EMPTY)

    @property
    def signature(self) -> str:
        """The call as a person writes it, optional parameters marked with `?`."""
        names = (p.name if p.required else f"{p.name}?" for p in self.params)
        return f"{self.name}({', '.join(names)})"
