from __future__ import annotations

import re

import pytest

from studio.catalogue.loader import load
from studio.catalogue.model import Trigger
from studio.language.declarations import SENTENCES, declarations
from studio.language.saying import said

OWN = ("secrets", "configuration")  # the declarations have a sentence of their own for each
COMMENTS = re.compile(r"\s*/\*\*.*?\*/", re.DOTALL)


def shout(text: str) -> str:
    """Another language: every sentence and no type is marked."""
    return f"¡{text}!" if text[:1].isupper() else text


@pytest.mark.parametrize("trigger", load().runnable, ids=lambda each: each.id)
def test_another_language_changes_documentation_and_no_type(trigger: Trigger) -> None:
    english, other = declarations(trigger), declarations(trigger, say=shout)
    assert COMMENTS.sub("", other) == COMMENTS.sub("", english)
    told = "".join(COMMENTS.findall(other))
    assert all(f"¡{' '.join(method.help.split())}!" in told for method in trigger.methods)
    assert all(f"¡{' '.join(field.help.split())}!" in told for field in trigger.fields if field.path not in OWN)
    assert f"¡{SENTENCES[0]}!" in told


def test_everything_that_people_read_is_said_and_nothing_else() -> None:
    trigger = load().triggers["signup-post-identifier"]
    other = said(trigger, shout)
    assert [each.when for each in other.handlers] == [shout(each.when) for each in trigger.handlers]
    assert [each.help for each in other.guesses] == [shout(each.help) for each in trigger.guesses]
    assert [each.path for each in other.fields] == [each.path for each in trigger.fields]
    assert other.words == trigger.words and other.essentials == trigger.essentials


def test_the_remarks_of_a_shape_are_said_and_single_words_are_not() -> None:
    german = {"string, default session_token": "string, Standard session_token", "string": "Zeichenkette"}
    trigger = said(load().triggers["post-login"], lambda text: german.get(text, text))
    shapes = [param.shape for method in trigger.methods for param in method.params if param.shape]
    assert any("string, Standard session_token" in shape.values() for shape in shapes)
    assert not any("Zeichenkette" in shape.values() for shape in shapes)
