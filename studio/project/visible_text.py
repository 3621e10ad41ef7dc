"""Text that somebody else made, in a form in which every character can be seen.

Control characters, direction overrides and other invisible characters become escapes such as `\\u202e`.
"""

from __future__ import annotations

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\0": "\\0", "\b": "\\b", "\f": "\\f", "\v": "\\v"}
# A space of its own in East Asian text: wide, and therefore visible as it is.
_WIDE_SPACE = "\u3000"


def visible(text: str) -> str:
    """One line in which every character can be seen; line ends and tabs become escapes too."""
    return text if text.isprintable() else "".join(_seen(character) for character in text)


def visible_lines(text: str) -> str:
    """The same for text of several lines: line ends stay, tabs become spaces."""
    lines = text.replace("\r\n", "\n").split("\n")
    return "\n".join(visible(line.expandtabs(4)) for line in lines)


def _seen(character: str) -> str:
    if character.isprintable() or character == _WIDE_SPACE:
        return character
    if character in _SHORT:
        return _SHORT[character]
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}"
