"""Snippets by a short name: data in `resources/snippets.yaml`, offered where the trigger has what they need."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from studio.catalogue import places
from studio.catalogue.model import Trigger
from studio.catalogue.source import read
from studio.language.answers import Completion

CARET = "$0"
_ARGUMENTS = "{arguments}"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A text to put in. `needs` is an api method or empty, `handler` execute, continue or empty."""

    name: str
    says: str
    text: str
    needs: str = ""
    handler: str = ""


@cache
def snippets() -> tuple[Snippet, ...]:
    """The shipped snippets."""
    return load_snippets(places.resources() / "snippets.yaml")


def load_snippets(path: Path) -> tuple[Snippet, ...]:
    """The snippets in a file. Raises CatalogueError, which names line and what was expected."""
    node = read(path)
    found = []
    for item in node.items("snippets"):
        snippet = Snippet(
            name=item.text("name"),
            says=item.text("says"),
            text=item.text("text").rstrip("\n"),
            needs=item.text("needs", ""),
            handler=item.text("handler", ""),
        )
        item.done()
        if CARET not in snippet.text and _ARGUMENTS not in snippet.text:
            raise item.error(f"the text of {snippet.name} has no {CARET}, where the caret goes", "text")
        found.append(snippet)
    node.done()
    return tuple(found)


def offered(trigger: Trigger, *, inside: bool) -> list[Completion]:
    """The snippets of a trigger: whole handlers outside of a handler, everything else `inside` of one."""
    found = []
    for snippet in snippets():
        if bool(snippet.handler) == inside or (snippet.needs and snippet.needs not in trigger.methods_by_name):
            continue
        text = _filled(snippet, trigger)
        if text is not None:
            told = f"```javascript\n{text.replace(CARET, '')}\n```"
            found.append(Completion(snippet.name, "snippet", text, "~", snippet.says, told))
    return found


def _filled(snippet: Snippet, trigger: Trigger) -> str | None:
    if not snippet.handler:
        return snippet.text.replace(_ARGUMENTS, _arguments(snippet.needs, trigger))
    handler = trigger.execute_handler if snippet.handler == "execute" else trigger.continue_handler
    return snippet.text.replace("{handler}", handler) if handler else None


def _arguments(name: str, trigger: Trigger) -> str:
    """The required arguments of a method; the caret goes into the first that is free text."""
    method = trigger.methods_by_name.get(name)
    needed = [param for param in method.params if param.required] if method else []
    free = next((param for param in needed if not param.enum), None)
    return ", ".join(
        f"'{param.enum[0]}'" if param.enum else f"'{CARET}'" if param is free else "''" for param in needed
    )


def indented(text: str, indent: str) -> tuple[str, int]:
    """A snippet as it stands in the code: its later lines indented, and how many characters follow the caret."""
    lines = text.split("\n")
    whole = "\n".join([lines[0], *(f"{indent}{line}" if line else line for line in lines[1:])])
    before, _, after = whole.partition(CARET)
    return before + after, len(after)
