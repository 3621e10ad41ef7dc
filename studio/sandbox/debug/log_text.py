"""The text of a logpoint: plain words with expressions in braces."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text: words as they are, or an expression to be evaluated."""

    text: str
    is_expression: bool


def pieces(text: str) -> list[Piece]:
    """The parts of a log text. Braces nest, `{{` is a brace, and one that is never closed is a word."""
    found: list[Piece] = []
    words, at = "", 0
    while at < len(text):
        if text.startswith("{{", at):
            words, at = words + "{", at + 2
            continue
        end = _end(text, at) if text[at] == "{" else -1
        if end < 0:
            words, at = words + text[at], at + 1
            continue
        if words:
            found.append(Piece(words, False))
        found.append(Piece(text[at + 1 : end].strip(), True))
        words, at = "", end + 1
    return [*found, Piece(words, False)] if words else found


def _end(text: str, start: int) -> int:
    """Where the brace that opens at `start` is closed; -1 for nowhere, or with nothing in between."""
    depth, quote = 0, ""
    for at in range(start, len(text)):
        char = text[at]
        if quote:
            quote = "" if char == quote and text[at - 1] != "\\" else quote
        elif char in "'\"`":
            quote = char
        elif char in "{}":
            depth += 1 if char == "{" else -1
            if depth == 0:
                return at if text[start + 1 : at].strip() else -1
    return -1
