"""Bad usage as one line, and a parser that keeps to that."""

from __future__ import annotations

import argparse
from typing import NoReturn


class BadUsage(Exception):
    """The command was called in a way it does not know; the text is one line for standard error."""


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaints are one line."""

    def __init__(self, command: str, description: str) -> None:
        super().__init__(prog=f"action-studio {command}", description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the whole usage."""
        raise BadUsage(f"{self.prog}: {message}; see {self.prog} --help")


def pair(text: str, option: str) -> tuple[str, str]:
    """The two sides of NAME=VALUE. Raises BadUsage where there is no `=` or no name."""
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise BadUsage(f"{option} {text}: expected NAME=VALUE")
    return name, value
