"""A trigger whose sentences are said in another language, for what the editor tells about `event` and `api`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from studio.catalogue.freezing import frozen
from studio.catalogue.methods import Method, Param
from studio.catalogue.model import Field, Trigger

Say = Callable[[str], str]


def said(trigger: Trigger, say: Say) -> Trigger:
    """The trigger with everything that people read about its handlers, fields and methods put through `say`."""
    return replace(
        trigger,
        handlers=tuple(each._replace(when=say(each.when)) for each in trigger.handlers),
        fields=tuple(_field(each, say) for each in trigger.fields),
        methods=tuple(_method(each, say) for each in trigger.methods),
        guesses=tuple(_method(each, say) for each in trigger.guesses),
    )


def _field(field: Field, say: Say) -> Field:
    return field._replace(help=say(field.help), items=_shape(field.items, say))


def _method(method: Method, say: Say) -> Method:
    return replace(
        method,
        help=say(method.help),
        rules=tuple(map(say, method.rules)),
        params=tuple(_param(each, say) for each in method.params),
    )


def _param(param: Param, say: Say) -> Param:
    return replace(param, help=say(param.help) if param.help else "", shape=_shape(param.shape, say))


def _shape(shape: Any, say: Say) -> Any:
    """A shape with its remarks said anew; a translation of `number, default 900` leaves the type as it is."""
    if not isinstance(shape, Mapping):
        return shape
    return frozen(
        {name: _shape(each, say) if isinstance(each, Mapping) else wording(each, say) for name, each in shape.items()}
    )


def wording(text: Any, say: Say) -> Any:
    """One wording of a type; where it is a single word there is no remark in it."""
    return say(text) if isinstance(text, str) and " " in text else text
